"""`/api/v2/people/` and `/api/v2/site/`; and the shapes of the pages of this app, for Wagtail's `pages/` endpoint."""

from django.urls import path, reverse
from django.utils import translation
from rest_framework.response import Response
from typing_extensions import TypedDict

from cms.core.api import types
from cms.core.api.block_types import body_of
from cms.core.api.endpoints import DetailParameters, ReadEndpoint, TextParameters
from cms.core.api.parameters import LocaleField
from cms.core.api.vocabulary import ListedWord, Vocabulary, VocabularyDetail, VocabularyList, vocabulary_urls
from cms.core.blocks import BodyBlock
from cms.core.frame import frame_for
from cms.core.languages import own_name
from cms.core.models import Person

from .blocks import FrontBlock

Body = body_of(BodyBlock)
FrontBody = body_of(FrontBlock)

# People


class PersonRow(ListedWord):
    """``summary`` are the first words of the biography."""

    url: types.Url | None
    credentials: str
    role: str
    portrait: types.Picture | None
    summary: str
    articles_url: types.Url


class PersonInFull(PersonRow):
    biography: str
    links: list[types.Link]


class People(Vocabulary):
    view_name = "api:people:detail"

    def words(self):
        return Person.objects.named_on(self.site).for_listing().order_by("name", "pk")

    def item(self, person, shapes):
        return (
            self.word(person, shapes)
            | shapes.person(person)
            | {
                "summary": person.in_short,
                "articles_url": shapes.address(reverse("api:articles:list"), author=person.slug),
            }
        )


class PersonList(People, VocabularyList):
    """Whom the site names, and who holds an office."""

    answer = types.listing(PersonRow)


class PersonDetail(People, VocabularyDetail):
    """Somebody, with the biography."""

    parameters = TextParameters
    answer = PersonInFull

    def item(self, person, shapes):
        shapes = self.shapes(rich_texts=[person.biography])
        links = [{"label": link.label, "url": link.url} for link in person.links.all()]
        return super().item(person, shapes) | {"biography": shapes.rich_text(person.biography), "links": links}


# The site


class Language(TypedDict):
    code: str
    name: str
    url: types.Url


class Address(TypedDict):
    street: str
    postal_code: str
    city: str
    country: str


class Association(TypedDict):
    name: str
    url: str


class Alert(TypedDict):
    """What everybody has to know. ``until`` is the last day on which it is."""

    text: str
    url: str
    until: types.Day | None


class Society(TypedDict):
    """``languages`` begins with that of the answer."""

    name: str
    tagline: str
    url: types.Url
    locale: str
    languages: list[Language]
    logo: types.Picture | None
    accent_colour: str
    time_zone: str
    currency: str
    phone: str
    address: Address
    parent: Association | None
    alert: Alert | None
    main_menu: list[types.Link]
    footer_menu: list[types.Link]
    elsewhere: list[types.Link]


class SiteParameters(DetailParameters):
    locale = LocaleField("The language of the answer, such as `es`; the site's own unless given.")


class SiteDetail(ReadEndpoint):
    """Who the society is, and where one can go from every page, in one language."""

    parameters = SiteParameters
    answer = Society

    def get(self, request):
        locale = self.parameters.read(request).get("locale")
        (found,) = self.finished([locale.language_code if locale else translation.get_language()], self._in_languages)
        return Response(found)

    def _in_languages(self, codes):
        (code,) = codes
        with translation.override(code):
            return {code: self._item(frame_for(self.request))}

    def _item(self, frame):
        society, shapes = frame.society, self.shapes(images=[frame.society.logo])
        return {
            "name": society.name,
            "tagline": society.tagline,
            "url": shapes.reading_address(frame.home_url),
            "locale": translation.get_language(),
            "languages": self._languages(frame, shapes),
            "logo": shapes.picture(society.logo),
            "accent_colour": society.accent_colour,
            "time_zone": society.time_zone,
            "currency": society.currency,
            "phone": society.phone,
            "address": {name: getattr(society, name) for name in ("street", "postal_code", "city", "country")},
            "parent": {"name": society.parent_name, "url": society.parent_url} if society.parent_name else None,
            "alert": alert(society),
            "main_menu": _links(frame.main, shapes),
            "footer_menu": _links(frame.footer, shapes),
            "elsewhere": _links(frame.elsewhere, shapes),
        }

    def _languages(self, frame, shapes):
        """That of the answer first."""
        own = {"code": translation.get_language(), "url": shapes.reading_address(frame.home_url)}
        others = [{"code": other.code, "url": shapes.reading_address(other.url)} for other in frame.languages]
        return [language | {"name": own_name(language["code"])} for language in (own, *others)]


def _links(links, shapes):
    return [{"label": link.label, "url": shapes.reading_address(link.url)} for link in links]


def alert(society):
    """What everybody has to know today; None if nothing."""
    if not society.has_alert:
        return None
    until = society.alert_until
    return {"text": society.alert_text, "url": society.alert_url, "until": until and until.isoformat()}


# Shapes of pages


def image(page, shapes) -> types.Picture | None:
    return shapes.picture(page.image)


def body(page, shapes) -> Body:
    return shapes.body(page.body)


def front_body(page, shapes) -> FrontBody:
    return shapes.body(page.body)


people_urlpatterns = vocabulary_urls("people", PersonList, PersonDetail)
site_urlpatterns = ([path("", SiteDetail.as_view(), name="detail")], "site")
