"""`/api/v2/changes/`: parameters, shapes."""

from typing import Literal

from django import forms
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from rest_framework.response import Response
from typing_extensions import TypedDict

from cms.core.addresses import absolute
from cms.core.api.endpoints import DEFAULT_LIMIT, ReadEndpoint, page_meta
from cms.core.api.parameters import ParameterForm
from cms.core.api.problems import Gone
from cms.core.api.types import PageMeta, Url

from . import changes
from .changes import AnotherHistoryError, Cursor


class CursorField(forms.CharField):
    """Where an earlier answer ended. Gives the ``Cursor``."""

    def __init__(self):
        super().__init__(
            required=False, max_length=80, help_text="Where an earlier answer ended: it stands in its `meta.next`."
        )

    def clean(self, value):
        text = super().clean(value)
        try:
            return Cursor.parse(text) if text else None
        except ValueError:
            raise forms.ValidationError(_("This is no place that this site gave.")) from None


class ChangedPage(TypedDict):
    """It is new, or something that its answers show has changed."""

    id: int
    title: str
    meta: PageMeta
    reason: None


class GonePage(TypedDict):
    id: int
    reason: Literal["deleted", "unpublished", "expired", "made_private"]


class ChangesMeta(TypedDict):
    """``next`` leads on; while ``more`` is false there is nothing there yet."""

    next: Url
    more: bool


class Changes(TypedDict):
    meta: ChangesMeta
    items: list[ChangedPage | GonePage]


class ChangeParameters(ParameterForm):
    since = CursorField()


class ChangeList(ReadEndpoint):
    """What has changed, in order, so that a copy can be kept exact."""

    parameters = ChangeParameters
    answer = Changes
    refusals = (410,)

    def get(self, request):
        parameters = self.parameters.read(request)
        limit = parameters.get("limit", DEFAULT_LIMIT)
        try:
            piece = changes.after(parameters.get("since", Cursor()), self.site, limit)
        except AnotherHistoryError:
            raise Gone("This place is of another history: begin again, without `since`.") from None
        return Response({"meta": self._meta(piece, limit), "items": [self._item(change) for change in piece.changes]})

    def _meta(self, piece, limit):
        query = f"?since={piece.cursor}&limit={limit}"
        return {"next": absolute(self.request, reverse("api:changes:list") + query), "more": piece.more}

    def _item(self, change):
        if isinstance(change, tuple):
            page_id, reason = change
            return {"id": page_id, "reason": reason}
        return {
            "id": change.pk,
            "title": change.title,
            "meta": page_meta(change, self.request, reverse("api:pages:detail", args=[change.pk])),
            "reason": None,
        }


app_name = "changes"
urlpatterns = [path("", ChangeList.as_view(), name="list")]
