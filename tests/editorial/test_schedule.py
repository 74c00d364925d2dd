"""What was approved for a time is on the site then, whoever or whatever runs."""

import logging
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision

from cms.delivery import generation, periods
from editorial import schedule
from editorial.standing import later, standing_of
from tests.factories import ArticlePageFactory, UserFactory
from tests.transactions import begin_another_transaction

from . import desk

IN_AN_HOUR = timedelta(hours=1)


def approve_for_later(log_in, author, moment, **words):
    page = ArticlePageFactory(draft=True, owner=author, **words)
    desk.write(page, author, go_live_at=moment)
    desk.send(page, author)
    desk.approve_on_dashboard(log_in(UserFactory(groups=["Reviewers"])), desk.now(page))
    return desk.now(page)


@pytest.fixture
def moment():
    return (timezone.now() + IN_AN_HOUR).replace(microsecond=0)


@pytest.fixture
def scheduled(log_in, author, moment):
    page = approve_for_later(log_in, author, moment)
    mail.outbox.clear()
    return page


def test_eight_readers_at_the_moment_publish_it_once(run_apart):
    (report,) = run_apart("tests.editorial.schedule_at_once")
    print(f"\n{report}")
    assert (report["before"], report["early"], report["late"]) == (404, 0, 0)
    assert all(report["seen"])
    assert report["mails"] == ["Published: At its time"]
    assert (report["log_entries"], report["found"], report["waits"]) == (1, 1, False)


def test_what_is_kept_ends_at_the_moment(scheduled, moment):
    assert list(schedule.edges(timezone.now())) == [(None, moment)]


def test_nothing_ends_without_a_schedule(db):
    assert list(schedule.edges(timezone.now())) == []


def test_what_is_overdue_is_tried_again_after_a_minute(scheduled, moment):
    late = moment + timedelta(minutes=10)
    assert list(schedule.edges(late)) == [(None, late + schedule.AGAIN)]


def test_to_approve_for_later_and_to_take_it_back_is_noticed(scheduled, log_in, editor):
    begin_another_transaction()
    before = generation.current()
    revision = scheduled.scheduled_revision
    log_in(editor).post(reverse("wagtailadmin_pages:revisions_unschedule", args=[scheduled.pk, revision.pk]))
    assert not desk.now(scheduled).approved_schedule
    assert generation.current() > before


def test_a_draft_with_a_wish_is_not(author, draft, moment):
    begin_another_transaction()
    before = generation.current()
    desk.write(draft, author, go_live_at=moment)
    assert generation.current() == before


def test_who_is_known_to_the_desk_has_it_done_too(db, monkeypatch, client):
    asked = []
    monkeypatch.setattr(periods, "current", lambda: asked.append("period"))
    client.cookies["sessionid"] = "x"
    client.get("/healthz")
    assert asked == []
    client.get("/admin/login/")
    assert asked == ["period"]


def test_it_is_told_to_those_who_wrote_it(scheduled, author, moment):
    with time_machine.travel(moment, tick=False):
        call_command("tick")
    (message,) = mail.outbox
    assert (message.to, message.subject) == ([author.email], f"Published: {scheduled.title}")
    assert scheduled.full_url in message.body


def test_it_is_told_once(scheduled, moment):
    with time_machine.travel(moment, tick=False):
        call_command("tick")
        call_command("tick")
    assert len(mail.outbox) == 1
    assert PageLogEntry.objects.filter(page=scheduled, action="wagtail.publish.scheduled").count() == 1


def test_what_ends_is_taken_off(author, moment):
    page = ArticlePageFactory(expire_at=moment)
    with time_machine.travel(moment, tick=False):
        schedule.carry_out()
    assert (desk.now(page).live, desk.now(page).expired) == (False, True)


@pytest.mark.parametrize("pause", [timedelta(0), timedelta(days=3)])
def test_the_next_version_comes_after_the_end_of_the_one_before(log_in, author, moment, pause):
    page = ArticlePageFactory(owner=author, draft=True, title="Before", expire_at=moment)
    desk.send(page, author)
    client = log_in(UserFactory(groups=["Reviewers"]))
    desk.approve_on_dashboard(client, desk.now(page))
    desk.write(page, author, title="After", go_live_at=moment + pause, expire_at=None)
    desk.send(page, author)
    desk.approve_on_dashboard(client, desk.now(page))

    with time_machine.travel(moment, tick=False):
        schedule.carry_out()
        assert desk.now(page).live is (pause == timedelta(0))
    with time_machine.travel(moment + pause, tick=False):
        schedule.carry_out()
        assert (desk.now(page).live, desk.now(page).title) == (True, "After")


def test_who_wrote_and_who_reads_is_told_of_what_is_not_published(scheduled, author, moment):
    revision = scheduled.scheduled_revision
    Revision.objects.filter(pk=revision.pk).update(content=revision.content | {"title": "Slipped in"})
    mail.outbox.clear()
    with time_machine.travel(moment, tick=False):
        schedule.carry_out()
    assert not desk.now(scheduled).live
    assert author.email in [message.to[0] for message in mail.outbox]
    assert len(mail.outbox) > 1
    assert {message.subject for message in mail.outbox} == {"Not published: Slipped in"}


def test_a_change_of_what_is_on_the_site_is_scheduled_in_the_lists(log_in, author, moment):
    page = desk.send(ArticlePageFactory(owner=author, draft=True), author)
    client = log_in(UserFactory(groups=["Reviewers"]))
    desk.approve_on_dashboard(client, desk.now(page))
    desk.write(page, author, title="After", go_live_at=moment)
    desk.send(page, author)
    desk.approve_on_dashboard(client, desk.now(page))
    assert standing_of(desk.now(page)).name == "scheduled"
    with time_machine.travel(moment + timedelta(minutes=2), tick=False):
        assert standing_of(desk.now(page)).name == "overdue"


def test_one_that_fails_does_not_hold_up_another(scheduled, log_in, author, moment, monkeypatch, caplog):
    other = approve_for_later(log_in, author, moment)
    publish = Revision.publish

    def fail_for_the_first(revision, *args, **kwargs):
        if revision.object_id == str(scheduled.pk):
            raise OSError("the disk is full")
        return publish(revision, *args, **kwargs)

    monkeypatch.setattr(Revision, "publish", fail_for_the_first)
    with time_machine.travel(moment, tick=False), caplog.at_level(logging.ERROR):
        schedule.carry_out()
    assert (desk.now(scheduled).live, desk.now(other).live) == (False, True)
    assert "the disk is full" in caplog.text


def test_what_is_overdue_stands_on_the_dashboard(scheduled, log_in, author, moment):
    desks = log_in(author)
    with time_machine.travel(moment + timedelta(minutes=2), tick=False):
        dashboard = desks.get(reverse("wagtailadmin_home")).content.decode()
    assert f"“{scheduled.title}” should be on the site since" in dashboard


def test_what_is_not_due_yet_does_not(scheduled, log_in, author):
    assert "should be on the site" not in log_in(author).get(reverse("wagtailadmin_home")).content.decode()


def test_the_list_says_when(scheduled, moment):
    assert standing_of(scheduled).name == "scheduled"
    with time_machine.travel(moment, tick=False):
        assert standing_of(scheduled).name == "overdue"


def test_a_moment_is_said_with_its_place(draft):
    draft.go_live_at = timezone.now().replace(year=timezone.now().year + 1, month=12, day=1, hour=14, minute=0)
    assert later(draft).endswith(" 1 Dec, 09:00 (New York)")
    draft.go_live_at = timezone.now() - IN_AN_HOUR
    assert later(draft) == ""


def test_it_is_one_step_for_its_author(log_in, author, draft):
    """Nothing but a day and a time in the form, and the button."""
    client = log_in(author)
    form = desk.open_editor(client, draft)
    assert "go_live_at" in form
    desk.press("send", client, draft, form, go_live_at="2031-12-01 09:00")
    revision = desk.now(draft).current_workflow_task_state.revision
    assert later(revision.as_object()) == "Mon 1 Dec, 09:00 (New York)"


def test_who_reads_it_is_told_when(log_in, author, draft, reviewer):
    desk.write(draft, author, go_live_at=timezone.now() + IN_AN_HOUR)
    desk.send(draft, author)
    page = desk.now(draft).get_latest_revision_as_object()
    assert f"It is to go on the site on {later(page)}." in mail.outbox[-1].body
    editor_page = log_in(reviewer).get(desk.edit_address(draft)).content.decode()
    assert f"Approve for {later(page)}" in editor_page
    assert "Approve and publish" not in editor_page
