from django import template
from django.conf import settings
from django.utils.safestring import mark_safe
from wagtail.admin.userbar import Userbar

from ..frame import frame_for
from ..references import References
from ..renditions import ResponsivePicture
from ..structured_data import script

register = template.Library()


@register.simple_tag(takes_context=True)
def frame(context):
    """The society, the menus and the stylesheet, for base.html."""
    return frame_for(context["request"])


@register.simple_tag
def json_ld(data):
    """What the page says to machines; nothing where there is nothing to say."""
    return script(data) if data else ""


@register.simple_tag(takes_context=True)
def body(context, stream, *images):
    """The body of a page. All that it refers to is fetched first; ``images`` are pictures beside it."""
    references = References(stream, images=images, request=context.get("request"))
    with context.push(references=references):
        return stream.render_as_block(context.flatten())


@register.simple_tag(takes_context=True)
def rich_text(context, value, notes=True):
    """Rich text, in a body or beside one (then given as its source)."""
    source = getattr(value, "source", value) or ""
    references = context.get("references") or References(rich_texts=[source], request=context.get("request"))
    return mark_safe(references.html(source, notes=notes))  # noqa: S308 - cleaned by Wagtail when it was written


@register.inclusion_tag("components/picture.html")
def picture(image, sizes, family="picture", alt=None, eager=False):
    """A picture in every size there is. ``alt`` overrides the picture's own words; "" says that it is decoration."""
    responsive = ResponsivePicture(image, family)
    words = getattr(image, "contextual_alt_text", None) if alt is None else alt
    return {
        "srcsets": responsive.srcsets,
        "fallback": responsive.fallback,
        "alt": image.default_alt_text if words is None else words,
        "sizes": sizes,
        "eager": eager,
    }


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
def stored_embed(context, url):
    """What was fetched of another site's page when ours was published; None if nothing was."""
    references = context.get("references")
    return references.embeds.get(url) if references else None


@register.simple_tag(takes_context=True)
def userbar(context):
    """Wagtail's bar, for those who are logged in. Nobody else's page may depend on a cookie."""
    request = context.get("request")
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return ""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        return ""
    return Userbar(object=context.get("page"), position="bottom-right").render_html(context)
