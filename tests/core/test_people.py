"""People whom the site names."""

import pytest
from django.db import IntegrityError, transaction

from cms.core.models import Person, SiteRendition
from tests.factories import ImageFactory, PersonFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("credentials", "printed"), [("PhD, CGP", "Ada Holm, PhD, CGP"), ("", "Ada Holm")])
def test_a_name_is_printed_with_what_stands_after_it(credentials, printed):
    person = PersonFactory.build(name="Ada Holm", credentials=credentials)
    assert person.name_with_credentials == str(person) == printed


def test_people_are_listed_by_name():
    late, early = PersonFactory(name="Zoe"), PersonFactory(name="Ada")
    assert list(Person.objects.all()) == [early, late]


def test_two_people_cannot_have_one_address():
    PersonFactory(slug="ada-holm")
    with pytest.raises(IntegrityError), transaction.atomic():
        PersonFactory(slug="ada-holm")


def test_an_account_belongs_to_one_person():
    user = UserFactory()
    PersonFactory(user=user)
    with pytest.raises(IntegrityError), transaction.atomic():
        PersonFactory(user=user)


def test_a_person_outlives_the_account_and_the_portrait():
    person = PersonFactory(user=UserFactory(), portrait=ImageFactory())
    person.user.delete()
    person.portrait.delete()
    person.refresh_from_db()
    assert (person.user, person.portrait) == (None, None)


def test_links_go_with_the_person():
    person = PersonFactory()
    person.links.create(label="Practice", url="https://practice.example")
    person.save()
    assert [link.label for link in Person.objects.get(pk=person.pk).links.all()] == ["Practice"]


def test_a_portrait_is_made_in_its_sizes_after_the_commit(worker):
    image = ImageFactory(file__size=(500, 500))
    with worker():
        PersonFactory(portrait=image)
        assert not SiteRendition.objects.exists()
    assert {spec.partition("|")[0] for spec in SiteRendition.objects.values_list("filter_spec", flat=True)} == {
        "fill-160x160",
        "fill-400x400",
    }


# Who does what


def test_offices_stand_in_their_order_then_by_name():
    for name, rank in (("Zoe", None), ("Abe", 2), ("Bea", 1), ("Cleo", None)):
        PersonFactory(name=name, role="Some office", rank=rank)
    PersonFactory(name="Nemo")
    assert [person.name for person in Person.objects.in_office()] == ["Bea", "Abe", "Cleo", "Zoe"]


def test_a_biography_in_short_is_words_without_markup():
    person = PersonFactory.build(biography="<p>Keeps the <b>books</b>.</p><p>" + "And more. " * 40 + "</p>")
    assert person.in_short.startswith("Keeps the books. And more.")
    assert person.in_short.endswith("…")
