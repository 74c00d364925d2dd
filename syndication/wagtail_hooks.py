from django.utils.cache import patch_vary_headers
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from cms.delivery.answers import FORMS

from .documents import document_of, has_markdown
from .modeladmin import ConsumerAdmin

modeladmin_register(ConsumerAdmin)


@hooks.register("on_serve_page")
def in_the_form_that_is_preferred(serve):
    """`Accept: text/markdown` at the address of a page. Who may read the page has been asked before."""

    def serve_in_form(page, request, args, kwargs):
        response = serve(page, request, args, kwargs)
        if request.method not in ("GET", "HEAD") or not has_markdown(response):
            return response
        if request.get_preferred_type(FORMS) == "text/markdown":
            response = document_of(response, request)
        patch_vary_headers(response, ["Accept"])
        return response

    return serve_in_form
