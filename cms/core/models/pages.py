import re
from copy import copy

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import model_to_dict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_all_child_relations
from wagtail.admin.forms.pages import CopyForm, WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.blocks import BlockField
from wagtail.models import Page, PageManager, PagePermissionTester
from wagtail.query import PageQuerySet

from .. import head as heads
from .. import visibility


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

    @cached_property
    def changed_data(self):
        """The fields that somebody changed. That the editor names paragraphs which had no name changes nothing."""
        return [name for name in super().changed_data if self._reads_differently(name)]

    def has_changed(self):
        """Whether somebody changed a word. Wagtail takes a row that a draft has added for a new one at each sight."""
        return bool(self.changed_data) or any(map(_rows_changed, self.formsets.values()))

    def clean_slug(self):
        slug = self.cleaned_data["slug"]
        parent = self.parent_page and self.parent_page.specific_class
        if parent and issubclass(parent, BasePage) and parent.takes_address(slug):
            raise ValidationError(
                _("“%(slug)s” is an address that this section uses itself. Choose another word."),
                params={"slug": slug},
            )
        return self._free(slug) if slug and self.parent_page else slug

    def _free(self, slug):
        """The slug, with a number behind it if another page has it: two meetings may have one title."""
        free, number = slug, 1
        while not Page._slug_is_available(free, self.parent_page, self.instance if self.instance.pk else None):
            number += 1
            free = f"{slug}-{number}"
        return free

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


class BasePage(Page):
    """What every page type of the house has in common."""

    base_form_class = BasePageForm
    copy_form_class = DraftCopyForm

    objects = BasePageManager()

    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug", help_text=_("The last word of the page's address.")),
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

    def permissions_for_user(self, user):
        return FourEyesPermissionTester(user, self)

    @classmethod
    def from_serializable_data(cls, data, **kwargs):
        """A version may name what has been deleted since: a venue, somebody who was to speak. It is without them then;
        modelcluster would not open it any more."""
        return super().from_serializable_data(_without_what_is_gone(cls, data), **kwargs)

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
        return {}

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
