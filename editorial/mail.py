"""A mail at each step of a review, in plain words. They go through the task queue, as all mail does."""

from email.utils import formataddr, parseaddr
from functools import partial

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Revision, Site, TaskState
from wagtail.users.models import UserProfile

from cms.core.languages import language_of_user
from cms.core.models import SocietySettings, User

from . import by_mail
from .models import ReviewTask, ReviewTaskState
from .review import contributors
from .standing import later


def ask_for_review(task_state, sent_by, readers=None, passed_on_by=None, waits_since=None):
    """To those who can read it: when it is sent, when somebody has passed it on, and when it has waited for long. To
    some ``readers``: when they ask for the address of the words as they are now."""
    page = task_state.words.as_object()
    context = {"sent_by": sent_by, "passed_on_by": passed_on_by, "waits_since": waits_since}
    own = {"review_address": partial(by_mail.address_for, task_state), "later": lambda reader: later(page)}
    _write("review_asked", readers or task_state.readers(), "submitted", page, own=own, **context)


def tell_overridden(task_state, user, reason):
    """To all who read before publishing. Nobody can do without this mail: it stands in for the second reader."""
    revision = Revision.objects.get(pk=task_state.revision_id)  # as it was published
    page, context = revision.as_object(), {"who": user, "reason": reason, "goes_live_at": revision.approved_go_live_at}
    _write("overridden", _readers().exclude(pk=user.pk), None, page, **context)


def tell_sent_back(workflow_state, reader):
    """To those who wrote it, with the reader's words."""
    state = workflow_state.current_task_state.specific
    page = state.revision.as_object()
    _write("sent_back", _writers(page, workflow_state), "rejected", page, reader=reader, comment=state.comment)


def tell_approved(workflow_state, reader):
    """To those who wrote it: that it is on the site, or from when on it will be."""
    state = workflow_state.current_task_state.specific
    page = state.revision.as_object()
    context = {"reader": reader, "comment": state.comment, "goes_live_at": state.revision.approved_go_live_at}
    _write("approved", _writers(page, workflow_state), "approved", page, **context)


def tell_undone(task_state, user):
    """To those who wrote it: an approval of which they have heard was taken back."""
    page = task_state.revision.as_object()
    _write("taken_back", _writers(page, task_state.workflow_state).exclude(pk=user.pk), "approved", page, who=user)


def tell_withdrawn(revision):
    """To those who wrote it and those who read: what was approved for a later time is not published. Nobody can do
    without this mail."""
    page = revision.as_object()
    approval = _approval_of(revision)
    _write("withdrawn", _readers() | _writers(page, approval.workflow_state), None, page)


def tell_on_site(revision):
    """To those who wrote it: what was approved for a later time is on the site."""
    page = revision.as_object()
    if approval := _approval_of(revision):
        _write("on_site", _writers(page, approval.workflow_state), "approved", page)


def tell_status_announced(announcement):
    """To those who read before publishing, and those who wrote what waits or whose names stand on it. Nobody can do
    without this mail: it stands in for the second reader."""
    event = announcement.event
    recipients = _readers() | User.objects.filter(pk__in=contributors(event))
    _write(
        "status_announced",
        recipients.exclude(pk=announcement.user.pk),
        None,
        event,
        who=announcement.user,
        news=announcement.news,
        announcement=announcement,
        public_address=announcement.public_address,
    )


def _approval_of(revision):
    return ReviewTaskState.objects.filter(revision=revision, status=TaskState.STATUS_APPROVED).last()


def _readers():
    """All who read before publishing."""
    ids = {reader.pk for task in ReviewTask.objects.filter(active=True) for reader in task.readers()}
    return User.objects.filter(pk__in=ids)


def _writers(page, workflow_state):
    """Who sent the page, and those whose names stand on it."""
    ids = page.byline_users() | {workflow_state.requested_by_id}
    return User.objects.filter(pk__in=ids - {None})


def _write(name, recipients, notification, page, own=None, **context):
    """``own`` is what differs from one reader to the next, as ``{name: function of the reader}``; it is called in the
    language of the reader."""
    context = {
        "page": page,
        "kind": page._meta.verbose_name,
        "society": SocietySettings.for_site(page.get_site() or Site.objects.get(is_default_site=True)),
        "desk_address": get_admin_base_url() + reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "public_address": page.full_url,
    } | context
    for user in recipients:
        if user.is_active and _wants(user, notification):
            with translation.override(language_of_user(user)):
                of_user = {key: value(user) for key, value in (own or {}).items()}
            mail_to(user, name, context | of_user, headers={"Auto-Submitted": "auto-generated"})


def mail_to(user, name, context, **headers):
    """One mail, in the language in which its reader has the desk."""
    context = context | {"user": user, "language": language_of_user(user)}
    with translation.override(context["language"]):
        body = render_to_string(f"editorial/mail/{name}.txt", context)
        message = EmailMultiAlternatives(
            subject=one_line(render_to_string(f"editorial/mail/{name}_subject.txt", context)),
            body=body,
            from_email=in_the_name_of(context["society"]),
            to=[user.email],
            **headers,
        )
        message.attach_alternative(_in_html(name, context, body), "text/html")
        message.send()


def in_the_name_of(society):
    """The site's address, with the society's name before it."""
    _name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return formataddr((one_line(society.name), address)) if society.name else settings.DEFAULT_FROM_EMAIL


def _in_html(name, context, body):
    """The mail as a page: of its own where there is something to press, or else of the same words."""
    templates = [f"editorial/mail/{name}.html", "editorial/mail/words.html"]
    return render_to_string(templates, context | {"words": body.strip()})


def one_line(subject):
    """No mail can be sent whose subject has two lines, and a title can be made to have them."""
    return " ".join(subject.split())


def _wants(user, notification):
    """``notification`` is one of those that people can do without; None is a mail that everybody gets."""
    return notification is None or getattr(UserProfile.get_for_user(user), f"{notification}_notifications")
