"""A draft out of what was read. It is written, logged and kept together, or not at all."""

import itertools
import uuid
from contextlib import contextmanager, suppress

from django.core.files.base import ContentFile
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.log_actions import log
from wagtail.models import COMMENTS_RELATION_NAME, Comment, PageSubscription
from wagtail.permissions import policy_registry
from wagtail.signals import init_new_page

from articles.models import ArticlePage
from cms.core.models import SiteImage
from cms.delivery.generation import content_transaction

from .parts import Heading, Notes, Picture, Quote, Table, Text

MOST_REMARKS = 60  # beside one another, before those of one place become one


def make_draft(imported, *, parent, user):
    """An article below ``parent`` as if ``user`` had begun it and typed: its log says so, it is not published, and they
    cannot approve it."""
    with _pictures_kept_or_removed() as keep, content_transaction():
        page = _new_article(parent, user)
        page.title = imported.title or _untitled()
        page.slug = _slug_for(page.title, parent)
        stream = stream_of(imported.parts, user=user, title=page.title, keep=keep)
        page.body = page.body.stream_block.to_python(stream)
        parent.add_child(instance=page)
        getattr(page, COMMENTS_RELATION_NAME).set(_comments(imported, stream, user))
        page.save_revision(user=user, log_action=True, clean=False)
        PageSubscription.objects.create(page=page, user=user, comment_notifications=True)
        return page


def _new_article(parent, user):
    """As the form of a new one has it: with oneself as its author."""
    page = ArticlePage(owner=user, locale=parent.locale, live=False)
    init_new_page.send(sender=make_draft, page=page, parent=parent)
    form = ArticlePage.get_edit_handler().get_form_class()
    form(instance=page, parent_page=parent, for_user=user)
    return page


def _untitled():
    return _("Untitled, %(day)s") % {"day": date_format(timezone.localdate(), "j M")}


def _slug_for(title, parent):
    """ "" leaves it to Wagtail, which makes one of the title and numbers it; not where the list calls an address so, or
    where a title has no letters."""
    slug = slugify(title, allow_unicode=True)
    if not slug:
        return f"article-{uuid.uuid4().hex[:8]}"
    return f"{slug}-{uuid.uuid4().hex[:4]}" if type(parent).takes_address(slug) else ""


def form_of(imported, user):
    """What the form of an article takes of it: blocks, notes, and the sentences that are to be said."""
    with _pictures_kept_or_removed() as keep, content_transaction():
        stream = stream_of(imported.parts, user=user, title=_("Pasted"), keep=keep)
    body = ArticlePage._meta.get_field("body").stream_block
    blocks = body.get_form_state(body.to_python(stream))
    notes = [note["value"] for block in blocks if block["type"] == "footnotes" for note in block["value"]["notes"]]
    return {
        "blocks": [
            {"type": block["type"], "value": block["value"]} for block in blocks if block["type"] != "footnotes"
        ],
        "notes": notes,
        "messages": [message.sentence for message in imported.messages],
        "came": ngettext(
            "%(n)d word came over from what you pasted.",
            "%(n)d words came over from what you pasted.",
            imported.word_count,
        )
        % {"n": imported.word_count},
    }


def stream_of(parts, *, user, title, keep):
    """The parts as the stream of a body keeps them: dictionaries with a type, a value and an id. ``keep`` is told of
    each picture that was kept."""
    numbers = itertools.count(1)
    return [
        {"type": kind, "value": value, "id": str(uuid.uuid4())}
        for kind, value in (_block(part, user, title, numbers, keep) for part in parts)
    ]


def _block(part, user, title, numbers, keep):
    match part:
        case Heading(text, level):
            return "heading", {"text": text, "level": level}
        case Text(html):
            return "text", html
        case Quote(text):
            return "quote", {"text": text, "attribution": "", "source": ""}
        case Table():
            return "table", _table(part)
        case Notes(notes):
            return "footnotes", {"notes": [{"type": "item", "value": note, "id": str(uuid.uuid4())} for note in notes]}
        case Picture():
            image = _image(part, user, title, next(numbers))
            keep(image)
            return "image", _picture(part, image)


def _table(table):
    return {
        "columns": [
            {"type": "rich_text" if column.is_rich else "text", "heading": column.heading} for column in table.columns
        ],
        "rows": [{"values": list(row)} for row in table.rows],
        "caption": table.caption,
    }


def _picture(part, image):
    shown = {"image": image.pk, "decorative": part.is_decorative, "alt_text": part.alt}
    return {"image": shown, "caption": part.caption}


# Pictures


def may_add_pictures(user):
    return policy_registry.get_by_type(SiteImage).user_has_permission(user, "add")


def _image(part, user, title, number):
    """Its title says where it came from; its words, if there are any, hold wherever it is chosen again."""
    image = SiteImage(
        title=_("%(title)s, picture %(number)d") % {"title": title[:200], "number": number},
        description=part.alt,
        is_decorative=part.is_decorative,
        uploaded_by_user=user,
        collection=_collection(user),
        file=ContentFile(part.content, name=part.name),
    )
    image.file_size = len(part.content)
    image.save()
    log(instance=image, action="wagtail.create", user=user, content_changed=True)
    return image


def _collection(user):
    policy = policy_registry.get_by_type(SiteImage)
    return policy.collections_user_has_permission_for(user, "add").order_by("path").first()


@contextmanager
def _pictures_kept_or_removed():
    """A database forgets what was not finished; a folder does not."""
    images = []
    try:
        yield images.append
    except BaseException:
        for image in images:
            with suppress(OSError):
                image.file.storage.delete(image.file.name)
        raise


# What the margins said

_FIELD = {"text": "", "heading": ".text", "quote": ".text", "image": ".caption"}  # where the editor shows a comment


def _comments(imported, stream, user):
    remarks = [(_place(remark.part, stream), remark.text) for remark in imported.remarks]
    if len(remarks) > MOST_REMARKS:
        together = {}
        for place, text in remarks:
            together.setdefault(place, []).append(text)
        remarks = [(place, "\n\n".join(texts)) for place, texts in together.items()]
    return [Comment(user=user, contentpath=place, text=text) for place, text in remarks]


def _place(part, stream):
    """Tables and notes have no place for a comment: it stands at what comes before them."""
    if part is None:
        return "title"
    for block in reversed(stream[: part + 1]):
        if block["type"] in _FIELD:
            return f"body.{block['id']}{_FIELD[block['type']]}"
    return "title"
