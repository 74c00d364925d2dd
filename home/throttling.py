from rest_framework.throttling import SimpleRateThrottle


class ContactThrottle(SimpleRateThrottle):
    """So many messages an hour from one address."""

    scope = "contact"

    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}
