"""The contact form: what somebody writes arrives, and nothing else does."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail
from wagtail.models import PageViewRestriction

from cms.core.models import SocietySettings
from home.models import ContactMessage
from tests.factories import ContactPageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("queued_mail")]

WORDS = {
    "name": "Ada Reader",
    "email": "ada@reader.example",
    "reason": "Membership",
    "message": "I should like to join your society.",
    "website": "",
}
OURS = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def page(contact_page, site):
    """A form with two reasons, one of which has an address of its own."""
    society = SocietySettings.for_site(site)
    society.email = "office@society.example"
    society.save()
    contact_page.reasons.create(label="Membership", email="members@society.example")
    contact_page.reasons.create(label="Website")
    contact_page.save()
    return contact_page


@pytest.fixture
def send(reader, page, worker):
    """``send(name=…)`` posts the form, complete but for what is given."""

    def post(headers=OURS, **changes):
        with worker():
            return reader.post(f"/forms/{page.pk}/", WORDS | changes, headers=headers)

    return post


def parsed(response):
    return BeautifulSoup(response.content, "html.parser")


# What arrives


def test_a_message_is_stored(send, page):
    send()
    message = ContactMessage.objects.get()
    assert (message.name, message.email, message.reason, message.message, message.page) == (
        "Ada Reader",
        "ada@reader.example",
        "Membership",
        "I should like to join your society.",
        page,
    )


@pytest.mark.parametrize(
    ("reason", "recipient"), [("Membership", "members@society.example"), ("Website", "office@society.example")]
)
def test_it_is_mailed_to_whoever_answers_that_reason(send, reason, recipient):
    send(reason=reason)
    (message,) = mail.outbox
    assert message.to == [recipient]
    assert message.reply_to == ["ada@reader.example"]
    assert message.subject == f"{reason}: Ada Reader"
    assert "I should like to join your society." in message.body


def test_the_mail_comes_from_the_site_and_not_from_the_writer(send, settings):
    send()
    assert mail.outbox[0].from_email == settings.DEFAULT_FROM_EMAIL


def test_the_mail_waits_for_the_commit(reader, page, worker):
    with worker():
        reader.post(f"/forms/{page.pk}/", WORDS, headers=OURS)
        assert mail.outbox == []
    assert len(mail.outbox) == 1


def test_without_any_address_it_is_stored_all_the_same(send, site):
    SocietySettings.objects.update(email="")
    assert send(reason="Website").status_code == 303
    assert ContactMessage.objects.count() == 1
    assert mail.outbox == []


def test_a_form_without_reasons_does_not_ask_for_one(reader, contact_page, site):
    reader.post(f"/forms/{contact_page.pk}/", WORDS, headers=OURS)
    assert ContactMessage.objects.get().reason == ""


def test_the_writer_is_thanked_at_another_address(send, page, reader):
    response = send()
    assert response.status_code == 303
    assert response["Location"] == f"{page.url}sent/"
    thanks = parsed(reader.get(response["Location"]))
    assert thanks.h1.text == "Your message has been sent"
    assert thanks.find("meta", attrs={"name": "robots"})["content"] == "noindex"


@pytest.mark.parametrize(("keep_days", "last_day"), [(180, date(2026, 10, 28)), (0, date(2026, 5, 1))])
@time_machine.travel(datetime(2026, 5, 2, 1, 30, tzinfo=UTC), tick=False)
def test_a_message_is_kept_for_as_long_as_the_form_says(send, page, reader, keep_days, last_day):
    page.keep_days = keep_days
    page.save()
    send()
    assert ContactMessage.objects.get().delete_after == last_day
    assert f"We keep your message for {keep_days} days" in parsed(reader.get(page.url)).text


# What comes back


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "", "This field is required."),
        ("name", "n" * 121, "at most 120 characters"),
        ("name", "Ada\0", "Null characters are not allowed."),
        ("email", "", "This field is required."),
        ("email", "ada at reader", "Enter a valid email address."),
        ("reason", "", "This field is required."),
        ("reason", "Lottery", "Select a valid choice."),
        ("message", "Too short", "at least 10 characters"),
        ("message", "m" * 5001, "at most 5000 characters"),
    ],
    ids=lambda value: value[:9],
)
def test_what_cannot_be_taken_comes_back_with_the_reason(send, field, value, said):
    response = send(**{field: value})
    assert response.status_code == 422
    assert said in response.context["form"].errors[field][0]
    assert ContactMessage.objects.count() == len(mail.outbox) == 0


def test_what_was_typed_is_kept_and_what_is_missing_is_said(send):
    page = parsed(send(email="ada at reader"))
    assert page.find("input", id="id_name")["value"] == "Ada Reader"
    assert page.find("input", id="id_email")["value"] == "ada at reader"
    assert page.find("textarea", id="id_message").text.strip() == WORDS["message"]
    assert page.find("option", selected=True)["value"] == "Membership"
    assert page.title.text.startswith("Something is missing")
    problem = page.find(attrs={"role": "alert"})
    assert problem.find("a", href="#id_email")


def test_a_field_that_has_to_be_mended_says_so_to_those_who_hear_it(send):
    field = parsed(send(email="")).find("input", id="id_email")
    assert field["aria-invalid"] == "true"
    assert field["aria-describedby"] == "id_email_error"


def test_typed_html_is_text(send):
    page = parsed(send(email="", message="<script>alert(1)</script>"))
    assert page.find("textarea", id="id_message").text.strip() == "<script>alert(1)</script>"


# Who is not taken at their word


def test_a_program_is_thanked_and_nothing_is_stored(send, page):
    response = send(website="https://spam.example")
    genuine = send()
    assert (response.status_code, response["Location"]) == (genuine.status_code, genuine["Location"])
    assert [message.name for message in ContactMessage.objects.all()] == ["Ada Reader"]
    assert len(mail.outbox) == 1


def test_people_do_not_meet_the_trap(reader, page):
    trap = parsed(reader.get(page.url)).find("input", id="id_website")
    assert trap["tabindex"] == "-1"
    assert trap.find_parent(attrs={"aria-hidden": "true"})


def test_the_seventh_message_of_an_hour_has_to_wait(send):
    assert [send().status_code for _ in range(7)] == [303] * 6 + [429]
    assert ContactMessage.objects.count() == 6


def test_who_has_to_wait_keeps_what_was_typed(send):
    for _ in range(6):
        send()
    page = parsed(send())
    assert page.find("input", id="id_name")["value"] == "Ada Reader"
    assert "try again in an hour" in page.find(attrs={"role": "alert"}).text


def test_others_need_not_wait(send, reader, page):
    for _ in range(6):
        send()
    response = reader.post(f"/forms/{page.pk}/", WORDS, headers=OURS, REMOTE_ADDR="192.0.2.7")
    assert response.status_code == 303


def test_an_address_that_the_sender_makes_up_does_not_help(send):
    for number in range(6):
        send(headers=OURS | {"x-forwarded-for": f"192.0.2.{number}"})
    assert send(headers=OURS | {"x-forwarded-for": "192.0.2.99"}).status_code == 429


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "same-origin", "origin": "http://testserver"},
        {"origin": "http://testserver"},
        {"referer": "http://testserver/contact/"},
    ],
)
def test_our_own_form_is_known_by_what_browsers_say(send, headers):
    assert send(headers=headers).status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
        {"origin": "null"},
        {"origin": "https://evil.example"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "https://evil.example", "referer": "http://testserver/"},
        {"referer": "https://evil.example/http://testserver/"},
        {"origin": "http://[testserver"},
    ],
    ids=str,
)
def test_a_form_elsewhere_is_refused_and_the_text_is_kept(send, headers):
    response = send(headers=headers)
    assert response.status_code == 403
    assert parsed(response).find("textarea", id="id_message").text.strip() == WORDS["message"]
    assert ContactMessage.objects.count() == len(mail.outbox) == 0


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028"], ids=ascii)
def test_no_line_of_a_name_becomes_a_header_of_the_mail(send, end):
    assert send(name=f"Ada{end}Bcc: all@society.example").status_code == 303
    (message,) = mail.outbox
    assert message.recipients() == ["members@society.example"]
    assert len(message.subject.splitlines()) == 1
    assert message.message()["Bcc"] is None


@pytest.mark.parametrize("email", ["ada@reader.example\nBcc: all@society.example", "a@b.example,c@d.example"])
def test_no_second_address_gets_into_the_mail(send, email):
    assert send(email=email).status_code == 422
    assert mail.outbox == []


# The page


def test_the_page_has_no_cookie_and_no_token(reader, page):
    response = reader.get(page.url)
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()
    assert b"csrf" not in response.content
    assert response.has_header("ETag")


def test_every_field_has_a_label(reader, page):
    form = parsed(reader.get(page.url)).find("form", method="post")
    fields = {field["id"] for field in form.find_all(["input", "select", "textarea"])}
    assert fields == {label["for"] for label in form.find_all("label")}


def test_the_desk_can_preview_it(contact_page):
    contact_page.title = "Not published yet"
    response = contact_page.make_preview_request()
    assert parsed(response).h1.text == "Not published yet"
    assert parsed(response).find("form", method="post")


@pytest.mark.parametrize("status", [303, 422])
def test_nobody_keeps_the_answer(send, status):
    response = send(email=WORDS["email"] if status == 303 else "")
    assert response.status_code == status
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_the_address_of_the_form_takes_messages_only(reader, page, method):
    assert getattr(reader, method)(f"/forms/{page.pk}/").status_code == 405


def test_a_form_that_is_not_public_takes_nothing(reader, page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    draft = ContactPageFactory(draft=True)
    for pk in (page.pk, draft.pk, page.get_parent().pk, 0):
        assert reader.post(f"/forms/{pk}/", WORDS, headers=OURS).status_code == 404
    assert ContactMessage.objects.count() == 0
