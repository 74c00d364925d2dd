"""Help inside the desk, and the welcome: what they say, to whom, and that they lead nowhere else."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.urls import reverse
from PIL import Image
from wagtail.admin.menu import admin_menu

from cms.core.models import User
from editorial import help, manual, welcome
from tests.factories import ArticlePageFactory, EventPageFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

FILES = sorted(manual.FOLDER.glob("*.md"))
NAMES = [path.stem.partition("-")[2] for path in FILES]
PICTURES = Path(settings.BASE_DIR, "static/help")
FORBIDDEN = re.compile(
    r"\b(slugs?|snippets?|streamfields?|root|page types?|revisions?|workflows?|moderation|parent pages?|child pages?|"
    r"explorer|metadata|users?|cms|backend|wagtail|django|click here)\b",
    re.IGNORECASE,
)
MOST_WORDS = 360  # two minutes
HEAVIEST = 60_000

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
every_page = pytest.mark.parametrize("name", NAMES)


def test_there_is_a_page_for_each_job_and_each_is_offered_to_somebody():
    offered = [name for chapter in help.CHAPTERS for name in chapter.names]

    assert offered == list(manual.pages()) == NAMES


@every_file
def test_the_index_of_the_documents_names_a_page(path):
    title = path.read_text().splitlines()[0].removeprefix("# ")

    assert f"[{title}](help/{path.name})" in (path.parent.parent / "editors.md").read_text()


# What is written


@every_file
def test_a_page_has_one_title_and_begins_with_a_sentence(path):
    first, blank, lead, *_rest = path.read_text().splitlines()

    assert re.fullmatch(r"# \S.*", first)
    assert blank == ""
    assert re.match(r"\w", lead)
    assert len(re.findall(r"^# ", path.read_text(), re.MULTILINE)) == 1


@every_file
def test_a_page_is_read_in_two_minutes(path):
    assert len(re.findall(r"\w+", re.sub(r"\]\([^)]*\)", "]", path.read_text()))) <= MOST_WORDS


@every_file
def test_a_page_speaks_the_language_of_its_readers(path):
    assert FORBIDDEN.findall(re.sub(r"\]\([^)]*\)", "]", path.read_text())) == []


@every_file
def test_a_page_needs_no_other_site(path):
    assert "://" not in path.read_text()


def pictures_in(path):
    return re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", path.read_text())


@every_file
def test_each_picture_is_there_is_light_and_has_words(path):
    for words, source in pictures_in(path):
        file = (path.parent / source).resolve()
        assert file.parent == PICTURES
        assert file.stat().st_size <= HEAVIEST
        assert Image.open(file).format == "WEBP"
        assert len(words) > 15


def test_no_picture_is_kept_that_no_page_shows():
    shown = {Path(source).name for path in FILES for _words, source in pictures_in(path)}

    assert {path.name for path in PICTURES.iterdir()} == shown


@every_file
def test_links_from_page_to_page_lead_somewhere(path):
    links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", re.sub(r"!\[[^\]]*\]\([^)]*\)", "", path.read_text()))

    assert [link for link in links if not (path.parent / link).is_file()] == []


# What the desk makes of it


@every_page
def test_a_page_is_shown_with_one_title_and_all_its_links_and_pictures(log_in, author, name):
    client = log_in(author)
    html = BeautifulSoup(client.get(reverse("help_page", args=[name])).content, "html.parser")
    article = html.select_one("article.manual")

    assert [heading.text for heading in html.find_all("h1")] == [manual.pages()[name].title]
    assert [link["href"] for link in article.find_all("a") if client.get(link["href"]).status_code != 200] == []
    assert all(image["src"].startswith("/static/help/") for image in article.find_all("img"))
    assert all(int(image["width"]) > 100 and int(image["height"]) > 30 for image in article.find_all("img"))


def test_headings_skip_no_rank():
    for page in manual.pages().values():
        ranks = [int(tag.name[1]) for tag in BeautifulSoup(page.html, "html.parser").find_all(re.compile(r"h\d"))]
        assert all(after - before <= 1 for before, after in zip([1, *ranks], ranks, strict=False)), page.name


def test_what_is_between_brackets_in_a_file_does_not_become_markup(tmp_path):
    page = manual._read("x", "# A title\n\nA <script>alert(1)</script> lead.\n")

    assert "<script" not in page.html
    assert page.lead == "A <script>alert(1)</script> lead."


def test_the_files_are_read_once():
    assert manual.pages() is manual.pages()


# To whom it is offered


def offered(client):
    html = BeautifulSoup(client.get(reverse("help")).content, "html.parser")
    return {link["href"].rstrip("/").rpartition("/")[2] for link in html.select(".manual__pages a")}


EVERYBODY = {"getting-in", "when-something-went-wrong"}
WRITING = {name for chapter in help.CHAPTERS if chapter.concerns is help.writes for name in chapter.names}
READING = {"read-what-others-wrote"}
EDITING = {"the-front-page", "people", "what-readers-look-for", "a-second-language"}


@pytest.mark.parametrize(
    ("roles", "names"),
    [
        (["Authors"], EVERYBODY | WRITING),
        (["Reviewers"], EVERYBODY | READING),
        (["Authors", "Reviewers"], EVERYBODY | WRITING | READING),
        (["Editors"], EVERYBODY | WRITING | READING | EDITING),
        (["Web stewards"], set(NAMES)),
    ],
)
def test_somebody_is_offered_what_they_can_do(log_in, roles, names):
    assert offered(log_in(UserFactory(groups=roles))) == names


@every_page
def test_what_is_not_offered_can_be_read_all_the_same(log_in, reviewer, name):
    assert log_in(reviewer).get(reverse("help_page", args=[name])).status_code == 200


def test_a_page_leads_to_the_next_one_of_the_same_person(author, reviewer):
    assert help.page_after("getting-in", author).name == "write-an-article"
    assert help.page_after("getting-in", reviewer).name == "read-what-others-wrote"
    assert help.page_after("when-something-went-wrong", author) is None
    assert help.page_after("settings", author) is None


def test_a_page_that_is_not_there_is_not_found(log_in, author):
    assert log_in(author).get("/admin/help/no-such-job/").status_code == 404


@pytest.mark.parametrize("path", ["/admin/help/", "/admin/help/pictures/"])
def test_who_is_not_logged_in_is_asked_to(reader, path):
    answer = reader.get(path)

    assert answer.status_code == 302
    assert answer.url.startswith("/admin/login/")


def test_who_has_no_place_at_the_desk_sees_no_help(log_in):
    assert log_in(UserFactory()).get("/admin/help/").status_code == 302


# Where it is found


@pytest.mark.parametrize("role", ["Authors", "Reviewers", "Editors", "Web stewards"])
def test_help_is_the_last_of_everybodys_menu(rf, role):
    request = rf.get("/admin/")
    request.user = UserFactory(groups=[role])

    items = sorted(admin_menu.menu_items_for_request(request), key=lambda item: item.order)

    assert [item.name for item in items].count("help") == 1
    assert items[-1].url == reverse("help")


@pytest.mark.parametrize("path", ["/admin/help/", "/admin/help/write-an-article/"])
def test_the_help_leads_to_no_third_party(log_in, author, path):
    html = log_in(author).get(path).content.decode()

    assert "wagtail.org" not in html
    assert "github" not in html


@pytest.mark.parametrize(
    ("make", "name"), [(ArticlePageFactory, "write-an-article"), (EventPageFactory, "announce-an-event")]
)
def test_a_form_has_its_help_beside_it(log_in, author, make, name):
    page = make(owner=author, draft=True)
    parent = page.get_parent()
    add = reverse("wagtailadmin_pages:add", args=[page._meta.app_label, page._meta.model_name, parent.pk])

    for address in (add, desk.edit_address(page)):
        html = BeautifulSoup(log_in(author).get(address).content, "html.parser")
        assert html.select_one("[data-side-panel-toggle=help]")["aria-label"] == "Help"
        assert manual.pages()[name].title in html.select_one("[data-side-panel=help]").text


def test_a_form_without_a_page_of_its_own_has_none(log_in, editor, contact_page):
    html = BeautifulSoup(log_in(editor).get(desk.edit_address(contact_page)).content, "html.parser")

    assert html.select_one("[data-side-panel-toggle=help]") is None


# The welcome


def dashboard(client):
    return BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")


@pytest.mark.parametrize(
    ("roles", "says"),
    [
        (["Authors"], "Here you write articles"),
        (["Reviewers"], "Here you read what others have written"),
        (["Authors", "Reviewers"], "What others have written waits for you"),
        (["Editors"], "Here you look after the whole site"),
        (["Web stewards"], "Here you look after the whole site"),
    ],
)
def test_whoever_is_new_is_told_in_four_sentences_what_they_are_here_for(log_in, roles, says):
    client = log_in(UserFactory(groups=roles, first_name="Ada"))
    greeting = dashboard(client).select_one(".welcome")

    assert greeting.h2.text.strip() == "Welcome, Ada"
    assert says in greeting.text
    assert len(re.findall(r"\.", greeting.select_one(".welcome__words").text)) <= 4
    assert not FORBIDDEN.search(greeting.text)
    assert greeting.a["href"] == reverse("help")


def test_a_welcome_without_a_name(log_in):
    client = log_in(UserFactory(groups=["Authors"], first_name=""))

    assert dashboard(client).select_one(".welcome h2").text.strip() == "Welcome"


def close_welcome(client):
    """What the button sends."""
    return client.patch(reverse("wagtailadmin_dismissibles"), json.dumps({welcome.CLOSED: True}))


def test_a_welcome_that_was_closed_stays_closed_and_is_found_under_help(log_in, author):
    button = dashboard(log_in(author)).select_one(".welcome")
    assert button["data-w-dismissible-id-value"] == welcome.CLOSED

    assert close_welcome(log_in(author)).status_code == 200

    again = log_in(User.objects.get(pk=author.pk))
    assert dashboard(again).select_one(".welcome") is None
    assert "Here you write articles" in again.get(reverse("help")).content.decode()


def test_closing_it_closes_nobody_elses(log_in, author, reviewer):
    close_welcome(log_in(author))

    assert dashboard(log_in(reviewer)).select_one(".welcome")


def test_the_welcome_is_first_and_a_way_to_help_last(log_in, author, rf):
    html = dashboard(log_in(author))
    parts = html.select(".w-dashboard .welcome, .w-dashboard .w-panel, .w-dashboard .way-to-help")

    assert parts[0]["class"] == ["welcome"]
    assert parts[-1]["class"] == ["way-to-help"]
    assert parts[-1].a["href"] == reverse("help")
