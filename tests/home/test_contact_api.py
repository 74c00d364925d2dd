"""The contact form for other front ends: the same form, asked and answered in JSON."""

import json

import pytest
from django.core import mail
from jsonschema import Draft202012Validator
from wagtail.models import Locale, PageViewRestriction

from cms.core.models import SocietySettings
from home.models import ContactMessage, ContactPage
from tests.factories import StandardPageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("queued_mail")]

WORDS = {
    "name": "Ada Reader",
    "email": "ada@reader.example",
    "reason": "Membership",
    "message": "I should like to join your society.",
}


@pytest.fixture
def page(contact_page, site):
    SocietySettings.objects.filter(site=site).update(email="office@society.example")
    contact_page.reasons.create(label="Membership", email="members@society.example")
    contact_page.reasons.create(label="Website")
    contact_page.thanks = "<p>We answer within a week.</p>"
    contact_page.save_revision().publish()
    return ContactPage.objects.get(pk=contact_page.pk)


@pytest.fixture
def send(reader, page, worker):
    """``send(words)`` posts them as JSON; ``data=`` and ``kind=`` anything else."""

    def post(words=WORDS, data=None, kind="application/json"):
        with worker():
            body = json.dumps(words) if data is None else data
            return reader.post(f"/api/v2/forms/{page.pk}/", body, content_type=kind)

    return post


def errors(response):
    assert (response.status_code, response["Content-Type"]) == (422, "application/problem+json")
    assert ContactMessage.objects.count() == 0
    assert mail.outbox == []
    return response.json()["errors"]


def test_a_front_end_learns_what_the_form_asks(reader, page):
    answer = reader.get(f"/api/v2/forms/{page.pk}/").json()
    schema = answer["schema"]
    assert list(schema["properties"]) == ["name", "email", "reason", "message", "website"]
    assert schema["required"] == ["name", "email", "reason", "message"]
    assert schema["properties"]["email"] == {
        "type": "string",
        "title": "Your e-mail address",
        "format": "email",
        "minLength": 1,
        "maxLength": 254,
    }
    assert schema["properties"]["reason"]["enum"] == ["Membership", "Website"]
    assert schema["properties"]["message"]["minLength"] == 10
    assert schema["properties"]["website"]["maxLength"] == 0
    assert (answer["keep_days"], answer["meta"]["slug"]) == (180, "contact")


def test_what_it_says_is_json_schema_and_holds_for_what_is_taken(reader, page):
    schema = reader.get(f"/api/v2/forms/{page.pk}/").json()["schema"]
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid(WORDS)
    assert not validator.is_valid(WORDS | {"website": "x"})
    assert not validator.is_valid(WORDS | {"reason": "Other"})
    assert not validator.is_valid(WORDS | {"phone": "x"})


def test_the_forms_of_a_site_are_listed(reader, page):
    [item] = reader.get("/api/v2/forms/").json()["items"]
    assert (item["id"], item["title"]) == (page.pk, page.title)
    assert reader.get(item["meta"]["detail_url"]).json()["id"] == page.pk


def test_nothing_is_no_message(send):
    assert errors(send(data="")).keys() == {"name", "email", "reason", "message"}


def test_its_page_leads_to_it(reader, page):
    [item] = reader.get("/api/v2/pages/?type=home.ContactPage&fields=form_url").json()["items"]
    assert reader.get(item["form_url"]).json()["id"] == page.pk


def test_it_asks_in_the_language_of_its_page(reader, page):
    locale, _created = Locale.objects.get_or_create(language_code="es")
    ContactPage.objects.filter(pk=page.pk).update(locale=locale)
    assert reader.get(f"/api/v2/forms/{page.pk}/").json()["schema"]["properties"]["name"]["title"] == "Su nombre"


def test_a_message_is_kept_and_mailed(send, page):
    response = send()
    assert (response.status_code, response.json()) == (201, {"thanks": "<p>We answer within a week.</p>"})
    message = ContactMessage.objects.get()
    assert (message.name, message.reason, message.page) == ("Ada Reader", "Membership", page)
    assert [sent.to for sent in mail.outbox] == [["members@society.example"]]


def test_a_form_of_html_can_send_itself(send):
    response = send(data="name=Ada+Reader&email=ada%40reader.example&reason=Website&message=Here+is+what+I+say.",
                    kind="application/x-www-form-urlencoded")  # fmt: skip
    assert response.status_code == 201
    assert ContactMessage.objects.get().message == "Here is what I say."


def test_each_mistake_is_told_by_its_field_and_nothing_is_kept(send):
    assert errors(send({"email": "nobody", "reason": "Other", "message": "Short"})).keys() == {
        *("name", "email", "reason", "message"),
    }


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (WORDS | {"phone": "1"}, "phone"),
        (WORDS | {"name": 1}, "name"),
        (WORDS | {"name": None}, "name"),
        (WORDS | {"name": ["Ada"]}, "name"),
        (WORDS | {"name": "a\0b"}, "name"),
        (WORDS | {"message": "a" * 5001}, "message"),
        ([WORDS], ""),
        ("Hello", ""),
        (None, ""),
    ],
)
def test_what_is_no_answer_to_the_form_is_refused(send, words, name):
    assert list(errors(send(words))) == [name]


NO_JSON = ["{", "\xff", '{"name": NaN}', "[" * 90_000, '{"name": "\\ud800"}', '{"\\udfff": "x"}', "1" * 100_001]


@pytest.mark.parametrize("data", NO_JSON, ids=lambda data: data[:12])
def test_what_is_no_json_is_refused(send, data):
    response = send(data=data)
    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")


def test_what_is_neither_json_nor_a_form_is_refused(send):
    response = send(data="<name>Ada</name>", kind="application/xml")
    assert (response.status_code, response["Content-Type"]) == (415, "application/problem+json")


def test_a_program_that_fills_in_the_trap_is_thanked_and_forgotten(send):
    assert send(WORDS | {"website": "https://spam.example"}).status_code == 201
    assert ContactMessage.objects.count() == 0
    assert mail.outbox == []


def test_so_many_an_hour_are_taken_from_one_address_however_they_come(send, reader, page):
    for number in range(6):
        assert send(WORDS | {"message": f"Message number {number}."}).status_code == 201
    response = send()
    assert response.status_code == 429
    assert int(response["Retry-After"]) > 3500
    html = reader.post(f"/forms/{page.pk}/", WORDS, headers={"sec-fetch-site": "same-origin"})
    assert html.status_code == 429
    assert ContactMessage.objects.count() == 6


def test_mistakes_do_not_use_up_what_is_allowed(send):
    for _ in range(10):
        send({"name": "Ada"})
    assert send().status_code == 201


def test_a_form_that_is_not_public_is_not_there(send, reader, page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert reader.get(f"/api/v2/forms/{page.pk}/").status_code == 410
    assert send().status_code == 410
    assert reader.get(f"/api/v2/forms/{StandardPageFactory().pk}/").status_code == 404
    assert ContactMessage.objects.count() == 0


def test_any_front_end_may_send_it_from_a_browser(reader, page):
    asked = {"origin": "https://front.example", "access-control-request-method": "POST",
             "access-control-request-headers": "content-type"}  # fmt: skip
    response = reader.options(f"/api/v2/forms/{page.pk}/", headers=asked)
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "POST" in response["Access-Control-Allow-Methods"]
    assert "content-type" in response["Access-Control-Allow-Headers"]


def test_where_a_message_goes_is_nobodys_business(reader, page):
    assert "@" not in reader.get(f"/api/v2/forms/{page.pk}/").content.decode().replace("@example", "")
