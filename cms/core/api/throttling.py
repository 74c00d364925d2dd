"""So many requests a minute from one address, so that no program takes the site from everybody else."""

import math

from django.conf import settings
from rest_framework.throttling import SimpleRateThrottle


class ReaderThrottle(SimpleRateThrottle):
    """By the address of the client. ``API_REQUESTS_A_MINUTE`` says how many; 0 is no limit."""

    scope = "reader"
    history: list | None = None  # of this minute, once it has been looked up

    def get_rate(self):
        return f"{settings.API_REQUESTS_A_MINUTE}/minute" if settings.API_REQUESTS_A_MINUTE else None

    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}

    def headers(self):
        """What is left, as draft-ietf-httpapi-ratelimit-headers-10 has it (sections 3 and 4): ``r`` requests in the
        next ``t`` seconds. Nothing without a limit."""
        if self.history is None:
            return {}
        left = max(0, self.num_requests - len(self.history))
        oldest = self.history[-1] if self.history else self.now
        seconds = math.ceil(oldest + self.duration - self.now)
        return {
            "RateLimit-Policy": f'"{self.scope}";q={self.num_requests};w={self.duration}',
            "RateLimit": f'"{self.scope}";r={left};t={seconds}',
        }


class ThrottledMixin:
    """An endpoint that says how much is left."""

    throttles: list = []

    def get_throttles(self):
        self.throttles = super().get_throttles()
        return self.throttles

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        for throttle in self.throttles:
            for name, value in throttle.headers().items():
                response.headers[name] = value
        return response
