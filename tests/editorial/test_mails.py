"""A mail at each step of a review: who gets it, what it says, where it leads."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from wagtail.users.models import UserProfile

from cms.core.models import SocietySettings
from editorial.views import ReviewedEditView
from tests.factories import ArticlePageFactory, PersonFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db


def _recipients():
    return sorted(address for message in mail.outbox for address in message.to)


@pytest.fixture
def quiet(sent):
    """An article in review; the mails about its being sent are put away."""
    mail.outbox.clear()
    return sent


@pytest.mark.parametrize("role", ["Reviewers", "Editors", "Web stewards"])
def test_everybody_who_can_read_it_is_asked(author, draft, role):
    reader = UserFactory(groups=[role])

    desk.send(draft, author)

    assert _recipients() == [reader.email]


def test_who_is_in_two_groups_is_asked_once(author, draft):
    reader = UserFactory(groups=["Reviewers", "Editors", "Web stewards"])

    desk.send(draft, author)

    assert _recipients() == [reader.email]


def test_those_who_had_a_part_in_it_are_not_asked(author):
    editor, named = UserFactory(groups=["Editors"]), UserFactory(groups=["Reviewers"])
    page = ArticlePageFactory(draft=True, owner=author, authors=[PersonFactory(user=named)])
    desk.write(page, editor)

    desk.send(page, author)

    assert _recipients() == []


@pytest.mark.parametrize("account", [{"groups": ["Authors"]}, {"groups": ["Reviewers"], "is_active": False}])
def test_who_cannot_read_it_is_not_asked(author, draft, account):
    UserFactory(**account)

    desk.send(draft, author)

    assert _recipients() == []


def test_the_request_to_read_leads_to_the_page_at_the_desk(log_in, author, reviewer, draft):
    desk.press("send", log_in(author), draft)

    message = mail.outbox[0]
    assert message.subject == f"To read: {draft.title}"
    assert f"{author} has sent “{draft.title}” (article)" in message.body
    assert f"http://127.0.0.1:8000{desk.edit_address(draft)}" in message.body
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_address_in_the_request_opens_for_the_reader(log_in, author, reviewer, draft):
    desk.press("send", log_in(author), draft)

    assert log_in(reviewer).get(desk.edit_address(draft)).status_code == 200


def test_sent_again_it_is_asked_for_again(log_in, author, reviewer, quiet):
    desk.press("send back", log_in(reviewer), quiet, comment="Shorter, please.")
    mail.outbox.clear()

    desk.press("send", log_in(author), quiet)

    assert _recipients() == [reviewer.email]


def test_sent_back_it_is_told_to_the_sender_and_those_named(log_in, author, reviewer):
    named = UserFactory(groups=["Authors"])
    page = ArticlePageFactory(draft=True, owner=author, authors=[PersonFactory(user=named), PersonFactory()])
    desk.send(page, author)
    mail.outbox.clear()

    desk.press("send back", log_in(reviewer), page, comment="Whose words are these?")

    assert _recipients() == sorted([author.email, named.email])
    message = mail.outbox[0]
    assert message.subject == f"Sent back: {page.title}"
    assert "Whose words are these?" in message.body
    assert desk.edit_address(page) in message.body
    assert str(reviewer) in message.body


def test_approved_it_is_told_with_its_public_address(log_in, author, reviewer, quiet):
    desk.press("approve", log_in(reviewer), quiet, comment="Read with pleasure.")

    message = mail.outbox[0]
    assert _recipients() == [author.email]
    assert message.subject == f"Published: {quiet.title}"
    assert desk.now(quiet).full_url in message.body
    assert "It is on the site now" in message.body
    assert "Read with pleasure." in message.body


@time_machine.travel(datetime(2027, 3, 8, 12, tzinfo=ZoneInfo("UTC")), tick=False)
@pytest.mark.parametrize("live", [False, True], ids=["a new page", "a new version of a live page"])
def test_approved_for_later_it_is_told_from_when_on(log_in, site, author, reviewer, live):
    SocietySettings.objects.filter(site=site).update(time_zone="Europe/Berlin")
    page = ArticlePageFactory(draft=not live, owner=author, authors=[PersonFactory()])
    desk.write(page, author, title="A new title", go_live_at=datetime(2027, 3, 9, 17, tzinfo=ZoneInfo("UTC")))
    desk.send(page, author)
    mail.outbox.clear()

    desk.approve_in_editor(log_in(reviewer), page)

    message = mail.outbox[0]
    assert message.subject == "Approved: A new title"
    assert "from Tuesday, 9 March 2027, 18:00 on" in message.body
    assert "on the site now" not in message.body


def test_a_review_that_ends_without_approval_is_not_told_as_approved(quiet, author):
    quiet.current_workflow_task.deactivate()

    assert not any(message.subject.startswith(("Published", "Approved")) for message in mail.outbox)


@pytest.mark.parametrize("step", ["send", "send back", "approve"])
def test_a_title_stands_in_the_subject_as_it_was_written(log_in, author, reviewer, draft, step):
    desk.write(draft, author, title='Tea & "trust" <1>')
    desk.press("send", log_in(author), draft)
    if step != "send":
        desk.press(step, log_in(reviewer), draft, comment="A word.")

    assert mail.outbox[-1].subject.endswith(': Tea & "trust" <1>')
    assert 'Tea & "trust" <1>' in mail.outbox[-1].body


def test_a_title_of_two_lines_cannot_keep_a_mail_from_being_sent(log_in, author, reviewer, draft):
    desk.press("send", log_in(author), draft, title="Tea\r\nBcc: all@society.example")

    assert mail.outbox[0].subject == "To read: Tea Bcc: all@society.example"
    assert mail.outbox[0].message()


@pytest.mark.parametrize("wish", ["submitted", "rejected", "approved"])
def test_who_does_not_want_a_mail_gets_none(log_in, author, reviewer, draft, wish):
    for user in (author, reviewer):
        UserProfile.objects.update_or_create(user=user, defaults={f"{wish}_notifications": False})

    desk.press("send", log_in(author), draft)
    desk.press("send back", log_in(reviewer), draft, comment="Shorter, please.")
    desk.press("send", log_in(author), draft)
    desk.press("approve", log_in(reviewer), draft)

    first_words = [message.subject.partition(":")[0] for message in mail.outbox]
    of_wish = {"submitted": "To read", "rejected": "Sent back", "approved": "Published"}
    assert of_wish[wish] not in first_words
    assert set(first_words) == set(of_wish.values()) - {of_wish[wish]}


def test_nothing_is_sent_when_the_request_fails(log_in, author, reviewer, draft, queued_mail, monkeypatch, worker):
    client = log_in(author)
    client.raise_request_exception = False
    monkeypatch.setattr(ReviewedEditView, "redirect_away", lambda view: 1 / 0)

    with worker():
        response = desk.press("send", client, draft)

    assert response.status_code == 500
    assert mail.outbox == []


def test_mail_is_sent_once_the_request_has_succeeded(log_in, author, reviewer, draft, queued_mail, worker):
    with worker():
        desk.press("send", log_in(author), draft)
        before = len(mail.outbox)

    assert before == 0
    assert _recipients() == [reviewer.email]
