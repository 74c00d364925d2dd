from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.models import Site
from wagtail.search import index

from cms.core.head import of_list
from cms.core.models import BasePage, Person
from cms.core.references import References
from cms.core.society import society_for

from .. import people
from ..structured_data import data_of_person


class PeoplePage(RoutablePageMixin, BasePage):
    """Who does what in the society and whom the site names; below it, a page for each of them."""

    introduction = RichTextField(_("introduction"), blank=True, help_text=_("A sentence or two above the list."))

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of people")

    @path("")
    def everybody(self, request):
        """Those with an office in their order, then the others by name."""
        known = Person.objects.named_on(Site.find_for_request(request))
        context = {"officers": known.in_office().for_listing(), "others": known.filter(role="").order_by("name", "pk")}
        return self.render(request, context_overrides=context)

    @path("<slug:slug>/")
    def person(self, request, slug):
        known = Person.objects.named_on(Site.find_for_request(request))
        person = get_object_or_404(known.for_listing(), slug=slug)
        address = f"{self.canonical_url}{slug}/"
        filters = people.ArticlesOfPerson(request.GET)
        articles = filters.page_of(people.articles_of(person, request))
        context = {
            "person": person,
            "biography": References(rich_texts=[person.biography], request=request),
            "articles": articles,
            "coming": people.coming_dates_of(person, request),
            "past": people.past_dates_of(person, request),
            "data": data_of_person(person, address, society_for(request), request),
        }
        head = of_list(filters, articles, address, person.name_with_credentials)
        head |= {"is_part": True, "description": person.in_short or person.role}
        return self.render(request, template="home/person.html", context_overrides=context, head=head)
