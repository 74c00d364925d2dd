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
from events.models import EventIdentity, EventKind, EventOccurrence, EventPage, Venue

from .demo.articles import ARTICLES

CHUNK = 500
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
    babble, kinds, venues = Babble(), list(EventKind.objects.all()), list(Venue.objects.all())
    today = timezone.localdate()

    def make(chance, number):
        return EventPage(
            title=babble.title(chance),
            summary=babble.sentence(chance)[:250],
            kind=chance.choice(kinds) if kinds else None,
            venue=chance.choice(venues) if venues else None,
            start_date=today + timedelta(days=chance.randint(-365, 730)),
            start_time=time(chance.choice([9, 12, 18, 19])),
            end_time=time(chance.choice([20, 21, 22])),
            time_zone=chance.choice(["America/New_York"] * 8 + ["Europe/London", "America/Los_Angeles"]),
            first_published_at=datetime.combine(today, time(9), UTC),
            body=babble.body(chance, chance.randint(80, 300)),
        )

    def add_parts(events):
        EventIdentity.objects.bulk_create(
            EventIdentity(translation_key=event.translation_key, uid=event.translation_key, fingerprint="seeded")
            for event in events
        )
        EventOccurrence.objects.bulk_create(date for event in events for date in event.dates())

    return _seed(index, EventPage, total, make, add_parts)


def _seed(index, model, total, make, add_parts):
    first = model.objects.child_of(index).filter(slug__startswith="seed-").count()
    for start in range(first, total, CHUNK):
        numbers = range(start, min(start + CHUNK, total))
        pages = [_page(index, make(random.Random(f"{model.__name__} {number}"), number), number) for number in numbers]  # noqa: S311
        _insert(index, model, pages)
        add_parts(pages)
        get_search_backend().add_bulk(model, model.get_indexed_objects().filter(pk__in=[page.pk for page in pages]))
    return max(0, total - first)


def _page(index, page, number):
    page.slug = f"seed-{number + 1:06}"
    page.draft_title = page.title
    page.translation_key = uuid.uuid5(_NAMESPACE, f"{type(page).__name__} {number}")
    page.locale = Locale.get_default()
    page.last_published_at = page.latest_revision_created_at = page.first_published_at
    page.url_path = f"{index.url_path}{page.slug}/"
    page.depth = index.depth + 1
    return page


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
