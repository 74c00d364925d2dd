"""Every field of every model that the public site is made of is shown in the API, or kept, by name (api_fields.py)."""

import pytest
from django.db import models
from wagtail.contrib.redirects.models import Redirect

from articles.models import ArticleAuthor, Correction
from cms.core.models import FooterMenuItem, MainMenuItem, Navigation, SocialLink, SocietySettings
from cms.delivery.triggers import content_models
from events.models import CreditOffer, EventPage
from events.models.education import POLICIES
from home.models import ContactPage, ContactReason
from tests import factories as make
from tests.api_fields import KEPT, SHOWN, UNUSED
from tests.api_world import DETAILS, LISTS, World

MODELS = {
    model._meta.label: model
    for model in content_models()
    if not model._meta.auto_created and model._meta.label not in UNUSED
}
# Words that lead to a row, or that the software reads: another would lead nowhere.
READ_BY_PROGRAMS = {
    *("slug", "path", "url_path", "old_path", "hostname", "hash", "type", "format", "filter_spec", "language_code"),
    *(
        "rrule",
        "time_zone",
        "currency",
        "accent_colour",
        "deviation",
        "restriction_type",
        "check_name",
        "tzdata_version",
    ),
    "redirect_page_route_path",
}


def named(table, label):
    return set(table.get(label, "").split())


@pytest.mark.parametrize("label", MODELS)
def test_every_field_is_shown_or_kept_by_name(label):
    meta = MODELS[label]._meta
    fields = {field.name for field in (*meta.local_fields, *meta.local_many_to_many)}
    assert named(SHOWN, label) | named(KEPT, label) == fields
    assert named(SHOWN, label) & named(KEPT, label) == set()


def test_the_tables_name_no_model_that_there_is_not():
    assert (SHOWN.keys() | KEPT.keys()) == MODELS.keys()


# With a word of its own in each field


def words_of(model):
    """``{field: a word that stands nowhere else}`` of those fields that hold words for people."""
    return {
        field.name: word_for(model, field)
        for field in model._meta.local_fields
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, models.FileField)
        and not field.choices
        and not hasattr(field, "stream_block")
        and field.name not in READ_BY_PROGRAMS
    }


def words_of_row(model, pk):
    """The same; where no two rows may have the same word, with the number of the row."""
    unique = {field.name for field in model._meta.local_fields if field.unique}
    return {name: f"{word}{pk}" if name in unique else word for name, word in words_of(model).items()}


def word_for(model, field):
    word = f"q{model._meta.model_name}{field.name}z".replace("_", "")
    if isinstance(field, models.EmailField):
        return f"{word}@canary.example"
    if isinstance(field, models.URLField) or field.name.endswith("url") or field.name == "redirect_link":
        return f"https://canary.example/{word}"
    return word[: field.max_length]


@pytest.fixture
def answers(db, site, home, reader):
    """All that the API says of a world in which every field of words has a word of its own."""
    world = World()
    fill(world, site)
    addresses = [world.address(pattern) for pattern in (*LISTS, *DETAILS)]
    addresses += [f"/api/v2/pages/{page.pk}/?fields=*" for page in (home, ContactPage.objects.get(), world.page)]
    addresses.append(f"/api/v2/forms/{ContactPage.objects.get().pk}/")
    addresses.append(f"/api/v2/events/{world.plain_event.pk}/")
    return "\n".join(reader.get(address, follow=True).content.decode() for address in addresses)


def fill(world, site):
    """Also with rows that have no words of their own, and show those of another."""
    plain, article = make.EventPageFactory(ce_status="approved", credits=[CreditOffer(hours=1)]), world.article
    article.corrections = [Correction(note="x")]
    article.save_revision().publish()
    navigation, society = Navigation.for_site(site), SocietySettings.for_site(site)
    for item in (MainMenuItem, FooterMenuItem):
        item.objects.create(navigation=navigation, url="/x/", label="x")
    SocialLink.objects.create(society=society, label="x", url="https://x.example")
    world.person.links.create(label="x", url="https://x.example")
    world.person.save()
    world.image.tags.add("x")
    ContactReason.objects.create(page=ContactPage.objects.get(), label="x", email="x@x.example")
    Redirect.objects.create(old_path="/to-an-address", redirect_link="/x/")
    for model in MODELS.values():
        for row in model.objects.all():
            if words := words_of_row(model, row.pk):
                model.objects.filter(pk=row.pk).update(**words)
    EventPage.objects.filter(pk=plain.pk).update(**dict.fromkeys(POLICIES, ""))
    ArticleAuthor.objects.exclude(article=article).update(credentials="")
    world.plain_event = plain


TEXTS = [(label, field) for label, model in MODELS.items() for field in words_of(model)]


def test_what_is_shown_is_there_and_what_is_kept_is_not(answers):
    words = {(label, field): words_of(MODELS[label])[field] for label, field in TEXTS}
    there = {key for key, word in words.items() if word in answers}
    shown = {key for key in words if key[1] in named(SHOWN, key[0])}
    assert {"missing": shown - there, "leaked": there - shown} == {"missing": set(), "leaked": set()}
