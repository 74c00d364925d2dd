"""Wagtail's own endpoints (API v2), with what they leak or fail at mended. Same envelope, same parameters."""

from functools import partial

from django.core.exceptions import FieldError, ValidationError
from django.http import Http404
from rest_framework.fields import Field, SerializerMethodField
from rest_framework.response import Response
from wagtail.api.v2.filters import FieldsFilter, OrderingFilter, SearchFilter
from wagtail.api.v2.serializers import PageHtmlUrlField, PageParentField, PageSerializer
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet, PagesAPIViewSet
from wagtail.contrib.redirects.api import RedirectsAPIViewSet, RedirectSerializer
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.api.v2.serializers import DocumentSerializer
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.serializers import ImageDownloadUrlField, ImageSerializer
from wagtail.images.api.v2.views import ImagesAPIViewSet
from wagtail.models import Page

from cms.delivery import memo

from .. import addresses, visibility
from .endpoints import PublicMixin, absence_of_page
from .parameters import StockParameters, refuse_unknown
from .problems import BadParameter, problem_response
from .rendering import OrjsonRenderer
from .shapes import PublicReferences, Shapes


class TotalOrder(OrderingFilter):
    """Rows that are equal in what they are ordered by keep their places from page to page."""

    def filter_queryset(self, request, queryset, view):
        ordered = super().filter_queryset(request, queryset, view)
        if "search" in request.GET or request.GET.get("order") in (None, "", "random"):
            return ordered
        names = ordered.query.order_by
        if "tags" in {name.lstrip("-") for name in names}:
            raise BadParameter("order", "a row has several tags.")
        return ordered.order_by(*names, "pk")


class Fields(FieldsFilter):
    """A search can go on from what a tag chose: by the keys, which Wagtail's index knows."""

    def filter_queryset(self, request, queryset, view):
        found = super().filter_queryset(request, queryset, view)
        if "tags" not in request.GET:
            return found
        return queryset.filter(pk__in=found.order_by().values("pk"))


class CarefulMixin(PublicMixin):
    """Nobody is known, the answer is JSON, and what is ill-formed is 400 with a reason."""

    renderer_classes = [OrjsonRenderer]
    filter_backends = [Fields, TotalOrder, SearchFilter]
    detail_query_parameters = frozenset(["fields", "rich_text_format", "format", "_"])

    def resolve_rich_text_format(self):
        """For fields of Wagtail's own; those of ours have the format from their shapes."""
        return "html"

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if self.action == "detail_view":
            refuse_unknown(request.GET, self.detail_query_parameters)
        elif self.action == "find_view":
            refuse_unknown(request.GET, self.detail_query_parameters | self.find_query_parameters)
        StockParameters(request.GET).values()

    def check_query_parameters(self, queryset):
        fields = self.get_available_fields(queryset.model, db_fields_only=True)
        refuse_unknown(self.request.GET, self.known_query_parameters.union(fields))

    def filter_queryset(self, queryset):
        try:
            return super().filter_queryset(queryset)
        except Http404 as error:  # of all filters, only the one by locale looks for something
            raise BadParameter("locale", "there is no such locale.") from error
        except (ValueError, TypeError, OverflowError, ValidationError, FieldError) as error:
            raise BadRequestError(f"A filter has a value that it cannot have: {_words(error)}") from error

    def paginate_queryset(self, queryset):
        try:
            return super().paginate_queryset(queryset)
        except OverflowError as error:
            raise BadRequestError("A filter has a number that is too large.") from error

    def handle_exception(self, exc):
        response = problem_response(exc, {})
        if response is None:
            return super().handle_exception(exc)
        response.exception = True
        return response


class PageAddress(PageHtmlUrlField):
    """Where people read the page."""

    def to_representation(self, page):
        return addresses.of_page(page, self.context["request"])


class ParentField(PageParentField):
    def to_representation(self, parent):
        shown = super().to_representation(parent)
        shown["meta"]["html_url"] = addresses.of_page(parent, self.context["request"])
        return shown


class SitePageSerializer(PageSerializer):
    html_url = PageAddress(read_only=True)
    parent = ParentField(read_only=True)


class PagesEndpoint(CarefulMixin, PagesAPIViewSet):
    """Pages that anybody may read, of any type."""

    base_serializer_class = SitePageSerializer

    filter_backends = [
        TotalOrder if backend is OrderingFilter else backend for backend in PagesAPIViewSet.filter_backends
    ]
    detail_query_parameters = CarefulMixin.detail_query_parameters | {"site"}
    meta_fields = [*PagesAPIViewSet.meta_fields, "last_published_at"]
    listing_default_fields = [*PagesAPIViewSet.listing_default_fields, "last_published_at", "locale"]
    detail_only_fields = [*PagesAPIViewSet.detail_only_fields, "body"]

    @classmethod
    def get_detail_default_fields(cls, model):
        """With the locale, which Wagtail leaves out while WAGTAIL_I18N_ENABLED is off."""
        return [*super().get_detail_default_fields(model), "locale"]

    def get_base_queryset(self):
        # By primary key: Wagtail's index can filter by little else.
        return Page.objects.filter(pk__in=visibility.visible_in(Page.objects.all(), self.site).values("pk"))

    def listing_view(self, request):
        queryset = self.get_queryset()
        self.check_query_parameters(queryset)
        keys = [page.pk for page in self.paginate_queryset(self.filter_queryset(queryset))]
        if not keys:
            self.get_serializer_class()  # refuses fields that there are not
        return self.get_paginated_response(self._as_asked(queryset.model, keys, self._rows))

    def detail_view(self, request, pk):
        page = self.get_base_queryset().filter(id=pk).first()
        found = self._as_asked(page.specific_class or Page, [page.pk], self._detail) if page else []
        if not found:
            raise absence_of_page(pk)
        return Response(found[0])

    def get_object(self):
        """Of a detail, for its serializer."""
        return self._page

    def _as_asked(self, model, keys, make):
        asked = (self.action, self.request.GET.get("fields"), self.rich_text_format)
        return self.finished(keys, partial(make, model), model, *asked)

    @classmethod
    def shown(cls, draft, request, router):
        """A page that a revision has, as the endpoint would give it."""
        request.wagtailapi_router = router
        endpoint = cls(request=request, format_kwarg=None, action="detail_view", args=(), kwargs={})
        endpoint.show(draft)
        return endpoint.get_serializer(draft).data

    def show(self, page):
        self._page = page
        self._shapes = Shapes(PublicReferences.of_page(page, request=self.request), self.rich_text_format)

    def _rows(self, model, keys):
        pages = list(_with_what_it_shows(model, keys))
        # A list has no bodies: one set of shapes serves all of its rows.
        self._shapes = Shapes(PublicReferences(request=self.request), self.rich_text_format)
        return {page.pk: row for page, row in zip(pages, self.get_serializer(pages, many=True).data, strict=True)}

    def _detail(self, model, keys):
        page = _with_what_it_shows(model, keys).defer(None).first()
        if page is None:
            return {}
        self.show(page)
        return {page.pk: self.get_serializer(page).data}

    def find_object(self, queryset, request):
        """By number or address."""
        key = ("find", request.build_absolute_uri())
        return queryset.filter(pk=memo.get(key, lambda: self._find(queryset, request))).first()

    def _find(self, queryset, request):
        """An address that has moved leads on, as it does for readers."""
        page = super().find_object(queryset, request)
        redirect = None if page else _redirect_for(request)
        return redirect.redirect_page_id if redirect else page and page.pk

    def shapes_of(self, page):
        """For the fields (fields.py)."""
        return self._shapes


def _with_what_it_shows(model, keys):
    pages = model.objects.filter(pk__in=keys).select_related("locale")
    if hasattr(pages, "for_api"):
        return pages.for_api()
    if hasattr(model, "image"):
        return pages.select_related("image").prefetch_related("image__renditions")
    return pages


class TagNames(Field):
    """The names of the tags, without a query for each row."""

    def to_representation(self, tags):
        return sorted(tag.name for tag in tags.all())


class PrefetchedTagsMixin:
    def build_property_field(self, field_name, model_class):
        if field_name == "tags":
            return TagNames, {"read_only": True}
        return super().build_property_field(field_name, model_class)


class AbsoluteImageUrl(ImageDownloadUrlField):
    def to_representation(self, image):
        return self.context["request"].build_absolute_uri(super().to_representation(image))


class SiteImageSerializer(PrefetchedTagsMixin, ImageSerializer):
    download_url = AbsoluteImageUrl(read_only=True)


class SiteDocumentSerializer(PrefetchedTagsMixin, DocumentSerializer):
    pass


class ImagesEndpoint(CarefulMixin, ImagesAPIViewSet):
    base_serializer_class = SiteImageSerializer
    body_fields = [*ImagesAPIViewSet.body_fields, "description", "is_decorative", "credit", "placeholder"]

    def get_queryset(self):
        return visibility.public_files(BaseAPIViewSet.get_queryset(self)).prefetch_related("tags")


class DocumentsEndpoint(CarefulMixin, DocumentsAPIViewSet):
    base_serializer_class = SiteDocumentSerializer

    def get_queryset(self):
        return visibility.public_files(BaseAPIViewSet.get_queryset(self)).prefetch_related("tags")


class SiteRedirectSerializer(RedirectSerializer):
    location = SerializerMethodField()

    def get_location(self, redirect):
        return redirect.link and addresses.for_people(self.context["request"], redirect.link)


class RedirectsEndpoint(CarefulMixin, RedirectsAPIViewSet):
    """Redirects to addresses, and to pages that anybody may read."""

    base_serializer_class = SiteRedirectSerializer
    find_query_parameters = RedirectsAPIViewSet.find_query_parameters | {"html_path"}

    def get_queryset(self):
        redirects = super().get_queryset().select_related("redirect_page__content_type", "site")
        to_page = visibility.visible(redirects, through="redirect_page")
        return redirects.filter(redirect_page__isnull=True) | to_page

    def find_object(self, queryset, request):
        redirect = _redirect_for(request)
        return queryset.get(pk=redirect.pk) if redirect else BaseAPIViewSet.find_object(self, queryset, request)


def _redirect_for(request):
    """The redirect of the address ``?html_path=``, with a slash at its end or without."""
    if "html_path" not in request.GET:
        return None
    try:
        return get_redirect(request, Redirect.normalise_path(request.GET["html_path"]))
    except ValueError as error:
        raise BadParameter("html_path", "this is no address.") from error


def _words(error):
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
