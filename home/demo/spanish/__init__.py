"""The part of the demo society that is in Spanish, at `/es/`. What is missing is made; what is there is left."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.models import Topic
from events.models import EventIndexPage, EventKind, EventPage, EventSpeaker, PriceTier

from ... import society
from ...models import ContactPage, StandardPage
from .. import loading
from .texts import ARTICLES, CONTACT, EVENTS, HOME, KINDS, PAGES, TOPICS


def load(home, library):
    second = society.add_language(home, "es", HOME["title"])
    if second.hero_title:
        return
    for slug, name, description in TOPICS:
        library.topics[slug] = Topic.objects.get_or_create(
            slug=slug, defaults={"name": name, "description": description}
        )[0]
    for slug, name, description in KINDS:
        library.kinds[slug] = EventKind.objects.get_or_create(
            slug=slug, defaults={"name": name, "description": description}
        )[0]
    contact = ContactPage.objects.child_of(second).get()
    loading.fill_contact(contact, CONTACT, library)
    loading.publish(contact)
    for parent, model, fill, texts in (
        (second, StandardPage, loading.fill_page, PAGES),
        (ArticleIndexPage.objects.child_of(second).get(), ArticlePage, loading.fill_article, ARTICLES),
        (EventIndexPage.objects.child_of(second).get(), EventPage, fill_event, EVENTS),
    ):
        for data in texts:
            _publish(parent, model, fill, data, library)
    second.search_description = HOME["tagline"]
    loading.fill_home(second, library, HOME)


def _publish(parent, model, fill, data, library):
    page = model(title=data["title"], slug=data["slug"], live=False)
    if original := library.pages.get(data.get("translates")):
        page.translation_key = original.translation_key
    parent.add_child(instance=page)
    fill(page, data, library)
    loading.publish(page)


def fill_event(page, data, library):
    loading.fill_page(page, data, library)
    today = timezone.localdate()
    monday = today - timedelta(days=today.weekday())
    page.start_date = monday + timedelta(weeks=data["week"], days=data["weekday"])
    page.start_time, page.end_time = data["start"], data["end"]
    page.rrule, page.time_zone = data["rrule"], "America/New_York"
    page.kind, page.venue = library.kinds[data["kind"]], library.venues[data["venue"]]
    page.speakers = [EventSpeaker(person=library.people[slug], role=role) for slug, role in data["speakers"]]
    page.prices = [PriceTier(label=label, amount=Decimal(amount)) for label, amount in data["prices"]]
