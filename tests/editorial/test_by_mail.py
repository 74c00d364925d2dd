"""Reading for the board by the address in a mail: who gets in, what they see, and what it refuses with a sentence."""

from datetime import timedelta
from email import message_from_string, policy

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from editorial import attesting, binning, by_mail
from tests.factories import ArticlePageFactory, PersonFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

TELLS = "My client Sarah, 34, had never cried in front of others."
APPROVE = {"approve": ""}


@pytest.fixture
def phone():
    """Whoever opens a mail: nobody has logged in."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def address(sent, reviewer):
    return _address(sent, reviewer)


def _address(page, reader):
    return by_mail.address_for(page.current_workflow_task_state.specific, reader)


def _said(response):
    return " ".join(BeautifulSoup(response.content, "html.parser").select_one("main").get_text().split())


# The happy path


def test_the_mail_to_a_reader_leads_there_in_words_and_in_html(author, reviewer, draft):
    mail.outbox.clear()
    page = desk.send(draft, author)

    message = message_from_string(mail.outbox[0].message().as_string(), policy=policy.default)
    plain = message.get_body(["plain"]).get_content()
    html = BeautifulSoup(message.get_body(["html"]).get_content(), "html.parser")
    address = html.find("a")["href"]
    assert address in plain
    assert Client().get(address).status_code == 200
    assert page.title in html.get_text()


def test_each_reader_gets_an_address_of_their_own(author, draft):
    UserFactory(groups=["Reviewers"]), UserFactory(groups=["Editors"])
    mail.outbox.clear()
    desk.send(draft, author)

    addresses = {word for message in mail.outbox for word in message.body.split() if "/review/" in word}
    assert len(addresses) == len(mail.outbox) == 2


def test_a_reader_without_a_password_approves_with_one_press(phone, reader, reviewer, sent, address):
    reviewer.set_unusable_password()
    reviewer.save()

    shown = phone.get(address)
    response = phone.post(address, APPROVE)

    assert "What it is about." in _said(shown)
    assert "It is approved" in _said(response)
    assert reader.get(desk.now(sent).url).status_code == 200
    published = PageLogEntry.objects.filter(page=sent, action="wagtail.publish")
    assert [entry.user for entry in published] == [reviewer]
    assert sent.current_workflow_state is None or not desk.now(sent).workflow_in_progress


def test_a_reader_sends_it_back_with_words(phone, author, sent, address):
    mail.outbox.clear()

    response = phone.post(address, {"send_back": "", "comment": "Who is the second speaker?"})

    assert "sent back" in _said(response)
    assert not desk.now(sent).live
    assert [message.to for message in mail.outbox] == [[author.email]]
    assert "Who is the second speaker?" in mail.outbox[0].body


def test_the_draft_is_shown_as_readers_would_see_it(phone, sent, address):
    html = BeautifulSoup(phone.get(address).content, "html.parser")

    assert html.h1.get_text(strip=True) == sent.title
    assert [button.get_text(strip=True) for button in html.select("main button[type=submit][name]")] == [
        "Approve and publish",
        "Send back",
        "Leave it to another reader",
    ]


def test_what_is_to_do_and_what_was_attested_stand_above_it(phone, log_in, author, reviewer, draft):
    desk.write(draft, author, summary=TELLS)
    page = desk.send(draft, author)
    address = _address(page, reviewer)
    before = _said(phone.get(address))
    revision = page.get_latest_revision()
    passages = [passage.digest for passage, _found in attesting.open_of(revision.as_object())]
    attesting.attest(revision, author, dict.fromkeys(passages, "fictional"))

    after = _said(phone.get(address))

    assert "Can a client be recognised here?" in before
    assert "Can a client be recognised here?" not in after
    assert f"{author} said" in after
    assert "Invented" in after


def test_what_has_something_to_do_is_not_approved(phone, author, reviewer, draft):
    desk.write(draft, author, summary=TELLS)
    page = desk.send(draft, author)

    response = phone.post(_address(page, reviewer), APPROVE)

    assert "It cannot be published like this" in _said(response)
    assert not desk.now(page).live
    assert desk.now(page).workflow_in_progress


@pytest.mark.parametrize("words", ["", "  \n"])
def test_nothing_is_sent_back_without_words(phone, sent, address, words):
    response = phone.post(address, {"send_back": "", "comment": words})

    assert "required" in _said(response)
    assert desk.now(sent).workflow_in_progress


@pytest.mark.parametrize("form", [{}, {"answer": "approve"}, {"comment": "Yes!"}, {"action-publish": "1"}])
def test_only_the_buttons_answer(phone, sent, address, form):
    phone.post(address, form)

    assert not desk.now(sent).live
    assert desk.now(sent).workflow_in_progress


# A program that looks through mail


@pytest.mark.parametrize("method", ["get", "head", "options", "put", "patch", "delete"])
def test_opening_the_address_answers_nothing(phone, sent, address, method):
    for _once in range(3):
        getattr(phone, method)(address)
        getattr(phone, method)(f"{address}?approve=")

    assert not desk.now(sent).live
    assert desk.now(sent).workflow_in_progress
    assert phone.post(address, APPROVE).status_code == 200


@pytest.mark.parametrize("is_good", [True, False])
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_keeps_or_lists_the_answer(phone, sent, address, is_good, method):
    response = getattr(phone, method)(address if is_good else f"{address[:-9]}/")

    assert response["Cache-Control"] == "no-store, private"
    assert "noindex" in response["X-Robots-Tag"]
    assert response["Referrer-Policy"] == "no-referrer"
    assert not response.cookies


# What it refuses


def _refused(phone, page, address, words):
    """Refused with these words, to look and to answer; and nothing has happened."""
    was_live, was_waiting = desk.now(page).live, desk.now(page).workflow_in_progress
    answers = [phone.get(address), phone.post(address, APPROVE)]
    answers.append(phone.post(address, {"send_back": "", "comment": "Not like this."}))
    return (
        {response.status_code for response in answers} == {403}
        and all(words in _said(response) for response in answers)
        and (desk.now(page).live, desk.now(page).workflow_in_progress) == (was_live, was_waiting)
    )


def _forged(address):
    token = address.rstrip("/").rpartition("/")[2]
    payload, stamp, signature = token.rsplit(":", 2)
    yield from (f"{payload}x:{stamp}:{signature}", f"{payload}:{stamp}:{signature[::-1]}", payload, "forged", "a:b:c")
    yield by_mail.signing.TimestampSigner(salt="draft").sign_object([1, 1, "a@b.example", "1:1"])
    yield f"{token[:-1]}_"


def test_a_forged_address(phone, sent, address):
    for token in _forged(address):
        forged = reverse("review_by_mail", args=[token])
        assert _refused(phone, sent, forged, "not an address that we sent"), token


def test_an_address_of_another_kind_of_signature_with_the_right_form(phone, sent, reviewer):
    state = sent.current_workflow_task_state
    named = [state.pk, reviewer.pk, reviewer.email, desk.token(sent.get_latest_revision())]
    other = by_mail.signing.TimestampSigner(key="guessed", salt="review by mail").sign_object(named)

    assert _refused(phone, sent, reverse("review_by_mail", args=[other]), "not an address that we sent")


def test_an_address_whose_time_is_over(phone, sent, address):
    with time_machine.travel(timezone.now() + by_mail.GOOD_FOR + timedelta(minutes=1), tick=False):
        assert _refused(phone, sent, address, "two weeks, which are over")


def test_an_address_that_was_used(phone, sent, address):
    phone.post(address, APPROVE)

    assert _refused(phone, sent, address, "has been answered already")
    assert PageLogEntry.objects.filter(page=sent, action="wagtail.publish").count() == 1


def test_an_address_of_a_review_that_somebody_else_answered(phone, log_in, author, sent, address):
    desk.press("send back", log_in(UserFactory(groups=["Editors"])), sent, comment="Shorter, please.")

    assert _refused(phone, sent, address, "has been answered already")


def test_an_address_from_before_it_was_sent_again(phone, log_in, author, sent, address):
    desk.press("send back", log_in(UserFactory(groups=["Editors"])), sent, comment="Shorter, please.")
    desk.press("send", log_in(author), sent)

    assert _refused(phone, sent, address, "has been answered already")


def test_an_address_of_a_review_that_was_taken_back(phone, log_in, author, sent, address):
    sent.current_workflow_state.cancel(user=author)

    assert _refused(phone, sent, address, "has been answered already")


def test_an_address_for_an_older_version(phone, sent, address):
    desk.write(sent, UserFactory(groups=["Editors"]), summary="In other words.")

    assert _refused(phone, sent, address, "changed after the mail")


def test_its_reader_gets_the_address_of_the_words_as_they_are_now(phone, reviewer, sent, address):
    UserFactory(groups=["Reviewers"])
    desk.write(sent, UserFactory(groups=["Editors"]), summary="In other words.")
    mail.outbox.clear()
    assert "Send me the new address" in _said(phone.get(address))

    assert "You get a new mail" in _said(phone.post(address, {"again": ""}))

    (message,) = mail.outbox
    assert message.to == [reviewer.email]
    (now,) = (word for word in message.body.split() if "/review/" in word)
    assert phone.post(now, APPROVE).status_code == 200
    assert desk.now(sent).summary == "In other words."


def test_nobody_gets_one_who_may_not_read_it(phone, reviewer, sent, address):
    desk.write(sent, reviewer, summary="In other words.")
    mail.outbox.clear()

    assert phone.post(address, {"again": ""}).status_code == 403
    assert mail.outbox == []


def test_an_address_for_words_that_were_changed_in_the_database(phone, sent, address):
    revision = sent.get_latest_revision()
    type(revision).objects.filter(pk=revision.pk).update(content=revision.content | {"summary": "Slipped in"})

    assert _refused(phone, sent, address, "changed after the mail")


def test_a_reader_who_is_none_any_more(phone, reviewer, sent, address):
    reviewer.groups.set(Group.objects.filter(name="Authors"))

    assert _refused(phone, sent, address, "not one of those who read")


def test_a_reader_who_has_left(phone, reviewer, sent, address):
    reviewer.is_active = False
    reviewer.save()

    assert _refused(phone, sent, address, "not one of those who read")


def test_a_reader_whose_mail_goes_elsewhere_now(phone, reviewer, sent, address):
    reviewer.email = "new@society.example"
    reviewer.save()

    assert _refused(phone, sent, address, "not there any more")


def test_a_reader_whose_account_is_gone(phone, reviewer, sent, address):
    reviewer.delete()

    assert _refused(phone, sent, address, "not there any more")


def test_a_reader_who_wrote_a_part_of_it(phone, author, reviewer):
    page = ArticlePageFactory(draft=True, owner=author, authors=[PersonFactory(user=reviewer)])
    page = desk.send(page, author)

    assert _refused(phone, page, _address(page, reviewer), "Because you wrote a part of this")


def test_a_page_in_the_bin(phone, author, sent, address):
    binning.put(sent, author)

    response = phone.post(address, APPROVE)

    assert response.status_code == 403
    assert not desk.now(sent).live
