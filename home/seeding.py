"""Many pages, quickly, for benches and load tests. The same numbers always give the same pages.

Rows are written in bulk, past Wagtail's publishing: no revisions, no log, no mail. What lists and searches read
(dates of events, the search index, the tree) is there.
"""

import json
import random
import uuid
from collections import defaultdict
from datetime import UTC, datetime, time, timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend

from articles.models import ArticleAuthor, ArticlePage
from cms.core.models import Person, SiteImage, Topic
from cms.core.rich_text import plain
from events.models import EventException, EventIdentity, EventKind, EventOccurrence, EventPage, Venue
from events.recurrence import series_days
from events.rules import WEEKDAYS

from .demo.articles import ARTICLES

CHUNK = 500
SERIES_CHUNK = 50  # of series, each of which has some 180 dates
YEARS = 15
_NAMESPACE = uuid.UUID("0f0c2c5e-7a53-4a0f-9d53-0c9a4b6c1f10")


class Babble:
    """Sentences that nobody wrote in words that people use: a chain of the pairs of words in the demo's articles."""

    def __init__(self):
        words = [
            word
            for article in ARTICLES
            for kind, value in article["body"]
            if kind == "text"
            for word in plain(value).split()
        ]
        self.after = defaultdict(list)
        for first, second, third in zip(words, words[1:], words[2:], strict=False):
            self.after[first, second].append(third)
        self.beginnings = sorted(pair for pair in self.after if pair[0][0].isupper() and pair[0].isalpha())

    def sentence(self, chance, longest=40):
        first, second = chance.choice(self.beginnings)
        words = [first, second]
        while not words[-1].endswith((".", "?", "!")) and len(words) < longest:
            words.append(chance.choice(self.after.get((words[-2], words[-1])) or ["and"]))
        return " ".join(words).rstrip(".,;:?!") + "."

    def paragraph(self, chance, length):
        sentences = [self.sentence(chance)]
        while sum(sentence.count(" ") + 1 for sentence in sentences) < length:
            sentences.append(self.sentence(chance))
        return " ".join(sentences)

    def title(self, chance):
        words = self.sentence(chance, longest=12).rstrip(".").split()
        return " ".join(words[: chance.randint(3, 8)]).strip(",;:").replace("“", "").replace("”", "")[:120]

    def body(self, chance, length):
        """About so many words, with headings and now and then a quotation, as a StreamField holds them."""
        blocks, written = [], 0
        while written < length:
            part = chance.randint(150, 350)
            if blocks:
                blocks.append(("heading", {"text": self.title(chance), "level": "h2"}))
            paragraphs = [self.paragraph(chance, 80) for _ in range(max(1, part // 80))]
            blocks.append(("text", "".join(f"<p>{text}</p>" for text in paragraphs)))
            if chance.random() < 0.25:
                blocks.append(("quote", {"text": self.sentence(chance), "attribution": "", "source": ""}))
            written += part
        return json.dumps(
            [
                {"type": kind, "value": value, "id": str(uuid.UUID(int=chance.getrandbits(128)))}
                for kind, value in blocks
            ]
        )


def seed_articles(index, total):
    """Bring the seeded articles below the index to this number. Returns how many were made."""
    babble, topics, people = Babble(), list(Topic.objects.all()), list(Person.objects.all())
    images = list(SiteImage.objects.filter(credit__gt="").order_by("pk"))
    today = timezone.localdate()

    def make(chance, number):
        date = today - timedelta(days=int(chance.betavariate(1, 2) * 365 * YEARS))
        length = min(1500, max(400, int(chance.lognormvariate(6.6, 0.35))))
        article = ArticlePage(
            title=babble.title(chance),
            summary=babble.sentence(chance)[:250],
            date=date,
            first_published_at=datetime.combine(date, time(9), UTC),
            body=babble.body(chance, length),
            word_count=length,
            image=chance.choice(images) if images and chance.random() < 0.7 else None,
        )
        article.seeded_people = chance.sample(people, k=min(len(people), chance.choice([1, 1, 1, 2])))
        article.seeded_topics = chance.sample(topics, k=min(len(topics), chance.randint(1, 3)))
        return article

    def add_parts(articles):
        ArticleAuthor.objects.bulk_create(
            ArticleAuthor(article=article, person=person, sort_order=order)
            for article in articles
            for order, person in enumerate(article.seeded_people)
        )
        through = ArticlePage.topics.through
        through.objects.bulk_create(
            through(articlepage_id=article.pk, topic_id=topic.pk)
            for article in articles
            for topic in article.seeded_topics
        )

    return _seed(index, ArticlePage, total, make, add_parts)


def seed_events(index, total):
    """Bring the seeded events below the index to this number: a third of them past. Returns how many were made."""
    make_event = _event_maker(earliest=-365, latest=730)
    return _seed(index, EventPage, total, lambda chance, number: make_event(chance), _add_dates)


def seed_series(index, total):
    """Bring the seeded series below the index to this number. Returns how many were made.

    They have begun up to three years ago and go on, or end on some day; a few dates of each differ.
    """
    make_event = _event_maker(earliest=-365 * 3, latest=0)

    def make(chance, number):
        series = make_event(chance)
        series.rrule = _rule(chance, series.start_date)
        series.exceptions = _exceptions(chance, series)
        return series

    def add_parts(chunk):
        EventException.objects.bulk_create(row for series in chunk for row in _with_its_key(series))
        _add_dates(chunk)

    return _seed(index, EventPage, total, make, add_parts, prefix="seeded-series", chunk=SERIES_CHUNK)


def _event_maker(earliest, latest):
    """``make_event(chance)`` makes one that begins between these days, counted from today."""
    babble, kinds, venues = Babble(), list(EventKind.objects.all()), list(Venue.objects.all())
    today = timezone.localdate()

    def make_event(chance):
        return EventPage(
            title=babble.title(chance),
            summary=babble.sentence(chance)[:250],
            kind=chance.choice(kinds) if kinds else None,
            venue=chance.choice(venues) if venues else None,
            start_date=today + timedelta(days=chance.randint(earliest, latest)),
            start_time=time(chance.choice([9, 12, 18, 19])),
            end_time=time(chance.choice([20, 21, 22])),
            time_zone=chance.choice(["America/New_York"] * 8 + ["Europe/London", "America/Los_Angeles"]),
            first_published_at=datetime.combine(today, time(9), UTC),
            body=babble.body(chance, chance.randint(80, 300)),
        )

    return make_event


def _rule(chance, first):
    """Of ten, eight are weekly, one of them on two days; one of seven has an end."""
    weekday, also, week = WEEKDAYS[first.weekday()], WEEKDAYS[(first.weekday() + 3) % 7], (first.day - 1) // 7 + 1
    weekly = f"FREQ=WEEKLY;BYDAY={weekday}"
    monthly = f"FREQ=MONTHLY;BYDAY={week if week < 5 else -1}{weekday}"
    rule = chance.choice([*[weekly] * 7, f"{weekly},{also}", f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}", monthly])
    last = first + timedelta(days=chance.randint(90, 365 * 4))
    return f"{rule};UNTIL={last:%Y%m%d}" if chance.random() < 1 / 7 else rule


def _exceptions(chance, series):
    """A few dates of its first year that are cancelled, an hour later or left out."""
    days = list(series_days(series.wall_times, series.rule, last=series.start_date + timedelta(days=365)))
    chosen = chance.sample(days, k=min(len(days) // 3, chance.randint(0, 4)))
    return [_exception(chance.choice(["cancelled", "changed", "removed"]), day, series) for day in sorted(chosen)]


def _exception(kind, day, series):
    return EventException(
        original_date=day,
        kind=kind,
        note="" if kind == "removed" else "Not as usual.",
        start_time=time(series.start_time.hour + 1) if kind == "changed" else None,
    )


def _with_its_key(series):
    """The exceptions of a page that has been written since they were made."""
    for exception in series.exceptions.all():
        exception.event = series
        yield exception


def _add_dates(events):
    EventIdentity.objects.bulk_create(
        EventIdentity(translation_key=event.translation_key, uid=event.translation_key, fingerprint="seeded")
        for event in events
    )
    EventOccurrence.objects.bulk_create(date for event in events for date in event.dates())


def _seed(index, model, total, make, add_parts, prefix="seed", chunk=CHUNK):
    first = model.objects.child_of(index).filter(slug__startswith=f"{prefix}-").count()
    name = model.__name__ if prefix == "seed" else prefix
    for start in range(first, total, chunk):
        numbers = range(start, min(start + chunk, total))
        pages = [make(random.Random(f"{name} {number}"), number) for number in numbers]  # noqa: S311
        for number, page in zip(numbers, pages, strict=True):
            _place(index, page, name, f"{prefix}-{number + 1:06}", number)
        _insert(index, model, pages)
        add_parts(pages)
        get_search_backend().add_bulk(model, model.get_indexed_objects().filter(pk__in=[page.pk for page in pages]))
    return max(0, total - first)


def _place(index, page, name, slug, number):
    page.slug = slug
    page.draft_title = page.title
    page.translation_key = uuid.uuid5(_NAMESPACE, f"{name} {number}")
    page.locale = Locale.get_default()
    page.last_published_at = page.latest_revision_created_at = page.first_published_at
    page.url_path = f"{index.url_path}{page.slug}/"
    page.depth = index.depth + 1


def _insert(index, model, pages):
    """The rows of the tree, and the rows of the type that belong to them."""
    index.refresh_from_db()
    last = index.get_last_child()
    step = Page._str2int(last.path[-Page.steplen :]) if last else 0
    content_type = ContentType.objects.get_for_model(model)
    for number, page in enumerate(pages, step + 1):
        page.path = Page._get_path(index.path, page.depth, number)
        page.content_type, page.live, page.numchild = content_type, True, 0
    names = [field.attname for field in Page._meta.concrete_fields if field.attname != "id"]
    rows = Page.objects.bulk_create(Page(**{name: getattr(page, name) for name in names}) for page in pages)
    for page, row in zip(pages, rows, strict=True):
        page.pk = page.page_ptr_id = page.id = row.pk
        page.save_base(raw=True, force_insert=True)
    Page.objects.filter(pk=index.pk).update(numchild=index.numchild + len(pages))
