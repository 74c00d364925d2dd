"""Work that no request waits for. The mail and the pictures go through here."""

import logging
from datetime import timedelta
from functools import partial
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from wagtail.embeds.embeds import get_embed
from wagtail.embeds.exceptions import EmbedException
from wagtail.images import get_image_model
from wagtail.images.models import SourceImageIOError

from .renditions import FAMILIES, make

logger = logging.getLogger(__name__)

ATTEMPTS = 10  # waits 2, 4, 8 … minutes between them: about 17 hours in all


def enqueue(work, *args):
    """Queue a task together with what the open transaction writes: rolled back, it was never asked for.

    The database's queue is a row of the same transaction; any other backend is asked after the commit.
    """
    if work.get_backend().supports_get_result:
        work.enqueue(*args)
    else:
        transaction.on_commit(partial(work.enqueue, *args))


@task(backend="background")
def deliver_mail(mail, attempt=1):
    """Hand one message to the mail server; what cannot be sent now is tried again later."""
    mail = dict(mail)
    alternatives = mail.pop("alternatives")
    message = EmailMultiAlternatives(**mail, connection=get_connection(settings.EMAIL_DELIVERY_BACKEND))
    for content, mimetype in alternatives:
        message.attach_alternative(content, mimetype)
    try:
        message.send()
    except (OSError, SMTPException):
        if attempt >= ATTEMPTS or not deliver_mail.get_backend().supports_defer:
            raise
        logger.warning("Mail could not be sent, attempt %d of %d.", attempt, ATTEMPTS, exc_info=True)
        again = deliver_mail.using(run_after=timezone.now() + timedelta(minutes=2**attempt))
        again.enqueue({**mail, "alternatives": alternatives}, attempt + 1)


@task(backend="background")
def fetch_embed(address):
    """Ask another site how its page wants to be shown. Where it does not answer, readers see our words for it."""
    try:
        get_embed(address)
    except EmbedException:
        logger.warning("%s could not be asked what it shows.", address, exc_info=True)


@task(backend="background")
def make_renditions(image_pk, family_name):
    """Make the sizes of one picture that pages show."""
    image = get_image_model().objects.filter(pk=image_pk).first()
    if image is None:
        return
    try:
        make(image, FAMILIES[family_name])
    except SourceImageIOError:
        logger.warning("The file of image %s cannot be read.", image_pk)
