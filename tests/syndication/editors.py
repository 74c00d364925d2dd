"""A board at work, by chance: whatever can happen to pages and to what stands on them."""

from datetime import timedelta
from itertools import count
from random import Random

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction

from articles.models import ArticleIndexPage, ArticlePage
from events.models import EventPage
from home.models import StandardPage
from tests.factories import (
    ArticlePageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
)


class Editors:
    """What a board does, by chance. ``clock`` is that of time_machine; without it nobody waits."""

    def __init__(self, seed, clock=None):
        self.random, self.clock = Random(seed), clock  # noqa: S311
        self.people = [PersonFactory() for _ in range(3)]
        self.topics = [TopicFactory() for _ in range(3)]
        self.images = [ImageFactory() for _ in range(2)]
        self.section = StandardPageFactory(slug=f"members-{seed}")
        self.words = (f"word-{seed}-{number}" for number in count())

    def do_something(self):
        operation = self.random.choice(OPERATIONS)
        operation(self)
        return operation.__name__

    # Whom it is done to

    def some(self, model):
        found = list(model.objects.order_by("pk"))
        return self.random.choice(found) if found else None

    def some_body(self):
        target = self.some(ArticlePage) or self.section
        link = f'<a linktype="page" id="{target.pk}">there</a>'
        picture = {"image": self.random.choice(self.images), "caption": ""}
        return [("text", f"<p>{next(self.words)} {link}</p>"), ("image", picture)][: self.random.randint(1, 2)]

    # What is done

    def create_an_article(self):
        ArticlePageFactory(
            parent=self.random.choice([*ArticleIndexPage.objects.all()]),
            body=self.some_body(),
            authors=[self.random.choice(self.people)],
            topics=[self.random.choice(self.topics)],
            image=self.random.choice([None, *self.images]),
            draft=self.random.random() < 0.2,
        )

    def create_an_event(self):
        EventPageFactory(speakers=[self.random.choice(self.people)], rrule=self.random.choice(["", "FREQ=WEEKLY"]))

    def create_an_article_that_ends(self):
        ArticlePageFactory(expire_at=timezone.now() + timedelta(minutes=self.random.randint(1, 90)))

    def edit(self):
        if article := self.some(ArticlePage):
            article.title, article.body = next(self.words), self.some_body()
            article.save_revision().publish()

    def save_a_draft(self):
        if article := self.some(ArticlePage):
            article.title = next(self.words)
            article.save_revision()

    def publish_the_newest_draft(self):
        if article := self.some(ArticlePage):
            article.get_latest_revision().publish()

    def unpublish(self):
        if page := self.some(self.random.choice([ArticlePage, EventPage])):
            page.unpublish()

    def move(self):
        if article := self.some(ArticlePage):
            article.move(self.random.choice([self.fresh(self.section), *ArticleIndexPage.objects.all()]), "last-child")

    def fresh(self, page):
        return type(page).objects.get(pk=page.pk)

    def rename_an_article(self):
        if article := self.some(ArticlePage):
            article.slug = next(self.words)
            article.save_revision().publish()

    def rename_a_section(self):
        section = self.random.choice([*ArticleIndexPage.objects.all(), self.fresh(self.section)])
        section.slug = next(self.words)
        section.save_revision().publish()

    def make_private(self):
        page = self.some(self.random.choice([ArticlePage, EventPage, ArticleIndexPage, StandardPage]))
        if page and not page.view_restrictions.exists():
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    def make_public(self):
        if restriction := self.some(PageViewRestriction):
            restriction.delete()

    def delete(self):
        if page := self.some(self.random.choice([ArticlePage, EventPage])):
            page.delete()

    def cancel(self):
        if event := self.some(EventPage):
            event.status = "cancelled"
            event.save_revision().publish()

    def schedule(self):
        article = ArticlePageFactory(draft=True)
        article.go_live_at = timezone.now() + timedelta(minutes=self.random.randint(1, 90))
        article.save_revision().publish()

    def let_it_end(self):
        if article := self.some(ArticlePage):
            article.expire_at = timezone.now() + timedelta(minutes=self.random.randint(1, 90))
            article.save_revision().publish()

    def restore(self):
        if gone := list(ArticlePage.objects.filter(live=False).order_by("pk")):
            article = self.random.choice(gone)
            article.expire_at = None
            article.save_revision().publish()

    def rename_somebody(self):
        person = self.random.choice(self.people)
        person.name = next(self.words)
        person.save()

    def rename_a_topic(self):
        topic = self.random.choice(self.topics)
        topic.name = next(self.words)
        topic.save()

    def describe_a_picture(self):
        image = self.random.choice(self.images)
        image.credit = next(self.words)
        image.save()

    def wait(self):
        if self.clock:
            self.clock.shift(timedelta(minutes=self.random.randint(1, 60)))

    def do_what_is_due(self):
        call_command("publish_scheduled", verbosity=0)


OPERATIONS = [
    operation
    for name, operation in sorted(vars(Editors).items())
    if callable(operation) and name not in ("__init__", "do_something", "some", "some_body", "fresh")
]
