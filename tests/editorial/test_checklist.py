"""What is looked at before a page is published: found, told to its author, and in the way of every approval."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import PageLogEntry, PageViewRestriction

from articles.models import ArticlePage
from cms.core.blocks import BodyBlock
from editorial import attesting, checklist
from editorial.checks_views import address_of
from editorial.models import Attestation, CrisisHelp, LanguageHint, LanguageHints
from tests.factories import ArticlePageFactory, EventPageFactory, ImageFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

TELLS = "My client Sarah, 34, had never cried in front of others."
CALM = "A group is a place where silence is heard."


def _text(*paragraphs):
    return [("text", "".join(f"<p>{words}</p>" for words in paragraphs))]


def _article(author, **fields):
    page = ArticlePageFactory(draft=True, owner=author, **fields)
    desk.write(page, author)
    return page


def _points(page, blocks=True):
    latest = desk.now(page).get_latest_revision_as_object()
    return [point.words for point in checklist.points_of(latest) if point.blocks == blocks]


def _link(page, words="Read this"):
    return f'<a linktype="page" id="{page.pk}">{words}</a>'


@pytest.fixture
def telling(author):
    """An article in which somebody may be recognised."""
    return _article(author, summary=TELLS)


@pytest.fixture
def told(telling, author):
    """The same, sent to the board."""
    return desk.send(telling, author)


def test_there_is_nothing_to_do_on_a_finished_page(author):
    page = _article(author, body=_text("There is a lamp."))
    assert _points(page) == _points(page, blocks=False) == []


def test_nor_on_a_finished_event(author):
    assert _points(EventPageFactory(draft=True, owner=author)) == []


def test_the_check_of_a_colleague_counts_as_the_houses_own(draft, monkeypatch):
    monkeypatch.setattr(checklist, "_checks", [])
    point = checklist.Point("Add a poem.", "body")

    @checklist.register
    def ends_with_a_poem(page):
        yield point

    assert checklist.blocking(draft) == [point]


def test_a_summary_and_an_author_are_needed(author):
    page = _article(author, summary=" ", authors=[])

    assert [words.split(":")[0] for words in _points(page)] == ["Write a summary", "Say who wrote it."]


def test_an_article_without_a_text_is_advice_and_an_event_needs_none(author):
    for body in (None, _text("")):
        assert "no text yet" in _points(_article(author, body=body), blocks=False)[0]
    assert _points(EventPageFactory(draft=True, owner=author), blocks=False) == []


def test_a_picture_that_nobody_has_described(author):
    image = ImageFactory(description="", is_decorative=False, title="IMG_4711")

    assert "IMG_4711" in _points(_article(author, image=image))[0]
    assert _points(_article(author, image=ImageFactory(description="", is_decorative=True))) == []


def test_a_picture_in_the_body_that_nobody_has_described(author):
    block = {"image": ImageFactory().pk, "alt_text": "", "decorative": False}
    body = BodyBlock().to_python([{"type": "image", "value": {"image": block, "caption": ""}}])

    assert any("picture" in words.lower() or "alt" in words.lower() for words in _points(_article(author, body=body)))


def _draft_page():
    return ArticlePageFactory(draft=True, title="Elsewhere")


def _private_page():
    page = ArticlePageFactory(title="Elsewhere")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def _expired_page():
    page = ArticlePageFactory(title="Elsewhere")
    ArticlePage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(hours=1))
    return page


@pytest.mark.parametrize("make", [_draft_page, _private_page, _expired_page])
def test_a_link_to_what_readers_cannot_open(author, make):
    page = _article(author, body=_text(_link(make())))

    assert [("“Elsewhere”" in words) for words in _points(page)] == [True]


def test_a_link_to_what_is_gone(author):
    gone = ArticlePageFactory()
    page = _article(author, body=_text(_link(gone)))
    gone.delete()

    assert "not there any more" in _points(page)[0]


def test_a_link_to_a_page_that_readers_can_open(author):
    assert _points(_article(author, body=_text(_link(ArticlePageFactory())))) == []


@pytest.mark.parametrize(
    ("address", "is_alive"),
    [
        ("/articles/nowhere/", False),
        ("/articles/", True),
        ("/search/", True),
        ("/nowhere", False),
        ("https://elsewhere.example/nowhere/", True),
    ],
)
def test_an_address_of_the_site_that_somebody_typed(author, address, is_alive):
    page = _article(author, body=_text(f'<a href="{address}">this</a>'))

    assert (_points(page) == []) == is_alive


def test_an_event_that_is_over_is_not_announced(author):
    yesterday = timezone.localdate() - timedelta(days=2)
    page = EventPageFactory(draft=True, owner=author, start_date=yesterday)

    assert "over by the time" in _points(page)[0]


def test_an_event_that_would_be_over_when_it_goes_live(author):
    page = EventPageFactory(draft=True, owner=author)
    desk.write(page, author, go_live_at=timezone.now() + timedelta(days=30))

    assert "over by the time" in _points(page)[0]


def test_an_event_that_has_been_can_be_corrected(author):
    page = EventPageFactory(owner=author, start_date=timezone.localdate() - timedelta(days=2))
    desk.write(page, author, summary="It was a good evening.")

    assert _points(page) == []


@pytest.mark.parametrize("begins", [None, timedelta(days=2)])
def test_what_would_be_off_the_site_at_once_is_not_published(author, begins):
    now = timezone.now()
    page = _article(author, body=_text(CALM), expire_at=now + timedelta(days=1), go_live_at=begins and now + begins)

    with time_machine.travel(now):
        assert len(_points(page)) == bool(begins)
    with time_machine.travel(now + timedelta(days=1)):
        assert "“Until”" in _points(page)[0]


def test_a_cancelled_event_says_what_people_should_do(author):
    page = EventPageFactory(draft=True, owner=author, status="cancelled")

    assert _points(page) == ["Say in a sentence what people should do now."]


def test_an_event_ends_after_it_begins(author):
    page = EventPageFactory(draft=True, owner=author)
    start = page.start_date
    desk.write(page, author, end_date=start - timedelta(days=1))

    assert len(_points(page)) == 1


def test_a_client_who_can_be_recognised(telling):
    assert "“My client”" in _points(telling)[0]


@pytest.mark.parametrize("place", ["caption", "heading"])
def test_nor_around_a_table(author, place):
    words = {"caption": "", "heading": ""} | {place: TELLS}
    table = {"columns": [{"type": "text", "heading": words["heading"]}], "rows": [], "caption": words["caption"]}
    body = BodyBlock().to_python([{"type": "table", "value": table}])

    assert "“My client”" in _points(_article(author, body=body))[0]


def test_nor_in_what_is_said_of_the_picture_at_the_top(author):
    page = _article(author, image=ImageFactory(description=TELLS))
    (point,) = checklist.blocking(desk.now(page).get_latest_revision_as_object())

    assert "“My client”" in point.words
    assert point.field == "image"


def test_what_blocks_does_not_hold_up_the_sending_and_is_told(log_in, author, telling):
    response = desk.press("send", log_in(author), telling)

    assert desk.now(telling).workflow_in_progress
    assert "My client" in desk.sentences(response)
    assert address_of(telling) in desk.sentences(response)


def test_a_clean_page_is_sent_without_a_word_about_checks(log_in, author, draft):
    response = desk.press("send", log_in(author), draft)

    assert "Before it can be published" not in desk.sentences(response)


ROADS = pytest.mark.parametrize(
    "approve",
    [desk.approve_in_editor, desk.approve_on_dashboard, desk.force_in_editor, desk.force_on_dashboard],
    ids=lambda approve: approve.__name__,
)
PEOPLE = pytest.mark.parametrize("role", ["Reviewers", "Editors", "Web stewards", "superuser"])


@PEOPLE
@ROADS
def test_nobody_approves_what_has_something_to_do(log_in, told, approve, role):
    reader = UserFactory(groups=[role], is_superuser=role == "superuser")

    approve(log_in(reader), told)

    assert not desk.now(told).live
    assert desk.now(told).workflow_in_progress


def test_what_is_approved_for_later_is_looked_at_now(log_in, author, reviewer, telling):
    desk.write(telling, author, go_live_at=(timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0))
    page = desk.send(telling, author)

    response = desk.approve_in_editor(log_in(reviewer), page)

    assert "My client" in desk.sentences(response)
    assert desk.now(page).scheduled_revision is None


# Attesting


def _attest(client, page, ground="fictional"):
    answers = {passage.digest: ground for passage, _found in attesting.open_of(page.get_latest_revision_as_object())}
    return client.post(address_of(page), answers)


def test_its_author_says_why_nobody_can_be_recognised(log_in, author, reviewer, told):
    _attest(log_in(author), told, "composite")

    attestation = Attestation.objects.get()
    assert (attestation.attested_by, attestation.ground) == (author, "composite")
    assert attestation.revision == told.get_latest_revision()
    assert PageLogEntry.objects.filter(page=told, action=attesting.ATTESTED, user=author).exists()
    desk.approve_in_editor(log_in(reviewer), told)
    assert desk.now(told).live


def test_the_page_of_checks_marks_the_words(log_in, author, telling):
    answer = log_in(author).get(address_of(telling)).content.decode()

    assert re.search(r"<mark\s*>[^<]*Sarah", answer)


def test_the_reader_sees_in_the_editor_what_was_attested(log_in, author, reviewer, told):
    _attest(log_in(author), told)

    shown = log_in(reviewer).get(desk.edit_address(told)).content.decode()

    assert f"{author} said of this: Invented" in shown
    assert "My client Sarah" in shown


def test_and_in_the_window_of_the_dashboard(log_in, author, reviewer, told):
    _attest(log_in(author), told)

    window = log_in(reviewer).get(desk.modal_address(told), headers=desk.MODAL).json()["html"]

    assert "Invented" in window
    assert str(author) in window


def test_a_change_of_the_words_asks_again(log_in, author, telling):
    _attest(log_in(author), telling)
    before = _points(telling)

    desk.write(telling, author, summary=TELLS + " She lives in Ashford.")

    assert before == []
    assert len(_points(telling)) == 1


def test_a_change_elsewhere_does_not(log_in, author, telling):
    _attest(log_in(author), telling)

    desk.write(telling, author, body=_text("Another beginning.", CALM))

    assert _points(telling) == []


def test_a_copy_is_asked_again(log_in, author, telling):
    _attest(log_in(author), telling)

    copy = desk.now(telling).copy(user=author, keep_live=False, update_attrs={"slug": "copy"})

    assert len(_points(copy)) == 1


@pytest.mark.parametrize("role", ["Authors", "Reviewers", "Editors", "Web stewards", "superuser"])
def test_who_did_not_write_it_cannot_say_so(log_in, told, role):
    other = UserFactory(groups=[role], is_superuser=role == "superuser")

    _attest(log_in(other), told)

    assert not Attestation.objects.exists()


def test_an_answer_about_other_words_is_none(log_in, author, telling):
    stale = {passage.digest: "fictional" for passage, _ in attesting.open_of(telling.get_latest_revision_as_object())}
    desk.write(telling, author, summary=TELLS + " In May.")

    log_in(author).post(address_of(telling), stale)

    assert not Attestation.objects.exists()


@pytest.mark.parametrize("answer", ["", "because", None])
def test_no_answer_keeps_it_open(log_in, author, telling, answer):
    passage = attesting.open_of(telling.get_latest_revision_as_object())[0][0]

    log_in(author).post(address_of(telling), {passage.digest: answer} if answer is not None else {})

    assert not Attestation.objects.exists()


# Advice


def test_words_that_put_the_illness_first_are_advice(log_in, author, reviewer):
    page = _article(author, body=_text("The group helps addicts and their families."))

    assert "people with an addiction" in _points(page, blocks=False)[0]
    desk.approve_on_dashboard(log_in(reviewer), desk.send(page, author))
    assert desk.now(page).live


def test_a_societys_own_list_takes_the_place_of_the_houses(site, author):
    hints = LanguageHints.for_site(site)
    hints.hints.add(LanguageHint(avoid="trainees", better="colleagues in training"))
    hints.save()
    page = _article(author, body=_text("Trainees and addicts."))

    assert ["Trainees" in words for words in _points(page, blocks=False)] == [True]


def test_a_sentence_that_goes_on_for_ever(author):
    page = _article(author, body=_text("We " + "talk and " * 60 + "listen."))

    assert "very long" in _points(page, blocks=False)[0]


SAD = "After a suicide, a group needs time."


@pytest.fixture
def numbers(site):
    help_in_crisis = CrisisHelp.for_site(site)
    help_in_crisis.confirm_by = timezone.localdate() + timedelta(days=100)
    help_in_crisis.lines.create(name="Lifeline", number="988")
    help_in_crisis.save()
    return help_in_crisis


def test_what_mentions_suicide_shows_the_numbers_for_help(reader, numbers):
    sad, glad = ArticlePageFactory(body=_text(SAD)), ArticlePageFactory(body=_text(CALM))

    assert "Lifeline: 988" in reader.get(sad.url).content.decode()
    assert "988" not in reader.get(glad.url).content.decode()


def test_without_numbers_the_author_is_told(author):
    assert "numbers for help" in _points(_article(author, body=_text(SAD)), blocks=False)[0]


def test_with_numbers_there_is_nothing_to_tell(author, numbers):
    assert _points(_article(author, body=_text(SAD)), blocks=False) == []


@pytest.mark.parametrize(("days", "is_asked"), [(1, False), (-1, True)])
@pytest.mark.parametrize(("role", "may_confirm"), [("Web stewards", True), ("Authors", False)])
def test_the_numbers_have_to_be_confirmed_again(log_in, numbers, days, is_asked, role, may_confirm):
    CrisisHelp.objects.update(confirm_by=timezone.localdate() + timedelta(days=days))

    shown = log_in(UserFactory(groups=[role])).get("/admin/").content.decode()

    assert ("Confirm the numbers" in shown) == (is_asked and may_confirm)


def test_the_form_beside_a_page_names_what_is_to_do_and_where(log_in, author, telling):
    shown = log_in(author).get(desk.edit_address(telling)).content.decode()

    assert 'data-check-field="summary"' in shown


def test_an_author_cannot_open_the_checks_of_others(log_in, telling):
    assert log_in(UserFactory(groups=["Authors"])).get(address_of(telling)).status_code == 302
