"""What stands within a paragraph of a Word file: words as they look, links, notes, pictures, what the margin says."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .equations import in_line, left_out_of
from .fields import Field, address_in, equation_in, symbol_in, words_shown_by
from .findings import Kept, Lost, Missing
from .lines import Block, GapMark, Line, NoteMark, Piece, RemarkMark, Run, lines_in
from .markup import child, chosen, setting
from .pictures import count_pictures
from .proof import texts_of
from .refusal import check_time
from .styles import Look, look_of
from .symbols import UNKNOWN, sign

if TYPE_CHECKING:
    from .reading import Reader

_SILENT = {
    *("w:pPr", "w:rPr", "w:sectPr", "w:delInstrText", "w:footnoteRef", "w:endnoteRef", "w:annotationRef"),
    *("w:commentRangeEnd", "w:separator", "w:continuationSeparator", "w:sdtPr", "w:fldData", "w:ffData", "w:pgNum"),
}
_SIGNS = {"w:tab": " ", "w:ptab": " ", "w:cr": "\n", "w:noBreakHyphen": "‑", "w:softHyphen": "\u00ad"}


@dataclass(frozen=True)
class Manner:
    """How words stand where the reader is."""

    look: Look
    href: str = ""
    added_by: str | None = None
    deleted_by: str | None = None
    is_moved: bool = False

    @property
    def is_left_out(self) -> bool:
        return self.deleted_by is not None or bool(self.look.hidden)

    def hidden(self) -> "Manner":
        return replace(self, look=replace(self.look, hidden=True))

    def deleted(self, change: Element) -> "Manner":
        return replace(self, deleted_by=_author(change), is_moved=change.tag == "w:moveFrom")


@dataclass
class _Change:
    """Words that follow one another and were added, deleted or hidden together."""

    verb: str
    author: str = ""
    words: list[str] = field(default_factory=list)

    def is_alike(self, other: "_Change") -> bool:
        return (self.verb, self.author) == (other.verb, other.author)

    @property
    def text(self) -> str:
        return "".join(self.words)


_SENTENCES = {
    "added": gettext_lazy("%(who)s added here: “%(words)s”"),
    "deleted": gettext_lazy("%(who)s deleted here: “%(words)s”"),
    "moved": gettext_lazy("%(who)s moved this away from here: “%(words)s”"),
}


class Inline:
    """Collects the pieces of one paragraph. What stands in boxes beside it is in ``boxes``."""

    def __init__(self, reader: "Reader", look: Look):
        self._reader = reader
        self._look = look
        self._pieces: list[Piece | _Change] = []
        self._last_change: _Change | None = None
        self.boxes: list[Block] = []

    def read(self, paragraph: Element) -> list[Piece]:
        self._children(paragraph, Manner(self._look))
        return list(self._finished())

    def _finished(self) -> Iterator[Piece]:
        for piece in self._pieces:
            if not isinstance(piece, _Change):
                yield piece
            elif piece.verb == "hidden":
                self._reader.findings.lost(Lost.HIDDEN, piece.text)
            elif piece.text.strip():
                words = {"who": piece.author, "words": " ".join(piece.text.split())}
                yield RemarkMark(_SENTENCES[piece.verb] % words, "" if piece.verb == "added" else piece.text)

    # Elements

    def _children(self, element: Element, manner: Manner) -> None:
        for each in element:
            self._element(each, manner)

    def _element(self, element: Element, manner: Manner) -> None:
        tag = element.tag
        if tag in _SILENT:
            return
        if handler := _HANDLERS.get(tag):
            handler(self, element, manner)
        elif tag in _SIGNS:
            self._say(_SIGNS[tag], manner)
        else:
            self._children(element, manner)

    def _run(self, element: Element, manner: Manner) -> None:
        properties = child(element, "w:rPr")
        style = self._reader.styles.look(setting(properties, "w:rStyle"))
        look = look_of(properties).over(style).over(self._look)
        self._children(element, replace(manner, look=look))

    def _text(self, element: Element, manner: Manner) -> None:
        self._say((element.text or "").replace("\n", " "), manner)

    def _sign(self, element: Element, manner: Manner) -> None:
        found = sign(element)
        if found == UNKNOWN:
            self._reader.findings.kept(Kept.SYMBOL, f"{element.get('w:font', '')} {element.get('w:char', '')}")
        self._say(found, manner)

    def _break(self, element: Element, manner: Manner) -> None:
        is_of_line = element.get("w:type", "textWrapping") == "textWrapping"
        self._say("\n" if is_of_line else " ", manner)

    def _ruby(self, element: Element, manner: Manner) -> None:
        """Chinese or Japanese words with how they are read, in brackets behind them."""
        for tag, before, after in (("w:rubyBase", "", ""), ("w:rt", " (", ")")):
            if (part := child(element, tag)) is not None:
                self._say(before, manner)
                self._children(part, manner)
                self._say(after, manner)

    def _equation(self, element: Element, manner: Manner) -> None:
        self._say_equation(in_line(element), manner)
        for part in left_out_of(element):
            self._leave_out(part, manner.hidden() if part.tag in {"m:r", "w:r"} else manner.deleted(part))

    def _say_equation(self, words: str, manner: Manner) -> None:
        if words and not manner.is_left_out:
            self._reader.findings.kept(Kept.EQUATION, words)
        self._say(words, manner)

    def _added(self, element: Element, manner: Manner) -> None:
        self._children(element, replace(manner, added_by=_author(element)))

    def _deleted(self, element: Element, manner: Manner) -> None:
        self._children(element, manner.deleted(element))

    def _alternatives(self, element: Element, manner: Manner) -> None:
        if (taken := chosen(element)) is not None:
            self._children(taken, manner)

    def _content(self, element: Element, manner: Manner) -> None:
        if (content := child(element, "w:sdtContent")) is not None:
            self._children(content, manner)

    # Links

    def _link(self, element: Element, manner: Manner) -> None:
        address = self._reader.relations.addresses.get(element.get("r:id", ""), "")
        if address and element.get("w:anchor"):
            address = f"{address}#{element.get('w:anchor')}"
        self._children(element, replace(manner, href=address or f"#{element.get('w:anchor', '')}"))

    def _simple_field(self, element: Element, manner: Manner) -> None:
        self._children(element, replace(manner, href=address_in(element.get("w:instr", "")) or manner.href))

    def _field_mark(self, element: Element, manner: Manner) -> None:
        fields, kind = self._reader.fields, element.get("w:fldCharType")
        if kind == "begin":
            fields.append(Field(form=child(element, "w:ffData")))
        elif kind == "end" and fields and not (field := fields.pop()).has_words:
            self._show_field(field, manner)

    def _show_field(self, field: Field, manner: Manner) -> None:
        """One that came to no words, and shows some."""
        self._say(words_shown_by(field), manner)
        if equation := equation_in(field.instruction):
            self._say_equation(equation, manner)
        if (symbol := symbol_in(field.instruction)) is not None:
            self._sign(symbol, manner)

    def _instruction(self, element: Element, _manner: Manner) -> None:
        if self._reader.fields:
            self._reader.fields[-1].instruction += element.text or ""

    @property
    def _href_of_fields(self) -> str:
        return next((href for each in reversed(self._reader.fields) if (href := address_in(each.instruction))), "")

    # What the margin says

    def _note(self, element: Element, manner: Manner) -> None:
        kind, key = element.tag.removesuffix("Reference").removeprefix("w:"), element.get("w:id", "")
        if manner.is_left_out:
            for note in self._reader.notes_left_out(kind, key):
                self._leave_out(note, manner)
        elif (number := self._reader.note_number(kind, key)) is not None:
            self._add(NoteMark(number))

    def _comment_begins(self, element: Element, _manner: Manner) -> None:
        self._reader.comments.begin(element.get("w:id", ""))

    def _comment(self, element: Element, _manner: Manner) -> None:
        if (remark := self._reader.comments.remark(element.get("w:id", ""))) is not None:
            self._pieces.append(remark)

    # Shapes

    def _drawing(self, element: Element, manner: Manner) -> None:
        properties = next((found for found in element.iter() if found.tag == "wp:docPr"), None)
        if properties is not None and properties.get("hidden") in {"1", "true"}:
            manner = manner.hidden()
        if not manner.is_left_out:
            self._tell_links(element, manner)
        self._shape(element, manner, properties)

    def _tell_links(self, element: Element, manner: Manner) -> None:
        """Of a drawing: round it (``w:hyperlink``), and under it or what it is made of (``a:hlinkClick``, VML)."""
        inner = [found for found in element.iter() if found.tag == "a:hlinkClick"]
        addresses = [self._reader.relations.addresses.get(found.get("r:id", ""), "") for found in inner]
        addresses += [found.get("href", "") for found in element.iter() if found.tag.startswith("v:")]
        for address in [manner.href or self._href_of_fields, *addresses]:
            if address and not address.startswith("#"):
                self._reader.findings.kept(Kept.PICTURE_LINK, address)

    def _object(self, element: Element, manner: Manner) -> None:
        if any(found.tag == "o:OLEObject" for found in element.iter()):
            self._reader.findings.missing(Missing.OBJECT)
        self._shape(element, manner, None)

    def _shape(self, element: Element, manner: Manner, properties: Element | None) -> None:
        for each in element:
            if each.tag in {"a:blip", "v:imagedata"}:
                self._picture(each, element, manner, properties)
            elif each.tag in {"c:chart", "dgm:relIds"}:
                self._reader.name_chart(each)
                self._pieces.append(GapMark())
            elif each.tag in {"w:txbxContent", "a:p"} and manner.is_left_out:
                self._leave_out(each, manner)
            elif each.tag == "w:txbxContent":
                self._box(each)
            elif each.tag == "a:p":
                self.boxes.append(Line([Run("".join(found.text or "" for found in each.iter() if found.tag == "a:t"))]))
            elif each.tag == "v:textpath":
                self._reader.findings.lost(Lost.MARGIN, each.get("string", ""))
            elif each.tag == "mc:AlternateContent":
                if (taken := chosen(each)) is not None:
                    self._shape(taken, manner, properties)
            else:
                self._shape(each, manner, properties)

    def _picture(self, blip: Element, around: Element, manner: Manner, properties: Element | None) -> None:
        if manner.is_left_out:
            self._reader.findings.missing(_picture_left_out(manner))
        else:
            self._pieces.append(self._reader.picture(blip, around, properties) or GapMark())

    def _leave_out(self, element: Element, manner: Manner) -> None:
        """What was deleted or hidden as a whole: a box, the note of a mark, a part of an equation."""
        for words in texts_of(element):
            self._say(f" {words} ", manner)
        for _picture in range(count_pictures(element)):
            self._reader.findings.missing(_picture_left_out(manner))

    def _box(self, content: Element) -> None:
        blocks = self._reader.story(content)
        words = " ".join(line.text for line in lines_in(blocks))
        if words.strip():
            self._reader.findings.kept(Kept.TEXT_BOX, words)
        self.boxes += blocks

    # Words

    def _say(self, text: str, manner: Manner) -> None:
        check_time()
        if not text:
            return
        for field_around in self._reader.fields:
            field_around.has_words = True
        if manner.deleted_by is not None:
            self._change("moved" if manner.is_moved else "deleted", manner.deleted_by, text)
        elif manner.look.hidden:
            self._change("hidden", "", text)
        else:
            self._show(text, manner)

    def _show(self, text: str, manner: Manner) -> None:
        if manner.added_by is not None:
            self._change("added", manner.added_by, text)
        else:
            self._last_change = None
        for seen, what in ((manner.look.struck, Kept.STRUCK), (manner.look.raised, Kept.RAISED)):
            if seen and text.strip():
                self._reader.findings.kept(what, text)
        self._reader.comments.cover(text)
        href = self._reader.safe_address(manner.href or self._href_of_fields, text)
        self._pieces.append(Run(text, bool(manner.look.bold), bool(manner.look.italic), href))

    def _change(self, verb: str, author: str, text: str) -> None:
        change = _Change(verb, author, [text])
        if self._last_change is not None and self._last_change.is_alike(change):
            self._last_change.words.append(text)
        else:
            self._pieces.append(change)
            self._last_change = change

    def _add(self, piece: Piece) -> None:
        self._last_change = None
        self._pieces.append(piece)


_HANDLERS = {
    "w:r": Inline._run,
    "w:t": Inline._text,
    "w:delText": Inline._text,
    "w:sym": Inline._sign,
    "w:br": Inline._break,
    "w:ruby": Inline._ruby,
    "m:oMath": Inline._equation,
    "w:ins": Inline._added,
    "w:moveTo": Inline._added,
    "w:del": Inline._deleted,
    "w:moveFrom": Inline._deleted,
    "mc:AlternateContent": Inline._alternatives,
    "w:sdt": Inline._content,
    "w:hyperlink": Inline._link,
    "w:fldSimple": Inline._simple_field,
    "w:fldChar": Inline._field_mark,
    "w:instrText": Inline._instruction,
    "w:footnoteReference": Inline._note,
    "w:endnoteReference": Inline._note,
    "w:commentRangeStart": Inline._comment_begins,
    "w:commentReference": Inline._comment,
    "w:drawing": Inline._drawing,
    "w:pict": Inline._drawing,
    "w:object": Inline._object,
}


def _picture_left_out(manner: Manner) -> Missing:
    return Missing.PICTURE_HIDDEN if manner.deleted_by is None else Missing.PICTURE_DELETED


def _author(element: Element) -> str:
    return element.get("w:author", "").strip() or _("Somebody")
