"""`people/`, `topics/`, `series/`, `kinds/`, `committees/`, `venues/`: what things are filed under."""

from dataclasses import dataclass

import pytest
from wagtail.models import PageViewRestriction

from events.models import Committee, EventException
from home.models import PeoplePage
from tests.factories import (
    ArticlePageFactory,
    ArticleSeriesFactory,
    EventPageFactory,
    ImageFactory,
    KindFactory,
    PersonFactory,
    TopicFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Filed:
    """A vocabulary: ``make()`` gives a word, ``use(word)`` a page that has it; ``lists`` are asked for one by slug."""

    name: str
    make: callable
    use: callable
    lists: tuple[str, ...]

    @property
    def address(self):
        return f"/api/v2/{self.name}/"


def make_committee():
    number = Committee.objects.count()
    return Committee.objects.create(name=f"Committee {number}", slug=f"committee-{number}")


VOCABULARIES = [
    Filed(
        *("people", PersonFactory, lambda person: ArticlePageFactory(authors=[person])),
        ("articles/?author=", "search/?q=chair&author="),
    ),
    Filed(
        *("topics", TopicFactory, lambda topic: ArticlePageFactory(topics=[topic])),
        ("articles/?topic=", "search/?q=chair&topic="),
    ),
    Filed("series", ArticleSeriesFactory, lambda series: ArticlePageFactory(series=series), ("articles/?series=",)),
    Filed("kinds", KindFactory, lambda kind: EventPageFactory(kind=kind), ("events/?kind=", "occurrences/?kind=")),
    Filed(
        *("committees", make_committee, lambda committee: EventPageFactory(host_committee=committee)),
        ("events/?committee=", "occurrences/?committee="),
    ),
    Filed(
        *("venues", VenueFactory, lambda venue: EventPageFactory(venue=venue)),
        ("events/?venue=", "occurrences/?venue="),
    ),
]


@pytest.fixture(params=VOCABULARIES, ids=lambda filed: filed.name)
def filed(request, db):
    return request.param


def ask(reader, address, **parameters):
    response = reader.get(address, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def slugs(answer):
    return [item["slug"] for item in answer["items"]]


# All of them


def test_what_a_public_page_uses_is_listed(reader, filed):
    word = filed.make()
    filed.use(word)
    answer = ask(reader, filed.address)
    (item,) = [item for item in answer["items"] if item["id"] == word.pk]
    assert answer["meta"] == {"total_count": len(answer["items"])}
    assert (item["slug"], item["name"]) == (word.slug, word.name)
    assert item["meta"] == {
        "type": word._meta.label,
        "detail_url": f"http://testserver{filed.address}{word.pk}/",
    }


def test_the_detail_has_at_least_what_the_list_has(reader, filed):
    word = filed.make()
    filed.use(word)
    (item,) = ask(reader, filed.address, slug=word.slug)["items"]
    assert ask(reader, f"{filed.address}{word.pk}/").items() >= item.items()


def test_what_nothing_public_uses_is_not_there(reader, filed):
    word, private = filed.make(), filed.make()
    PageViewRestriction.objects.create(page=filed.use(private), restriction_type=PageViewRestriction.LOGIN)
    filed.use(word).unpublish()
    listed = slugs(ask(reader, filed.address))
    for hidden in (word, private):
        assert hidden.slug not in listed
        assert reader.get(f"{filed.address}{hidden.pk}/").status_code == 404
        assert ask(reader, filed.address, slug=hidden.slug)["items"] == []


def test_no_list_tells_whether_there_is_what_nothing_public_uses(reader, filed):
    word, private, used = filed.make(), filed.make(), filed.make()
    PageViewRestriction.objects.create(page=filed.use(private), restriction_type=PageViewRestriction.LOGIN)
    filed.use(word).unpublish()
    filed.use(used)

    def answered(address, slug):
        response = reader.get(f"/api/v2/{address}{slug}")
        return response.status_code, response.content.replace(slug.encode(), b"x").partition(b'"instance"')[0]

    for address in filed.lists:
        assert answered(address, used.slug)[0] == 200
        for hidden in (word, private):
            assert answered(address, hidden.slug) == answered(address, "no-such-word")
            assert answered(address, hidden.slug)[0] == 400


def test_several_are_found_by_their_slugs(reader, filed):
    one, other, third = filed.make(), filed.make(), filed.make()
    for word in (one, other, third):
        filed.use(word)
    assert set(slugs(ask(reader, filed.address, slug=f"{one.slug},{third.slug}"))) == {one.slug, third.slug}


def test_a_list_is_paged(reader, filed):
    for _ in range(3):
        filed.use(filed.make())
    everything = ask(reader, filed.address)
    second = ask(reader, filed.address, limit=1, offset=1)
    assert second["meta"] == everything["meta"]
    assert second["items"] == everything["items"][1:2]


@pytest.mark.parametrize("parameters", [{"slug": "no slug"}, {"limit": 101}, {"name": "x"}, {"offset": -1}])
def test_a_mistake_is_named(reader, filed, parameters):
    response = reader.get(filed.address, parameters)
    assert (response.status_code, response.json()["parameter"]) == (400, next(iter(parameters)))


@pytest.mark.parametrize("number", ["0", "123456789", "9" * 30])
def test_a_number_that_nothing_has_is_not_found(reader, filed, number):
    assert reader.get(f"{filed.address}{number}/").status_code == 404


def test_more_rows_need_no_more_queries(reader, filed, count_queries):
    filed.use(filed.make())
    few = count_queries(lambda: reader.get(filed.address))
    for _ in range(3):
        filed.use(filed.make())
    assert count_queries(lambda: reader.get(filed.address)) == few


# Each of them


def test_a_topic_says_where_its_articles_are(reader):
    topic = TopicFactory(slug="grief", description="Of losses.")
    ArticlePageFactory(topics=[topic]), ArticlePageFactory(topics=[topic]), ArticlePageFactory(draft=True)
    (item,) = ask(reader, "/api/v2/topics/")["items"]
    assert item == {
        "id": topic.pk,
        "slug": "grief",
        "name": topic.name,
        "meta": item["meta"],
        "description": "Of losses.",
        "articles": 2,
        "url": "http://testserver/articles/?topic=grief",
        "articles_url": "http://testserver/api/v2/articles/?topic=grief",
    }
    assert len(ask(reader, item["articles_url"])["items"]) == 2


def test_a_kind_says_where_its_events_are(reader):
    kind = KindFactory(slug="supper")
    event = EventPageFactory(kind=kind)
    (item,) = ask(reader, "/api/v2/kinds/")["items"]
    assert (item["events"], item["url"]) == (1, "http://testserver/events/?kind=supper")
    for address in (item["events_url"], item["occurrences_url"]):
        assert event.title in reader.get(address).content.decode()


def test_a_venue_of_a_single_date_is_listed(reader):
    venue = VenueFactory(name="The Mill")
    event = EventPageFactory(rrule="FREQ=WEEKLY;COUNT=3")
    event.exceptions = [EventException(original_date=event.start_date, kind="changed", venue=venue)]
    event.save_revision().publish()
    item = next(item for item in ask(reader, "/api/v2/venues/")["items"] if item["name"] == "The Mill")
    assert (item["street"], item["city"], item["latitude"]) == ("1 Quay", "Merrow Bay", None)


def test_somebody_in_office_is_listed_though_no_page_names_them(reader):
    PersonFactory(name="Ada Holm", role="Treasurer"), PersonFactory(name="Nobody")
    assert [item["name"] for item in ask(reader, "/api/v2/people/")["items"]] == ["Ada Holm"]


def test_a_person_in_full(reader, home):
    person = PersonFactory(
        name="Ada Holm", slug="ada", role="Treasurer", biography="<p>She writes.</p>", portrait=ImageFactory()
    )
    person.links.create(label="Practice", url="https://practice.example/")
    person.save()
    item = ask(reader, f"/api/v2/people/{person.pk}/")
    assert item["url"] == f"{PeoplePage.objects.child_of(home).get().full_url}ada/"
    assert item["biography"] == "<p>She writes.</p>"
    assert item["summary"] == "She writes."
    assert item["links"] == [{"label": "Practice", "url": "https://practice.example/"}]
    assert item["portrait"]["url"].startswith("http://testserver/")
    assert item["articles_url"] == "http://testserver/api/v2/articles/?author=ada"


def test_links_in_a_biography_lead_to_what_is_public(reader):
    shown, hidden = ArticlePageFactory(), ArticlePageFactory(draft=True, title="Hidden")
    words = "".join(f'<a linktype="page" id="{page.pk}">there</a>' for page in (shown, hidden))
    person = PersonFactory(role="Chair", biography=f"<p>{words}</p>")
    biography = ask(reader, f"/api/v2/people/{person.pk}/")["biography"]
    assert biography == f'<p><a href="{shown.full_url}">there</a>there</p>'
