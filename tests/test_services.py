"""Real services: a mail server and Redis. What is missing is a failure."""

import os
import socket
from email import message_from_bytes

import pytest
from aiosmtpd.controller import Controller
from django.core.cache import caches
from django.core.mail import EmailMultiAlternatives
from django.test import override_settings

pytestmark = [pytest.mark.services, pytest.mark.django_db]

REDIS = os.environ.get("REDIS_TEST_URL", "redis://127.0.0.1:6379/9")


class Postbox:
    """Keeps what it is handed."""

    def __init__(self):
        self.received = []

    async def handle_DATA(self, server, session, envelope):
        self.received.append(envelope)
        return "250 Message accepted for delivery"


def unused_tcp_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def postbox(settings):
    handler = Postbox()
    controller = Controller(handler, hostname="127.0.0.1", port=unused_tcp_port())
    controller.start()
    settings.EMAIL_BACKEND = "cms.core.mail.QueuedEmailBackend"
    settings.EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = controller.hostname, controller.port
    yield handler
    controller.stop()


def test_mail_reaches_a_real_server_whole(postbox, worker):
    mail = EmailMultiAlternatives(
        subject="Tea & “trust”",
        body="Grüße\nfrom the board",
        from_email="website@society.example",
        to=["ada@reader.example"],
        reply_to=["secretary@society.example"],
    )
    mail.attach_alternative("<p>Grüße</p>", "text/html")

    with worker():
        mail.send()

    (envelope,) = postbox.received
    received = message_from_bytes(envelope.content)
    assert envelope.rcpt_tos == ["ada@reader.example"]
    assert received["Reply-To"] == "secretary@society.example"
    assert [part.get_content_type() for part in received.get_payload()] == ["text/plain", "text/html"]
    assert received.get_payload()[0].get_payload(decode=True).decode().splitlines() == ["Grüße", "from the board"]


def test_redis_is_a_cache_that_the_site_and_its_lights_use(reader, site):
    redis = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS}}
    with override_settings(CACHES=redis):
        caches["default"].set("key", {"any": "thing"}, 5)
        assert caches["default"].get("key") == {"any": "thing"}
        assert reader.get("/readyz").json()["lights"]["cache_answers"] == "ok"
        assert reader.get("/").status_code == 200
        caches["default"].clear()


def test_a_cache_that_does_not_answer_is_a_red_light_and_no_error(reader):
    nowhere = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://127.0.0.1:1/0",
        }
    }
    with override_settings(CACHES=nowhere):
        answer = reader.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["lights"]["cache_answers"] != "ok"
