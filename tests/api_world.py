"""A world of one of each kind of thing that the API gives, and all addresses that give them."""

from datetime import time, timedelta

from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed

from events.models import AgendaItem, Committee, CreditOffer, EventException, OpenPoint
from home.models import ContactPage, ContactReason
from tests import factories as make

API = "/api/v2/"
LISTS = [
    "articles/",
    "articles/?topic=grief&author=ada&series=first&q=chair&locale=en",
    "articles/?published_from=2020-01-01&published_to=2040-01-01",
    "events/",
    "events/?kind=supper&committee=board&venue=hall&mode=in_person&status=scheduled&locale=en",
    "occurrences/",
    "occurrences/?series=next&tz=Europe/Berlin&from=2020-01-01",
    "occurrences/?kind=supper&committee=board&venue=hall&city=merrow+bay&profession=psychologists&ce_hours_min=1",
    "search/?q=chair",
    "search/?q=chair&kind=article&topic=grief&author=ada&locale=en",
    "search/suggest/?q=cha",
    "changes/",
    "pages/",
    "pages/?fields=*",
    "pages/?type=articles.ArticlePage&fields=*",
    "pages/?type=events.EventPage&fields=*",
    "pages/?type=home.StandardPage&fields=*",
    "pages/?search=chair&fields=*",
    "images/?fields=*",
    "documents/?fields=*",
    "redirects/?fields=*",
    "people/",
    "topics/",
    "series/",
    "kinds/",
    "committees/",
    "venues/",
    "forms/",
]
DETAILS = [
    *("articles/{article}/", "events/{event}/", "pages/{article}/", "pages/{event}/", "pages/{page}/"),
    *("pages/{article}/?fields=*", "images/{image}/", "documents/{document}/", "redirects/{redirect}/"),
    *("people/{person}/", "topics/{topic}/", "series/{series}/", "kinds/{kind}/", "committees/{committee}/"),
    *("venues/{venue}/", "pages/find/?html_path=/articles/chair-0/", "site/", "forms/{form}/", ""),
]


class World:
    """One of each kind of thing, and ``more()`` of them."""

    def __init__(self):
        self.person = make.PersonFactory(slug="ada", role="Chair", portrait=make.ImageFactory())
        self.topic, self.series = make.TopicFactory(slug="grief"), make.ArticleSeriesFactory(slug="first")
        self.kind, self.venue = make.KindFactory(slug="supper"), make.VenueFactory(slug="hall")
        self.committee = Committee.objects.create(name="Board", slug="board")
        self.form = ContactPage.objects.first()
        ContactReason.objects.create(page=self.form, label="Membership")
        self.image, self.document = make.ImageFactory(title="A chair"), make.DocumentFactory()
        self.number = 0
        self.more(1)

    def more(self, number):
        for _ in range(number):
            self.add(self.number)
            self.number += 1

    def add(self, number):
        people = [self.person, *(make.PersonFactory(portrait=make.ImageFactory()) for _ in range(min(number, 3)))]
        topics, body = [self.topic, make.TopicFactory()], self.body(number)
        self.article = make.ArticlePageFactory(
            title=f"A chair {number}",
            slug=f"chair-{number}",
            image=make.ImageFactory(),
            body=body,
            authors=people,
            topics=topics,
            series=self.series,
        )
        self.event = make.EventPageFactory(
            title=f"Chairs {number}",
            image=make.ImageFactory(),
            body=body,
            rrule="FREQ=WEEKLY;COUNT=3",
            kind=self.kind,
            venue=self.venue,
            host_committee=self.committee,
            speakers=people,
            prices=[("Members", "10")] * (1 + number % 3),
            ce_status="approved",
            credits=[CreditOffer(profession="Psychologists", hours=2)],
            agenda=[AgendaItem(starts=time(19), what="Reading")],
            open_points=[OpenPoint(subject="speaker")],
            exceptions=[EventException(original_date=timezone.localdate() + timedelta(days=17), kind="cancelled")],
        )
        self.page = make.StandardPageFactory(title=f"Chairs and tables {number}", body=body)
        self.redirect = Redirect.objects.create(old_path=f"/old-{number}", redirect_page=self.article)
        make.ArticlePageFactory(
            series=make.ArticleSeriesFactory(), image=make.ImageFactory(), authors=people, topics=topics
        )
        make.EventPageFactory(host_committee=Committee.objects.create(name=f"{number}", slug=f"c-{number}"))
        make.DocumentFactory()

    def body(self, number):
        """Pictures, links and videos, more of them each time."""
        return [block for _ in range(1 + number % 4) for block in self.blocks()]

    def blocks(self):
        video = f"https://video.example/{make.ImageFactory().pk}"
        Embed.objects.create(url=video, hash=get_embed_hash(video), html="<i></i>", last_updated=timezone.now())
        other = make.StandardPageFactory(title="Elsewhere")
        links = f'<a linktype="page" id="{other.pk}">a</a><a linktype="document" id="{self.document.pk}">b</a>'
        return [
            ("text", f"<p>{links}</p>"),
            ("image", {"image": make.ImageFactory(), "caption": ""}),
            ("document", {"document": self.document, "label": ""}),
            ("embed", {"url": video, "title": "A video"}),
        ]

    def address(self, pattern):
        things = {name: getattr(thing, "pk", None) for name, thing in vars(self).items()}
        return API + pattern.format(**things)
