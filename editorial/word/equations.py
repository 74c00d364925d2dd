"""Equations (ECMA-376, 22.1) on one line of plain characters: ``(a+b)/2``, ``x^2``, ``√(n)``."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .markup import child, is_on


def in_line(element: Element) -> str:
    """Every word of the equation that is shown, in the order in which it is read."""
    written = _WRITTEN.get(element.tag, _one_after_the_other)
    return " ".join(written(element).split())


def _one_after_the_other(element: Element) -> str:
    parts = (in_line(part) for part in element if not part.tag.endswith("Pr") and not _is_left_out(part))
    return " ".join(filter(None, parts))


def left_out_of(element: Element) -> Iterator[Element]:
    """The parts of an equation that were deleted or hidden."""
    for part in element:
        if _is_left_out(part):
            yield part
        else:
            yield from left_out_of(part)


def _is_left_out(part: Element) -> bool:
    return part.tag in {"w:del", "w:moveFrom"} or bool(is_on(child(part, "w:rPr"), "w:vanish"))


def _text(element: Element) -> str:
    return element.text or ""


def _part(element: Element, tag: str) -> str:
    found = child(element, tag)
    return "" if found is None else in_line(found)


def _grouped(words: str) -> str:
    return words if words.isalnum() else f"({words})"


def _fraction(element: Element) -> str:
    return f"{_grouped(_part(element, 'm:num'))}/{_grouped(_part(element, 'm:den'))}"


def _raised(element: Element) -> str:
    return f"{_grouped(_part(element, 'm:e'))}^{_grouped(_part(element, 'm:sup'))}"


def _lowered(element: Element) -> str:
    return f"{_grouped(_part(element, 'm:e'))}_{_grouped(_part(element, 'm:sub'))}"


def _both(element: Element) -> str:
    return f"{_lowered(element)}^{_grouped(_part(element, 'm:sup'))}"


def _root(element: Element) -> str:
    degree = _part(element, "m:deg")
    return f"{degree}√({_part(element, 'm:e')})"


def _bracketed(element: Element) -> str:
    properties = child(element, "m:dPr")
    begin, end = _value(properties, "m:begChr", "("), _value(properties, "m:endChr", ")")
    inner = ", ".join(in_line(part) for part in element if part.tag == "m:e")
    return f"{begin}{inner}{end}"


def _sum(element: Element) -> str:
    sign = _value(child(element, "m:naryPr"), "m:chr", "∫")
    lower, upper = _part(element, "m:sub"), _part(element, "m:sup")
    limits = (f"_{_grouped(lower)}" if lower else "") + (f"^{_grouped(upper)}" if upper else "")
    return f"{sign}{limits} {_part(element, 'm:e')}"


def _value(element: Element | None, tag: str, default: str) -> str:
    """``m:val`` of a child."""
    found = child(element, tag)
    return default if found is None else found.get("m:val", default)


_WRITTEN = {
    "m:t": _text,
    "w:t": _text,
    "m:f": _fraction,
    "m:sSup": _raised,
    "m:sSub": _lowered,
    "m:sSubSup": _both,
    "m:rad": _root,
    "m:d": _bracketed,
    "m:nary": _sum,
}
