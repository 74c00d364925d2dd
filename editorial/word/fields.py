"""Fields of a Word file (ECMA-376, 17.16): what they lead to, and what those show that have no words of their own."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .markup import child, is_on, setting

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?P<inner>\\l\s+)?(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s\\]+))', re.IGNORECASE)
_BUTTON = re.compile(r"\s*MACROBUTTON\s+\S+\s+(?P<words>.*)", re.IGNORECASE | re.DOTALL)
_EQUATION = re.compile(r"\s*EQ\s+(?P<words>.*)", re.IGNORECASE | re.DOTALL)
_SWITCH = re.compile(r"\\[a-z]+", re.IGNORECASE)
_SYMBOL = re.compile(r"\s*SYMBOL\s+(?P<code>0x[0-9a-f]{1,4}|\d{1,5})\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_FONT = re.compile(r'\\f\s+(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s\\]+))', re.IGNORECASE)


@dataclass
class Field:
    """A complex field (17.16.18): its instruction, and whether it came to words. ``form`` is what a form asks for."""

    instruction: str = ""
    has_words: bool = False
    form: Element | None = None


def address_in(instruction: str) -> str:
    """Where a field leads that is a link; "#…" for a place within the document."""
    found = _HYPERLINK.match(instruction)
    if not found:
        return ""
    address = _quoted_or_plain(found)
    return f"#{address}" if found["inner"] else address


def words_shown_by(field: Field) -> str:
    """What is seen of a field that came to no words: what was chosen or ticked in a form, or what a button says."""
    if found := _BUTTON.match(field.instruction):
        return found["words"].strip()
    if (choices := child(field.form, "w:ddList")) is not None:
        return _chosen_in(choices)
    if (box := child(field.form, "w:checkBox")) is not None:
        is_ticked = is_on(box, "w:default") if is_on(box, "w:checked") is None else is_on(box, "w:checked")
        return "☒" if is_ticked else "☐"
    return ""


def _chosen_in(choices: Element) -> str:
    entries = [each.get("w:val", "") for each in choices if each.tag == "w:listEntry"]
    chosen = setting(choices, "w:result") or setting(choices, "w:default") or "0"
    return entries[int(chosen)] if chosen.isdecimal() and len(chosen) < 4 and int(chosen) < len(entries) else ""


def equation_in(instruction: str) -> str:
    """Of ``EQ \\f(1,2)``, what stands in its brackets."""
    found = _EQUATION.match(instruction)
    return " ".join(_SWITCH.sub("", found["words"]).split()) if found else ""


def symbol_in(instruction: str) -> Element | None:
    """Of ``SYMBOL 74 \\f Wingdings``, the same as an element."""
    found = _SYMBOL.match(instruction)
    if not found:
        return None
    code = int(found["code"], 16 if found["code"][:2] in {"0x", "0X"} else 10)
    font = _FONT.search(found["rest"])
    return Element("w:sym", {"w:char": f"{code:X}", "w:font": _quoted_or_plain(font) if font else ""})


def _quoted_or_plain(found: re.Match[str]) -> str:
    return found["quoted"] if found["quoted"] is not None else found["plain"]
