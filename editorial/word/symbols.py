"""Signs of the fonts that are no letters (``w:sym``), as what they look like in Unicode."""

from xml.etree.ElementTree import Element

UNKNOWN = "�"


def sign(element: Element) -> str:
    """What ``w:sym`` shows; UNKNOWN for a font that nobody has written down."""
    from mammoth.docx.dingbats import dingbats  # a table of Symbol, Wingdings and Webdings; nothing else has one

    try:
        code = int(element.get("w:char", ""), 16)
    except ValueError:
        return UNKNOWN
    font = element.get("w:font", "")
    private = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    found = dingbats.get((font, code)) or dingbats.get((font, private))
    if found:
        return chr(found)
    is_letter = 0x20 <= code < 0xD800
    return chr(code) if is_letter else UNKNOWN
