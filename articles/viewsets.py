from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import ArticleSeries


class ArticleSeriesViewSet(SnippetViewSet):
    model = ArticleSeries
    icon = "list-ol"
    menu_label = _("Series of articles")
    menu_order = 315
    add_to_admin_menu = True
    list_display = ["name", "slug", "description"]
