"""What is to do before a page is published: beside its form, and on a page of its own where its writers attest."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from cms.core.binned import outside

from . import attesting, checklist
from .models import Ground, ReviewTask
from .review import ReviewRefused


def address_of(page):
    return reverse("before_publishing", args=[page.pk])


def marked(passage, findings):
    """``[(words, whether they may tell who it is)]``: the paragraph in pieces, for a template to mark."""
    pieces, end = [], 0
    for finding in findings:
        pieces += [(passage.text[end : finding.start], False), (finding.words, True)]
        end = finding.end
    return [(words, tells) for words, tells in [*pieces, (passage.text[end:], False)] if words]


def shown(page, points=None):
    """What templates show of the checks of a page; ``points`` are what is to do, for whom that is known."""
    if not page.pk:
        return {"page": page}
    return {
        "page": page,
        "points": checklist.points_of(page) if points is None else points,
        "attested": attesting.said_of(page),
        "checks_address": address_of(page),
    }


class ChecksSidePanel(BaseSidePanel):
    """Beside the form, as of the last time it was saved."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = gettext_lazy("Before it is published")
        icon_name = "list-ul"

        def get_context_data(self, parent_context):
            return super().get_context_data(parent_context) | {"count": len(self.panel.points)}

    name = "before-publishing"
    title = gettext_lazy("Before it is published")
    template_name = "editorial/checks_side_panel.html"
    order = 150

    class Media:
        js = ["js/desk/checks.js"]

    @cached_property
    def points(self):
        return checklist.points_of(self.object) if self.object.pk else []

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | shown(self.object, self.points)


class ChecksBesideMixin:
    """A form with what is to do, and a sentence about it when the page is sent."""

    def get_side_panels(self):
        panels = super().get_side_panels()
        panels.append(ChecksSidePanel(self.page, self.request))
        return panels

    def submit_action(self):
        response = super().submit_action()
        say_what_is_to_do(self.request, self.page)
        return response

    def restart_workflow_action(self):
        response = super().restart_workflow_action()
        say_what_is_to_do(self.request, self.page)
        return response


def say_what_readers_should_know(request, page):
    """To whoever reads it before it is published: what stands in the way, and what its writers attested."""
    for point in checklist.blocking(page):
        messages.warning(request, point.words)
    for passage, _findings, attestation in attesting.said_of(page):
        said = {"who": attestation.attested_by or _("Somebody"), "ground": attestation.get_ground_display()}
        words = _("“%(words)s …” – %(who)s said of this: %(ground)s")
        messages.info(request, words % (said | {"words": passage.text[:60]}))


def say_what_is_to_do(request, page):
    """It has been sent all the same: a reader can begin. It cannot be approved before."""
    points = checklist.blocking(page)
    if points:
        words = ngettext(
            "It has been sent. Before it can be published, one thing is to do: %(what)s",
            "It has been sent. Before it can be published, there is more to do: %(what)s",
            len(points),
        )
        button = messages.button(address_of(page), _("See what is to do"))
        messages.warning(request, words % {"what": " ".join(point.words for point in points[:3])}, buttons=[button])


class AttestForm(forms.Form):
    """One question for each paragraph, named by the paragraph's digest: of another text, it is no answer."""

    def __init__(self, *args, passages, **kwargs):
        super().__init__(*args, **kwargs)
        for passage, findings in passages:
            field = forms.ChoiceField(
                label=_("Can a client be recognised here?"),
                choices=[("", _("I shall change it")), *Ground.choices],
                widget=forms.RadioSelect,
                required=False,
            )
            field.pieces = marked(passage, findings)
            field.kinds = list(dict.fromkeys(finding.sentence for finding in findings))
            self.fields[passage.digest] = field

    @property
    def grounds(self):
        return {passage: ground for passage, ground in self.cleaned_data.items() if ground}


class BeforePublishingView(WagtailAdminTemplateMixin, FormView):
    page_title = gettext_lazy("Before it is published")
    header_icon = "list-ul"
    template_name = "editorial/checks.html"
    form_class = AttestForm

    def dispatch(self, request, *args, **kwargs):
        if not (self.may_attest or self.page.permissions_for_user(request.user).can_edit() or self.reads):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def stored(self):
        return get_object_or_404(outside(Page.objects.all()), pk=self.kwargs["page_id"]).specific

    @cached_property
    def revision(self):
        return self.stored.get_latest_revision()

    @cached_property
    def page(self):
        return self.revision.as_object() if self.revision else self.stored

    @cached_property
    def may_attest(self):
        return self.revision is not None and attesting.may_attest(self.request.user, self.page)

    @cached_property
    def reads(self):
        task = self.stored.current_workflow_task
        return isinstance(task, ReviewTask) and task.may_review(self.request.user)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"passages": attesting.open_of(self.page) if self.may_attest else []}

    def get_context_data(self, **kwargs):
        if "beside" in self.request.GET:
            self.template_name = "editorial/checks_side_panel.html"
        back = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return super().get_context_data(**kwargs) | shown(self.page) | {"back": back, "may_attest": self.may_attest}

    def get_breadcrumbs_items(self):
        back = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        page = {"url": back, "label": self.page.get_admin_display_title()}
        return [*super().get_breadcrumbs_items(), page, {"url": "", "label": self.page_title}]

    def form_valid(self, form):
        try:
            kept = attesting.attest(self.revision, self.request.user, form.grounds)
        except ReviewRefused as refusal:
            messages.error(self.request, str(refusal))
        else:
            if kept:
                messages.success(
                    self.request, _("Thank you. Whoever reads it before it is published sees what you said.")
                )
        return redirect(address_of(self.page))
