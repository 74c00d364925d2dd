"""The pages of the desk to which a Word file is brought, and to which a paste is sent."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.mixins import HookResponseMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from articles.models import ArticlePage
from cms.core.languages import language_of_user

from ..sections import ARTICLES
from .archive import LARGEST as LARGEST_FILE
from .building import form_of, make_draft, may_add_pictures
from .document import read_document
from .pasted import LARGEST as LARGEST_PASTE
from .pasted import read_pasted
from .refusal import CannotRead


class ReadingForm(forms.Form):
    """Of somebody who may upload pictures, or may not."""

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.with_pictures = may_add_pictures(user)

    def read(self, reader, *arguments):
        try:
            return reader(*arguments, with_pictures=self.with_pictures)
        except CannotRead as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class WordFileForm(ReadingForm):
    file = forms.FileField(
        label=gettext_lazy("Your Word document"),
        help_text=gettext_lazy(
            "A file whose name ends in .docx. From Google Docs: File, Download, Microsoft Word. From LibreOffice: Save "
            "as, Word 2010–365 Document."
        ),
        widget=forms.FileInput({"accept": ".docx"}),
        error_messages={
            "required": gettext_lazy("Choose the file first."),
            "empty": gettext_lazy("There is nothing in this file. Open it in Word and save it again."),
        },
    )

    def clean_file(self):
        """The document as it was understood."""
        return self.read(read_document, self.cleaned_data["file"].read(LARGEST_FILE + 1))


class WriteFromWordView(HookResponseMixin, WagtailAdminTemplateMixin, FormView):
    page_title = gettext_lazy("Write from a Word file")
    header_icon = "doc-full"
    template_name = "editorial/write_from_word.html"
    form_class = WordFileForm

    @cached_property
    def parent(self):
        """The list of articles that was asked for, or the first, one's own language before others."""
        user = self.request.user
        lists = ARTICLES.sections_for(user, first=language_of_user(user))
        asked = self.request.GET.get("parent")
        if asked is None:
            return next(iter(lists), None)
        return next((each for each in lists if str(each.pk) == asked), None)

    def dispatch(self, request, *args, **kwargs):
        if self.parent is None:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return []

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_context_data(self, **kwargs):
        return super().get_context_data(parent=self.parent, by_hand=ARTICLES.form_below(self.parent), **kwargs)

    def form_valid(self, form):
        if response := self.run_hook("before_create_page", self.request, self.parent, ArticlePage):
            return response
        user = self.request.user
        imported = form.cleaned_data["file"]
        page = make_draft(imported, parent=self.parent, user=user)
        self._say(imported, form.files["file"].name)
        return self.run_hook("after_create_page", self.request, page) or redirect("wagtailadmin_pages:edit", page.pk)

    def _say(self, imported, name):
        came = ngettext(
            "%(n)d word came over from “%(name)s”.", "%(n)d words came over from “%(name)s”.", imported.word_count
        )
        came %= {"n": imported.word_count, "name": name}
        if imported.remarks:
            came = f"{came} {_remarked(len(imported.remarks))}"
        if not imported.messages:
            came = f"{came} {_('Nothing was left out or changed.')}"
        messages.success(self.request, came)
        if imported.messages:
            sentences = format_html_join("", "<li>{}</li>", ((message.sentence,) for message in imported.messages))
            messages.warning(self.request, format_html("{}<ul>{}</ul>", _("Please look at these:"), sentences))


def _remarked(n):
    """Of comments and tracked changes."""
    return ngettext(
        "%(n)d remark from its margin stands beside the text, as a comment.",
        "%(n)d remarks from its margin stand beside the text, as comments.",
        n,
    ) % {"n": n}


@require_POST
def paste(request):
    """What was pasted, as the form of the editor takes it: blocks, notes, and what is to be said."""
    policy = policy_registry.get_by_type(Page)
    if not policy.user_has_any_permission(request.user, ["add", "change"]):
        raise PermissionDenied
    form = PasteForm(request.POST, request.FILES, user=request.user)
    if not form.is_valid():
        return JsonResponse({"problem": next(iter(form.errors.values()))[0]}, status=400)
    return JsonResponse(form_of(form.cleaned_data["html"], request.user))


class PasteForm(ReadingForm):
    """``html`` comes as a file: a paste with pictures is longer than a field may be."""

    notes = forms.IntegerField(min_value=0, max_value=999)
    html = forms.FileField(allow_empty_file=True)

    def clean_html(self):
        html = self.cleaned_data["html"].read(LARGEST_PASTE + 1).decode(errors="replace")
        return self.read(read_pasted, html, self.cleaned_data.get("notes", 0))
