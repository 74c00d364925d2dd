"""What is pasted from Word, Google Docs or LibreOffice: HTML in the manner of each, as lines and tables."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag
from django.utils.translation import gettext as _

from .composing import Composer, with_bold_lines_as_headings
from .document import proven
from .findings import Findings, Kept, Lost, Missing
from .lines import Block, Grid, Kind, Line, NoteMark, PictureMark, Piece, Run, lines_in
from .parts import Imported
from .pictures import said_by_somebody
from .reading import MOST_PICTURES, is_of_web_or_mail
from .refusal import CannotRead, check_time, limited_time
from .tables import Cell, rectangular

LARGEST = 24 * 1024 * 1024  # with pictures
MOST_TAGS = 60_000
DEEPEST = 100

_SKIPPED = ["style", "script", "head", "title", "meta", "link", "xml", "template", "noscript", "colgroup", "col"]
_BLOCKS = {
    *("p", "div", "section", "article", "header", "footer", "main", "aside", "figure", "figcaption", "address", "pre"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "hr", "center", "body"),
    *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "html", "form", "fieldset", "nav", "details"),
}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_TO_NOTE = re.compile(r"#_?(?P<kind>ftnt|ftn|edn|sdfootnote|sdendnote)(?P<number>\d{1,4})(?:sym)?$")
_NOTE = re.compile(r"(?P<kind>ftnt|ftn|edn|sdfootnote|sdendnote)(?:_?ref)?(?P<number>\d{1,4})")
_BACK = re.compile(r"#_?(?:ftnref|ednref|ftnt_ref|sdfootnote\d+anc|sdendnote\d+anc)")
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list:\s*(?P<list>l\d+)\s+level(?P<level>\d+)")
_SIGN_OF_LIST = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_COUNTED = re.compile(r"^\W?(?:\d+|[a-zA-Z]{1,4})[.)]")
_MSO_KINDS = {"msotitle": Kind.TITLE, "msoquote": Kind.QUOTE, "msointensequote": Kind.QUOTE, "msocaption": Kind.CAPTION}
_DATA = re.compile(r"^data:image/[\w.+-]+;base64,", re.IGNORECASE)


def read_pasted(html: str, notes_before: int = 0, *, with_pictures: bool = True) -> Imported:
    """``notes_before``: how many notes the article has already. Raises CannotRead."""
    if len(html) > LARGEST or html.count("<") > MOST_TAGS:
        raise CannotRead(_("This is too much for one paste. Bring the document as a Word file."))
    try:
        with limited_time():
            return _read(_soup(html), notes_before, with_pictures)
    except RecursionError as error:
        raise CannotRead(_("This cannot be read. Bring the document as a Word file.")) from error


def _read(soup: BeautifulSoup, notes_before: int, with_pictures: bool) -> Imported:
    findings = Findings()
    notes = _Notes(soup, notes_before)
    texts = [_said(element) for element in (soup, *notes.bodies.values())]
    reader = _Reader(findings, notes)
    composer = Composer(findings, with_pictures)
    composer.take(with_bold_lines_as_headings(reader.blocks(soup), findings))
    composer.take_notes([reader.lines(body) for body in notes.referred_to()])
    for why, body in notes.left_out():
        reader.leave_out(body, why)
    return proven("", composer.parts, composer.remarks, findings, texts)


def _soup(html: str) -> BeautifulSoup:
    """Without what is no word of the author's."""
    soup = BeautifulSoup(html.replace("\x00", ""), "html.parser")
    check_time()
    for tag in soup.find_all(_SKIPPED):
        check_time()
        tag.extract()
    for text in soup.find_all(string=True):
        check_time()
        if type(text) is not NavigableString:
            text.extract()  # comments, in which Word says the same once more for older programs
    return soup


def _said(element: Tag) -> str:
    """All its words but the signs before the points of lists, which are the list's."""
    said: list[str] = []
    waiting: list[PageElement | str] = [element]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            said.append(each)
        elif isinstance(each, Tag) and not _SIGN_OF_LIST.search(str(each.get("style") or "")):
            edge = " " if _stands_apart(each) else ""
            waiting += [edge, *reversed(each.contents), edge]
    return "".join(said)


def _stands_apart(tag: Tag) -> bool:
    """Whether a word ends where it begins: what is not shown is no part of the words beside it."""
    return tag.name in _BLOCKS or tag.name in {"br", "del"} or bool(_HIDDEN.search(str(tag.get("style") or "")))


class _Notes:
    """The notes of what was pasted, taken out of it; ``bodies`` are by what leads to them."""

    def __init__(self, soup: BeautifulSoup, before: int):
        self.bodies: dict[str, Tag] = {}
        self._before = before
        self._numbers: dict[str, int] = {}
        self._left_out: dict[str, Lost] = {}
        for link in soup.find_all("a", href=_BACK):
            self._take(link)
        for element in (soup, *self.bodies.values()):
            for link in element.find_all("a", href=self._leads_to_note):
                link.string = " "  # its sign is made anew

    def _leads_to_note(self, href: str | None) -> bool:
        return _key(href or "") in self.bodies

    def _take(self, link: Tag) -> None:
        """From the mark that leads back into the text: the note is what stands round it."""
        check_time()
        around = link.find_parent("div", id=re.compile(r"^(?:ftn|edn|sdfootnote|sdendnote)\d+$"))
        around = around or link.find_parent(["p", "li", "div"])
        key = _key_of_mark(link)
        mark = link.find_parent("sup") or link
        if around is None or not key or around.get_text(strip=True) == mark.get_text(strip=True):
            return
        mark.extract()
        self.bodies[key] = around.extract()

    def mark(self, href: str) -> NoteMark | None:
        key = _key(href)
        if key not in self.bodies:
            return None
        return NoteMark(self._numbers.setdefault(key, self._before + len(self._numbers) + 1))

    def leave_out(self, tag: Tag, why: Lost) -> None:
        """What is left out may hold marks of notes."""
        for link in [tag, *tag.find_all("a", href=self._leads_to_note)]:
            self._left_out.setdefault(_key(str(link.get("href") or "")), why)

    def left_out(self) -> list[tuple[Lost, Tag]]:
        """The notes of which every mark was left out."""
        without = self.bodies.keys() - self._numbers
        return [(why, self.bodies[key]) for key, why in self._left_out.items() if key in without]

    def referred_to(self) -> Iterator[Tag]:
        """In their order. Those to which nothing refers come last, so that their words are kept."""
        read: list[str] = []
        while new := list(self._numbers)[len(read) :]:  # a note may bring another
            yield from (self.bodies[key] for key in new)
            read += new
        for key in [key for key in self.bodies if key not in self._numbers and key not in self._left_out]:
            yield self.bodies[key]


def _key(href: str) -> str:
    found = _TO_NOTE.search(href)
    return f"{found['kind']}{found['number']}" if found else ""


def _key_of_mark(link: Tag) -> str:
    found = _NOTE.search(str(link.get("href")))
    return f"{found['kind']}{found['number']}" if found else ""


@dataclass(frozen=True)
class _Manner:
    """How words stand where the reader is."""

    bold: bool = False
    italic: bool = False
    href: str = ""
    kind: Kind = Kind.PARAGRAPH
    level: int = 1
    is_ordered: bool = False
    depth: int = 0  # of lists
    nesting: int = 0  # of elements


@dataclass
class _Reader:
    findings: Findings
    notes: _Notes
    found: list[Block] = field(default_factory=list)
    line: Line | None = None
    pictures: int = 0

    def blocks(self, element: Tag, manner: _Manner = _Manner()) -> list[Block]:
        """What an element holds, apart from what is being read round it."""
        around, self.found, self.line = (self.found, self.line), [], None
        self._children(element, manner)
        self._end()
        found = self.found
        self.found, self.line = around
        return [block for block in found if isinstance(block, Grid) or block.has_words or block.pictures]

    def lines(self, element: Tag) -> list[Line]:
        """The same where no table can be."""
        blocks = self.blocks(element)
        for block in blocks:
            if isinstance(block, Grid):
                self.findings.kept(Kept.NESTED, block.text)
        return lines_in(blocks)

    def _children(self, element: Tag, manner: _Manner) -> None:
        for each in list(element.children):
            self._node(each, manner)

    def _node(self, node: PageElement, manner: _Manner) -> None:
        check_time()
        if isinstance(node, NavigableString):
            self._say(_SPACE.sub(" ", node), manner)
        elif not isinstance(node, Tag):
            return
        elif manner.nesting > DEEPEST:
            self._say(_SPACE.sub(" ", _said(node)), manner)
        elif not self._is_left_out(node):
            self._tag(node, replace(manner, nesting=manner.nesting + 1))

    def _tag(self, tag: Tag, manner: _Manner) -> None:
        if tag.name == "br":
            self._say("\n", manner)
        elif tag.name == "img":
            self._picture(tag, manner)
        elif tag.name == "table":
            self._table(tag, manner)
        elif tag.name in _BLOCKS:
            self._end()
            self._tell_counting(tag)
            self._children(tag, _of_block(tag, manner))
            self._end()
        else:
            self._inline(tag, manner)

    def _inline(self, tag: Tag, manner: _Manner) -> None:
        href = str(tag.get("href") or "") if tag.name == "a" else ""
        if href and (mark := self.notes.mark(href)):
            self._add(mark, manner)
            return
        self._tell_looks(tag)
        self._children(tag, replace(_with_looks(tag, manner), href=self._address(href, tag) or manner.href))

    # Words

    def _say(self, text: str, manner: _Manner) -> None:
        if not text.strip(" ") and (self.line is None or not self.line.pieces):
            return  # between blocks
        self._add(Run(text, manner.bold, manner.italic, manner.href), manner)

    def _add(self, piece: Piece, manner: _Manner) -> None:
        if self.line is None:
            self.line = Line([], manner.kind, manner.level, manner.is_ordered)
        self.line.pieces.append(piece)

    def _end(self) -> None:
        if self.line is not None:
            self.found.append(self.line)
        self.line = None

    def _address(self, href: str, tag: Tag) -> str:
        if is_of_web_or_mail(href):
            return href.strip()
        words = _said(tag) if href else ""
        if words.strip() and href.startswith("#"):
            self.findings.kept(Kept.INNER_LINK, words)
        elif words.strip():
            self.findings.kept(Kept.LINK, f"{words} ({href})")
        return ""

    def _tell_looks(self, tag: Tag) -> None:
        style = _style(tag)
        is_struck = tag.name in {"s", "strike"} or "line-through" in style
        is_raised = tag.name in {"sup", "sub"} or re.search(r"vertical-align:(?:super|sub)", style)
        if not (is_struck or is_raised) or tag.find("a", href=_TO_NOTE) or not (words := _said(tag)).strip():
            return
        if is_struck:
            self.findings.kept(Kept.STRUCK, words)
        if is_raised:
            self.findings.kept(Kept.RAISED, words)

    def leave_out(self, tag: Tag, why: Lost) -> None:
        """Neither its words nor its notes nor its pictures come."""
        self.findings.lost(why, _said(tag))
        self.notes.leave_out(tag, why)
        for _picture in [*([tag] if tag.name == "img" else []), *tag.find_all("img")]:
            self.findings.missing(Missing.PICTURE_DELETED if why == Lost.CHANGE else Missing.PICTURE_HIDDEN)

    def _tell_counting(self, tag: Tag) -> None:
        if tag.name == "ol" and not {str(tag.get("start") or "1"), str(tag.get("type") or "1")} <= {"1"}:
            self.findings.kept(Kept.LETTERED_LIST, _said(tag))
        sign = _marker_of(tag) if _WORD_LIST.search(_style(tag)) else ""
        if re.search(r"[^\W\d_]{2,}", sign) and not _COUNTED.match(sign):
            self.findings.kept(Kept.LABEL, sign)

    def _is_left_out(self, tag: Tag) -> bool:
        style = _style(tag)
        if "mso-list:ignore" in style:
            return True
        if why := _why_left_out(tag, style):
            self.leave_out(tag, why)
        return why is not None

    # Pictures and tables

    def _picture(self, tag: Tag, manner: _Manner) -> None:
        if manner.href:
            self.findings.kept(Kept.PICTURE_LINK, manner.href)
        source = str(tag.get("src") or "")
        content = _content_of(source)
        if content is None:
            self.findings.missing(Missing.PICTURE_ELSEWHERE)
        elif self.pictures >= MOST_PICTURES:
            self.findings.missing(Missing.PICTURE_TOO_MANY)
        else:
            self.pictures += 1
            self._add(PictureMark(content, said_by_somebody(str(tag.get("alt") or ""))), manner)

    def _table(self, tag: Tag, manner: _Manner) -> None:
        self._end()
        if caption := tag.find("caption"):
            self.found.append(Line([Run(_SPACE.sub(" ", _said(caption)))], Kind.CAPTION))
        rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
        grid = rectangular(self._cells(rows), self.findings)
        if len(grid.rows) == 1 and len(grid.rows[0]) == 1:
            self.found += grid.rows[0][0]
        elif grid.rows and grid.rows[0]:
            grid.has_headings = len(grid.rows) > 1 and _names_columns(rows[0], grid)
            self.found.append(grid)

    def _cells(self, rows: list[Tag]) -> list[list[Cell]]:
        """With a cell that goes on wherever one from above reaches down."""
        read: list[list[Cell]] = []
        reaching: dict[int, tuple[int, int]] = {}  # from a column: how many more rows, and how wide
        for row in rows:
            cells: list[Cell] = []
            following: dict[int, tuple[int, int]] = {}
            for tag in [*(cell for cell in row.find_all(["td", "th"]) if cell.find_parent("tr") is row), None]:
                check_time()
                self._reach_down(cells, reaching, following)
                if tag is not None:
                    width, height = _span(tag, "colspan", 63), _span(tag, "rowspan", 500)
                    if height > 1:
                        following[_width(cells)] = (height - 1, width)
                    cells.append(Cell(self.lines(tag), width))
            read.append(cells)
            reaching = following
        return read

    @staticmethod
    def _reach_down(
        cells: list[Cell], reaching: dict[int, tuple[int, int]], following: dict[int, tuple[int, int]]
    ) -> None:
        while (column := _width(cells)) in reaching:
            left, width = reaching[column]
            cells.append(Cell([], width, goes_on=True))
            if left > 1:
                following[column] = (left - 1, width)


def _why_left_out(tag: Tag, style: str) -> Lost | None:
    if _HIDDEN.search(style):
        return Lost.HIDDEN
    if tag.name == "del":
        return Lost.CHANGE
    is_comment = "mso-element:comment-list" in style or "msocomanchor" in _classes(tag)
    return Lost.COMMENT if is_comment else None


def _of_block(tag: Tag, manner: _Manner) -> _Manner:
    """What the words in a block are."""
    if tag.name in {"ul", "ol"}:
        return replace(manner, depth=manner.depth + 1, is_ordered=tag.name == "ol", kind=Kind.ITEM)
    if tag.name == "li":
        return replace(manner, kind=Kind.ITEM, level=max(manner.depth, 1))
    if heading := re.fullmatch(r"h([1-6])", tag.name):
        is_item = manner.kind == Kind.ITEM
        return manner if is_item else replace(_with_looks(tag, manner), kind=Kind.HEADING, level=int(heading[1]))
    if tag.name == "blockquote":
        return replace(manner, kind=Kind.QUOTE)
    if tag.name in {"figcaption", "caption"}:
        return replace(manner, kind=Kind.CAPTION)
    return _of_paragraph(tag, _with_looks(tag, manner))


def _of_paragraph(tag: Tag, manner: _Manner) -> _Manner:
    """Word makes paragraphs of all, and says in their style what they are."""
    if found := _WORD_LIST.search(_style(tag)):
        counted = bool(_COUNTED.match("".join(_marker_of(tag).split())))
        return replace(manner, kind=Kind.ITEM, level=int(found["level"]), is_ordered=counted)
    kind = next((_MSO_KINDS[name] for name in _classes(tag) if name in _MSO_KINDS), manner.kind)
    return replace(manner, kind=kind)


def _marker_of(tag: Tag) -> str:
    marker = tag.find(style=_SIGN_OF_LIST)
    return marker.get_text() if marker else ""


def _with_looks(tag: Tag, manner: _Manner) -> _Manner:
    style = _style(tag)
    weight = re.search(r"font-weight:(\w+)", style)
    bold = tag.name in {"b", "strong"} or manner.bold
    if weight:
        bold = weight[1] in {"bold", "bolder"} or (weight[1].isdecimal() and int(weight[1]) >= 600)
    slant = re.search(r"font-style:(\w+)", style)
    italic = slant[1] in {"italic", "oblique"} if slant else tag.name in {"i", "em", "cite"} or manner.italic
    return replace(manner, bold=bold, italic=italic)


def _style(tag: Tag) -> str:
    return re.sub(r"\s*([:;])\s*", r"\1", str(tag.get("style") or "").lower())


def _classes(tag: Tag) -> list[str]:
    names = tag.get("class") or ""
    return (names if isinstance(names, str) else " ".join(names)).lower().split()


def _content_of(source: str) -> bytes | None:
    """The file of a picture that came along; what lies elsewhere no browser hands over."""
    found = _DATA.match(source)
    if not found:
        return None
    try:
        return base64.b64decode(source[found.end() :], validate=False)
    except (binascii.Error, ValueError):
        return None


def _names_columns(row: Tag, grid: Grid) -> bool:
    if row.find_parent("thead") or (row.find("th") and not row.find("td")):
        return True
    lines = [line for cell in grid.rows[0] for line in cell if line.has_words]
    return bool(lines) and all(line.is_bold for line in lines)


def _span(tag: Tag, name: str, most: int) -> int:
    words = str(tag.get(name) or "")
    return max(1, min(int(words), most)) if words.isdecimal() and words.isascii() and len(words) < 8 else 1


def _width(cells: list[Cell]) -> int:
    return sum(cell.width for cell in cells)
