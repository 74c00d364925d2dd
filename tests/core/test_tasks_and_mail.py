"""Work that no request waits for: it belongs to the transaction that asked for it, and mail is not lost."""

import logging
from datetime import UTC, datetime, timedelta
from smtplib import SMTPServerDisconnected

import pytest
import time_machine
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.translation import gettext_lazy
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from cms.core import tasks
from cms.core.mail import as_data
from tests.factories import ImageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("queued_mail")]

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class ServerDown(BaseEmailBackend):
    def send_messages(self, messages):
        raise SMTPServerDisconnected("please try later")


@pytest.fixture
def queue(settings):
    """The database's queue, as in production."""
    settings.TASKS = {"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    return DBTaskResult.objects


@pytest.fixture
def server_down(settings):
    settings.EMAIL_DELIVERY_BACKEND = f"{__name__}.ServerDown"


def a_message(**fields):
    return EmailMultiAlternatives(**{"subject": "Hello", "body": "Words.", "to": ["ada@society.example"]} | fields)


def run(result):
    """As the worker does, without its own transaction."""
    options = {"queue_names": ["*"], "excluded_queue_names": [], "backend_name": "background", "worker_id": "w"}
    Worker(interval=0, batch=True, startup_delay=False, max_tasks=None, **options).run_task(result)
    result.refresh_from_db()
    return result


# With the transaction


def test_mail_waits_for_the_commit(worker):
    with worker():
        send_mail("Hello", "Words.", None, ["ada@society.example"])
        assert mail.outbox == []
    assert [message.subject for message in mail.outbox] == ["Hello"]


def test_mail_of_a_transaction_that_was_rolled_back_is_not_sent(worker):
    with worker(), transaction.atomic():
        send_mail("Hello", "Words.", None, ["ada@society.example"])
        transaction.set_rollback(True)
    assert mail.outbox == []


def test_the_queue_of_the_database_is_written_in_the_same_transaction(queue):
    with transaction.atomic():
        a_message().send()
        assert queue.count() == 1
        transaction.set_rollback(True)
    assert queue.count() == 0


def test_what_is_queued_is_what_the_worker_sends(queue):
    a_message(subject="Grüße", reply_to=["reader@web.example"], bcc=["board@society.example"]).send()
    assert run(queue.get()).status == "SUCCESSFUL"
    (sent,) = mail.outbox
    assert (sent.subject, sent.body) == ("Grüße", "Words.")
    assert (sent.to, sent.bcc, sent.reply_to) == (
        ["ada@society.example"],
        ["board@society.example"],
        ["reader@web.example"],
    )


# What a message keeps


def test_other_forms_and_headers_of_a_message_are_kept(queue):
    message = a_message(headers={"Auto-Submitted": "auto-generated"})
    message.attach_alternative("<p>Words.</p>", "text/html")
    message.send()
    run(queue.get())
    (sent,) = mail.outbox
    assert [tuple(alternative) for alternative in sent.alternatives] == [("<p>Words.</p>", "text/html")]
    assert sent.message()["Auto-Submitted"] == "auto-generated"


def test_words_that_are_translated_late_can_be_queued(queue):
    a_message(subject=gettext_lazy("Hello"), body=gettext_lazy("Words.")).send()
    assert queue.get().args_kwargs["args"][0]["subject"] == "Hello"


def test_attachments_are_refused():
    with pytest.raises(ValueError, match="attachments"):
        as_data(EmailMessage("Hello", "Words.", attachments=[("a.txt", "words", "text/plain")]))


# When the server does not answer


@pytest.mark.parametrize(("attempt", "minutes"), [(1, 2), (2, 4), (3, 8), (9, 512)])
@time_machine.travel(NOON, tick=False)
def test_mail_that_cannot_be_sent_is_tried_again_later_and_later(queue, server_down, attempt, minutes):
    tasks.deliver_mail.call(as_data(a_message()), attempt=attempt)
    again = queue.get()
    assert again.run_after == NOON + timedelta(minutes=minutes)
    assert again.args_kwargs["args"] == [as_data(a_message()), attempt + 1]


def test_after_the_last_attempt_it_gives_up_and_keeps_the_message(queue, server_down):
    tasks.deliver_mail.enqueue(as_data(a_message()), tasks.ATTEMPTS)
    task = run(queue.get())
    assert task.status == "FAILED"
    assert task.args_kwargs["args"][0] == as_data(a_message())


def test_a_queue_that_cannot_wait_says_what_went_wrong(server_down):
    with pytest.raises(SMTPServerDisconnected):
        tasks.deliver_mail.call(as_data(a_message()))


def test_mail_that_nobody_could_ever_send_is_not_tried_again(queue):
    tasks.deliver_mail.enqueue(as_data(a_message(subject="Hello\nBcc: everybody@society.example")))
    assert run(queue.get()).status == "FAILED"
    assert queue.count() == 1
    assert mail.outbox == []


# Pictures


def test_a_picture_that_is_gone_is_no_error():
    tasks.make_renditions.call(0, "picture")


def test_a_picture_whose_file_is_gone_is_noted(caplog):
    image = ImageFactory()
    image.file.storage.delete(image.file.name)
    with caplog.at_level(logging.WARNING):
        tasks.make_renditions.call(image.pk, "picture")
    assert f"image {image.pk} cannot be read" in caplog.text
