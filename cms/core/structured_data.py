"""What pages say to machines (JSON-LD, schema.org)."""

import json

from django.utils.safestring import mark_safe

# So that no word of an editor ends the element, begins another or opens a comment.
ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def script(data):
    """The element that holds the data. It is no script: browsers do not run it, and the CSP has nothing against it."""
    text = json.dumps(data, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above
