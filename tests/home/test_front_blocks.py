"""What editors put on the front page, and what the API says of it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.blocks import FrontBlock
from home.models import HomePage
from tests.factories import (
    ArticlePageFactory,
    EventPageFactory,
    ImageFactory,
    KindFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def front(home, reader):
    """``front(("highlight", {…}), …)`` puts the blocks on the front page and gives the page as readers see it."""

    def put(*blocks):
        home.body = list(blocks)
        home.save_revision().publish()
        return BeautifulSoup(reader.get("/").content, "html.parser").main

    return put


def in_days(number, **fields):
    return EventPageFactory(start_date=timezone.localdate() + timedelta(days=number), **fields)


def events(**value):
    return ("next_events", {"title": "What is on", "kind": None, "number": 5, "layout": "list"} | value)


def articles(**value):
    return ("newest_articles", {"title": "New articles", "topic": None, "number": 5} | value)


def highlight(page, text=""):
    return ("highlight", {"page": page, "text": text})


def invitation(title, page):
    return {"type": "call_to_action", "value": {"title": title, "text": "", "label": "Go", "page": page.pk, "url": ""}}


def box(title):
    return {"type": "callout", "value": {"kind": "note", "title": title, "text": f"<p>{title}</p>"}}


def headings(page, name="h2"):
    return [heading.get_text(strip=True) for heading in page.find_all(name)]


# Composing


def test_what_is_on_and_what_is_new_come_first_by_themselves(front):
    in_days(1)
    page = front(("heading", {"text": "Our own", "level": "h2"}))
    assert headings(page) == ["What is on", "New articles", "Our own"]


@pytest.mark.parametrize("block", [events(title="Soon"), articles(title="Read")])
def test_where_an_editor_placed_one_of_them_the_page_is_theirs(front, block):
    assert headings(front(block)) == [block[1]["title"]]


def test_blocks_stand_in_the_order_in_which_they_were_put(front):
    page = front(articles(title="Read"), ("heading", {"text": "Between", "level": "h2"}), events(title="Come"))
    assert headings(page) == ["Read", "Between", "Come"]


def test_no_two_things_have_one_name(front):
    in_days(1)
    page = front(events(), events(title="Once more"), articles(), articles(title="Again"))
    names = [tag["id"] for tag in page.find_all(id=True)]
    assert len(names) == len(set(names))


# Events and articles


def test_events_of_one_kind_only(front):
    training = KindFactory(name="Training", slug="training")
    in_days(1, title="A supper")
    in_days(2, title="A training", kind=training)
    page = front(events(kind=training))
    assert headings(page, "h3") == ["A training"]
    assert page.find("a", href="/events/?kind=training")


def test_as_many_events_as_were_asked_for(front):
    for day in range(1, 5):
        in_days(day, title=f"In {day} days")
    assert headings(front(events(number=2)), "h3") == ["In 1 days", "In 2 days"]


def test_a_series_stands_there_once(front):
    in_days(1, title="Every day", rrule="FREQ=DAILY")
    in_days(3, title="Another")
    assert headings(front(events()), "h3") == ["Every day", "Another"]


def test_without_events_a_reader_is_led_on(front):
    kind = KindFactory(slug="training")
    page = front(events(kind=kind))
    assert "Nothing of this is planned at the moment." in page.text
    assert page.find("a", href="/events/past/?kind=training")
    assert page.find("a", href="/events/calendar.ics")


def test_articles_about_one_topic_only(front):
    grief = TopicFactory(name="Grief", slug="grief")
    ArticlePageFactory(title="On something else")
    ArticlePageFactory(title="On grief", topics=[grief])
    page = front(articles(topic=grief))
    assert headings(page, "h3") == ["On grief"]
    assert page.find("a", href="/articles/?topic=grief")


def test_the_newest_articles_come_first_and_as_many_as_were_asked_for(front):
    for days in (2, 0, 1):
        ArticlePageFactory(title=f"{days} days old", date=timezone.localdate() - timedelta(days=days))
    assert headings(front(articles(number=2)), "h3") == ["0 days old", "1 days old"]


def test_a_section_that_is_private_is_not_spoken_of(front, event_index, article_index):
    for section in (event_index, article_index):
        PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
    assert headings(front(events(), articles())) == []


# What is chosen


def test_a_highlight_shows_the_page_with_its_picture_and_summary(front):
    article = ArticlePageFactory(title="Read this", summary="It is good.", image=ImageFactory())
    page = front(highlight(article))
    (found,) = page.select("article.highlight")
    assert (found.h2.text, found.h2.a["href"]) == ("Read this", article.url)
    assert "It is good." in found.text
    assert found.img["alt"] == ""


def test_an_editor_can_say_it_in_other_words(front):
    page = front(highlight(ArticlePageFactory(summary="It is good."), "It is very good."))
    assert "It is very good." in page.text
    assert "It is good." not in page.select_one("article.highlight").text


def test_a_highlighted_event_says_when(front):
    day = timezone.localdate() + timedelta(days=5)
    found = front(highlight(in_days(5))).select_one("article.highlight")
    assert found.time["datetime"].startswith(day.isoformat())


def test_a_highlight_of_what_is_not_public_is_left_out(front):
    private = StandardPageFactory(title="For members")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    for hidden in (private, StandardPageFactory(title="A draft", draft=True)):
        page = front(highlight(hidden, "Secret words"))
        assert hidden.title not in page.text
        assert "Secret words" not in page.text


def test_boxes_stand_side_by_side(front):
    target = StandardPageFactory()
    boxes = [invitation("Join", target), box("Before you come")]
    page = front(("side_by_side", {"title": "", "boxes": boxes}))
    assert [child.name for child in page.select(".boxes__row > *")] == ["aside", "aside"]
    assert page.find("a", class_="button")["href"] == target.url
    assert "Before you come" in page.text


def test_those_in_office_are_shown_and_nobody_else(front):
    PersonFactory(name="Ada", slug="ada", role="Treasurer", portrait=ImageFactory())
    PersonFactory(name="Nemo")
    page = front(("officers", {"title": "Who we are", "text": "Write to us."}))
    assert page.find("a", string="Ada, PhD")["href"] == "/people/ada/"
    assert "Treasurer" in page.text
    assert "Nemo" not in page.text


# Speed


def test_the_number_of_queries_does_not_grow_with_what_is_shown(front, reader, count_queries):
    def fill():
        in_days(1)
        ArticlePageFactory(authors=[PersonFactory(portrait=ImageFactory(), role="Host")], image=ImageFactory())

    fill()
    target = StandardPageFactory()
    boxes = [invitation("Join", target), invitation("Come", target)]
    front(
        events(),
        events(layout="cards"),
        articles(),
        highlight(in_days(9, image=ImageFactory())),
        ("side_by_side", {"title": "", "boxes": boxes}),
        ("officers", {"title": "Who we are", "text": ""}),
    )
    few = count_queries(lambda: reader.get("/"))
    for _ in range(3):
        fill()
    assert count_queries(lambda: reader.get("/")) == few


# The API


@pytest.fixture
def in_api(home, reader, front):
    """``in_api(block)`` is the value that the API gives of the block."""

    def given(block):
        front(block)
        (found,) = reader.get(f"/api/v2/pages/{home.pk}/").json()["body"]
        assert found["type"] == block[0]
        return found["value"]

    return given


def test_of_events_the_api_says_where_they_are(in_api, reader):
    kind = KindFactory(name="Training", slug="training")
    in_days(1, kind=kind)
    value = in_api(events(kind=kind, number=3))
    address = value.pop("items_url")
    assert value == {
        "title": "What is on",
        "kind": {"slug": "training", "name": "Training"},
        "number": 3,
        "layout": "list",
    }
    assert reader.get(address.removeprefix("http://testserver")).json()["meta"]["total_count"] == 1


def test_of_articles_the_api_says_where_they_are(in_api, reader):
    ArticlePageFactory()
    value = in_api(articles())
    assert value == {
        "title": "New articles",
        "topic": None,
        "number": 5,
        "items_url": "http://testserver/api/v2/articles/?limit=5",
    }
    assert reader.get("/api/v2/articles/?limit=5").json()["meta"]["total_count"] == 1


def test_of_a_highlight_the_api_gives_the_link(in_api):
    page = StandardPageFactory(title="Read this", slug="this")
    assert in_api(highlight(page, "Do.")) == {
        "page": {"title": "Read this", "url": "http://testserver/this/", "type": "home.StandardPage"},
        "text": "Do.",
    }


def test_of_a_highlight_that_is_not_public_the_api_gives_no_link(in_api):
    assert in_api(highlight(StandardPageFactory(draft=True)))["page"] is None


def test_boxes_have_the_shape_that_they_have_elsewhere(in_api):
    value = in_api(
        ("side_by_side", {"title": "Come", "boxes": [invitation("Join", StandardPageFactory()), box("Note")]})
    )
    assert value["title"] == "Come"
    assert [part["type"] for part in value["boxes"]] == ["call_to_action", "callout"]
    assert set(value["boxes"][0]["value"]) == {"title", "text", "label", "page", "url"}


def test_those_in_office_have_the_shape_of_people(in_api):
    PersonFactory(name="Ada", slug="ada", role="Treasurer")
    value = in_api(("officers", {"title": "Who we are", "text": ""}))
    assert [(person["slug"], person["role"]) for person in value["people"]] == [("ada", "Treasurer")]


# Editing


def sent_back(home, *blocks):
    """The form of the front page as a browser sends it, with these blocks."""
    form_class = HomePage.get_edit_handler().get_form_class()
    data = nested_form_data({"title": home.title, "slug": home.slug, "body": streamfield(blocks)})
    data |= {f"body-{number}-id": block.id for number, block in enumerate(home.body)}
    return form_class(data, instance=home, for_user=UserFactory(is_superuser=True))


def test_whoever_only_approves_the_front_page_has_changed_nothing(front, home):
    front(events(number=3), articles())
    as_shown = [
        ("next_events", {"title": "What is on", "kind": "", "number": "3", "layout": "list"}),
        ("newest_articles", {"title": "New articles", "topic": "", "number": "5"}),
    ]
    assert "body" not in sent_back(home, *as_shown).changed_data
    as_shown[0][1]["number"] = "4"
    assert "body" in sent_back(home, *as_shown).changed_data


def test_a_row_of_one_box_is_a_draft_and_is_not_sent(home):
    invited = {"title": "Come", "text": "", "label": "Go", "page": "", "url": "https://go.example/"}
    one = [("side_by_side", {"title": "", "boxes": streamfield([("call_to_action", invited)])})]
    form = sent_back(home, *one)
    assert "body" in form.errors
    draft = sent_back(home, *one)
    draft.defer_required_fields()
    assert "body" not in draft.errors


@pytest.mark.parametrize("name", FrontBlock().child_blocks)
def test_a_block_can_be_looked_at_before_it_is_chosen(name):
    block = FrontBlock().child_blocks[name]
    assert block.get_preview_value() is not None
