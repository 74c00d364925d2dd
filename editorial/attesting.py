"""That nobody can be recognised in a text: who says so, on which ground, of which words.

An attestation is of one paragraph, by its digest, and kept with the revision that it was made of. A later revision with
the same paragraph has it, too; as soon as a word of the paragraph is another, it is asked for again.
"""

from functools import lru_cache

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from . import confidentiality, review
from .models import Attestation
from .passages import passages_of

ATTESTED = "chapterhouse.confidentiality.attested"

_findings = lru_cache(maxsize=4096)(lambda text: tuple(confidentiality.find(text)))


def found_in(page):
    """``[(passage, findings)]`` of the paragraphs in which somebody may be recognised; each paragraph once."""
    passages = {passage.digest: passage for passage in passages_of(page)}
    return [(passage, found) for passage in passages.values() if (found := _findings(passage.text))]


def attested(page):
    """``[(passage, findings, attestation)]`` of the page as it is in memory; None where nobody has said anything."""
    known = {one.passage: one for one in Attestation.objects.filter(page_id=page.pk).select_related("attested_by")}
    return [(passage, findings, known.get(passage.digest)) for passage, findings in found_in(page)]


def open_of(page):
    """``[(passage, findings)]`` of which nobody has said yet that it is fictional, composite or consented to."""
    return [(passage, findings) for passage, findings, attestation in attested(page) if attestation is None]


def said_of(page):
    """``[(passage, findings, attestation)]`` of those of which somebody has said something."""
    return [one for one in attested(page) if one[2] is not None]


def may_attest(user, page):
    """Those who wrote it know, and those who do not approve it. ``page`` is its latest version."""
    return user.pk in review.contributors(page)


@transaction.atomic
def attest(revision, user, grounds):
    """Keep what somebody says of paragraphs of a revision, as ``{digest: ground}``. Of what is not found in it, nothing
    is kept. Raises ReviewRefused. Returns how many were kept."""
    page = revision.as_object()
    if not may_attest(user, page):
        raise review.ReviewRefused(_("Only those who wrote it can say whether somebody can be recognised in it."))
    found = {passage.digest for passage, _findings in found_in(page)} & grounds.keys()
    for passage in found:
        Attestation.objects.update_or_create(
            page_id=page.pk,
            passage=passage,
            defaults={"revision": revision, "ground": grounds[passage], "attested_by": user},
        )
    if found:
        data = {"grounds": sorted(grounds[passage] for passage in found)}
        log(instance=page, action=ATTESTED, user=user, revision=revision, data=data)
    return len(found)
