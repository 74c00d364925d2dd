"""How somebody gets in: an invitation by mail, an e-mail address, a password that nobody else knows."""

import re
from datetime import timedelta

import bs4
import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.core.models import User
from editorial.invitations import invitation_address
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

PASSWORD = "grief and soup"
NEWCOMER = {"email": "hanne@society.example", "first_name": "Hanne", "last_name": "Solberg"}


@pytest.fixture
def invited(log_in, steward):
    """Somebody whom a steward has invited to write."""
    groups = [Group.objects.get(name="Authors").pk]
    log_in(steward).post(reverse("wagtailusers_users:add"), NEWCOMER | {"groups": groups})
    return User.objects.get(email=NEWCOMER["email"])


def _link():
    """The address in the last mail, without the host."""
    return re.search(r"http://127\.0\.0\.1:8000(\S+/password_reset/\S+)", mail.outbox[-1].body)[1]


def _open(link):
    """Follow a link to choose a password. Returns the client and the last page."""
    client = Client()
    return client, client.get(link, follow=True)


def _choose(link, password=PASSWORD):
    client, page = _open(link)
    return client.post(page.request["PATH_INFO"], {"new_password1": password, "new_password2": password})


def _log_in(email, password=PASSWORD):
    client = Client()
    client.post(reverse("wagtailadmin_login"), {"username": email, "password": password, "next": "/admin/"})
    return client


def _is_in(client):
    return client.get(reverse("wagtailadmin_home")).status_code == 200


def _words(response):
    """What somebody reads or hears on a page."""
    soup = bs4.BeautifulSoup(response.content, "html.parser")
    for hidden in soup(["script", "style"]):
        hidden.extract()
    spoken = [tag[name] for name in ("placeholder", "title", "aria-label", "alt") for tag in soup.select(f"[{name}]")]
    return " ".join([soup.get_text(" "), *spoken]).lower()


def test_who_is_invited_gets_a_mail_after_the_commit(log_in, steward, queued_mail, worker):
    with worker():
        log_in(steward).post(reverse("wagtailusers_users:add"), NEWCOMER)
        before = len(mail.outbox)

    assert before == 0
    assert [message.to for message in mail.outbox] == [[NEWCOMER["email"]]]


def test_the_invitation_says_who_invites_where_and_how(invited, steward):
    message = mail.outbox[-1]

    assert message.subject == "Your place at the desk of Society of the Tests"
    assert f"{steward} has invited you" in message.body
    assert "with your e-mail address, hanne@society.example" in message.body
    assert "http://127.0.0.1:8000/admin/\n" in message.body
    assert "&" not in message.body


def test_the_invited_choose_a_password_and_get_in(invited):
    response = _choose(_link())

    assert response.status_code == 302
    assert _is_in(_log_in("hanne@society.example"))


def test_the_case_of_an_address_does_not_matter(invited):
    _choose(_link())

    assert _is_in(_log_in("Hanne@Society.example"))


def test_nobody_knows_the_password_before_that(invited):
    assert not _is_in(_log_in("hanne@society.example", ""))
    assert invited.has_usable_password()


@pytest.mark.parametrize("password", ["elevenchars", "hanne@society.example"])
def test_a_weak_password_is_refused(invited, password):
    response = _choose(_link(), password)

    assert response.status_code == 200
    assert not _is_in(_log_in("hanne@society.example", password))


def test_the_link_works_once(invited):
    link = _link()
    _choose(link)

    _client, page = _open(link)

    assert "invalid" in _words(page)


@pytest.mark.parametrize(("after", "works"), [({"days": 6, "hours": 23}, True), ({"days": 7, "minutes": 1}, False)])
def test_the_link_is_good_for_a_week(invited, after, works):
    with time_machine.travel(timezone.localtime() + timedelta(**after), tick=False):
        _client, page = _open(_link())

    assert ("invalid" not in _words(page)) == works


def test_an_expired_link_leads_to_a_new_one(invited):
    with time_machine.travel(timezone.localtime() + timedelta(days=8), tick=False):
        _client, page = _open(_link())

    assert "invalid" in _words(page)
    assert reverse("wagtailadmin_password_reset") in page.content.decode()


def test_who_lost_the_invitation_asks_for_a_password_at_the_log_in(reader, invited):
    mail.outbox.clear()

    reader.post(reverse("wagtailadmin_password_reset"), {"email": "Hanne@society.example"})
    _choose(_link())

    assert _is_in(_log_in("hanne@society.example"))


def test_unknown_addresses_get_the_same_answer(reader, invited):
    mail.outbox.clear()
    answers = [
        reader.post(reverse("wagtailadmin_password_reset"), {"email": email})
        for email in (invited.email, "nobody@society.example")
    ]

    assert answers[0].status_code == answers[1].status_code == 302
    assert answers[0].url == answers[1].url
    assert answers[0].content == answers[1].content
    assert len(mail.outbox) == 1


def test_unknown_addresses_and_wrong_passwords_get_the_same_answer(invited):
    texts = []
    for email in (invited.email, "nobody@society.example"):
        response = Client().post(reverse("wagtailadmin_login"), {"username": email, "password": "wrong"})
        texts.append(_words(response))

    assert texts[0] == texts[1]
    assert "your e-mail address and password didn't match" in texts[0]


@pytest.mark.parametrize("name", ["wagtailadmin_login", "wagtailadmin_password_reset"])
def test_the_doors_ask_for_an_address_and_not_for_a_user_name(reader, name):
    words = _words(reader.get(reverse(name)))

    assert re.search(r"e-?mail address", words)
    assert not re.search(r"user ?name", words)


@pytest.mark.parametrize("name", ["wagtailadmin_account", "wagtailusers_users:index", "wagtailusers_users:add"])
def test_no_page_of_accounts_speaks_of_user_names(log_in, steward, name):
    words = _words(log_in(steward).get(reverse(name)))

    assert re.search(r"e-?mail", words)
    assert not re.search(r"user ?name", words)


def test_the_form_of_an_account_speaks_of_no_user_name_and_no_password(log_in, steward, invited):
    words = _words(log_in(steward).get(reverse("wagtailusers_users:edit", args=[invited.pk])))

    assert not re.search(r"user ?name|password|administrator", words)


@pytest.mark.parametrize("email", ["hanne@society.example", "HANNE@society.example"])
def test_nobody_is_invited_twice_under_one_address(log_in, steward, invited, email):
    response = log_in(steward).post(reverse("wagtailusers_users:add"), NEWCOMER | {"email": email})

    assert "somebody with this e-mail address is here already" in _words(response)
    assert not re.search(r"user ?name", _words(response))
    assert User.objects.filter(email__iexact=email).count() == 1


def test_an_invitation_can_be_sent_again_before_the_first_log_in(log_in, steward, invited):
    address = reverse("wagtailusers_users:invite_again", args=[invited.pk])
    offered = log_in(steward).get(reverse("wagtailusers_users:index")).content.decode()
    mail.outbox.clear()

    log_in(steward).post(address)
    _choose(_link())

    assert address in offered
    assert _is_in(_log_in("hanne@society.example"))


def test_no_invitation_is_sent_after_the_first_log_in(log_in, steward, invited):
    _choose(_link())
    _log_in("hanne@society.example")
    mail.outbox.clear()
    address = reverse("wagtailusers_users:invite_again", args=[invited.pk])

    response = log_in(steward).post(address)

    assert response.status_code == 404
    assert mail.outbox == []
    assert address not in log_in(steward).get(reverse("wagtailusers_users:index")).content.decode()


def test_a_closed_account_is_not_invited(log_in, steward, invited):
    User.objects.filter(pk=invited.pk).update(is_active=False)
    mail.outbox.clear()

    response = log_in(steward).post(reverse("wagtailusers_users:invite_again", args=[invited.pk]))

    assert response.status_code == 404
    assert mail.outbox == []


@pytest.mark.parametrize("role", ["Authors", "Reviewers", "Editors"])
def test_others_invite_nobody(log_in, invited, role):
    client = log_in(UserFactory(groups=[role]))
    mail.outbox.clear()

    client.post(reverse("wagtailusers_users:add"), NEWCOMER | {"email": "new@society.example"})
    client.post(reverse("wagtailusers_users:invite_again", args=[invited.pk]))

    assert mail.outbox == []
    assert not User.objects.filter(email="new@society.example").exists()


def test_opening_an_address_invites_nobody(log_in, steward, invited):
    mail.outbox.clear()

    response = log_in(steward).get(reverse("wagtailusers_users:invite_again", args=[invited.pk]))

    assert response.status_code == 405
    assert mail.outbox == []


def test_a_link_of_before_an_address_was_changed_is_void(invited):
    address = invitation_address(invited).removeprefix("http://127.0.0.1:8000")
    User.objects.filter(pk=invited.pk).update(email="other@society.example")

    _client, page = _open(address)

    assert "invalid" in _words(page)
