"""`/api/v2/site/`: what stands round every page, for other front ends."""

from datetime import date

import pytest
from django.core.management import call_command
from time_machine import travel

from cms.core.models import FooterMenuItem, MainMenuItem, Navigation, SocialLink, SocietySettings
from tests.factories import ArticlePageFactory, ImageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db

SITE = "/api/v2/site/"


@pytest.fixture
def society(site):
    society = SocietySettings.for_site(site)
    society.name, society.tagline, society.city = "The Society", "In groups", "Merrow Bay"
    society.email = "board@society.example"
    society.parent_name, society.parent_url = "The Association", "https://association.example/"
    society.save()
    return society


def ask(reader, **parameters):
    response = reader.get(SITE, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def test_who_the_society_is(reader, society):
    answer = ask(reader)
    assert (answer["name"], answer["tagline"], answer["url"]) == ("The Society", "In groups", "http://testserver/")
    assert (answer["time_zone"], answer["currency"]) == ("America/New_York", "USD")
    assert answer["address"] == {"street": "", "postal_code": "", "city": "Merrow Bay", "country": ""}
    assert answer["parent"] == {"name": "The Association", "url": "https://association.example/"}
    assert answer["logo"] is None


def test_a_society_of_its_own_has_no_parent(reader):
    assert ask(reader)["parent"] is None


def test_the_logo(reader, society):
    society.logo = ImageFactory()
    society.save()
    assert ask(reader)["logo"]["url"].startswith("http://testserver/media/")


def test_no_address_of_mail(reader, society):
    assert "board@society.example" not in reader.get(SITE).content.decode()


def test_where_one_can_go(reader, site, society):
    navigation = Navigation.for_site(site)
    navigation.main_items.all().delete(), navigation.footer_items.all().delete()
    page = StandardPageFactory(title="About us", slug="about")
    MainMenuItem.objects.create(navigation=navigation, page=page)
    MainMenuItem.objects.create(navigation=navigation, page=ArticlePageFactory(title="Secret", draft=True))
    FooterMenuItem.objects.create(navigation=navigation, url="/events/past/", label="Past events")
    SocialLink.objects.create(society=society, label="Mastodon", url="https://social.example/@society")
    answer = ask(reader)
    assert answer["main_menu"] == [{"label": "About us", "url": "http://testserver/about/"}]
    assert answer["footer_menu"] == [{"label": "Past events", "url": "http://testserver/events/past/"}]
    assert answer["elsewhere"] == [{"label": "Mastodon", "url": "https://social.example/@society"}]


def test_each_language(reader):
    call_command("setup_society", language="es", name="Sociedad", verbosity=0)
    english, spanish = ask(reader), ask(reader, locale="es")
    assert [language["code"] for language in english["languages"]] == ["en", "es"]
    assert [language["code"] for language in spanish["languages"]] == ["es", "en"]
    assert spanish["languages"][0] == {"code": "es", "name": "Español", "url": "http://testserver/es/"}
    assert (spanish["name"], spanish["url"], spanish["locale"]) == ("Sociedad", "http://testserver/es/", "es")


def test_an_unknown_language_is_named(reader):
    response = reader.get(SITE, {"locale": "xx"})
    assert (response.status_code, response.json()["parameter"]) == (400, "locale")


def test_a_longer_menu_needs_no_more_queries(reader, site, count_queries):
    few = count_queries(lambda: ask(reader))
    for _ in range(5):
        MainMenuItem.objects.create(navigation=Navigation.for_site(site), page=StandardPageFactory())
    assert count_queries(lambda: ask(reader)) == few


@pytest.mark.parametrize(("until", "shown"), [(None, True), (date(2026, 11, 26), True), (date(2026, 11, 25), False)])
def test_what_everybody_has_to_know(reader, society, until, shown):
    society.alert_text, society.alert_url, society.alert_until = "The office is closed.", "https://x.example/", until
    society.save()
    with travel("2026-11-27T04:59:00Z", tick=False):  # the 26th in New York
        alert, page = ask(reader)["alert"], reader.get("/").content.decode()
    assert ("The office is closed." in page) == shown
    expected = {"text": "The office is closed.", "url": "https://x.example/", "until": until and until.isoformat()}
    assert alert == (expected if shown else None)


def test_what_everybody_has_to_know_ends_with_its_day(reader, society, remembering):
    society.alert_text, society.alert_until = "The office is closed.", date(2026, 11, 26)
    society.save()
    with travel("2026-11-27T04:59:59Z", tick=False) as clock:
        assert ask(reader)["alert"]
        clock.shift(1)
        assert ask(reader)["alert"] is None


def test_usually_there_is_nothing_that_everybody_has_to_know(reader, society):
    assert ask(reader)["alert"] is None
    assert "site-alert" not in reader.get("/").content.decode()
