"""Accounts: an e-mail address in whatever case, and no user name."""

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction

from editorial.account_forms import InvitationForm
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

User = get_user_model()
PASSWORD = "a long sentence to remember"


@pytest.fixture
def ada():
    return User.objects.create_user("Ada.Holm@society.example", PASSWORD)


@pytest.mark.parametrize("typed", ["Ada.Holm@society.example", "ada.holm@society.example", "ADA.HOLM@SOCIETY.EXAMPLE"])
def test_people_log_in_by_their_address_whatever_its_case(ada, typed):
    assert authenticate(username=typed, password=PASSWORD) == ada


@pytest.mark.parametrize("wrong", [{"password": "another"}, {"username": "ada@society.example"}])
def test_nobody_else_logs_in(ada, wrong):
    assert authenticate(**{"username": ada.email, "password": PASSWORD} | wrong) is None


def test_the_desk_lets_them_in(ada, reader):
    ada.is_superuser = True
    ada.save()
    credentials = {"username": ada.email.upper(), "password": PASSWORD}
    assert reader.post("/admin/login/", credentials).status_code == 302
    assert reader.get("/admin/").status_code == 200


def test_the_form_refuses_the_address_of_somebody_who_is_here(ada):
    form = InvitationForm({"email": ada.email.lower(), "first_name": "Ada", "last_name": "Holm"})
    assert "Somebody with this e-mail address is here already." in str(form.errors)


def test_the_model_refuses_it(ada):
    with pytest.raises(ValidationError, match="is here already"):
        User(email=ada.email.upper(), password="x").full_clean()


def test_the_database_refuses_it(ada):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email=ada.email.lower())])


def test_there_are_no_user_names():
    assert "username" not in {field.name for field in User._meta.get_fields()}


def test_an_address_is_needed():
    with pytest.raises(ValueError, match="e-mail address"):
        User.objects.create_user("", PASSWORD)


def test_the_command_makes_an_administrator(monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", email="root@society.example", interactive=False, verbosity=0)
    root = authenticate(username="root@society.example", password=PASSWORD)
    assert root.is_superuser
    assert root.is_staff


@pytest.mark.parametrize(
    ("names", "shown"),
    [({"first_name": "Ada", "last_name": "Holm"}, "Ada Holm"), ({"first_name": "", "last_name": ""}, "a@b.example")],
)
def test_people_are_shown_by_name_or_else_by_address(names, shown):
    assert str(UserFactory(email="a@b.example", **names)) == shown
