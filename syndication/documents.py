"""A page as a Markdown document: facts at the top, then what a reader sees of it, without the frame."""

from django.http import HttpResponse
from django.template.loader import select_template
from django.template.response import TemplateResponse
from django.utils.translation import get_language

from cms.core import markdown
from cms.core.standalone import cleaned

from .facts import facts_of

CONTENT_TYPE = "text/markdown; charset=utf-8"


def has_markdown(response):
    """Whether what a page answered can be had as Markdown: what has an address for it in its head."""
    return isinstance(response, TemplateResponse) and bool(_head(response)) and bool(_head(response).markdown)


def document_of(response, request):
    """The answer in place of a page's own, which has not been rendered."""
    context, head = response.context_data, _head(response)
    page = context["page"]
    facts = {
        "title": head.title,
        "description": head.description,
        "url": head.url,
        "language": page.locale.language_code if page.locale_id else get_language(),
        **facts_of(page, context, request),
    }
    own = page.template.rpartition("/")[2]
    template = select_template([f"syndication/{own}", "syndication/page.html"])
    html = cleaned(template.render(context, request), head.url)
    text = markdown.front_matter(facts) + markdown.from_html(html)
    # Search engines are sent to the page itself.
    return HttpResponse(text, content_type=CONTENT_TYPE, headers={"Link": f'<{head.url}>; rel="canonical"'})


def _head(response):
    return response.context_data.get("head")
