"""Makes valid things without arguments. Pages are published, unless ``draft=True``."""

from datetime import date, time, timedelta
from io import BytesIO

import factory
import wagtail_factories
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image

from articles.models import ArticleAuthor, ArticleIndexPage, ArticlePage, ArticleSeries
from cms.core.models import Person, SiteDocument, SiteImage, Topic
from events.models import EventIndexPage, EventKind, EventPage, EventSpeaker, PriceTier, Venue
from home.models import ContactMessage, ContactPage, HomePage, StandardPage


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"member{n}@society.example")
    first_name = "Ada"
    last_name = factory.Sequence(lambda n: f"Member {n}")

    @factory.post_generation
    def groups(self, create, names, **kwargs):
        """``UserFactory(groups=["Authors"])``"""
        if names:
            self.groups.set(Group.objects.filter(name__in=names))


class PersonFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Person

    name = factory.Sequence(lambda n: f"Person {n}")
    slug = factory.Sequence(lambda n: f"person-{n}")
    credentials = "PhD"


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Topic

    name = factory.Sequence(lambda n: f"Topic {n}")
    slug = factory.Sequence(lambda n: f"topic-{n}")


class ArticleSeriesFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ArticleSeries

    name = factory.Sequence(lambda n: f"Series {n}")
    slug = factory.Sequence(lambda n: f"series-{n}")


class KindFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = EventKind

    name = factory.Sequence(lambda n: f"Kind {n}")
    slug = factory.Sequence(lambda n: f"kind-{n}")


class VenueFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Venue

    name = factory.Sequence(lambda n: f"Hall {n}")
    slug = factory.Sequence(lambda n: f"hall-{n}")
    street = "1 Quay"
    city = "Merrow Bay"


def picture_file(name="picture.png", size=(64, 48), colour="teal", mode="RGB"):
    buffer = BytesIO()
    image = Image.new(mode if mode == "RGBA" else "RGB", size, colour)
    image.convert("L" if mode == "I;16" else mode).convert(mode).save(buffer, "PNG")
    return ImageFile(BytesIO(buffer.getvalue()), name=name)


class ImageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = SiteImage

    title = factory.Sequence(lambda n: f"picture {n}")
    description = "A teal square"
    file = factory.LazyFunction(picture_file)


class DocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = SiteDocument

    title = factory.Sequence(lambda n: f"document {n}")
    file = factory.LazyFunction(lambda: ContentFile(b"%PDF-1.4 words", name="document.pdf"))


class SitePageFactory(wagtail_factories.PageFactory):
    class Meta:
        abstract = True

    @classmethod
    def _create(cls, model, *args, draft=False, **kwargs):
        children = {name: kwargs.pop(name) for name in cls._children if name in kwargs}
        page = super()._create(model, *args, live=False, **kwargs)
        cls.add_children(page, **(cls.for_readers() if draft else {}) | children)
        revision = page.save_revision()
        if draft:
            return page
        revision.publish()
        return model.objects.get(pk=page.pk)

    _children = ()

    @classmethod
    def for_readers(cls):
        """The rows without which a draft is not approved."""
        return {}

    @classmethod
    def add_children(cls, page):
        pass


class StandardPageFactory(SitePageFactory):
    class Meta:
        model = StandardPage

    title = factory.Sequence(lambda n: f"Page {n}")
    summary = "What it is about."
    slug = factory.Sequence(lambda n: f"page-{n}")
    parent = factory.LazyFunction(lambda: HomePage.objects.order_by("path").first())


class ContactPageFactory(SitePageFactory):
    class Meta:
        model = ContactPage

    title = "Contact"
    slug = factory.Sequence(lambda n: f"contact-{n}")
    parent = factory.LazyFunction(lambda: HomePage.objects.order_by("path").first())


class ArticlePageFactory(SitePageFactory):
    """``ArticlePageFactory(authors=[person], topics=[topic], corrections=[Correction(…)])``"""

    class Meta:
        model = ArticlePage

    title = factory.Sequence(lambda n: f"Article {n}")
    slug = factory.Sequence(lambda n: f"article-{n}")
    summary = "What it is about."
    parent = factory.LazyFunction(lambda: ArticleIndexPage.objects.order_by("path").first())
    _children = ("authors", "topics", "corrections")

    @classmethod
    def for_readers(cls):
        return {"authors": [PersonFactory()]}

    @classmethod
    def add_children(cls, page, authors=(), topics=(), corrections=()):
        page.authors = [ArticleAuthor(person=person) for person in authors]
        page.topics = list(topics)
        page.corrections = list(corrections)


class EventPageFactory(SitePageFactory):
    """In ten days, 19:00 to 21:00 in New York. ``EventPageFactory(speakers=[person], prices=[("Members", "10")])``;
    rows of the other kinds are given as they are: ``exceptions=[EventException(…)]``."""

    class Meta:
        model = EventPage

    title = factory.Sequence(lambda n: f"Event {n}")
    summary = "What it is about."
    slug = factory.Sequence(lambda n: f"event-{n}")
    start_date = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=10))
    start_time = time(19)
    end_time = time(21)
    time_zone = "America/New_York"
    kind = factory.SubFactory(KindFactory)
    venue = factory.SubFactory(VenueFactory)
    parent = factory.LazyFunction(lambda: EventIndexPage.objects.order_by("path").first())
    _children = ("speakers", "prices", "exceptions", "open_points", "credits", "agenda")

    @classmethod
    def add_children(cls, page, speakers=(), prices=(), **rows):
        page.speakers = [EventSpeaker(person=person) for person in speakers]
        page.prices = [PriceTier(label=label, amount=amount) for label, amount in prices]
        for name, children in rows.items():
            setattr(page, name, children)


class ContactMessageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ContactMessage

    name = "Ada Reader"
    email = "ada@reader.example"
    reason = "Membership"
    message = "I should like to join."
    delete_after = factory.LazyFunction(lambda: date.today() + timedelta(days=180))
