"""The picture that stands for a page where its address is shared."""

from datetime import UTC, datetime, time, timedelta
from io import BytesIO

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.files.storage import default_storage
from django.core.management import call_command
from PIL import Image, ImageChops
from wagtail.models import Page, PageViewRestriction

from cms.core import share_pictures, sharing, typesetting
from cms.core.models import SharePicture, SocietySettings
from cms.core.share_pictures import PAPER, SIZE, Card, draw_card
from cms.core.typesetting import SERIF, CannotBeSet, Style
from events.models import OpenPoint
from tests.factories import (
    ArticlePageFactory,
    ContactPageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    VenueFactory,
    picture_file,
)

ACCENT = "#1a5d57"
SOCIETY = "Society of the Tests"


def card(title="Endings", line="Ada Holm · 3 March 2026", society=SOCIETY, **fields):
    return Card(title, line, society, **{"accent": ACCENT} | fields)


def drawn(a_card):
    content = draw_card(a_card)
    assert len(content) <= 120_000
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))
    return picture.convert("RGB")


def inked(picture, box):
    """The box round everything that is not paper."""
    part = picture.crop(box)
    return ImageChops.difference(part, Image.new("RGB", part.size, PAPER)).getbbox()


# The drawing


@pytest.mark.parametrize(
    "title",
    [
        "Endings",
        "What a large group is for",
        "What a consent form can promise: notes from forty years " * 4,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Что делает большая группа",
        "Ελληνικά και Ångström",
        "طيب العلاج الجماعي",
        "טיפול קבוצתי (CBT), 2026",
        "समूह चिकित्सा",
        "กลุ่มบำบัดคืออะไรและทำงานอย่างไรในชุมชนของเราทุกคนที่อยู่ที่นี่ด้วยกัน",
        "集団精神療法とは何か",
        "🎉",
        "",
        "A" * 255,
        "\u202e \u200d \x00",
    ],
)
def test_every_title_stays_within_the_margins(title):
    band = share_pictures.BAND
    left, top, right, bottom = inked(drawn(card(title)), (band, 0, 1200 - band, 630))
    assert left + band >= 80
    assert right + band <= 1200 - 80
    assert (top >= 70, bottom <= 630 - 60) == (True, True)


def test_the_largest_size_that_fits_is_taken_and_lines_are_about_as_long():
    size, lines = share_pictures._set("Endings")
    assert (size, lines) == (100, ["Endings"])
    size, lines = share_pictures._set("What a consent form can promise, and what it cannot")
    assert (size, len(lines)) == (92, 3)
    widths = [typesetting.width_of(line, share_pictures.TITLE, size) for line in lines]
    assert min(widths) > 0.6 * max(widths)


def test_what_does_not_fit_in_four_lines_ends_with_an_ellipsis():
    _, lines = share_pictures._set("What a consent form can promise " * 8)
    assert len(lines) == 4
    assert lines[-1].endswith("promise…") or lines[-1].endswith("…")
    assert all(typesetting.width_of(line, share_pictures.TITLE, 60) <= share_pictures.MEASURE for line in lines)


def test_a_title_that_reads_from_the_right_begins_there():
    picture = drawn(card("طيب", line="", society=""))
    assert picture.getpixel((1195, 300)) == tuple(bytes.fromhex(ACCENT[1:]))
    left, _, right, _ = inked(picture, (0, 0, 1200 - share_pictures.BAND, 630))
    assert (left > 700, right > 1050) == (True, True)


def test_a_title_that_no_font_here_has_gives_way_to_the_society():
    assert drawn(card("集団精神療法とは何か")) == drawn(card(SOCIETY, line="", society=""))


def test_pictograms_are_left_out():
    assert drawn(card("Endings 🎉")) == drawn(card("Endings"))


def test_where_letters_could_not_be_joined_they_are_refused(monkeypatch):
    monkeypatch.setattr(typesetting.features, "check", lambda name: False)
    style = Style(SERIF, 600)
    with pytest.raises(CannotBeSet):
        typesetting.settable("طيب", style)
    assert typesetting.settable("Ångström", style) == "Ångström"


def test_runs_follow_the_direction_of_the_line():
    runs = typesetting.runs_of("טיפול (CBT) כאן", Style(SERIF, 600), "rtl")
    assert [(run.text, run.direction) for run in runs] == [
        ("טיפול", "rtl"),
        (" ", "rtl"),
        ("(CBT)", "ltr"),
        (" ", "rtl"),
        ("כאן", "rtl"),
    ]


def test_the_logo_is_drawn_and_what_is_none_is_not():
    logo = picture_file(size=(900, 300), colour="#e66b4d").read()
    picture = drawn(card(logo=logo))
    assert picture.getpixel((100, 112)) == (0xE6, 0x6B, 0x4D)
    assert drawn(card(logo=b"no picture")) == drawn(card())


def test_a_logo_of_noise_makes_no_heavy_file():
    buffer = BytesIO()
    Image.effect_noise((640, 144), 80).save(buffer, "PNG")
    drawn(card(logo=buffer.getvalue()))


@pytest.mark.parametrize(
    "other", [{"title": "A"}, {"line": "A"}, {"society": "A"}, {"accent": "#000000"}, {"logo": b"a"}], ids=str
)
def test_the_digest_tells_what_is_drawn(other):
    assert card().digest == card().digest
    assert card(**other).digest != card().digest


# What it says


@pytest.mark.django_db
def test_an_article_says_who_and_when():
    people = [PersonFactory(name=name) for name in ("Ada Holm", "Ben Quill", "Cleo Tran")]
    article = ArticlePageFactory(authors=people, date="2026-03-03")
    assert sharing.card_of(article) == card(article.title, "Ada Holm, Ben Quill and Cleo Tran · 3 March 2026")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "Tuesday 9 March 2027, 7\N{NO-BREAK SPACE}p.m. · Hall, Merrow Bay"),
        ({"end_date": "2027-03-11"}, "9 March – 11 March 2027 · Hall, Merrow Bay"),
        ({"all_day": True}, "Tuesday 9 March 2027 · Hall, Merrow Bay"),
        ({"open_points": [OpenPoint(subject="time")]}, "Tuesday 9 March 2027 · Hall, Merrow Bay"),
        ({"rrule": "FREQ=MONTHLY"}, "On the 9th of each month · Hall, Merrow Bay"),
        ({"status": "cancelled"}, "Cancelled · Tuesday 9 March 2027, 7\N{NO-BREAK SPACE}p.m. · Hall, Merrow Bay"),
        ({"status": "moved_online"}, "Tuesday 9 March 2027, 7\N{NO-BREAK SPACE}p.m. · Online"),
        ({"venue": None, "attendance_mode": "online"}, "Tuesday 9 March 2027, 7\N{NO-BREAK SPACE}p.m. · Online"),
        ({"venue": None}, "Tuesday 9 March 2027, 7\N{NO-BREAK SPACE}p.m."),
    ],
)
def test_an_event_says_when_and_where(fields, line):
    fields = {"start_date": "2027-03-09", "start_time": time(19), "venue": VenueFactory(name="Hall")} | fields
    assert sharing.card_of(EventPageFactory(**fields)).line == line


@pytest.mark.django_db
def test_the_first_page_of_a_site_shows_the_society(home, site):
    society = SocietySettings.for_site(site)
    society.tagline, society.accent_colour = "Together", "#7a1f3d"
    society.save()
    assert sharing.card_of(home) == Card(SOCIETY, "Together", "", "#7a1f3d")


@pytest.mark.django_db
def test_a_title_for_shared_links_is_taken():
    assert sharing.card_of(StandardPageFactory(seo_title="For links")).title == "For links"


@pytest.mark.django_db
@pytest.mark.parametrize("factory", [ContactPageFactory, lambda: ArticlePageFactory(image=ImageFactory())])
def test_what_has_a_picture_or_makes_do_with_the_societys_card_has_none_of_its_own(factory):
    assert sharing.card_of(factory()) is None


# When it is drawn


@pytest.fixture
def cards(db):
    """``cards(page)``: the names of the files of a page's card, at most one."""
    return lambda page: list(SharePicture.objects.filter(page=page).values_list("file", flat=True))


@pytest.fixture
def published(worker, cards):
    """``published(factory, …)``: a page with a card."""

    def publish(factory=ArticlePageFactory, **fields):
        with worker():
            page = factory(**fields)
        assert cards(page)
        return page

    return publish


def files():
    return default_storage.listdir("share")[1] if default_storage.exists("share") else []


def named(*paths):
    return sorted(path.removeprefix("share/") for path in paths)


def test_it_is_drawn_when_the_page_is_published(published, cards):
    page = published()
    [name] = cards(page)
    assert Image.open(default_storage.open(name)).size == SIZE
    assert page.slug not in name


def test_with_other_words_it_has_another_address_and_the_old_file_goes(published, cards, worker):
    page = published()
    [before] = cards(page)
    page.title = "Another"
    with worker():
        page.save_revision().publish()
    [after] = cards(page)
    assert after != before
    assert sorted(files()) == named(after)


def test_with_the_same_words_it_is_not_drawn_again(published, cards, worker, monkeypatch):
    page = published()
    before = cards(page)
    monkeypatch.setattr(sharing, "draw_card", None)
    page.summary = "Something that does not stand on it"
    with worker():
        page.save_revision().publish()
    assert cards(page) == before


@pytest.mark.parametrize("name", ["name", "accent_colour", "logo"])
def test_another_name_colour_or_logo_draws_all_anew(site, home, published, cards, worker, name):
    page = published()
    [before] = cards(page)
    society = SocietySettings.for_site(site)
    setattr(society, name, {"name": "Another", "accent_colour": "#7a1f3d", "logo": ImageFactory()}[name])
    with worker():
        society.save()
    assert cards(page) != [before]
    assert cards(home)


def test_a_page_that_got_a_picture_is_shown_by_that(published, cards, worker):
    page = published()
    page.image = ImageFactory()
    with worker():
        page.save_revision().publish()
    assert not cards(page)
    assert not files()
    assert page.image.renditions.filter(filter_spec="fill-1200x630|format-jpeg").exists()


# Nothing hidden stays in a public file


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def restrict_above(page):
    restrict(page.get_parent())


def move_below_private(page):
    section = StandardPageFactory()
    restrict(section)
    page.move(section, pos="last-child")


@pytest.mark.parametrize(
    "hide", [lambda page: page.unpublish(), lambda page: page.delete(), restrict, restrict_above, move_below_private]
)
def test_a_page_that_is_hidden_loses_it_at_once(published, cards, worker, hide):
    other, page = published(), published(StandardPageFactory, parent=published(StandardPageFactory))
    with worker():
        hide(Page.objects.get(pk=page.pk))
        assert not cards(page)
    assert set(files()) <= set(named(*cards(other), *cards(page.get_parent())))


def test_a_page_that_expires_loses_it_at_the_next_tick(published, cards, worker):
    page = published()
    Page.objects.filter(pk=page.pk).update(expire_at=datetime(2026, 5, 1, tzinfo=UTC))
    with time_machine.travel(datetime(2026, 5, 2, tzinfo=UTC)), worker():
        call_command("tick")
    assert not cards(page)
    assert not files()


def test_what_is_rolled_back_keeps_its_file(published, cards):
    """The file goes after the commit, and there is none."""
    page = published()
    page.unpublish()
    assert len(files()) == 1


def test_hidden_pages_get_none(worker, hidden_article, cards):
    with worker():
        sharing.keep_card(hidden_article)
    assert not cards(hidden_article)
    assert not files()


def test_a_page_that_is_scheduled_gets_none_before_its_time(worker, cards):
    with worker():
        page = ArticlePageFactory(draft=True)
        page.go_live_at = datetime.now(UTC) + timedelta(days=1)
        page.save_revision().publish()
    assert not cards(page)


def test_the_words_of_a_draft_are_not_drawn(published, cards, worker):
    page = published()
    before = cards(page)
    page.title = "A secret"
    page.save_revision()
    with worker():
        sharing.keep_card(Page.objects.get(pk=page.pk).specific)
    assert cards(page) == before


def test_a_section_that_is_open_again_gets_its_cards_back(published, cards, worker):
    page = published(StandardPageFactory)
    with worker():
        restrict(page)
    with worker():
        PageViewRestriction.objects.filter(page=page).delete()
    assert cards(page)


# In the head of a page


def head(reader, address):
    html = BeautifulSoup(reader.get(address).content, "html.parser")
    found = {meta.get("property") or meta.get("name"): meta["content"] for meta in html.find_all("meta", content=True)}
    return {name: value for name, value in found.items() if name.startswith(("og:image", "twitter:"))}


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory, StandardPageFactory])
def test_a_page_names_its_card(reader, published, cards, factory):
    page = published(factory)
    [name] = cards(page)
    assert head(reader, page.url) == {
        "og:image": f"http://testserver/media/{name}",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": page.title,
        "twitter:card": "summary_large_image",
    }


@pytest.mark.parametrize("address", ["/", "/articles/", "/events/", "/contact/", "/search/"])
def test_what_has_no_card_of_its_own_names_the_societys(reader, home, cards, worker, address):
    with worker():
        home.save_revision().publish()
    [name] = cards(home)
    shown = head(reader, address)
    assert (shown["og:image"], shown["og:image:alt"]) == (f"http://testserver/media/{name}", SOCIETY)


def test_a_page_with_a_picture_names_that(reader, worker):
    with worker():
        page = ArticlePageFactory(image=ImageFactory(file=picture_file(size=(1600, 1200))))
    shown = head(reader, page.url)
    assert "fill-1200x630" in shown["og:image"]
    assert (shown["og:image:width"], shown["og:image:height"]) == ("1200", "630")
    assert shown["og:image:alt"] == "A teal square"


def test_an_alias_names_its_sources(reader, published):
    page = published()
    alias = page.create_alias(update_slug="alias")
    assert head(reader, alias.url) == head(reader, page.url)


@pytest.mark.parametrize("factory", [ArticlePageFactory, lambda: ArticlePageFactory(image=ImageFactory())])
def test_until_there_is_one_none_is_named_and_none_is_made(reader, factory):
    page = factory()
    assert head(reader, page.url) == {"twitter:card": "summary"}
    assert not SharePicture.objects.filter(page=page).exists()
    assert not files()


def test_what_is_missing_is_drawn_by_the_clock(worker, cards):
    page = ArticlePageFactory()
    with worker():
        call_command("tick")
    assert cards(page)


def test_what_says_something_else_by_now_is_drawn_by_the_clock(published, cards, worker):
    person = PersonFactory()
    page = published(authors=[person])
    before = cards(page)
    person.name = "Another"
    person.save()
    with worker():
        call_command("tick")
    assert cards(page) != before
