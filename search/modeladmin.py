"""What editors do about the search: words that mean the same, pages that stand first, and what nobody found."""

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail_modeladmin.helpers import ButtonHelper
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup
from wagtail_modeladmin.views import CreateView

from articles.models import ArticleIndexPage
from cms.core.modeladmin import ReadOnlyPermissions

from .misses import DAYS_SHOWN
from .models import Miss, Promotion, Synonyms


class BegunView(CreateView):
    """A new one begins with the words that somebody looked for."""

    def get_instance(self):
        instance = super().get_instance()
        instance.words = self.request.GET.get("words", "")[:80]
        return instance


class SynonymsAdmin(ModelAdmin):
    model = Synonyms
    create_view_class = BegunView
    menu_label = gettext_lazy("Synonyms")
    menu_icon = "openquote"
    list_display = ["words"]
    search_fields = ["words"]
    empty_value_display = ""


class PromotionAdmin(ModelAdmin):
    model = Promotion
    create_view_class = BegunView
    menu_label = gettext_lazy("Pages that stand first")
    menu_icon = "pick"
    list_display = ["words", "page", "rank"]
    search_fields = ["words"]
    empty_value_display = ""

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("page")


class MissButtons(ButtonHelper):
    """What can be done about it."""

    def get_buttons_for_obj(self, obj, *args, **kwargs):
        words = urlencode({"words": obj.words})
        buttons = [
            self._button(_("Add as synonym"), f"{reverse('search_synonyms_modeladmin_create')}?{words}"),
            self._button(_("Promote a page"), f"{reverse('search_promotion_modeladmin_create')}?{words}"),
        ]
        if self._articles and self._articles.permissions_for_user(self.request.user).can_add_subpage():
            address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", self._articles.pk])
            buttons.append(self._button(_("Write an article"), address))
        return buttons + super().get_buttons_for_obj(obj, *args, **kwargs)

    @cached_property
    def _articles(self):
        return ArticleIndexPage.objects.live().first()

    def _button(self, label, address):
        return {"url": address, "label": label, "title": label, "classname": self.finalise_classname([], [])}


class MissAdmin(ModelAdmin):
    model = Miss
    menu_label = gettext_lazy("Found nothing")
    menu_icon = "search"
    permission_helper_class = ReadOnlyPermissions
    button_helper_class = MissButtons
    list_display = ["words", "also_as", "days", "first_day", "last_day"]
    list_per_page = 50
    empty_value_display = ""

    def get_queryset(self, request):
        return super().get_queryset(request).filter(days__gte=DAYS_SHOWN)

    def also_as(self, miss):
        return ", ".join(miss.spellings.splitlines())

    also_as.short_description = gettext_lazy("also as")


class SearchAdminGroup(ModelAdminGroup):
    menu_label = gettext_lazy("Search")
    menu_icon = "search"
    menu_order = 420
    items = (MissAdmin, SynonymsAdmin, PromotionAdmin)
