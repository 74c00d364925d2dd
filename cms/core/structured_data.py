"""What pages say to machines (JSON-LD, schema.org)."""

import json

from django.utils.safestring import mark_safe

from .renditions import ResponsivePicture

CONTEXT = "https://schema.org"
# So that no word of an editor ends the element, begins another or opens a comment.
ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def script(data):
    """The element that holds the data. It is no script: browsers do not run it, and the CSP has nothing against it."""
    text = json.dumps(data, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above


def images(image, request):
    """The addresses of a picture, the largest first; a search engine takes the one that suits it."""
    if image is None:
        return []
    picture = ResponsivePicture(image, "picture")
    sources = picture.by_format.get("jpeg") or [picture.fallback]
    return [request.build_absolute_uri(source.url) for source in reversed(sources)]


def organization(society, request):
    """The society, as others name it: who publishes, who organizes."""
    return {"@type": "Organization", "name": society.name, "url": request.build_absolute_uri("/")}


def breadcrumbs(head, request):
    """How the page of a head is reached from the front page; nothing of the front page itself.

    https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
    """
    if not head.trail:
        return None
    steps = [{"name": link.label, "item": request.build_absolute_uri(link.url)} for link in head.trail]
    steps.append({"name": head.title})
    items = [{"@type": "ListItem", "position": number} | step for number, step in enumerate(steps, 1)]
    return {"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items}


def data_of_society(society, same_as, request):
    """Who the society is; ``same_as`` are its addresses elsewhere."""
    own = organization(society, request)
    return {"@context": CONTEXT} | said(
        own
        | {
            "@id": f"{own['url']}#organization",
            "description": society.tagline,
            "logo": society.logo and request.build_absolute_uri(ResponsivePicture(society.logo, "logo").fallback.url),
            "email": society.email,
            "telephone": society.phone,
            "address": _address(society),
            "sameAs": same_as,
            "memberOf": society.parent_name
            and said({"@type": "Organization", "name": society.parent_name, "url": society.parent_url}),
        }
    )


def _address(society):
    lines = said(
        {
            "streetAddress": society.street,
            "postalCode": society.postal_code,
            "addressLocality": society.city,
            "addressCountry": society.country,
        }
    )
    return {"@type": "PostalAddress"} | lines if lines else None


def said(fields):
    """Without what is empty."""
    return {name: value for name, value in fields.items() if value}
