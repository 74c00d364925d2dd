"""Lines as the HTML that a text block keeps: the features of ``cms.core.blocks.text`` and nothing else."""

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from itertools import groupby

from .lines import Kind, Line, NoteMark, Piece, Run

DEEPEST_LIST = 5  # Draftail nests no deeper
_SPACES = re.compile(" {2,}")


def html_of_lines(lines: Iterable[Line]) -> str:
    """Paragraphs and lists."""
    grouped = groupby(lines, key=lambda line: line.kind == Kind.ITEM)
    return "".join(
        _list([*group]) if is_list else "".join(f"<p>{html_of(line.pieces)}</p>" for line in group)
        for is_list, group in grouped
    )


def html_of(pieces: Iterable[Piece]) -> str:
    runs = _joined(_as_run(piece) for piece in pieces if isinstance(piece, Run | NoteMark))
    linked = groupby(_trimmed(runs), key=lambda run: run.href)
    return "".join(_linked("".join(map(_formatted, group)), href) for href, group in linked)


def plain_of(pieces: Iterable[Piece]) -> str:
    """On one line, where a field takes no looks."""
    return " ".join("".join(_as_run(piece).text for piece in pieces if isinstance(piece, Run | NoteMark)).split())


def _as_run(piece: Run | NoteMark) -> Run:
    return Run(f"[{piece.number}]") if isinstance(piece, NoteMark) else piece


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Programs cut words into pieces that look alike."""
    alike = groupby(runs, key=lambda run: (run.bold, run.italic, run.href))
    return [Run("".join(run.text for run in group), *look) for look, group in alike]


def _trimmed(runs: list[Run]) -> list[Run]:
    """Without the spaces round a paragraph."""
    for place, strip in ((0, str.lstrip), (-1, str.rstrip)):
        while runs and not (text := strip(runs[place].text)):
            del runs[place]
        if runs:
            runs[place] = replace(runs[place], text=text)
    return runs


def _formatted(run: Run) -> str:
    text = escape(_SPACES.sub(" ", run.text), quote=False).replace("\n", "<br/>")
    if not run.text.strip():
        return text
    text = f"<i>{text}</i>" if run.italic else text
    return f"<b>{text}</b>" if run.bold else text


def _linked(html: str, href: str) -> str:
    return f'<a href="{escape(href)}">{html}</a>' if href and html.strip() else html


def _list(items: list[Line]) -> str:
    """Items of one depth, each with those that stand deeper below it. What is counted differently is another list."""
    html, tag = "", ""
    for item, below in _with_those_below(items):
        if (kind := "ol" if item.is_ordered else "ul") != tag:
            html += f"</{tag}><{kind}>" if tag else f"<{kind}>"
            tag = kind
        html += f"<li>{html_of(item.pieces)}{_list(below) if below else ''}</li>"
    return f"{html}</{tag}>"


def _with_those_below(items: list[Line]) -> Iterable[tuple[Line, list[Line]]]:
    """The first item sets the depth: lists that begin deep in are not indented here."""
    index = 0
    while index < len(items):
        end = index + 1
        while end < len(items) and items[end].level > items[index].level:
            end += 1
        yield items[index], items[index + 1 : end]
        index = end
