"""Drafts for who has been given a token: it names one revision of one page, is signed, and ends after some minutes."""

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.utils.http import urlencode
from wagtail.models import Revision

from . import binned
from .models import SocietySettings

SIGNER = signing.TimestampSigner(salt="draft")


class Forged(ValueError):
    """This site gave no such token."""


class Ended(ValueError):
    """The token was good for some minutes, which are over."""


def token_for(revision):
    return SIGNER.sign_object([revision.object_id, revision.pk])


def draft_of(token):
    """The page as the revision of the token has it, of its own type; None if either is not there any more, or binned.

    Raises Forged or Ended.
    """
    try:
        named = SIGNER.unsign_object(token, max_age=timedelta(minutes=settings.API_PREVIEW_MINUTES))
        page_id, revision_id = map(int, named)
    except signing.SignatureExpired as error:
        raise Ended from error
    except (signing.BadSignature, TypeError, ValueError) as error:
        raise Forged from error
    revision = Revision.page_revisions.filter(pk=revision_id, object_id=page_id).first()
    page = revision and revision.content_object
    return _as_it_would_be(revision) if page and not binned.is_binned(page) else None


def _as_it_would_be(revision):
    """With when it was published as the page knows it: a revision remembers it less exactly."""
    draft, page = revision.as_object(), revision.content_object
    draft.first_published_at, draft.last_published_at = page.first_published_at, page.last_published_at
    return draft


def address_at_front_end(page):
    """Where the site's front end shows the newest draft of a page; "" if the site has none, or the page no draft."""
    site = page.get_site()
    base = site and SocietySettings.for_site(site).front_end
    revision = base and page.get_latest_revision()
    return f"{base}/preview?{urlencode({'token': token_for(revision)})}" if revision else ""
