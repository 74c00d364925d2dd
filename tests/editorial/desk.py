"""What people do at the desk, through the admin's own views: what a browser would send, and nothing else."""

import json

from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from editorial.review import token

MODAL = {"X-Requested-With": "XMLHttpRequest"}
BUTTONS = {
    "save": {},
    "send": {"action-submit": "1"},
    "send again": {"action-restart-workflow": "1"},
    "cancel": {"action-cancel-workflow": "1"},
    "publish": {"action-publish": "1"},
    "approve": {"action-workflow-action": "true", "workflow-action-name": "approve"},
    "send back": {"action-workflow-action": "true", "workflow-action-name": "reject"},
}


def edit_address(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def open_editor(client, page, address=None):
    """The form that the editor shows, as its fields and values."""
    response = client.get(address or edit_address(page))
    form = querydict_from_html(response.content.decode(), form_id="page-edit-form")
    one_or_many = {name: values if len(values) > 1 else values[0] for name, values in form.lists()}
    return one_or_many | {"body-count": "0"}  # the blocks of the body are drawn by a script


def press(button, client, page, form=None, comment=None, **words):
    """Press a button of the editor, after writing ``words`` into its fields."""
    form = form or open_editor(client, page)
    data = form | BUTTONS[button] | words
    if comment is not None:
        data["workflow-action-extra-data"] = json.dumps({"comment": comment})
    return client.post(edit_address(page), data)


def modal_address(page, action="approve"):
    state = page.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])


def open_modal(client, page):
    """What the dashboard's window for approving holds."""
    return _form_in(client.get(modal_address(page), headers=MODAL))


def _form_in(window):
    return querydict_from_html(window.json()["html"]).dict()


def approve_in_editor(client, page):
    return press("approve", client, page)


def approve_on_dashboard(client, page):
    """In the dashboard's window; its answer, where it leads to the page at once."""
    window = client.get(modal_address(page), headers=MODAL)
    if "redirect" in window.json():
        return window
    return client.post(modal_address(page), _form_in(window), headers=MODAL)


def article_form(page):
    """What the editor of an article sends, for somebody to whom it is not shown."""
    revision = page.get_latest_revision()
    loaded = {"loaded_revision_id": revision.pk, "loaded_revision_created_at": revision.created_at.isoformat()}
    fields = {"title": page.title, "slug": page.slug, "date": "2026-11-23", "body-count": "0", "disclosure": "null"}
    counts = ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")
    formsets = {f"{rows}-{name}_FORMS": "0" for rows in ("authors", "corrections") for name in counts}
    return fields | formsets | loaded


def force_in_editor(client, page):
    """Somebody who has no button sends what the button would have sent."""
    return press("approve", client, page, article_form(page))


def force_on_dashboard(client, page):
    return client.post(modal_address(page), {"seen": token(page.get_latest_revision())}, headers=MODAL)


def sentences(response):
    """What the desk says about a request."""
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def now(page):
    """The page as it is in the database."""
    return Page.objects.get(pk=page.pk).specific


def write(page, user, **words):
    """Save a draft with other words, as ``user``."""
    page = now(page).get_latest_revision_as_object()
    for name, value in words.items():
        setattr(page, name, value)
    return page.save_revision(user=user, log_action=True)


def send(page, user):
    """Send a page for review."""
    write(page, user)
    page = now(page)
    page.get_workflow().start(page, user)
    return page
