from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import InlinePanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cms.core.api.fields import Shape
from cms.core.models import BasePage


class ContactPage(RoutablePageMixin, BasePage):
    """A form by which anybody can write to the society."""

    introduction = RichTextField(
        _("introduction"), blank=True, help_text=_("Above the form: who answers, and how soon.")
    )
    thanks = RichTextField(
        _("after sending"), blank=True, help_text=_("What people read when their message has arrived.")
    )
    keep_days = models.PositiveSmallIntegerField(
        _("days to keep messages"),
        default=180,
        help_text=_("Messages are deleted by themselves after this time. The form says so."),
    )

    parent_page_types = ["home.HomePage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        "introduction",
        InlinePanel("reasons", heading=_("What it can be about"), label=_("Reason")),
        "thanks",
        "keep_days",
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    api_fields = [APIField("form_url", serializer=Shape("home.contact_api.form_url"))]

    class Meta:
        verbose_name = _("contact form")

    @path("")
    def empty_form(self, request):
        return self.with_form(request, self.form())

    @path("sent/")
    def sent(self, request):
        return self.render(request, template="home/contact_sent.html", head={"is_part": True})

    def with_form(self, request, form):
        """The page with a form: an empty one, or one that has to be mended."""
        return self.render(request, context_overrides={"form": form})

    def last_day_of(self, moment):
        """The last day on which a message of this moment is kept."""
        return timezone.localdate(moment) + timedelta(days=self.keep_days)

    def form(self, data=None):
        from ..forms import ContactForm

        return ContactForm(data, page=self)


class ContactReason(Orderable):
    page = ParentalKey(ContactPage, on_delete=models.CASCADE, related_name="reasons")
    label = models.CharField(_("label"), max_length=80, help_text=_("For example “Membership”."))
    email = models.EmailField(
        _("goes to"), blank=True, help_text=_("Left empty, the society's own address. Readers do not see it.")
    )

    panels = ["label", "email"]

    class Meta(Orderable.Meta):
        verbose_name = _("reason to write")


class ContactMessageQuerySet(models.QuerySet):
    def past_their_time(self, now=None):
        return self.filter(delete_after__lt=timezone.localdate(now or timezone.now()))

    def delete_old(self):
        self.past_their_time().delete()


class ContactMessage(models.Model):
    """What somebody wrote to the society. It is kept no longer than the form said."""

    page = models.ForeignKey(
        ContactPage, null=True, on_delete=models.SET_NULL, related_name="messages", verbose_name=_("page")
    )
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail address"))
    reason = models.CharField(_("reason"), max_length=80, blank=True)
    message = models.TextField(_("message"))
    sent_at = models.DateTimeField(_("sent"), default=timezone.now, db_index=True)
    delete_after = models.DateField(_("delete after"))

    objects = ContactMessageQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        verbose_name = _("message")
        verbose_name_plural = _("messages")

    def __str__(self):
        return f"{self.name}, {date_format(timezone.localtime(self.sent_at), 'DATE_FORMAT')}"
