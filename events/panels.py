from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel


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
