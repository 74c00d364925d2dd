"""Every road by which Wagtail makes a page live, walked by everybody: none but an approval leads there."""

from datetime import timedelta
from functools import cached_property

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Page, WorkflowPage, WorkflowTask

from editorial import binning, by_mail
from editorial.models import BinnedPage, ReviewTask
from editorial.schedule import carry_out
from tests.factories import ArticlePageFactory, EventPageFactory, PersonFactory, StandardPageFactory, UserFactory

from . import desk, tonight

pytestmark = pytest.mark.django_db

SLIPPED_IN = "Slipped in"


class Scene:
    """A draft in which three had a part, and a page that is live."""

    def __init__(self):
        self.author = UserFactory(groups=["Authors"])
        self.co_author = UserFactory(groups=["Authors", "Reviewers"])
        self.last_editor = UserFactory(groups=["Editors"])
        self.public = _public_pages()
        byline = [PersonFactory(user=self.co_author)]
        self.draft = ArticlePageFactory(draft=True, title=SLIPPED_IN, owner=self.author, authors=byline)
        desk.write(self.draft, self.last_editor)

    @cached_property
    def live(self):
        page = ArticlePageFactory(owner=self.author)
        self.public.add((page.pk, page.title))
        return page

    @property
    def section(self):
        return self.draft.get_parent()

    def person(self, name):
        return {
            "author": lambda: self.author,
            "co-author": lambda: self.co_author,
            "last editor": lambda: self.last_editor,
            "reviewer": lambda: UserFactory(groups=["Reviewers"]),
            "editor": lambda: UserFactory(groups=["Editors"]),
            "steward": lambda: UserFactory(groups=["Web stewards"]),
            "superuser": lambda: UserFactory(is_superuser=True),
        }[name]()

    def send(self):
        return desk.send(self.draft, self.author)


PEOPLE = ["author", "co-author", "last editor", "reviewer", "editor", "steward", "superuser"]
WITH_A_PART = ["author", "co-author", "last editor"]


@pytest.fixture
def scene(db):
    return Scene()


def _public_pages():
    return set(Page.objects.live().values_list("pk", "title"))


def _publish_a_new_page(client, scene):
    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", scene.section.pk])
    return client.post(address, desk.article_form(scene.draft) | desk.BUTTONS["publish"] | {"slug": "new"})


def _publish_from_the_editor(client, scene):
    return desk.press("publish", client, scene.draft, desk.article_form(scene.draft))


def _publish_new_words_of_a_live_page(client, scene):
    return desk.press("publish", client, scene.live, desk.article_form(scene.live), title=SLIPPED_IN)


def _save_as_live(client, scene):
    fields = {"live": "on", "has_unpublished_changes": "", "live_revision": scene.draft.get_latest_revision().pk}
    return desk.press("save", client, scene.draft, desk.article_form(scene.draft), **fields)


def _publish_in_bulk(client, scene):
    return client.post(_bulk("publish", scene.draft), {})


def _publish_a_section_in_bulk(client, scene):
    return client.post(_bulk("publish", scene.section), {"include_descendants": "on"})


def _bulk(action, page):
    return reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?id={page.pk}"


def _copy_and_publish(client, scene):
    return _copy(client, scene.live, publish_copies="on")


def _copy_as_alias(client, scene):
    return _copy(client, scene.live, alias="on")


def _copy(client, page, **options):
    form = {"new_title": SLIPPED_IN, "new_slug": "copy", "new_parent_page": page.get_parent().pk}
    return client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), form | options)


def _api(client, page, action, **data):
    address = reverse("wagtailadmin_api:pages:action", args=[page.pk, action])
    return client.post(address, data, content_type="application/json")


def _publish_by_api(client, scene):
    return _api(client, scene.draft, "publish")


def _copy_by_api(client, scene):
    return _api(client, scene.live, "copy", title=SLIPPED_IN, slug="copy")


def _copy_the_draft_by_api(client, scene):
    return _api(client, scene.draft, "copy", slug="copy", keep_live=True, destination_page_id=scene.section.pk)


def _alias_by_api(client, scene):
    return _api(client, scene.live, "create_alias", update_slug="alias")


def _translate_by_api(client, scene):
    return _api(client, scene.live, "copy_for_translation", locale="en", alias=True)


def _revert_and_publish_by_api(client, scene):
    _api(client, scene.draft, "revert_to_page_revision", revision_id=scene.draft.get_latest_revision().pk)
    return _api(client, scene.draft, "publish")


def _unpublish_and_publish_by_api(client, scene):
    desk.write(scene.live, scene.author, title=SLIPPED_IN)
    _api(client, scene.live, "unpublish")
    return _api(client, scene.live, "publish")


def _unpublish_and_publish(client, scene):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[scene.live.pk]))
    return desk.press("publish", client, scene.live, desk.article_form(scene.live), title=SLIPPED_IN)


def _schedule(client, scene):
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    return desk.press("publish", client, scene.draft, desk.article_form(scene.draft), go_live_at=tomorrow)


def _save_a_schedule(client, scene):
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    return desk.press("save", client, scene.draft, desk.article_form(scene.draft), go_live_at=tomorrow)


def _home_page_at_the_root(client, scene):
    return client.post(_add_at_root("home", "homepage"), {"title": SLIPPED_IN, "slug": "new", "body-count": "0"})


def _plain_page_at_the_root(client, scene):
    return client.post(_add_at_root("wagtailcore", "page"), {"title": SLIPPED_IN, "slug": "new"})


def _add_at_root(app, model):
    return reverse("wagtailadmin_pages:add", args=[app, model, Page.get_first_root_node().pk])


def _convert_an_alias(client, scene):
    alias = scene.draft.create_alias(update_slug="alias")
    client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
    return client.post(
        desk.edit_address(alias), desk.article_form(scene.draft) | desk.BUTTONS["publish"] | {"slug": "a"}
    )


def _publish_from_the_history(client, scene):
    address = reverse(
        "wagtailadmin_pages:revisions_revert", args=[scene.draft.pk, scene.draft.get_latest_revision().pk]
    )
    return client.post(address, desk.article_form(scene.draft) | desk.BUTTONS["publish"])


def _approve_what_is_not_in_review(client, scene):
    return desk.press("approve", client, scene.draft, desk.article_form(scene.draft))


def _send_through_a_workflow_without_tasks(client, scene):
    WorkflowTask.objects.all().delete()
    return desk.press("send", client, scene.draft, desk.article_form(scene.draft))


def _send_without_a_workflow(client, scene):
    client.post(reverse("wagtailadmin_workflows:remove", args=[WorkflowPage.objects.get().page_id]))
    return desk.press("send", client, scene.draft, desk.article_form(scene.draft))


def _switch_off_the_task(client, scene):
    scene.send()
    return client.post(reverse("wagtailadmin_workflows:disable_task", args=[ReviewTask.objects.get().pk]))


def _switch_off_the_workflow(client, scene):
    scene.send()
    return client.post(reverse("wagtailadmin_workflows:disable", args=[scene.draft.get_workflow().pk]))


def _approve_through_a_stock_task(client, scene):
    _send_through_a_stock_task(scene)
    return desk.approve_in_editor(client, scene.draft)


def _approve_through_a_stock_task_on_the_dashboard(client, scene):
    _send_through_a_stock_task(scene)
    return client.post(desk.modal_address(desk.now(scene.draft)), {"comment": ""})


def _send_through_a_stock_task(scene):
    stock = GroupApprovalTask.objects.create(name="Stock")
    stock.groups.set(Group.objects.all())
    WorkflowTask.objects.update(task=stock)
    scene.send()


def _announce_beside_a_draft(client, scene):
    event = EventPageFactory(owner=scene.author)
    scene.public.add((event.pk, event.title))
    desk.write(event, scene.author, title=SLIPPED_IN)
    return tonight.announce(client, event, title=SLIPPED_IN, **desk.BUTTONS["publish"])


def _announce_a_draft(client, scene):
    event = EventPageFactory(draft=True, owner=scene.author, title=SLIPPED_IN)
    desk.write(event, scene.author)
    return tonight.announce(client, event)


def _announce_what_is_no_event(client, scene):
    return tonight.announce(client, scene.draft)


def _into_the_bin_and_out(client, scene):
    desk.write(scene.live, scene.author, title=SLIPPED_IN)
    scene.public.discard((scene.live.pk, scene.live.title))
    return _out_of_the_bin(client, scene.live)


def _a_draft_into_the_bin_and_out(client, scene):
    return _out_of_the_bin(client, scene.draft)


def _what_was_approved_for_later_into_the_bin_and_out(client, scene):
    desk.write(scene.draft, scene.author, go_live_at=timezone.now() + timedelta(hours=1))
    scene.send()
    reviewer = Client()
    reviewer.force_login(scene.person("reviewer"))
    desk.force_on_dashboard(reviewer, desk.now(scene.draft))
    assert desk.now(scene.draft).scheduled_revision
    binning.put(scene.draft, scene.author)
    return _out_of_the_bin(client, scene.draft)


def _out_of_the_bin(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    binning.put(page, None)  # for those who may not
    entry = BinnedPage.objects.get(page_id=page.pk)
    _publish_in_bin(client, page)
    response = client.post(reverse("bin:take_out", args=[entry.pk]))
    desk.press("publish", client, page, desk.article_form(page))
    return response


def _publish_in_bin(client, page):
    desk.press("publish", client, page, desk.article_form(page))
    client.post(_bulk("publish", page))
    _api(client, page, "publish")


ROADS = [
    _publish_a_new_page,
    _publish_from_the_editor,
    _publish_new_words_of_a_live_page,
    _save_as_live,
    _publish_in_bulk,
    _publish_a_section_in_bulk,
    _copy_and_publish,
    _copy_as_alias,
    _publish_by_api,
    _copy_by_api,
    _copy_the_draft_by_api,
    _alias_by_api,
    _translate_by_api,
    _revert_and_publish_by_api,
    _unpublish_and_publish_by_api,
    _unpublish_and_publish,
    _schedule,
    _save_a_schedule,
    _home_page_at_the_root,
    _plain_page_at_the_root,
    _convert_an_alias,
    _publish_from_the_history,
    _approve_what_is_not_in_review,
    _send_through_a_workflow_without_tasks,
    _send_without_a_workflow,
    _switch_off_the_task,
    _switch_off_the_workflow,
    _approve_through_a_stock_task,
    _approve_through_a_stock_task_on_the_dashboard,
    _announce_beside_a_draft,
    _announce_a_draft,
    _announce_what_is_no_event,
    _into_the_bin_and_out,
    _a_draft_into_the_bin_and_out,
    _what_was_approved_for_later_into_the_bin_and_out,
]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("road", ROADS, ids=[road.__name__.strip("_") for road in ROADS])
def test_no_road_but_an_approval_leads_to_the_site(log_in, scene, road, person):
    response = road(log_in(scene.person(person)), scene)
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        carry_out()

    assert response.status_code < 500
    assert _public_pages() <= scene.public


@pytest.mark.parametrize("person", PEOPLE)
def test_an_approval_leads_there_for_those_who_had_no_part(log_in, scene, person):
    page = scene.send()

    desk.force_on_dashboard(log_in(scene.person(person)), page)

    assert desk.now(page).live == (person not in WITH_A_PART)


def _approve_by_mail(log_in, scene, person):
    """By an address that was made for them, as if a mail had gone to somebody who should have got none."""
    address = by_mail.address_for(desk.now(scene.draft).current_workflow_task_state.specific, person)
    return Client().post(address, {"approve": ""})


def _approve_by_force(log_in, scene, person):
    return desk.force_on_dashboard(log_in(person), desk.now(scene.draft))


@pytest.mark.parametrize("person", PEOPLE)
def test_an_approval_by_mail_leads_there_for_those_who_had_no_part(log_in, scene, person):
    scene.send()

    _approve_by_mail(log_in, scene, scene.person(person))

    assert desk.now(scene.draft).live == (person not in WITH_A_PART)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("approve", [_approve_by_force, _approve_by_mail])
def test_no_approval_leads_there_while_a_client_could_be_recognised(log_in, scene, approve, person):
    desk.write(scene.draft, scene.author, summary="My client Sarah, 34, had never cried in front of others.")
    scene.send()

    response = approve(log_in, scene, scene.person(person))
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        carry_out()

    assert response.status_code < 500
    assert not desk.now(scene.draft).live


@pytest.mark.parametrize("road", [_switch_off_the_task, _switch_off_the_workflow])
def test_a_review_that_is_switched_off_ends_without_publishing(log_in, scene, road):
    road(log_in(scene.person("superuser")), scene)

    assert not desk.now(scene.draft).workflow_in_progress
    assert not desk.now(scene.draft).live


def test_a_reviewer_of_one_page_cannot_approve_her_own_through_it(log_in, reviewer, scene):
    hers = desk.send(ArticlePageFactory(draft=True, owner=reviewer), reviewer)
    other = scene.send()
    her_review = hers.current_workflow_task_state.pk
    address = reverse("wagtailadmin_pages:workflow_action", args=[other.pk, "approve", her_review])

    log_in(reviewer).post(address, {"seen": desk.token(hers.get_latest_revision())}, headers=desk.MODAL)

    assert not desk.now(hers).live
    assert not desk.now(other).live


def _unpublish(client, page):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    return not desk.now(page).live


def _delete(client, page):
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    return BinnedPage.objects.filter(page_id=page.pk).exists()


def _make_private(client, page):
    form = {"restriction_type": "login", "password": "", "groups": []}
    client.post(reverse("wagtailadmin_pages:set_privacy", args=[page.pk]), form)
    return desk.now(page).view_restrictions.exists()


def _put_first(client, page):
    client.post(reverse("wagtailadmin_pages:set_page_position", args=[page.pk]) + "?position=0")
    return desk.now(page).get_prev_sibling() is None


def _move(client, page):
    elsewhere = StandardPageFactory()
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, elsewhere.pk]))
    return desk.now(page).get_parent().pk == elsewhere.pk


@pytest.mark.parametrize("person", ["author", "reviewer", "editor", "steward", "superuser"])
@pytest.mark.parametrize("housework", [_unpublish, _delete, _make_private, _put_first, _move])
def test_the_housework_is_done_by_editors_and_stewards(log_in, scene, housework, person):
    page = StandardPageFactory(owner=scene.author)

    done = housework(log_in(scene.person(person)), page)

    assert done == (person in ("editor", "steward", "superuser"))


@pytest.mark.parametrize("person", ["author", "reviewer", "editor", "steward", "superuser"])
def test_a_schedule_is_cancelled_by_editors_and_stewards(log_in, scene, person):
    desk.write(scene.draft, scene.author, go_live_at=timezone.now() + timedelta(days=1))
    page = scene.send()
    desk.force_on_dashboard(log_in(scene.person("reviewer")), page)
    revision = desk.now(page).scheduled_revision

    client = log_in(scene.person(person))
    client.post(reverse("wagtailadmin_pages:revisions_unschedule", args=[page.pk, revision.pk]))

    cancelled = desk.now(page).scheduled_revision is None
    assert cancelled == (person in ("editor", "steward", "superuser"))


@pytest.mark.parametrize("person", ["author", "editor", "steward", "superuser"])
def test_nobody_is_offered_a_button_to_publish(log_in, scene, person):
    editor = log_in(scene.person(person)).get(desk.edit_address(scene.draft))

    assert editor.status_code == 200
    assert b"action-publish" not in editor.content


def test_a_copy_is_offered_as_a_draft_only(log_in, scene):
    address = reverse("wagtailadmin_pages:copy", args=[scene.live.pk])

    form = log_in(scene.person("superuser")).get(address).context["form"]

    assert not {"publish_copies", "alias"} & form.fields.keys()
