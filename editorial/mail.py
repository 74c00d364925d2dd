"""A mail at each step of a review, in plain words. They go through the task queue, as all mail does."""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Site
from wagtail.users.models import UserProfile

from cms.core.languages import language_of_user
from cms.core.models import SocietySettings, User

from .models import ReviewTask
from .review import contributors


def ask_for_review(task_state, sent_by):
    """To those who can read it: not to those who wrote it."""
    page = task_state.revision.as_object()
    readers = task_state.task.specific.readers().exclude(pk__in=contributors(page))
    _write("review_asked", readers, "submitted", page, sent_by=sent_by)


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


def tell_status_announced(announcement):
    """To those who read before publishing, and those who wrote what waits or whose names stand on it. Nobody can do
    without this mail: it stands in for the second reader."""
    event = announcement.event
    ids = {reader.pk for task in ReviewTask.objects.filter(active=True) for reader in task.readers()}
    recipients = User.objects.filter(pk__in=ids | contributors(event)).exclude(pk=announcement.user.pk)
    _write(
        "status_announced",
        recipients,
        None,
        event,
        who=announcement.user,
        news=announcement.news,
        announcement=announcement,
        public_address=announcement.public_address,
    )


def _writers(page, workflow_state):
    """Who sent the page, and those whose names stand on it."""
    ids = page.byline_users() | {workflow_state.requested_by_id}
    return User.objects.filter(pk__in=ids - {None})


def _write(name, recipients, notification, page, **context):
    context = {
        "page": page,
        "kind": page._meta.verbose_name,
        "society": SocietySettings.for_site(page.get_site() or Site.objects.get(is_default_site=True)),
        "desk_address": get_admin_base_url() + reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "public_address": page.full_url,
    } | context
    for user in recipients:
        if user.is_active and _wants(user, notification):
            mail_to(user, name, context, headers={"Auto-Submitted": "auto-generated"})


def mail_to(user, name, context, **headers):
    """One mail, in the language in which its reader has the desk."""
    context = context | {"user": user}
    with translation.override(language_of_user(user)):
        EmailMessage(
            subject=one_line(render_to_string(f"editorial/mail/{name}_subject.txt", context)),
            body=render_to_string(f"editorial/mail/{name}.txt", context),
            to=[user.email],
            **headers,
        ).send()


def one_line(subject):
    """No mail can be sent whose subject has two lines, and a title can be made to have them."""
    return " ".join(subject.split())


def _wants(user, notification):
    """``notification`` is one of those that people can do without; None is a mail that everybody gets."""
    return notification is None or getattr(UserProfile.get_for_user(user), f"{notification}_notifications")
