"""So many requests a minute from one address, or from a site with a key: no program takes this site from the others."""

import math

from django.conf import settings
from rest_framework.throttling import SimpleRateThrottle

from .consumers import Consumer, consumer_of


class ReaderThrottle(SimpleRateThrottle):
    """By the address of the client: ``API_REQUESTS_A_MINUTE`` says how many. By the key of a site that has one: it says
    how many itself. 0 is no limit."""

    scope = "reader"
    history: list | None = None  # of this minute, once it has been looked up
    consumer: Consumer | None = None

    def get_rate(self):
        return _a_minute(settings.API_REQUESTS_A_MINUTE)

    def allow_request(self, request, view):
        self.consumer = getattr(view, "consumer", None)  # the endpoints of Wagtail's desk know none
        if self.consumer:
            self.scope, self.rate = "consumer", _a_minute(self.consumer.requests_a_minute)
            self.num_requests, self.duration = self.parse_rate(self.rate)
        return super().allow_request(request, view)

    def get_cache_key(self, request, view):
        who = self.consumer.pk if self.consumer else self.get_ident(request)
        return self.cache_format % {"scope": self.scope, "ident": who}

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


def _a_minute(number):
    return f"{number}/minute" if number else None


class ThrottledMixin:
    """An endpoint that says how much is left, to whoever asks."""

    throttles: list = []
    consumer: Consumer | None = None

    def check_throttles(self, request):
        self.consumer = consumer_of(request)
        super().check_throttles(request)

    def get_throttles(self):
        self.throttles = super().get_throttles()
        return self.throttles

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        for throttle in self.throttles:
            for name, value in throttle.headers().items():
                response.headers[name] = value
        return response
