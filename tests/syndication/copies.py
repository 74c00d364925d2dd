"""A consumer that keeps a copy of the public pages, by nothing but what the API says."""

from urllib.parse import urlsplit

from wagtail.models import Page, Site

from cms.core import visibility

CHANGES = "/api/v2/changes/"


class Copy:
    """``pages`` is ``{id: its detail as the API gives it}``, as of the last poll."""

    def __init__(self, client, limit=100):
        self.client = client
        self.address = f"{CHANGES}?limit={limit}"
        self.pages = {}
        self.requests = 0

    def poll(self):
        """Fetch what is new until nothing is. Gives the items."""
        items, more = [], True
        while more:
            answer = self._get(self.address)
            items += answer["items"]
            self.address, more = relative(answer["meta"]["next"]), answer["meta"]["more"]
        for item in items:
            self._take(item)
        return items

    def differences(self, pages):
        """``{id: (what the copy has, what there is)}``, None for no page."""
        keys = self.pages.keys() | pages.keys()
        pairs = {key: (self.pages.get(key), pages.get(key)) for key in keys}
        return {key: (ours, theirs) for key, (ours, theirs) in pairs.items() if ours != theirs}

    def _take(self, item):
        detail = item["reason"] is None and self._get(relative(item["meta"]["detail_url"]))
        if detail:
            self.pages[item["id"]] = detail
        else:
            self.pages.pop(item["id"], None)

    def _get(self, address):
        """None for what is gone by now: a later change says so."""
        self.requests += 1
        response = self.client.get(address)
        assert response.status_code in (200, 404, 410), response.content
        return response.json() if response.status_code == 200 else None


def public_pages(client):
    """The same, of what is public now."""
    site = Site.objects.get(is_default_site=True)
    keys = visibility.visible_in(Page.objects.all(), site).values_list("pk", flat=True)
    return {key: client.get(f"/api/v2/pages/{key}/").json() for key in keys}


def relative(address):
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
