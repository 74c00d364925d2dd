"""What an article is made of, in the vocabulary of ``cms.core.blocks.body``, before there is a page for it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Heading:
    """``level`` is "h2" or "h3"."""

    text: str
    level: str


@dataclass(frozen=True)
class Text:
    """Paragraphs and lists: ``p``, ``ul``, ``ol``, ``li``, ``b``, ``i``, ``a`` and ``br``, and no other element."""

    html: str


@dataclass(frozen=True)
class Quote:
    text: str


@dataclass(frozen=True)
class Column:
    """``is_rich``: its cells are HTML as in ``Text``; else they are plain words."""

    heading: str
    is_rich: bool


@dataclass(frozen=True)
class Table:
    """Each row has one cell for each column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """A file that is fit to be kept. Without words for it, ``alt`` is "" and somebody has to say what it shows."""

    content: bytes = field(repr=False)
    name: str
    alt: str
    is_decorative: bool
    caption: str = ""


@dataclass(frozen=True)
class Notes:
    """The notes to which ``[1]``, ``[2]`` … in the text lead, as HTML."""

    notes: tuple[str, ...]


Part = Heading | Text | Quote | Table | Picture | Notes


@dataclass(frozen=True)
class Remark:
    """What a margin of the document said. ``part`` is the number of the part beside which it stood; None, the title.

    ``words`` are those of the document that stand nowhere else.
    """

    text: str
    words: str
    part: int | None


@dataclass(frozen=True)
class Message:
    """A sentence for the author. ``words`` are those of the document that it names because nothing else has them."""

    sentence: str
    words: str = ""

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True)
class Imported:
    """A document as it was understood. Whatever words it had are in here somewhere."""

    title: str
    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...]
    messages: tuple[Message, ...]
    word_count: int
