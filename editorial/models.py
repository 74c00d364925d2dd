from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import models
from django.forms import Form
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.locks import WorkflowLock
from wagtail.models import AbstractGroupApprovalTask, Orderable, Page, Revision, TaskState

from cms.core import binned

from . import review, standing
from .forms import ApproveForm, OverrideForm, SendBackForm


class ReviewTaskState(TaskState):
    """One review. When it is approved, it holds which words were approved."""

    content_digest = models.CharField(max_length=64, blank=True)
    replaced = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")  # was on the site
    published_before = models.DateTimeField(null=True)  # the page's last_published_at then
    passed_on_by = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+")
    reminded_at = models.DateTimeField(null=True)

    wagtail_reference_index_ignore = True

    def save(self, *args, **kwargs):
        """Who has left a page to others is not asked when it is sent again; unless there is nobody else."""
        is_new = self._state.adding
        super().save(*args, **kwargs)
        if is_new and (left_by := review.left_to_others_by(self.revision.content_object)):
            self.passed_on_by.set(left_by)
            if not self.readers().exists():
                self.passed_on_by.clear()

    @property
    def due(self):
        """By when the society would like it to be read."""
        return self.started_at + timedelta(days=self.task.specific.days)

    @property
    def words(self):
        """The page's newest revision: a reader may have corrected what was sent."""
        return self.revision.content_object.latest_revision

    def readers(self):
        """Who can still be asked: those who did not write it, and have not passed it on."""
        writers = review.contributors(self.words.as_object())
        return self.task.specific.readers().exclude(
            pk__in=writers | set(self.passed_on_by.values_list("pk", flat=True))
        )

    def can_be_read_by_others_than(self, user):
        return self.readers().exclude(pk=user.pk).exists()


class ReviewLock(WorkflowLock):
    """While a page is with a reader, those who wrote it wait."""

    def get_message(self, user):
        if self.for_user(user):
            return _("This is with the board for review. You can change it again when it has come back to you.")
        return None


class ReviewTask(AbstractGroupApprovalTask):
    """A second reader: anybody of some groups who has not written the page. The rules are in review.py."""

    days = models.PositiveSmallIntegerField(
        _("days to read"), default=5, help_text=_("After so many days, everybody who can read it is asked again.")
    )

    task_state_class = ReviewTaskState
    admin_form_fields = [*AbstractGroupApprovalTask.admin_form_fields, "days"]
    lock_class = ReviewLock

    class Meta:
        verbose_name = _("review by a second reader")
        verbose_name_plural = _("reviews by a second reader")

    @classmethod
    def get_description(cls):
        return _("A member of the chosen groups who has not written the page approves it or sends it back")

    def start(self, workflow_state, user=None):
        """Sending a page gives it out of one's hands: a lock that one had on it would let one go on writing."""
        Page.objects.filter(pk=workflow_state.object_id).update(locked=False, locked_by=None, locked_at=None)
        return super().start(workflow_state, user=user)

    def get_actions(self, obj, user):
        if user.pk in review.contributors(obj):
            return [("override", _("Publish without a second reader"), True)] if review.may_override(user) else []
        if not self.may_review(user) or self._has_passed_on(user, obj):
            return []
        return [
            ("approve", standing.approving(obj), False),
            ("approve", _("Approve with a comment"), True),
            ("reject", _("Send back"), True),
            ("pass_on", _("Leave it to another reader"), False),
        ]

    def _has_passed_on(self, user, page):
        state = page.current_workflow_task_state
        return state is not None and state.specific.passed_on_by.contains(user)

    def get_form_for_action(self, action):
        return {"approve": ApproveForm, "override": OverrideForm, "reject": SendBackForm}.get(action, Form)

    def get_template_for_action(self, action):
        return "editorial/review_action.html"

    def on_action(self, task_state, user, action_name, **kwargs):
        if action_name == "approve":
            review.approve(task_state, user, **kwargs)
        elif action_name == "reject":
            review.send_back(task_state, user, **kwargs)
        elif action_name == "override":
            review.override(task_state, user, **kwargs)
        elif action_name == "pass_on":
            review.pass_on(task_state, user)

    def locked_for_user(self, obj, user):
        """Those who wrote what was sent are locked out, even if they review other pages."""
        if not self.may_review(user):
            return True
        state = obj.current_workflow_task_state
        return state is not None and user.pk in review.contributors(obj, until=state.started_at)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        waiting = states.select_related("workflow_state", "revision")
        own = [state.pk for state in waiting if user.pk in review.contributors(state.revision.as_object())]
        return states.exclude(pk__in=own).exclude(reviewtaskstate__passed_on_by=user)

    def may_review(self, user):
        return user.is_active and (user.is_superuser or self._user_in_groups(user))

    def readers(self):
        """Who can be asked to read."""
        return get_user_model().objects.filter(groups__in=self.groups.all(), is_active=True).distinct()


class Bin(Page):
    """Below it stands what was deleted. It is no page of a site, and nobody sees it; editorial/binning.py makes it."""

    is_creatable = False
    parent_page_types = []
    subpage_types = []

    class Meta:
        verbose_name = _("bin")

    def permissions_for_user(self, user):
        return binned.BinnedPermissionTester(user, self)


class BinnedPage(models.Model):
    """A page in the bin, with what was below it: where it stood, at which address, and who put it there."""

    KEPT = timedelta(days=30)

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    parent = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    slug = models.CharField(max_length=255)  # in the bin it has its number: two pages may have had one address
    put_at = models.DateTimeField(default=timezone.now)
    put_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    was_live = models.BooleanField(default=False)

    wagtail_reference_index_ignore = True  # to be in the bin is not to be in use

    @property
    def kept_until(self):
        return self.put_at + self.KEPT


class Ground(models.TextChoices):
    """Why nobody can be recognised, though it reads as if somebody could."""

    FICTIONAL = "fictional", _("Invented: there is no such person")
    COMPOSITE = "composite", _("Composed of several people and changed, so that none of them is recognised")
    CONSENTED = "consented", _("The person has read it and agreed in writing")
    NOBODY = "nobody", _("No client: a colleague, an author, or nobody in particular")


class Attestation(models.Model):
    """What somebody who wrote a paragraph says of it (attesting.py). ``passage`` is its digest."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    passage = models.CharField(max_length=64)
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    ground = models.CharField(max_length=10, choices=Ground)
    attested_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    attested_at = models.DateTimeField(auto_now=True)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "passage"], name="editorial_one_attestation")]


@register_setting(icon="openquote")
class LanguageHints(BaseSiteSetting, ClusterableModel):
    """Words that the society would rather not read. Advice to authors; it holds nothing up."""

    panels = [
        InlinePanel(
            "hints",
            heading=_("Words"),
            label=_("Words"),
            help_text=_(
                "Who writes one of them is told which words you prefer, and decides. As long as the list is empty, a "
                "short list of the house is used."
            ),
        )
    ]

    class Meta:
        verbose_name = _("words to avoid")


class LanguageHint(Orderable):
    settings = ParentalKey(LanguageHints, on_delete=models.CASCADE, related_name="hints")
    avoid = models.CharField(_("instead of"), max_length=80, help_text=_("For example “addicts”."))
    better = models.CharField(_("rather"), max_length=120, help_text=_("For example “people with an addiction”."))

    panels = [FieldRowPanel(["avoid", "better"])]

    class Meta(Orderable.Meta):
        verbose_name = _("words to avoid")


@register_setting(icon="help")
class CrisisHelp(BaseSiteSetting, ClusterableModel):
    """Where readers find help at once: shown at the end of what mentions suicide or self-harm."""

    LONGEST = timedelta(days=366)

    introduction = models.CharField(
        _("above the numbers"),
        max_length=255,
        blank=True,
        help_text=_(
            "Left empty: “If you are thinking of harming yourself, or worry about somebody, help is there now.”"
        ),
    )
    confirm_by = models.DateField(
        _("to be confirmed again by"),
        help_text=_("Call each number before you enter this day: at most a year from now."),
        null=True,
        blank=True,
    )

    panels = [
        FieldPanel("introduction"),
        InlinePanel("lines", heading=_("Numbers"), label=_("Number")),
        FieldPanel("confirm_by"),
    ]

    class Meta:
        verbose_name = _("help in a crisis")

    def clean(self):
        super().clean()
        latest = timezone.localdate() + self.LONGEST
        if self.confirm_by is None or not timezone.localdate() <= self.confirm_by <= latest:
            raise ValidationError({"confirm_by": _("Choose a day within the next year.")})


class CrisisLine(Orderable):
    settings = ParentalKey(CrisisHelp, on_delete=models.CASCADE, related_name="lines")
    name = models.CharField(_("name"), max_length=120, help_text=_("For example “988 Suicide & Crisis Lifeline”."))
    number = models.CharField(_("number"), max_length=60, help_text=_("As it is dialled, for example “988”."))
    note = models.CharField(
        _("when and for whom"), max_length=160, blank=True, help_text=_("For example “Day and night, also by text.”")
    )

    panels = [FieldRowPanel(["name", "number"]), "note"]

    class Meta(Orderable.Meta):
        verbose_name = _("number for help")
