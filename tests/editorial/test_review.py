"""From an author's draft through a second reader to the site."""

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import PageLogEntry

from articles.models import ArticleAuthor, ArticlePage
from editorial import review
from tests.factories import ArticlePageFactory, PersonFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

WAYS = pytest.mark.parametrize(
    "approve", [desk.approve_in_editor, desk.approve_on_dashboard], ids=["in the editor", "on the dashboard"]
)
FORCED = pytest.mark.parametrize(
    "approve", [desk.force_in_editor, desk.force_on_dashboard], ids=["in the editor", "on the dashboard"]
)


def test_an_article_goes_from_its_author_through_a_reviewer_to_the_site(
    log_in, reader, author, reviewer, article_index
):
    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", article_index.pk])
    form = desk.open_editor(log_in(author), None, address)
    words = {"title": "Tea and trust", "slug": "tea", "summary": "Why we drink it."}
    byline = {"authors-TOTAL_FORMS": "1", "authors-0-person": PersonFactory().pk, "authors-0-ORDER": "1"}
    log_in(author).post(address, form | desk.BUTTONS["send"] | words | byline)
    article = ArticlePage.objects.get(slug="tea")
    before = reader.get("/articles/tea/").status_code

    desk.approve_in_editor(log_in(reviewer), article)

    assert before == 404
    assert reader.get("/articles/tea/").status_code == 200
    published = PageLogEntry.objects.filter(page=article, action="wagtail.publish")
    assert [entry.user for entry in published] == [reviewer]


@WAYS
def test_a_second_reader_publishes(log_in, reviewer, sent, approve):
    response = approve(log_in(reviewer), sent)

    assert response.status_code in (200, 302, 403)
    assert desk.now(sent).live


def test_after_approving_a_reviewer_is_not_told_off(log_in, reviewer, sent):
    response = desk.approve_in_editor(log_in(reviewer), sent)
    page_shown = log_in(reviewer).get(response.url)

    assert page_shown.status_code == 200


@FORCED
@pytest.mark.parametrize("role", ["Reviewers", "Editors", "Web stewards", "superuser"])
def test_the_author_cannot_approve_whatever_else_she_is(log_in, author, sent, role, approve):
    _promote(author, role)

    response = approve(log_in(author), sent)

    assert response.status_code in (200, 302, 403)
    assert not desk.now(sent).live
    assert desk.now(sent).workflow_in_progress


@pytest.mark.parametrize("role", ["Reviewers", "Editors", "Web stewards", "superuser"])
def test_the_author_sees_no_button_to_approve(log_in, author, sent, role):
    _promote(author, role)

    editor = log_in(author).get(desk.edit_address(sent)).content.decode()
    dashboard = log_in(author).get(reverse("wagtailadmin_home")).content.decode()

    assert 'data-workflow-action-name="approve"' not in editor
    assert desk.modal_address(sent) not in dashboard


def _promote(user, role):
    if role == "superuser":
        user.is_superuser = True
        user.save()
    else:
        user.groups.add(*UserFactory(groups=[role]).groups.all())


def _edited(user, author):
    page = ArticlePageFactory(draft=True, owner=author)
    desk.write(page, user, summary="A word of mine.")
    return page


def _reverted(user, author):
    page = ArticlePageFactory(draft=True, owner=author)
    first = page.get_latest_revision()
    desk.write(page, author, summary="Other words.")
    first.as_object().save_revision(user=user, previous_revision=first, log_action=True)
    return page


def _copied(user, author):
    source = ArticlePageFactory(owner=author)
    return source.copy(user=user, keep_live=False, update_attrs={"slug": "copy"})


def _created(user, author):
    return ArticlePageFactory(draft=True, owner=user)


def _named(user, author):
    return ArticlePageFactory(draft=True, owner=author, authors=[PersonFactory(user=user)])


@FORCED
@pytest.mark.parametrize("contribute", [_edited, _reverted, _copied, _created, _named])
def test_nobody_approves_what_they_had_a_part_in(log_in, author, reviewer, contribute, approve):
    page = desk.send(contribute(reviewer, author), author)

    approve(log_in(reviewer), page)

    assert not desk.now(page).live


@WAYS
def test_owning_a_page_does_not_keep_from_approving_it(log_in, reviewer, sent, approve):
    ArticlePage.objects.filter(pk=sent.pk).update(owner=reviewer)

    approve(log_in(reviewer), sent)

    assert desk.now(sent).live


@FORCED
def test_handing_a_page_over_does_not_let_its_author_approve_it(log_in, author, reviewer, sent, approve):
    _promote(author, "Reviewers")
    ArticlePage.objects.filter(pk=sent.pk).update(owner=reviewer)

    approve(log_in(author), sent)

    assert not desk.now(sent).live


@WAYS
def test_who_wrote_the_published_version_may_approve_the_next(log_in, author, reviewer, sent, approve):
    desk.approve_in_editor(log_in(reviewer), sent)
    _promote(author, "Reviewers")
    other = UserFactory(groups=["Editors"])
    desk.write(sent, other, title="A second edition")
    desk.send(sent, other)

    approve(log_in(author), desk.now(sent))

    assert desk.now(sent).title == "A second edition"


@pytest.mark.parametrize("role", ["Reviewers", "Editors"])
def test_of_two_reviewers_at_once_the_second_in_the_editor_is_told(log_in, reviewer, sent, role):
    second = log_in(UserFactory(groups=[role]))
    form = desk.open_editor(second, sent)
    desk.approve_in_editor(log_in(reviewer), sent)

    response = desk.press("approve", second, sent, form)

    assert response.status_code in (200, 302)
    assert "not waiting for review any more" in desk.sentences(response)
    assert not desk.now(sent).has_unpublished_changes


def test_of_two_reviewers_at_once_the_second_on_the_dashboard_is_told(log_in, reviewer, sent):
    second = log_in(UserFactory(groups=["Editors"]))
    address, form = desk.modal_address(sent), desk.open_modal(second, sent)
    desk.approve_in_editor(log_in(reviewer), sent)

    response = second.post(address, form, headers=desk.MODAL)

    assert response.status_code in (200, 302, 403)
    assert "is not waiting for review" in desk.sentences(response)
    assert PageLogEntry.objects.filter(page=sent, action="wagtail.publish").count() == 1


@pytest.mark.parametrize("words", [None, "", "  \n"])
def test_a_page_is_not_sent_back_without_words_in_the_editor(log_in, reviewer, sent, words):
    response = desk.press("send back", log_in(reviewer), sent, comment=words)

    assert "Say what should be changed" in desk.sentences(response)
    assert desk.now(sent).workflow_in_progress


def test_a_page_is_not_sent_back_without_words_on_the_dashboard(log_in, reviewer, sent):
    response = log_in(reviewer).post(desk.modal_address(sent, "reject"), {"comment": " "}, headers=desk.MODAL)

    assert "This field is required" in response.json()["html"]
    assert desk.now(sent).workflow_in_progress


def test_a_page_sent_back_can_be_changed_and_sent_again(log_in, author, reviewer, sent):
    desk.press("send back", log_in(reviewer), sent, comment="Who is the second speaker?")

    response = desk.press("send", log_in(author), sent, title="With both speakers")

    assert response.status_code == 302
    assert desk.now(sent).workflow_in_progress
    desk.approve_in_editor(log_in(reviewer), desk.now(sent))
    assert desk.now(sent).title == "With both speakers"
    assert desk.now(sent).live


def test_the_words_of_a_page_sent_back_reach_its_author(log_in, author, reviewer, sent):
    mail.outbox.clear()

    desk.press("send back", log_in(reviewer), sent, comment="Who is the second speaker?")

    assert [message.to for message in mail.outbox] == [[author.email]]
    assert "Who is the second speaker?" in mail.outbox[0].body


@FORCED
def test_somebody_of_no_group_cannot_approve(log_in, sent, approve):
    author_only = log_in(UserFactory(groups=["Authors"]))

    approve(author_only, sent)

    assert not desk.now(sent).live


def test_who_wrote_a_part_cannot_send_it_back(log_in, author, reviewer):
    page = desk.send(_named(reviewer, author), author)
    address = desk.modal_address(page, "reject")

    log_in(reviewer).post(address, {"comment": "Not like this."}, headers=desk.MODAL)

    assert desk.now(page).workflow_in_progress


def test_a_byline_is_read_from_the_version_under_review(log_in, author, reviewer, draft):
    version = draft.get_latest_revision_as_object()
    version.authors.add(ArticleAuthor(person=PersonFactory(user=reviewer)))
    version.save_revision(user=author, log_action=True)

    desk.force_on_dashboard(log_in(reviewer), desk.send(draft, author))

    assert not desk.now(draft).live


def test_whoever_wrote_the_original_cannot_approve_its_copy(log_in, author, reviewer):
    original = ArticlePageFactory(draft=True, title="By the reviewer")
    original.save_revision(user=reviewer)
    copy = desk.now(original).copy(
        to=original.get_parent(), update_attrs={"slug": "copied"}, keep_live=False, user=author
    )
    assert {author.pk, reviewer.pk} <= review.contributors(copy)


@pytest.mark.parametrize(("group", "may_link"), [("Editors", False), ("Web stewards", True)])
def test_only_stewards_say_whose_account_a_name_belongs_to(log_in, group, may_link):
    person = PersonFactory()
    html = log_in(UserFactory(groups=[group])).get(f"/admin/snippets/core/person/edit/{person.pk}/").content.decode()
    assert ('name="user"' in html) == may_link


def test_a_reader_who_finds_a_correction_on_the_dashboard_is_led_to_it(log_in, sent):
    corrector, second = UserFactory(groups=["Reviewers"]), UserFactory(groups=["Reviewers"])
    desk.press("save", log_in(corrector), sent, summary="Corrected.")
    answer = log_in(second).get(desk.modal_address(sent), headers=desk.MODAL).json()
    assert (answer["step"], answer["redirect"]) == ("success", desk.edit_address(sent))


def test_what_was_sent_back_says_so_at_the_top_until_it_is_sent_again(log_in, author, reviewer, sent):
    desk.press("send back", log_in(reviewer), sent, comment="Shorter, <b>please</b>.")
    client, words = log_in(author), "sent this back on"

    opened = client.get(desk.edit_address(sent)).content.decode()
    desk.press("send", client, sent, title="Shorter")

    assert f"{reviewer} {words}" in opened
    assert "Shorter, &lt;b&gt;please&lt;/b&gt;." in opened
    assert words not in client.get(desk.edit_address(sent)).content.decode()
