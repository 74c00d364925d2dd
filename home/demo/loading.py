"""Puts the demo society into the database. Each step makes what is missing and leaves what is there."""

from datetime import datetime, time, timedelta
from io import BytesIO
from pathlib import Path

from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import ImageOps
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed
from wagtail.models import Site

from articles.models import ArticleAuthor, ArticleIndexPage, ArticlePage, ArticleSeries, Correction
from cms.core.embeds import store_still
from cms.core.models import (
    FooterMenuItem,
    MainMenuItem,
    Navigation,
    Person,
    SiteDocument,
    SiteImage,
    SocialLink,
    SocietySettings,
    Topic,
)
from events.models import Committee, ContinuingEducationSettings, EventIndexPage, EventKind, EventPage, Venue

from ..models import ContactPage, PeoplePage, StandardPage
from . import pictures
from .articles import ARTICLES
from .articles.besides import BESIDES, SERIES
from .building import Library
from .events import EVENTS
from .events.education import POLICIES
from .events.places import COMMITTEES, KINDS, VENUES
from .events.writing import write_event
from .pages import CONTACT, DOCUMENT, HOME, PAGES, PEOPLE_PAGE
from .people import PEOPLE, SOCIETY, TOPICS
from .recording import RECORDING
from .searches import PROMOTED, SYNONYMS


def load(home):
    """Everything, in the order in which it refers to one another."""
    library = Library()
    load_pictures(library)
    load_people(library)
    load_vocabulary(library)
    load_document(library)
    load_recording()
    load_settings(library)
    load_policies()
    drafts = make_pages(home, library)
    fill_home(home, library, HOME)
    for page, fill, data in drafts:
        fill(page, data, library)
        publish(page)
    load_menus(library)
    load_searches(library)
    return library


def publish(page):
    page.save_revision().publish()


# Pictures, people, words


def load_pictures(library):
    existing = {image.title: image for image in SiteImage.objects.all()}
    for key, about in pictures.PICTURES.items():
        library.pictures[key] = existing.get(about["title"]) or _store_picture(
            about["title"], pictures.draw(key), f"{key}.jpg", about["alt"], about["credit"]
        )


def _store_picture(title, drawing, filename, alt, credit=""):
    content = ImageFile(BytesIO(_encoded(drawing, filename)), name=filename)
    return SiteImage.objects.create(title=title, file=content, description=alt, is_decorative=not alt, credit=credit)


def _encoded(drawing, filename):
    if filename.endswith(".jpg"):
        return pictures.jpeg(drawing)
    buffer = BytesIO()
    drawing.save(buffer, "PNG")
    return buffer.getvalue()


def load_people(library):
    for data in PEOPLE:
        person = Person.objects.filter(slug=data["slug"]).first() or _make_person(data)
        library.people[data["slug"]] = person


def _make_person(data):
    name = data["name"]
    portrait = _store_picture(
        f"Portrait of {name}", pictures.draw_portrait(data["slug"]), f"{data['slug']}.jpg", f"Drawing of {name}"
    )
    person = Person(
        slug=data["slug"],
        name=name,
        credentials=data["credentials"],
        role=data["role"],
        rank=data.get("rank"),
        biography=f"<p>{data['biography']}</p>",
        portrait=portrait,
    )
    for label, url in data["links"]:
        person.links.create(label=label, url=url)
    person.save()
    return person


def load_vocabulary(library):
    for slug, name, description in TOPICS:
        library.topics[slug] = _get_or_make(Topic, slug=slug, name=name, description=description)
    for slug, name, description, parts in SERIES:
        series = _get_or_make(ArticleSeries, slug=slug, name=name, description=description)
        library.parts |= {part: (series, number) for number, part in enumerate(parts, 1)}
    for data in KINDS:
        library.kinds[data["slug"]] = _get_or_make(EventKind, **data)
    for data in VENUES:
        library.venues[data["slug"]] = _get_or_make(Venue, **data)
    for data in COMMITTEES:
        library.committees[data["slug"]] = _get_or_make(Committee, **data)


def _get_or_make(model, *, slug, **fields):
    return model.objects.get_or_create(slug=slug, defaults=fields)[0]


def load_document(library):
    title = DOCUMENT["title"]
    document = SiteDocument.objects.filter(title=title).first()
    if document is None:
        content = (Path(__file__).parent / "consent-form.pdf").read_bytes()
        document = SiteDocument.objects.create(title=title, file=ContentFile(content, name="consent-form.pdf"))
        document.get_file_hash()  # and store it: it is the file's entity tag
    library.documents[title] = document


def load_recording():
    """What another site would have said of the lecture, and its still: then the task queue asks nobody."""
    url = RECORDING["url"]
    embed = {"url": url, "type": "video", "title": RECORDING["title"], "author_name": RECORDING["author"]}
    _, is_new = Embed.objects.get_or_create(hash=get_embed_hash(url), defaults=embed)
    if is_new:
        store_still(url, ImageOps.fit(pictures.draw(RECORDING["picture"]), (1280, 720)))


def load_settings(library):
    society = SocietySettings.for_site(Site.objects.get(is_default_site=True))
    if society.email:
        return
    for name, value in SOCIETY.items():
        setattr(society, name, value)
    society.logo = _store_picture("Logo", pictures.draw_logo(), "logo.png", "")
    society.social_links = [
        SocialLink(label="Mastodon", url="https://social.example/@merrowbay"),
        SocialLink(label="Newsletter", url="https://letters.example/merrowbay"),
    ]
    society.save()


def load_policies():
    """What the society says of every training with credits, unless somebody has written something already."""
    settings = ContinuingEducationSettings.for_site(Site.objects.get(is_default_site=True))
    if any(getattr(settings, name) for name in POLICIES):
        return
    for name, text in POLICIES.items():
        setattr(settings, name, text)
    settings.save()


# Pages


def make_pages(home, library):
    """A draft for every page that is missing, so that texts can refer to one another before they are written."""
    articles = ArticleIndexPage.objects.child_of(home).get()
    events = EventIndexPage.objects.child_of(home).get()
    contact = ContactPage.objects.child_of(home).get()
    people = PeoplePage.objects.child_of(home).get()
    library.pages |= {"articles": articles, "events": events, "people": people, "contact": contact}
    drafts = [] if contact.reasons.exists() else [(contact, fill_contact, CONTACT)]
    drafts += [] if people.introduction else [(people, fill_people, PEOPLE_PAGE)]
    for parent, model, fill, texts in (
        (home, StandardPage, fill_page, PAGES),
        (articles, ArticlePage, fill_article, ARTICLES),
        (events, EventPage, fill_event, EVENTS),
    ):
        existing = {page.slug: page for page in model.objects.child_of(parent)}
        for data in texts:
            page = existing.get(data["slug"])
            if page is None:
                page = model(title=data["title"], slug=data["slug"], live=False)
                parent.add_child(instance=page)
                drafts.append((page, fill, data))
            library.pages[data["slug"]] = page
    return drafts


def fill_home(home, library, data):
    if home.hero_title:
        return
    home.hero_title, home.hero_text = data["hero_title"], data["hero_text"]
    home.image = library.pictures[data["picture"]]
    home.body = library.body(data["body"])
    publish(home)


def fill_contact(page, data, library):
    page.introduction, page.thanks = f"<p>{data['intro']}</p>", f"<p>{data['thanks']}</p>"
    for label in data["reasons"]:
        page.reasons.create(label=label)


def fill_people(page, data, library):
    page.introduction = f"<p>{data['intro']}</p>"


def fill_page(page, data, library):
    page.summary = data["summary"]
    page.image = library.pictures.get(data["picture"])
    page.body = library.body(data["body"])


def fill_article(page, data, library):
    fill_page(page, data, library)
    page.date = timezone.localdate() - timedelta(days=data["days_ago"])
    page.first_published_at = datetime.combine(page.date, time(9), timezone.get_default_timezone())
    besides = BESIDES.get(data["slug"], {})
    credentials = besides.get("credentials", {})
    page.authors = [
        ArticleAuthor(person=library.people[slug], credentials=credentials.get(slug, "")) for slug in data["authors"]
    ]
    page.topics = [library.topics[slug] for slug in data["topics"]]
    page.series, page.series_part = library.parts.get(data["slug"], (None, None))
    page.content_warning = besides.get("content_warning", "")
    page.disclosure = besides.get("disclosure", "")
    page.corrections = [
        Correction(date=timezone.localdate() - timedelta(days=days), note=note)
        for days, note in besides.get("corrections", [])
    ]


def fill_event(page, data, library):
    fill_page(page, data, library)
    write_event(page, data, library)


def load_menus(library):
    navigation = Navigation.for_site(Site.objects.get(is_default_site=True))
    if navigation.footer_items.exists():
        return
    navigation.main_items.all().delete()
    main = ["events", "articles", "find-a-group", "membership", "about"]
    foot = ["people", "contact", "code-of-conduct", "privacy", "accessibility"]
    for model, slugs in ((MainMenuItem, main), (FooterMenuItem, foot)):
        model.objects.bulk_create(
            model(
                navigation=navigation,
                page=library.pages[slug],
                label=_SHORT.get(slug, ""),
                sort_order=order,
            )
            for order, slug in enumerate(slugs)
        )


def load_searches(library):
    """What the society's editors have told the search."""
    synonyms, promotions = apps.get_model("search.Synonyms"), apps.get_model("search.Promotion")
    if not synonyms.objects.exists():
        synonyms.objects.bulk_create(synonyms(words=words) for words in SYNONYMS)
    if not promotions.objects.exists():
        promotions.objects.bulk_create(
            promotions(words=words, page_id=library.pages[slug].pk) for words, slug in PROMOTED.items()
        )


_SHORT = {"find-a-group": "Find a group", "about": "About us", "membership": "Membership"}
