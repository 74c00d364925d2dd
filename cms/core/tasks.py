"""Work that no request waits for. The mail and the pictures go through here."""

import logging
from datetime import timedelta
from functools import partial
from itertools import chain
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from wagtail.embeds.embeds import get_embed
from wagtail.embeds.exceptions import EmbedException, EmbedUnsupportedProviderException
from wagtail.images import get_image_model
from wagtail.images.models import SourceImageIOError
from wagtail.models import Page

from . import visibility
from .embeds import keep_still
from .fetching import FetchingFailed
from .models import Person, SocietySettings
from .picture_files import placeholder
from .renditions import FAMILIES, lacking, make, shown_by
from .sharing import is_current, keep_card

logger = logging.getLogger(__name__)

PICTURES = -10  # they take seconds each, and mail does not wait for them
ATTEMPTS = 10  # waits 2, 4, 8 … minutes between them: about 17 hours in all


def enqueue(work, *args):
    """Queue a task together with what the open transaction writes: rolled back, it was never asked for.

    The database's queue is a row of the same transaction; any other backend is asked after the commit.
    """
    if work.get_backend().supports_get_result:
        work.enqueue(*args)
    else:
        transaction.on_commit(partial(work.enqueue, *args))


def may_try_again(work, attempt):
    return attempt < ATTEMPTS and work.get_backend().supports_defer


def try_again(work, *args, attempt):
    """Put the work off; each time twice as long."""
    work.using(run_after=timezone.now() + timedelta(minutes=2**attempt)).enqueue(*args, attempt + 1)


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
        if not may_try_again(deliver_mail, attempt):
            raise
        logger.warning("Mail could not be sent, attempt %d of %d.", attempt, ATTEMPTS, exc_info=True)
        try_again(deliver_mail, {**mail, "alternatives": alternatives}, attempt=attempt)


@task(backend="background")
def fetch_embed(address, attempt=1):
    """Ask another site what its video is called and for a still of it. Until it answers, readers see our words."""
    try:
        keep_still(get_embed(address))
    except EmbedUnsupportedProviderException:
        logger.info("%s is on a site that cannot be asked.", address)
    except (EmbedException, FetchingFailed):
        logger.warning("%s was not fetched, attempt %d of %d.", address, attempt, ATTEMPTS, exc_info=True)
        if may_try_again(fetch_embed, attempt):
            try_again(fetch_embed, address, attempt=attempt)


@task(backend="background", priority=PICTURES)
def draw_share_picture(page_pk):
    """Bring the card up to date that stands for a page where it is shared."""
    page = Page.objects.filter(pk=page_pk).specific().first()
    if page:
        keep_card(page)


@task(backend="background", priority=PICTURES - 1)
def draw_share_pictures(path):
    """Those of a page and of all below it that are missing, or say something else by now."""
    pages = visibility.visible(Page.objects.filter(path__startswith=path).order_by("path"))
    for page in pages.specific().iterator(chunk_size=100):
        if not is_current(page):
            enqueue(draw_share_picture, page.pk)


@task(backend="background", priority=PICTURES)
def make_renditions(image_pk, family_name):
    """Make the sizes of one picture that pages show, and what they show until it has come."""
    image = get_image_model().objects.filter(pk=image_pk).first()
    if image is None:
        return
    family = FAMILIES[family_name]
    try:
        if family.has_ground and not image.placeholder:
            note_placeholder(image)
        make(image, family)
    except SourceImageIOError:
        logger.warning("The file of image %s cannot be read.", image_pk)


def note_placeholder(image):
    with image.open_file() as file:
        found = placeholder(file)
    if found:
        # The file may have been replaced meanwhile; that one is another task's.
        type(image).objects.filter(pk=image.pk, file=image.file.name).update(placeholder=found)


@task(backend="background", priority=PICTURES - 1)
def make_missing_renditions():
    """Have made what readers are shown and lacks: after an update of the site, or a mishap."""
    people = Person.objects.filter(portrait__isnull=False).select_related("portrait")
    societies = SocietySettings.objects.filter(logo__isnull=False).select_related("logo")
    pages = visibility.visible(Page.objects.order_by("pk")).specific().iterator(chunk_size=100)
    of_all_pages = [(person.portrait, "portrait") for person in people] + [(each.logo, "logo") for each in societies]
    for shown in chain([of_all_pages], map(shown_by, pages)):
        for image_pk, family in lacking(shown):
            enqueue(make_renditions, image_pk, family)
