"""Markdown (CommonMark, with the tables and footnotes of GitHub) out of clean HTML."""

import json
import re
from textwrap import indent
from typing import Any

from markdownify import ATX, MarkdownConverter

NOTE = re.compile(r"#note-(\d+)$")
NOTE_ITEM = re.compile(r"^note-\d+$")
_SPECIAL = re.compile(r"([\\`*_\[\]<]|&(?=#?\w+;))")
_BEGINS_A_BLOCK = re.compile(r"^(\s*)(?:([#>+-]+)|(\d+)([.)]))(?=\s)")
_LONE_SPACE = re.compile(r"(?<! ) $", re.MULTILINE)  # two are a line break
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
# What a YAML reader takes for the end of a line, or refuses.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def from_html(html: str) -> str:
    writer = _Writer(heading_style=ATX, bullets="-", autolinks=False, wrap=True, wrap_width=None)
    text = _BLANK_LINES.sub("\n\n", writer.convert(html).strip())
    return _LONE_SPACE.sub("", text) + "\n"


def front_matter(fields: dict[str, Any]) -> str:
    """The facts at the top, as YAML. Each value is JSON, which is YAML, too."""
    lines = [f"{name}: {_json(value)}" for name, value in fields.items() if value not in (None, "", [], {})]
    return "\n".join(["---", *lines, "---", "", ""])


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


class _Writer(MarkdownConverter):
    """``convert_x`` is called for each element x (of BeautifulSoup), with what has become of its content."""

    def escape(self, text: str, parent_tags: set[str]) -> str:
        escaped = _SPECIAL.sub(r"\\\1", text)
        if parent_tags & {"td", "th"}:
            return escaped.replace("|", r"\|")
        return _BEGINS_A_BLOCK.sub(_as_words, escaped)

    def convert_a(self, el: Any, text: str, parent_tags: set[str]) -> str:
        href = el.get("href", "")
        if NOTE.search(href.removesuffix("-back")) and href.endswith("-back"):
            return ""
        return super().convert_a(el, text, parent_tags)

    def convert_aside(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return self.convert_blockquote(el, text, parent_tags)

    def convert_caption(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return f"*{text.strip()}*\n\n"

    def convert_dd(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """After its term, in one line unless it is a list."""
        if el.find(["ul", "ol"]):
            return "\n" + indent(text.strip(), "  ") + "\n"
        lines = (" ".join(line.split()) for line in text.strip().splitlines())
        return f" {'; '.join(filter(None, lines))}\n"

    def convert_dt(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return f"- **{text.strip()}:**"

    def convert_figcaption(self, el: Any, text: str, parent_tags: set[str]) -> str:
        words = " ".join(text.split())
        return f"\n\n— {words}\n\n" if el.parent.find("blockquote") else f"\n\n*{words}*\n\n"

    def convert_figure(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return self.convert_div(el, text, parent_tags)

    def convert_hN(self, n: int, el: Any, text: str, parent_tags: set[str]) -> str:
        is_of_notes = el.parent.name == "section" and el.parent.find(id=NOTE_ITEM)
        return "" if is_of_notes else super().convert_hN(n, el, text, parent_tags)

    def convert_img(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """Nothing of a picture that is only decoration."""
        alt = self.escape(el.get("alt", ""), parent_tags)
        return f"![{alt}]({el['src']})" if alt else ""

    def convert_li(self, el: Any, text: str, parent_tags: set[str]) -> str:
        if not NOTE_ITEM.match(el.get("id", "")):
            return super().convert_li(el, text, parent_tags)
        paragraphs = text.strip().replace("\n", "\n    ")
        return f"[^{el['id'].removeprefix('note-')}]: {paragraphs}\n"

    def convert_p(self, el: Any, text: str, parent_tags: set[str]) -> str:
        begins_a_box = el.parent.name == "aside" and el.find_previous_sibling() is None
        return super().convert_p(el, f"**{text.strip()}**" if begins_a_box else text, parent_tags)

    def convert_sup(self, el: Any, text: str, parent_tags: set[str]) -> str:
        note = el.a and NOTE.search(el.a.get("href", ""))
        return f"[^{note[1]}]" if note else text


def _as_words(match: re.Match[str]) -> str:
    space, marker, number, point = match.groups()
    return f"{space}\\{marker}" if marker else f"{space}{number}\\{point}"
