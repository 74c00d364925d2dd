from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel


class DatesPanel(Panel):
    """The next dates. A script keeps them up to date while the form is filled in (desk.py)."""

    def __init__(self, **kwargs):
        super().__init__(heading=kwargs.pop("heading", _("The next dates")), **kwargs)

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/dates_panel.html"

        def get_context_data(self, parent_context=None):
            from .date_preview import preview_of

            context = super().get_context_data(parent_context)
            return context | {"preview": preview_of(self.instance), "address": self._address()}

        def _address(self):
            if self.instance.pk:
                return reverse("event_dates", args=[self.instance.pk])
            return reverse("new_event_dates", args=[self.form.parent_page.pk])


class ReadinessPanel(Panel):
    """What an event with credits does not say yet (readiness.py), as of the last time it was saved."""

    def __init__(self, **kwargs):
        super().__init__(heading=kwargs.pop("heading", _("Is all said?")), **kwargs)

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/readiness.html"

        def get_context_data(self, parent_context=None):
            from .readiness import missing

            site = self.instance.get_site() if self.instance.pk else None
            context = super().get_context_data(parent_context)
            return context | {"missing": missing(self.instance, site) if site else [], "event": self.instance}
