from html import escape

from django import template
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import to_locale
from wagtail.admin.userbar import Userbar

from .. import sharing, styles
from ..embeds import ShownEmbed
from ..frame import frame_for
from ..head import markdown_address
from ..references import References
from ..renditions import ResponsivePicture
from ..structured_data import breadcrumbs, script

register = template.Library()

CURRENT = mark_safe(' aria-current="true"')


@register.simple_tag(takes_context=True)
def frame(context):
    """The society and the menus, for base.html."""
    return frame_for(context["request"], context.get("page"))


@register.simple_tag(takes_context=True)
def stylesheet(context, *names, body=None, parts=()):
    """The link to the page's stylesheet. ``names`` or ``parts`` are those of files in static/css/parts; ``body`` brings
    those of its blocks, which are named as the blocks are."""
    society = frame_for(context["request"], context.get("page")).society
    address = styles.address(society, {*names, *parts, *styles.parts_of(body)})
    return format_html('<link rel="stylesheet" href="{}">', address)


@register.simple_tag
def site_title(title, society):
    """``Grief – Society of Chairs``; the front page may be called as the society is."""
    return title if title == society else f"{title} – {society}"


@register.simple_tag
def breadcrumb_list(head, request):
    """The way to a page, for machines."""
    return script(data) if (data := breadcrumbs(head, request)) else ""


@register.simple_tag
def json_ld(data):
    """What the page says to machines; nothing where there is nothing to say."""
    return script(data) if data else ""


@register.simple_tag(takes_context=True)
def body(context, stream):
    """The body of a page. All that it refers to is fetched first."""
    references = References(stream, request=context.get("request"))
    with context.push(references=references):
        return stream.render_as_block(context.flatten())


@register.simple_tag(takes_context=True)
def rich_text(context, value, notes=True):
    """Rich text, in a body or beside one (then given as its source)."""
    source = getattr(value, "source", value) or ""
    references = context.get("references") or References(rich_texts=[source], request=context.get("request"))
    return mark_safe(references.html(source, notes=notes))  # noqa: S308 - cleaned by Wagtail when it was written


@register.filter
def as_locale(language):
    """``pt_BR`` for ``pt-br``, as Open Graph spells it."""
    return to_locale(language)


@register.filter
def in_markdown(path):
    """Where programs read what is at the path."""
    return markdown_address(path)


@register.inclusion_tag("components/picture.html")
def picture(image, sizes, family="picture", alt=None, eager=False):
    """A picture in every size there is: ``{% picture article.image sizes="20rem" family="card" alt="" %}``.

    ``alt`` overrides the picture's own words; "" says that it is decoration. ``eager`` is for what stands in the first
    screen. The browser puts such a picture before all else, but not a portrait or a logo.
    """
    responsive = ResponsivePicture(image, family)
    words = getattr(image, "contextual_alt_text", None) if alt is None else alt
    return {
        "sources": responsive.sources,
        "srcset": responsive.srcsets.get(responsive.family.formats[-1], ""),
        "fallback": responsive.fallback,
        "alt": image.default_alt_text if words is None else words,
        "sizes": sizes,
        "eager": eager,
        "first": eager and responsive.family.has_ground,
        "placeholder": image.placeholder if responsive.family.has_ground else "",
    }


@register.simple_tag(takes_context=True)
def share_picture(context, page):
    """The picture that stands for a page, or for an address without one, where it is shared; None until it is made."""
    return sharing.picture_of(page, context.request)


@register.simple_tag(takes_context=True)
def public_page(context, page):
    """The page, if anybody may read it; for links in a body."""
    references = context.get("references")
    return references.page(page) if references else None


@register.simple_tag(takes_context=True)
def public_document(context, document):
    """The document, if anybody may download it; for links in a body."""
    references = context.get("references")
    return references.document(document) if references else None


@register.simple_tag(takes_context=True)
def embed(context, value):
    """What is shown of another site's video or page. Alone, as in a preview of the block, it has its own words."""
    references = context.get("references")
    return references.embed(value) if references else ShownEmbed(value, None, [])


@register.simple_tag(takes_context=True)
def userbar(context):
    """Wagtail's bar, for those who are logged in. Nobody else's page may depend on a cookie."""
    request = context.get("request")
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return ""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        return ""
    return Userbar(object=context.get("page"), position="bottom-right").render_html(context)


@register.simple_tag
def filter_links(choices, name, current, kept):
    """The items of a list of filters (components/filters.html). There are fifty beside a search: made by a template,
    they took a third of its time."""
    begin = f"?{kept}&{name}=" if kept else f"?{name}="
    return format_html_join(
        "\n",
        '<li><a href="{}{}"{}>{}{}</a></li>',
        (
            (
                begin,
                choice.slug,
                CURRENT if choice.slug == current else "",
                choice.name,
                format_html(' <span class="filters__count">{}</span>', choice.uses) if choice.uses else "",
            )
            for choice in choices
        ),
    )


@register.simple_tag
def sitemap_elements(urlset):
    """The elements of a sitemap (sitemaps.org), of which there are thousands: a template takes five times as long."""
    return mark_safe("\n".join(map(_sitemap_element, urlset)))  # noqa: S308 - escaped by itself


def _sitemap_element(url):
    changed = f"<lastmod>{url['lastmod'].isoformat()}</lastmod>" if url["lastmod"] else ""
    images = (f"<image:image><image:loc>{escape(image)}</image:loc></image:image>" for image in url["item"].images)
    return f"<url><loc>{escape(url['location'])}</loc>{changed}{''.join(images)}</url>"
