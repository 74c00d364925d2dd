"""What stands round every page: the menus, and who the society is."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page, PageViewRestriction, Site

from cms.core.models import FooterMenuItem, MainMenuItem, Navigation, SocialLink, SocietySettings
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def navigation(site):
    """Menus that are empty."""
    navigation = Navigation.for_site(site)
    navigation.main_items.all().delete()
    return navigation


@pytest.fixture
def add(navigation):
    """``add(page=…)`` or ``add(url=…, label=…)`` puts a link into the menu at the top."""
    return lambda **fields: MainMenuItem.objects.create(navigation=navigation, sort_order=1, **fields)


@pytest.fixture
def links(reader):
    """``links(address)`` reads the menu at the top of a page: ``{words: (address, where one is)}``."""

    def of(address="/"):
        menu = BeautifulSoup(reader.get(address).content, "html.parser").find("nav", attrs={"aria-label": "Main"})
        found = menu.find_all("a") if menu else []
        return {a.text: (a["href"], a.get("aria-current")) for a in found if a["href"] != "/search/"}

    return of


def test_a_page_is_called_by_its_title_unless_the_link_has_words(add, links, home):
    add(page=StandardPageFactory(title="Who we are", slug="who"))
    add(page=StandardPageFactory(title="How to join", slug="join"), label="Join")
    assert links() == {"Who we are": ("/who/", None), "Join": ("/join/", None)}


def test_an_address_is_a_link(add, links):
    add(url="https://x.example/", label="Elsewhere")
    assert links() == {"Elsewhere": ("https://x.example/", None)}


def test_the_links_stand_in_their_order(navigation, links):
    for order, label in [(3, "Third"), (1, "First"), (2, "Second")]:
        MainMenuItem.objects.create(navigation=navigation, url="/x/", label=label, sort_order=order)
    assert list(links()) == ["First", "Second", "Third"]


def test_a_page_that_is_not_public_is_left_out_until_it_is(add, links, home):
    draft = StandardPageFactory(title="Soon", draft=True)
    add(page=draft)
    assert links() == {}
    draft.latest_revision.publish()
    assert list(links()) == ["Soon"]


def test_a_private_page_is_left_out(add, links, home):
    page = StandardPageFactory()
    add(page=page, label="Members only")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert links() == {}


def test_a_page_that_belongs_to_no_site_is_left_out(add, links):
    elsewhere = Page.get_first_root_node().add_child(instance=Page(title="Elsewhere", slug="elsewhere"))
    add(page=elsewhere)
    assert links() == {}


def test_a_page_of_another_site_is_linked_there(add, links):
    other = Page.get_first_root_node().add_child(instance=Page(title="Sister", slug="sister"))
    Site.objects.create(hostname="sister.example", root_page=other)
    add(page=other)
    assert links() == {"Sister": ("http://sister.example/", None)}


@pytest.mark.parametrize(
    ("address", "current"),
    [
        ("/about/", "About"),
        ("/about/board/", "About"),
        ("/about-art/", "About art"),
        ("/", "Home"),
        ("/feed-me/", None),
    ],
)
def test_where_one_is(add, links, home, address, current):
    about = StandardPageFactory(title="About", slug="about")
    StandardPageFactory(title="Board", slug="board", parent=about)
    add(page=about)
    add(page=StandardPageFactory(title="About art", slug="about-art"))
    add(page=home, label="Home")
    StandardPageFactory(slug="elsewhere")
    assert [words for words, (_, is_current) in links(address).items() if is_current] == [current] * bool(current)


def test_an_address_of_the_site_is_where_one_is(add, links, home):
    add(url="/search/?q=", label="Find")
    add(url="/events/", label="Dates")
    assert links("/events/")["Dates"] == ("/events/", "page")


def test_the_foot_has_its_menu_and_the_links_elsewhere(navigation, reader, site):
    FooterMenuItem.objects.create(navigation=navigation, url="/privacy/", label="Privacy")
    SocialLink.objects.create(society=SocietySettings.for_site(site), label="Mastodon", url="https://m.example/@s")
    foot = BeautifulSoup(reader.get("/").content, "html.parser").footer
    assert foot.find("a", string="Privacy")["href"] == "/privacy/"
    assert foot.find("a", string="Mastodon")["rel"] == ["me"]


def test_the_society_is_named(reader, site):
    society = SocietySettings.for_site(site)
    society.name, society.tagline, society.parent_name = "Bay Society", "Since 1986", "The Association"
    society.save()
    page = BeautifulSoup(reader.get("/").content, "html.parser")
    assert page.header.find("a", href="/").text.strip() == "Bay Society"
    assert "Since 1986" in page.footer.text
    assert "The Association" in page.footer.text


def test_words_of_the_desk_are_text_and_not_html(add, reader, site):
    add(url="/x/", label="<b>&")
    assert BeautifulSoup(reader.get("/").content, "html.parser").find("a", string="<b>&")["href"] == "/x/"


def test_the_number_of_queries_does_not_grow_with_the_menus(add, reader, count_queries, home):
    add(page=StandardPageFactory())
    before = count_queries(lambda: reader.get("/nowhere/"))
    for _ in range(3):
        add(page=StandardPageFactory(parent=StandardPageFactory()))
    assert count_queries(lambda: reader.get("/nowhere/")) == before
