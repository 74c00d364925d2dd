"""One draft for a front end: who holds a token sees it, for some minutes, and nobody else ever does."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.core import signing
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from cms.core.drafts import SIGNER, token_for
from cms.core.models import SocietySettings
from events.models import EventException, EventPage
from tests import factories as make
from tests.test_api_schema import faults, schema_of

pytestmark = pytest.mark.django_db

PREVIEW = "/api/v2/preview/"
FRONT = "https://front.example"


def preview(reader, page_or_token, **parameters):
    is_token = isinstance(page_or_token, str)
    token = page_or_token if is_token else token_for(page_or_token.get_latest_revision())
    return reader.get(PREVIEW, {"token": token} | parameters)


def changed(page, **fields):
    """The page, with a draft that readers have not seen."""
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision()
    return type(page).objects.get(pk=page.pk)


# What is shown


def test_a_draft_of_an_article_is_what_articles_would_give(reader):
    author, topic = make.PersonFactory(name="Ada"), make.TopicFactory()
    article = make.ArticlePageFactory(title="Before", authors=[author], topics=[topic])
    public = reader.get(f"/api/v2/articles/{article.pk}/").json()

    shown = preview(reader, changed(article, title="After", summary="Not yet.")).json()

    assert shown == public | {"title": "After", "summary": "Not yet."}
    assert reader.get(f"/api/v2/articles/{article.pk}/").json() == public


def test_a_draft_of_an_event_is_what_events_would_give(reader):
    event = make.EventPageFactory(title="Before", rrule="FREQ=WEEKLY;COUNT=3", prices=[("Members", "10")])
    public = reader.get(f"/api/v2/events/{event.pk}/").json()

    shown = preview(reader, changed(event, title="After")).json()

    assert shown.pop("next_occurrence") == public.pop("next_occurrence") | {"id": None}
    assert shown == public | {"title": "After"}


def test_a_draft_of_another_page_is_what_pages_would_give(reader):
    page = make.StandardPageFactory(title="Before")
    public = reader.get(f"/api/v2/pages/{page.pk}/").json()
    assert preview(reader, changed(page, title="After")).json() == public | {"title": "After"}


def test_the_dates_of_a_draft_are_those_of_its_words(reader):
    event = make.EventPageFactory(rrule="FREQ=WEEKLY;COUNT=3")
    event.exceptions = [EventException(original_date=event.start_date, kind="removed")]
    shown = preview(reader, changed(event, rrule="FREQ=DAILY;COUNT=5")).json()
    assert (shown["occurrence_count"], shown["rrule"]) == (4, "FREQ=DAILY;COUNT=5")
    assert shown["start"].startswith(str(event.start_date + timedelta(days=1)))


@pytest.mark.parametrize("factory", [make.ArticlePageFactory, make.EventPageFactory, make.StandardPageFactory])
def test_what_was_never_published_can_be_shown(reader, factory):
    page = factory(draft=True)
    response = preview(reader, page)
    assert response.status_code == 200
    assert response.json()["title"] == page.title
    assert faults(response.json(), schema_of("/preview/")) == []


def test_an_unfinished_draft_can_be_shown(reader):
    event = make.EventPageFactory(draft=True)
    event.start_date, event.rrule = None, "FREQ=NONSENSE"
    event.save_revision(clean=False)
    draft = EventPage.objects.get(pk=event.pk)
    response = preview(reader, draft)
    assert (response.status_code, response.json()["start"]) == (200, None)
    article = changed(make.ArticlePageFactory(draft=True), summary="", body=[])
    assert preview(reader, article).status_code == 200


def test_it_is_bound_to_one_revision(reader):
    article = make.ArticlePageFactory(title="First")
    token = token_for(article.get_latest_revision())
    changed(article, title="Second")
    assert preview(reader, token).json()["title"] == "First"


def test_it_speaks_the_language_of_its_page(reader):
    spanish, _created = Locale.objects.get_or_create(language_code="es")
    event = make.EventPageFactory(rrule="FREQ=WEEKLY", draft=True, locale=spanish)
    assert preview(reader, event).json()["rrule_text"].startswith("cada")


def test_a_draft_links_to_nothing_that_is_not_public(reader):
    hidden = make.StandardPageFactory(title="Secret", slug="secret", draft=True)
    text = f'<p><a linktype="page" id="{hidden.pk}">there</a></p>'
    article = make.ArticlePageFactory(draft=True, body=[("text", text)])
    assert preview(reader, article).json()["body"][0]["value"] == "<p>there</p>"


def test_the_link_to_join_stays_secret(reader):
    event = make.EventPageFactory(draft=True, join_url="https://meet.example/secret")
    assert "meet.example" not in preview(reader, event).content.decode()


# To whom, and for how long


@pytest.mark.parametrize("minutes", [0, 29])
def test_it_lasts_for_half_an_hour(reader, minutes):
    token = token_for(make.ArticlePageFactory(draft=True).get_latest_revision())
    with time_machine.travel(timezone.now() + timedelta(minutes=minutes)):
        assert preview(reader, token).status_code == 200


def test_then_it_has_ended(reader):
    token = token_for(make.ArticlePageFactory(draft=True).get_latest_revision())
    with time_machine.travel(timezone.now() + timedelta(minutes=31)):
        response = preview(reader, token)
    assert (response.status_code, response["Content-Type"]) == (410, "application/problem+json")
    assert "ended" in response.json()["detail"]


def forged(article):
    revision = article.get_latest_revision()
    token = token_for(revision)
    other = make.ArticlePageFactory().get_latest_revision()
    return [
        token[:-1],
        token + "x",
        token.upper(),
        f"{revision.object_id}:{revision.pk}",
        signing.dumps([revision.object_id, revision.pk]),
        signing.TimestampSigner(salt="another").sign_object([revision.object_id, revision.pk]),
        SIGNER.sign("words"),
        SIGNER.sign_object({"page": 1}),
        SIGNER.sign_object(["a", "b"]),
        token_for(other).split(":")[0] + ":" + token.split(":", 1)[1],
        "x",
        "💥",
    ]


def test_nobody_can_make_one(reader):
    for token in forged(make.ArticlePageFactory(draft=True)):
        response = preview(reader, token)
        assert (response.status_code, response.json().get("parameter")) == (400, "token"), token


def test_it_names_the_page_of_its_revision(reader):
    article, other = make.ArticlePageFactory(draft=True), make.ArticlePageFactory(draft=True)
    mixed = SIGNER.sign_object([str(article.pk), other.get_latest_revision().pk])
    assert preview(reader, mixed).status_code == 404


def test_a_page_that_was_deleted_has_no_preview(reader):
    article = make.ArticlePageFactory(draft=True)
    token = token_for(article.get_latest_revision())
    article.delete()
    assert preview(reader, token).status_code == 404


def test_nobody_keeps_it(reader, remembering):
    article = make.ArticlePageFactory(draft=True, title="Secret words")
    response = preview(reader, article)
    assert response["Cache-Control"] == "no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert not response.has_header("Last-Modified")
    assert not response.has_header("ETag")
    assert reader.get(f"/api/v2/articles/{article.pk}/").status_code == 404
    assert "Secret words" not in reader.get("/api/v2/articles/").content.decode()


# From the desk


@pytest.fixture
def front_end(site):
    SocietySettings.objects.filter(site=site).update(front_end_url=f"{FRONT}/")


def test_the_desk_opens_the_newest_draft_there(log_in, reader, front_end):
    author = make.UserFactory(groups=["Authors"])
    article = make.ArticlePageFactory(draft=True, title="Old", owner=author)
    article = changed(article, title="New")
    page = log_in(author).get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    address = reverse("show_at_front_end", args=[article.pk])
    assert address in page

    response = log_in(author).get(address)

    assert response.status_code == 302
    there = urlsplit(response["Location"])
    assert f"{there.scheme}://{there.netloc}{there.path}" == f"{FRONT}/preview"
    assert preview(reader, parse_qs(there.query)["token"][0]).json()["title"] == "New"


def test_without_a_front_end_there_is_nothing_to_open(log_in):
    article = make.ArticlePageFactory(draft=True)
    address = reverse("show_at_front_end", args=[article.pk])
    desk = log_in(make.UserFactory(is_superuser=True))
    assert address not in desk.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    assert desk.get(address).status_code == 404


def test_who_may_not_edit_a_page_gets_no_token(log_in, reader, front_end):
    article = make.ArticlePageFactory(draft=True)
    address = reverse("show_at_front_end", args=[article.pk])
    stranger = make.UserFactory()
    assert log_in(stranger).get(address).status_code in (302, 403)
    assert FRONT not in log_in(stranger).get(address).get("Location", "")
    assert FRONT not in reader.get(address).get("Location", "")
    other_author = make.UserFactory(groups=["Authors"])
    assert log_in(other_author).get(address).get("Location", "") in ("", "/admin/")
