"""A second language: the address says it, nothing of the visitor does, and the two parts do not mix."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.models import MainMenuItem, Navigation, SocietySettings
from events.models import EventIndexPage
from home.models import ContactPage, HomePage
from tests.factories import ArticlePageFactory, EventPageFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def spanish(home):
    """The Spanish home page, with its sections."""
    call_command("setup_society", language="es", name="Sociedad de las Pruebas", verbosity=0)
    return HomePage.objects.child_of(home).get()


@pytest.fixture
def articulos(spanish):
    return ArticleIndexPage.objects.child_of(spanish).get()


@pytest.fixture
def eventos(spanish):
    return EventIndexPage.objects.child_of(spanish).get()


def read(reader, address, **headers):
    return BeautifulSoup(reader.get(address, headers=headers).content, "html.parser")


def languages(html):
    """``{language: address}`` of the links to the same in another language."""
    return {link["hreflang"]: link["href"] for link in html.find_all("link", hreflang=True)}


def switches(reader, address):
    """``{name: address}`` of the other languages that a page offers."""
    return {link.text: link["href"] for link in read(reader, address).select(".main-menu a[hreflang]")}


# The address


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("/", "en"),
        ("/articles/", "en"),
        ("/search/", "en"),
        ("/nothing/", "en"),
        ("/es/", "es"),
        ("/es/articulos/", "es"),
        ("/es/search/", "es"),
        ("/es/nada/", "es"),
        ("/esp/", "en"),
    ],
)
@pytest.mark.parametrize("browser", ["en", "es", "de, es;q=0.9"])
def test_the_language_is_that_of_the_address_and_never_of_the_browser(reader, spanish, address, language, browser):
    answer = reader.get(address, headers={"Accept-Language": browser})
    html = BeautifulSoup(answer.content, "html.parser").html
    assert (html["lang"], html["dir"]) == (language, "ltr")
    assert html.find(class_="skip-link").text == {"en": "Skip to the content", "es": "Ir al contenido"}[language]
    assert "accept-language" not in answer.get("Vary", "").lower()


def test_a_cookie_chooses_no_language(spanish):
    reader = Client()
    reader.cookies["django_language"] = "es"
    assert read(reader, "/").html["lang"] == "en"


def test_a_language_in_which_there_is_nothing_is_not_found(reader, home):
    for address in ("/es/", "/es/search/", "/es/articles/feed.atom", "/es/events/calendar.ics"):
        assert reader.get(address).status_code == 404


def test_a_page_of_right_to_left_letters_says_so(reader, home, settings):
    settings.LANGUAGES = [("en", "English"), ("he", "Hebrew")]
    html = read(reader, "/he/nothing/").html
    assert (html["lang"], html["dir"]) == ("he", "rtl")


def test_no_page_takes_the_address_of_a_language(home):
    assert HomePage.takes_address("es")


# What is there


def test_the_second_home_has_the_sections_of_the_first(home, spanish):
    sections = {page.url: page.title for page in spanish.get_children()}
    assert sections == {
        "/es/articulos/": "Artículos",
        "/es/eventos/": "Eventos",
        "/es/personas/": "Personas",
        "/es/contacto/": "Contacto",
    }
    for page in [spanish, *spanish.get_children()]:
        assert page.locale.language_code == "es"
        assert page.get_translation(home.locale).live


def test_setting_it_up_again_changes_nothing(home, spanish):
    call_command("setup_society", language="es", name="Otra sociedad", verbosity=0)
    assert [page.title for page in HomePage.objects.child_of(home)] == ["Sociedad de las Pruebas"]
    assert spanish.get_children().count() == 4


def test_a_home_page_stands_below_the_first_and_not_below_the_second(home, spanish):
    assert HomePage.can_exist_under(home)
    assert not HomePage.can_exist_under(spanish)


def test_lists_feeds_and_search_have_their_own_language(reader, articulos, eventos):
    ArticlePageFactory(title="English article")
    ArticlePageFactory(title="Artículo español", parent=articulos)
    EventPageFactory(title="English event", kind=None)
    EventPageFactory(title="Evento español", parent=eventos, kind=None)
    english = ["/", "/articles/", "/articles/feed.atom", "/events/", "/events/feed.atom", "/events/feed.json"]
    spanish = ["/es/", "/es/articulos/", "/es/articles/feed.atom", "/es/eventos/", "/es/events/feed.atom"]
    searches = ["/search/?q={}", "/es/search/?q={}"]
    for address in [*english, "/events/calendar.ics", searches[0].format("English"), searches[0].format("español")]:
        assert "español" not in content_without_query(reader, address), address
    for address in [*spanish, "/es/events/calendar.ics", "/es/search/?q=English", "/es/search/?q=español"]:
        assert "English " not in content_without_query(reader, address), address
    assert "English event" in reader.get("/events/calendar.ics").content.decode()
    assert "Evento español" in reader.get("/es/events/calendar.ics").content.decode()
    assert "Artículo <mark>español</mark>" in reader.get("/es/search/?q=español").content.decode()


def content_without_query(reader, address):
    html = reader.get(address).content.decode()
    return html.replace(address.partition("?q=")[2] or "\0", "")


def test_one_event_is_a_calendar_in_its_own_language(reader, eventos):
    event = EventPageFactory(title="Cena", slug="cena", parent=eventos)
    address = read(reader, event.url).find("link", type="text/calendar")["href"]
    assert address == "/es/events/cena.ics"
    assert reader.get(address).status_code == 200
    assert reader.get("/events/cena.ics").status_code == 404


def test_dates_are_said_in_the_language_of_the_page(reader, articulos, eventos):
    article = ArticlePageFactory(parent=articulos, date=date(2026, 3, 3))
    assert read(reader, article.url).find("time", datetime="2026-03-03").text == "3 de marzo de 2026"
    with time_machine.travel("2027-02-01T12:00:00Z", tick=False):
        event = EventPageFactory(parent=eventos, start_date=date(2027, 3, 9), rrule="FREQ=WEEKLY;INTERVAL=2")
        html = read(reader, event.url).get_text(" ", strip=True)
        assert "Cada dos semanas, el martes" in html
        assert "martes 9 de marzo de 2027, 19:00" in html.replace("\xa0", " ")
        month = read(reader, "/es/eventos/2027/03/")
        assert month.h1.text == "Marzo de 2027"
        assert month.th.text == "Lunes"


def test_the_form_is_answered_in_its_language(reader, spanish):
    form = ContactPage.objects.child_of(spanish).get()
    html = read(reader, form.url)
    address = html.find("form", method="post")["action"]
    assert address == f"/es/forms/{form.pk}/"
    answer = reader.post(address, {"name": ""}, headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 422
    assert "Este campo es necesario." in answer.content.decode()


def test_the_society_is_called_in_each_language_as_it_is_there(reader, spanish, articulos, site):
    spanish.search_description = "Aprender unos de otros"
    spanish.save_revision().publish()
    html = read(reader, "/es/articulos/")
    assert html.title.text == "Artículos – Sociedad de las Pruebas"
    assert "Aprender unos de otros" in html.footer.text
    assert "Society of the Tests" not in str(html.body)
    assert "Artículos – Sociedad de las Pruebas" in reader.get("/es/articles/feed.atom").content.decode()
    assert read(reader, "/articles/").title.text == "Articles – Society of the Tests"
    assert SocietySettings.for_site(site).name == "Society of the Tests"


def test_the_way_back_stays_in_the_language(reader, articulos):
    article = ArticlePageFactory(parent=articulos)
    trail = read(reader, article.url).find("nav", class_="breadcrumbs")
    assert [(link.text, link["href"]) for link in trail.find_all("a")] == [
        ("Inicio", "/es/"),
        ("Artículos", "/es/articulos/"),
    ]


@pytest.mark.parametrize("address", ["/es.md", "/es/articulos.md"])
def test_markdown_is_in_the_language_of_the_page(reader, articulos, address):
    ArticlePageFactory(parent=articulos, slug="duelo")
    text = reader.get(address).content.decode()
    assert 'language: "es"' in text
    assert "Sociedad de las Pruebas" in text or "Artículos" in text


def test_what_models_of_language_are_told_is_in_the_sites_own(reader, articulos):
    ArticlePageFactory(title="Duelo", parent=articulos)
    assert "Duelo" not in reader.get("/llms.txt").content.decode()


def test_what_somebody_may_have_meant_is_in_the_language(reader, articulos):
    ArticlePageFactory(slug="on-grief", title="On grief")
    ArticlePageFactory(slug="on-grief", title="Duelo", parent=articulos)
    nearby = read(reader, "/es/articulos/on-greif/").find("section", attrs={"aria-labelledby": "nearby"})
    assert [link["href"] for link in nearby.find_all("a")] == ["/es/articulos/on-grief/"]


# From one language to the other


def test_each_page_leads_to_its_translation_and_back(reader, home, spanish):
    for page in [home, *ArticleIndexPage.objects.child_of(home), *EventIndexPage.objects.child_of(home)]:
        translated = page.get_translation(spanish.locale)
        expected = {
            "en": f"http://testserver{page.url}",
            "es": f"http://testserver{translated.url}",
            "x-default": f"http://testserver{page.url}",
        }
        assert languages(read(reader, page.url)) == languages(read(reader, translated.url)) == expected
        assert switches(reader, page.url) == {"Español": translated.url}
        assert switches(reader, translated.url) == {"English": page.url}


def test_a_page_in_one_language_has_no_alternates_and_leads_to_the_other_home(reader, spanish):
    page = StandardPageFactory()
    assert languages(read(reader, page.url)) == {}
    assert switches(reader, page.url) == {"Español": "/es/"}
    assert switches(reader, "/es/nada/") == {"English": "/"}


def test_a_draft_of_a_translation_is_not_linked(reader, articulos, home):
    article = ArticlePageFactory()
    ArticlePageFactory(parent=articulos, translation_key=article.translation_key, slug="secreto", draft=True)
    html = reader.get(article.url).content.decode()
    assert "secreto" not in html
    assert languages(BeautifulSoup(html, "html.parser")) == {}


def test_the_address_of_a_month_is_no_translation_of_the_list(reader, spanish):
    assert languages(read(reader, "/events/past/")) == {}


def test_a_site_with_one_language_offers_no_other(reader, home):
    assert languages(read(reader, "/")) == {}
    assert switches(reader, "/") == {}


def test_the_menu_leads_to_the_pages_of_the_language(reader, home, spanish, site):
    navigation = Navigation.for_site(site)
    MainMenuItem.objects.create(navigation=navigation, sort_order=9, url="https://x.example/", label="Elsewhere")
    only_english = StandardPageFactory(title="Only English")
    MainMenuItem.objects.create(navigation=navigation, sort_order=10, page=only_english)
    header = read(reader, "/es/articulos/").header
    menu = header.find("nav", attrs={"aria-label": "Principal"})
    links = {link.text: (link["href"], link.get("aria-current")) for link in menu.find_all("a", hreflang=False)}
    assert header.find("a", href="/es/search/")
    assert {label: link for label, link in links.items() if link[0] != "/es/search/"} == {
        "Artículos": ("/es/articulos/", "page"),
        "Eventos": ("/es/eventos/", None),
        "Personas": ("/es/personas/", None),
        "Contacto": ("/es/contacto/", None),
    }


def test_a_second_language_costs_the_same_for_one_page_and_for_many(reader, spanish, articulos, count_queries):
    few = count_queries(lambda: reader.get("/es/nada/"))
    for _ in range(3):
        ArticlePageFactory(parent=articulos)
    assert count_queries(lambda: reader.get("/es/nada/")) == few


# The desk


def test_a_copy_in_the_other_language_is_the_translation(log_in, articulos, home):
    article = ArticlePageFactory(title="Endings")
    client = log_in(UserFactory(is_superuser=True))
    address = reverse("wagtailadmin_pages:copy", args=[article.pk])
    form = {"new_title": "Finales", "new_slug": "finales", "new_parent_page": articulos.pk}
    client.post(address, form)
    copy = ArticlePage.objects.get(slug="finales")
    assert (copy.locale.language_code, copy.translation_key, copy.live) == ("es", article.translation_key, False)
    client.post(address, form | {"new_slug": "finales-2"})
    second = ArticlePage.objects.get(slug="finales-2")
    assert second.locale == Locale.objects.get(language_code="es")
    assert second.translation_key != article.translation_key


def test_a_copy_in_the_same_language_is_a_page_of_its_own(log_in, article_index):
    article = ArticlePageFactory()
    form = {"new_title": "Again", "new_slug": "again", "new_parent_page": article_index.pk}
    log_in(UserFactory(is_superuser=True)).post(reverse("wagtailadmin_pages:copy", args=[article.pk]), form)
    assert ArticlePage.objects.get(slug="again").translation_key != article.translation_key


# The API


@pytest.mark.parametrize("endpoint", ["pages", "articles", "events", "occurrences", "search"])
def test_the_api_has_all_languages_or_the_one_that_is_asked_for(reader, articulos, eventos, endpoint):
    for sections in ({}, {"article": articulos, "event": eventos}):
        ArticlePageFactory(title="Ensayo", **parent(sections, "article"))
        EventPageFactory(title="Ensayo", **parent(sections, "event"))
    query = {"q": "ensayo"} if endpoint == "search" else {"type": "articles.ArticlePage"} if endpoint == "pages" else {}

    def total(**parameters):
        return reader.get(f"/api/v2/{endpoint}/", query | parameters).json()["meta"]["total_count"]

    assert total(locale="en") > 0
    assert total(locale="en") == total(locale="es")
    assert total() == 2 * total(locale="es")
    assert reader.get(f"/api/v2/{endpoint}/", query | {"locale": "xx"}).status_code == 400


def parent(sections, name):
    return {"parent": sections[name]} if name in sections else {}


def test_the_api_says_the_words_of_an_event_in_its_language(reader, eventos):
    EventPageFactory(slug="grupo", parent=eventos, rrule="FREQ=WEEKLY", start_date=date(2027, 3, 9))
    [row] = reader.get("/api/v2/events/?locale=es").json()["items"]
    assert row["meta"]["locale"] == "es"
    assert row["rrule_text"] == "cada martes"
    assert row["ics_url"] == "http://testserver/es/events/grupo.ics"


# Everywhere else


def test_programs_are_kept_from_the_search_in_every_language(reader, home):
    lines = reader.get("/robots.txt").content.decode().splitlines()
    assert {"Disallow: /search/", "Disallow: /es/search/"} <= set(lines)


def test_a_language_ends_with_its_request(reader, spanish):
    before = translation.get_language()
    reader.get("/es/")
    assert translation.get_language() == before
