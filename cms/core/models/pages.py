import re
from copy import copy

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import model_to_dict
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_all_child_relations
from wagtail.admin.forms.pages import CopyForm, WagtailAdminPageForm
from wagtail.admin.panels import CommentPanel, FieldPanel, FieldRowPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.blocks import BlockField
from wagtail.fields import RichTextField
from wagtail.models import Page, PageManager, PagePermissionTester, PageViewRestriction
from wagtail.query import PageQuerySet

from cms.delivery import memo

from .. import binned, visibility
from .. import head as heads
from ..time_zones import city
from ..unfinished import is_address_of_untitled, is_unfinished, is_untitled, leave_out, untitled


class BasePageQuerySet(PageQuerySet):
    def visible(self, now=None):
        """Those that anybody may read. The meaning is in visibility.py."""
        return visibility.visible(self, now)

    def visible_in(self, site, now=None):
        return visibility.visible_in(self, site, now)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class FourEyesPermissionTester(PagePermissionTester):
    """Nobody publishes alone: a page goes live when its review ends (editorial/review.py).

    The publish permission itself stays, because unpublishing, moving, the bin and privacy hang on it.
    """

    def can_publish(self):
        return False

    def can_publish_subpage(self):
        return False

    def can_delete(self, ignore_bulk=False):
        """Wagtail asks the same before it moves a page, with ``ignore_bulk``: what always stays may be moved."""
        stays = self.page.always_there and not ignore_bulk
        return not stays and super().can_delete(ignore_bulk)

    def can_lock(self):
        """Nobody takes a page back from its reader by locking it for themselves."""
        return super().can_lock() and not self.page_locked()

    def can_set_view_restrictions(self):
        return self.is_editor()

    def can_unschedule(self):
        return self.is_editor()

    def is_editor(self):
        """Editors and Web stewards: what only they may do hangs on Wagtail's publish permission."""
        return super().can_publish()


def validate_year(moment):
    """Times at the ends of the calendar cannot be told in other time zones."""
    if not 1900 <= moment.year <= 2200:
        raise ValidationError(_("Look at the year again."))


class DraftCopyForm(CopyForm):
    """A copy is a draft. To copy as published, or as an alias, would be to publish without a second reader."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("publish_copies", "alias"):
            self.fields.pop(name, None)


def free_slug(slug, parent, page=None):
    """The slug, with a number behind it if another page below the parent has it: two meetings may have one title."""
    free, number = slug, 1
    while not Page._slug_is_available(free, parent, page):
        number += 1
        free = f"{slug}-{number}"
    return free


class BasePageForm(WagtailAdminPageForm):
    """A draft may be unfinished; what is sent for review may not.

    A slug that would hide one of the parent's own addresses is refused at once.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # Django compares a field whose default is computed with a hidden copy, which the editor does not draw:
            # the field would always seem changed, and whoever approves would seem to have written.
            field.show_hidden_initial = False
            if isinstance(field, forms.DateTimeField):
                field.validators.append(validate_year)
        if "go_live_at" in self.fields:
            self.fields["go_live_at"].help_text = _(
                "Left empty: as soon as a second person has approved it. The time is that of %(city)s."
            ) % {"city": city(timezone.get_current_timezone_name())}
        if "title" in self.fields:
            self.fields["title"].error_messages["required"] = _("Give it a title.")
        if "slug" in self.fields:
            self.fields["slug"].required = False  # it comes from the title

    @cached_property
    def changed_data(self):
        """The fields that somebody changed. That the editor names paragraphs which had no name changes nothing."""
        return [name for name in super().changed_data if self._reads_differently(name)]

    # When it is on the site stands in the form itself, where Wagtail opens a dialog for it.
    show_schedule_publishing_toggle = False

    def has_changed(self):
        """Whether somebody changed a word. Wagtail takes a row that a draft has added for a new one at each sight."""
        return bool(self.changed_data) or any(map(_rows_changed, self.formsets.values()))

    def defer_required_fields(self):
        """For a draft, a row that somebody has begun and not filled in (an author without a person) is left out. It
        stays on the screen."""
        super().defer_required_fields()
        for rows in self.formsets.values():
            for form in filter(is_unfinished, rows):
                leave_out(form)

    def clean_title(self):
        return self.cleaned_data["title"] or untitled()

    def clean_slug(self):
        """Until the page is live, the address follows a title that came later."""
        slug, title = self.cleaned_data["slug"], self.cleaned_data.get("title", "")
        if not slug or (not self.instance.live and is_address_of_untitled(slug) and not is_untitled(title)):
            slug = slugify(title, allow_unicode=True) or slugify(untitled())
        parent = self.parent_page and self.parent_page.specific_class
        if parent and issubclass(parent, BasePage) and parent.takes_address(slug):
            raise ValidationError(
                _("“%(slug)s” is an address that this section uses itself. Choose another word."),
                params={"slug": slug},
            )
        page = self.instance if self.instance.pk else None
        return free_slug(slug, self.parent_page, page) if slug and self.parent_page else slug

    def clean(self):
        """A text without words is none: else its heading would stand on the page alone."""
        cleaned = super().clean()
        for field in self._meta.model._meta.fields:
            if isinstance(field, RichTextField) and _is_blank(cleaned.get(field.name)):
                cleaned[field.name] = ""
        return cleaned

    def _post_clean(self):
        super()._post_clean()
        rows_are_valid = all(rows.is_valid() for rows in self.formsets.values())
        if not self.is_deferred_validation and not self.errors and rows_are_valid:
            for field, problem in self.as_written().publish_problems().items():
                self.add_error(field, problem)

    def as_written(self):
        """The page with its rows (authors, dates, prices …) as they stand in the form. Wagtail puts them into the page
        itself only when it saves."""
        page = copy(self.instance)
        page._cluster_related_objects = dict(getattr(page, "_cluster_related_objects", None) or {})
        for name, rows in self.formsets.items():
            deleted = rows.deleted_forms
            written = [
                form.instance for form in rows if form not in deleted and (form.instance.pk or form.has_changed())
            ]
            setattr(page, name, written)
        return page

    def _reads_differently(self, name):
        field = self.fields[name]
        return _without_paragraph_names(field, self[name].initial) != _without_paragraph_names(field, self[name].data)


def _without_paragraph_names(field, value):
    if isinstance(field, BlockField):
        value = repr(field.block.get_prep_value(_cleaned(field.block, value)))
    return _PARAGRAPH_NAME.sub("", value).replace("<p></p>", "") if isinstance(value, str) else value


def _is_blank(text):
    """What an editor of rich text gives that nobody has written in."""
    return text is not None and not _PARAGRAPH_NAME.sub("", text).replace("<p></p>", "")


def _cleaned(block, value):
    """The value of a block in its own types: a form sends “5” for the number 5."""
    try:
        return block.clean(value)
    except ValidationError:
        return value


def _without_what_is_gone(model, data):
    """The fields of a version: those that are protected and name nothing any more are empty, and rows that are nothing
    without it are left out."""
    gone = {field.name for field in _protected_fields(model) if _is_gone(field, data.get(field.name))}
    kept = {name: None if name in gone else value for name, value in data.items()}
    for relation in get_all_child_relations(model):
        name, rows = relation.get_accessor_name(), relation.related_model
        if name in data:
            kept[name] = [_without_what_is_gone(rows, row) for row in data[name] if _can_stand(rows, row)]
    return kept


def _protected_fields(model):
    return [
        field
        for field in model._meta.concrete_fields
        if field.many_to_one and field.remote_field.on_delete is models.PROTECT
    ]


def _is_gone(field, key):
    return key is not None and not field.related_model._default_manager.filter(pk=key).exists()


def _can_stand(model, row):
    return not any(_is_gone(field, row.get(field.name)) for field in _protected_fields(model) if not field.null)


_PARAGRAPH_NAME = re.compile(r' data-block-key="[^"]*"')


def _rows_changed(rows):
    """Rows without a number stand in a draft of a live page only; they are compared by what they say."""
    if any(form.has_changed() for form in rows if form.instance.pk):
        return True
    names = [name for name in rows.form.base_fields if name != rows.model._meta.pk.name]
    said = [model_to_dict(row, names) for row in getattr(rows.instance, rows.rel_name).all() if not row.pk]
    says = [
        model_to_dict(form.instance, names)
        for form in rows
        if not form.instance.pk and form.has_changed() and form not in rows.deleted_forms
    ]
    return said != says


ON_THE_SITE = MultiFieldPanel(
    [
        FieldRowPanel(
            [
                FieldPanel("go_live_at", heading=_("From")),
                FieldPanel("expire_at", heading=_("Until"), help_text=_("Left empty: for as long as you like.")),
            ]
        )
    ],
    heading=_("When it is on the site"),
)


class BasePage(Page):
    """What every page type of the house has in common."""

    base_form_class = BasePageForm
    copy_form_class = DraftCopyForm
    always_there = False  # True of what the site cannot be without: nobody deletes it at the desk
    served_with = ("locale", "share_picture")  # what its own page shows of it and would ask for

    objects = BasePageManager()

    content_panels = [
        TitleFieldPanel(
            "title",
            required_on_save=False,
            placeholder=_("Title"),
            help_text=_("As readers see it, for example “What a group remembers”."),
        )
    ]
    settings_panels = [CommentPanel()]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    heading=_("Address"),
                    required_on_save=False,
                    help_text=_("Its last word, made from the title, for example “what-a-group-remembers”."),
                ),
                FieldPanel(
                    "seo_title", help_text=_("Only if search engines and shared links should show another title.")
                ),
                FieldPanel(
                    "search_description", help_text=_("Only if they should show another sentence than the summary.")
                ),
            ],
            heading=_("Address and search engines"),
        )
    ]

    class Meta:
        abstract = True

    def get_context(self, request, *args, head=None, **kwargs):
        """``head`` is what one of several addresses of the page says of itself (head.py)."""
        return super().get_context(request, *args, **kwargs) | {"head": heads.of_page(self, request, **head or {})}

    def route(self, request, path_components):
        """Wagtail's, but what is below is read in its own type at once."""
        if path_components and (child := self._below(*path_components)):
            return child.route(request, path_components[1:])
        return super().route(request, path_components)

    def _below(self, slug, *further):
        """The page with this slug; what only stands on the way to another is remembered."""
        if not further:
            return self._child(slug)
        return copy(memo.get(("on the way", self.pk, slug), lambda: self._child(slug)))

    def _child(self, slug):
        model = self._kind_below(slug)
        if model is None:
            return None
        below = model.objects.filter(slug=slug, depth=self.depth + 1, path__startswith=self.path)
        child = below.select_related(*model.served_with).first()
        if child:
            child._cached_parent_obj = self  # treebeard's
        return child

    def _kind_below(self, slug):
        """The type of the page with this slug; None where it is none of ours, or there is none."""
        allowed = self.allowed_subpage_models()
        if len(allowed) > 1:
            kind = memo.get(("kinds below", self.pk), self._kinds_below).get(slug)
        else:
            kind = next(iter(allowed), None)
        return kind if kind and issubclass(kind, BasePage) else None

    def _kinds_below(self):
        children = self.get_children().values_list("slug", "content_type")
        return {slug: ContentType.objects.get_for_id(kind).model_class() for slug, kind in children}

    def get_view_restrictions(self):
        """Wagtail asks twice for what is nearly always nothing."""
        if self.alias_of_id is None and not visibility.is_below_private(self.path):
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def permissions_for_user(self, user):
        tester = binned.BinnedPermissionTester if binned.is_binned(self) else FourEyesPermissionTester
        return tester(user, self)

    @classmethod
    def from_serializable_data(cls, data, **kwargs):
        """A version may name what has been deleted since: a venue, somebody who was to speak. It is without them then;
        modelcluster would not open it any more."""
        return super().from_serializable_data(_without_what_is_gone(cls, data), **kwargs)

    def with_content_json(self, content):
        """Which version is on the site is no matter of the version that is looked at; Wagtail takes it from there."""
        page = super().with_content_json(content)
        page.live_revision_id = self.live_revision_id
        return page

    def save_revision(self, *args, overwrite_revision=None, **kwargs):
        """What was sent for review, approved or published is never written over: autosave goes on in a new revision."""
        is_latest = overwrite_revision is not None and overwrite_revision.pk == self.latest_revision_id
        if is_latest and self._is_on_record(overwrite_revision):
            overwrite_revision = None
        return super().save_revision(*args, overwrite_revision=overwrite_revision, **kwargs)

    def _is_on_record(self, revision):
        return (
            revision.pk == self.live_revision_id
            or revision.approved_go_live_at is not None
            or revision.task_states.exists()
        )

    @classmethod
    def takes_address(cls, slug):
        """Whether a page below may not have this slug, because the address means something else here."""
        return False

    def publish_problems(self):
        """What keeps the page from being published, as ``{field: sentence}``. Asked when it is sent and when it is
        approved; a draft is saved whatever this says."""
        return {"title": _("Give it a title.")} if is_untitled(self.title) else {}

    def byline_users(self):
        """The accounts of those whose names stand on the page. They cannot approve it."""
        return set()

    @property
    def people(self):
        """Those whose portraits the page shows."""
        return []

    @property
    def description(self):
        """One sentence about the page, for search engines and links."""
        return self.search_description or getattr(self, "summary", "")

    @property
    def share_line(self):
        """What stands below the title on the card that shared links to the page show. None where the society's own
        card stands for the page; a page with a picture is shown by that."""
        return None

    @property
    def canonical_url(self):
        """An alias points to its source as long as the source can be read."""
        if self.alias_of_id and visibility.is_visible(self.alias_of):
            return self.alias_of.full_url
        return self.full_url
