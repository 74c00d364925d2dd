"""What happened on the way that the author has to know, collected and said once, in whole sentences."""

from enum import Enum

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from .parts import Message

LONGEST_QUOTATION = 80
MOST_QUOTATIONS = 6


class Kept(Enum):
    """The words stand in the article, differently from how they stood in the document."""

    FIRST_LINE = gettext_lazy("The first line, in bold, is offered as the title:")
    BOLD_LINE = gettext_lazy("These lines stood alone in bold. They are headings now; make them text if they are none:")
    LONG_HEADING = gettext_lazy("Too long for headings, and therefore text in bold:")
    DEEP_HEADING = gettext_lazy("Headings have two ranks here. These had a lower one:")
    TEXT_BOX = gettext_lazy("These text boxes stand below the paragraph beside which they stood:")
    FRAME = gettext_lazy("These stood in a frame and stand in the text now. A block “Box” would set them apart again:")
    EQUATION = gettext_lazy("Equations stand as plain characters. Please check them:")
    MERGED = gettext_lazy("Cells that spanned several rows or columns are repeated in each of them:")
    NESTED = gettext_lazy("A table within a table stands as lines of text in its cell:")
    NO_HEADINGS = gettext_lazy("These tables have no headings. Please write some above their columns:")
    PICTURE_IN_CELL = gettext_lazy("Pictures that stood within these tables stand below them:")
    PICTURE_IN_NOTE = gettext_lazy("Pictures that stood in a note stand at the end of the text:")
    LINK = gettext_lazy("These links lead to no address of the web or of mail. Their words are kept:")
    INNER_LINK = gettext_lazy("These links led to another place of the document. Their words are kept:")
    PICTURE_LINK = gettext_lazy("Pictures take no links. Please put these addresses into the text:")
    LINK_IN_PLAIN = gettext_lazy("Headings, quotations and captions take no links. These words are kept without:")
    STRUCK = gettext_lazy("These words were struck through, and are kept as ordinary ones:")
    RAISED = gettext_lazy("These letters were raised or lowered, and stand on the line now:")
    NUMBERED_HEADING = gettext_lazy("The numbers that Word puts before these headings are not taken over:")
    LABEL = gettext_lazy("The words that Word puts before the points of these lists are not taken over:")
    CONTINUED_LIST = gettext_lazy("These lists went on with numbers after a break. They begin with 1 again:")
    LETTERED_LIST = gettext_lazy("These lists were counted in letters or in another way. They are counted 1, 2, 3:")
    DEEP_LIST = gettext_lazy("Lists have five levels here. These points stood deeper:")
    MARK_IN_TITLE = gettext_lazy("The title takes no notes. Please put the mark of this note into the text:")
    SYMBOL = gettext_lazy("A sign of a special font could not be read, and stands as �:")
    SECOND_TITLE = gettext_lazy("There is one title. These lines looked like one, too, and are headings:")


IN_FULL = {Kept.PICTURE_LINK}  # they stand nowhere else


class Lost(Enum):
    """The words stand in the message, and nowhere in the article."""

    HIDDEN = gettext_lazy("The document holds hidden text, which is left out:")
    MARGIN = gettext_lazy("What stood at the top or the bottom of every page is left out:")
    CONTENTS = gettext_lazy("The table of contents is left out; long articles get one by themselves:")
    CHART = gettext_lazy("A chart or a diagram cannot be taken over; put a picture of it there. Its words:")
    CHANGE = gettext_lazy("Words that were marked as deleted are left out:")
    COMMENT = gettext_lazy("Comments of the document:")
    LEFT_OVER = gettext_lazy("These words could not be taken over. Please look where they belong:")


class Missing(Enum):
    """There were no words; they are counted."""

    PICTURE_ELSEWHERE = "picture elsewhere"
    PICTURE_UNREADABLE = "picture unreadable"
    PICTURE_DELETED = "picture deleted"
    PICTURE_HIDDEN = "picture hidden"
    PICTURE_IN_MARGIN = "picture in the margin"
    PICTURE_WITHOUT_WORDS = "picture without words"
    PICTURE_TOO_MANY = "too many pictures"
    PICTURE_NOT_ALLOWED = "pictures not allowed"
    OBJECT = "object"
    INSERTED_FILE = "inserted file"


def counted(missing: Missing, n: int) -> str:
    sentences = {
        Missing.PICTURE_ELSEWHERE: ngettext(
            "%(n)d picture did not come along, because it is kept elsewhere. Please upload it.",
            "%(n)d pictures did not come along, because they are kept elsewhere. Please upload them.",
            n,
        ),
        Missing.PICTURE_UNREADABLE: ngettext(
            "%(n)d picture cannot be shown on a website. In Word, copy it, choose Paste Special, as PNG, or upload it.",
            "%(n)d pictures cannot be shown on a website. In Word, copy each, choose Paste Special, as PNG, or upload "
            "them.",
            n,
        ),
        Missing.PICTURE_DELETED: ngettext(
            "%(n)d picture that was marked as deleted is left out.",
            "%(n)d pictures that were marked as deleted are left out.",
            n,
        ),
        Missing.PICTURE_HIDDEN: ngettext(
            "%(n)d picture that was hidden is left out.", "%(n)d pictures that were hidden are left out.", n
        ),
        Missing.PICTURE_IN_MARGIN: ngettext(
            "%(n)d picture that stood at the top or the bottom of the pages is left out.",
            "%(n)d pictures that stood at the top or the bottom of the pages are left out.",
            n,
        ),
        Missing.PICTURE_WITHOUT_WORDS: ngettext(
            "%(n)d picture waits for words: say what is to be seen in it, for people who cannot see it.",
            "%(n)d pictures wait for words: say what is to be seen in each, for people who cannot see it.",
            n,
        ),
        Missing.PICTURE_TOO_MANY: ngettext(
            "There are too many pictures for one article: %(n)d was left out.",
            "There are too many pictures for one article: %(n)d were left out.",
            n,
        ),
        Missing.PICTURE_NOT_ALLOWED: ngettext(
            "%(n)d picture was left out, because your account may not upload pictures.",
            "%(n)d pictures were left out, because your account may not upload pictures.",
            n,
        ),
        Missing.OBJECT: ngettext(
            "%(n)d object of another program (a sheet, a sound) is left out; a picture of it may be there.",
            "%(n)d objects of other programs (sheets, sounds) are left out; pictures of them may be there.",
            n,
        ),
        Missing.INSERTED_FILE: ngettext(
            "%(n)d file was inserted into the document as a whole and cannot be read. Open the document in Word, save "
            "it, and bring it again.",
            "%(n)d files were inserted into the document as a whole and cannot be read. Open the document in Word, "
            "save it, and bring it again.",
            n,
        ),
    }
    return sentences[missing] % {"n": n}


class Findings:
    """``kept`` and ``lost`` take words of the document, ``missing`` counts what had none."""

    def __init__(self) -> None:
        self._kept: dict[Kept, dict[str, None]] = {}  # in their order, each once
        self._lost: dict[Lost, list[str]] = {}
        self._missing: dict[Missing, int] = {}
        self._reasons: list[str] = []

    def kept(self, what: Kept, words: str) -> None:
        self._kept.setdefault(what, {})[words if what in IN_FULL else _shortened(words)] = None

    def lost(self, what: Lost, words: str) -> None:
        if words.strip() or what == Lost.CHART:
            self._lost.setdefault(what, []).append(" ".join(words.split()))

    def missing(self, what: Missing) -> None:
        self._missing[what] = self._missing.get(what, 0) + 1

    def reason(self, sentence: str) -> None:
        """Why something could not be taken, in words that somebody else has found already."""
        if sentence not in self._reasons:
            self._reasons.append(sentence)

    @property
    def lost_words(self) -> str:
        return " ".join(words for quotations in self._lost.values() for words in quotations)

    def messages(self) -> tuple[Message, ...]:
        """First what is missing, then what waits to be done, then what is different."""
        lost = [
            Message(_sentence(what.value, _quoted(self._lost[what])), " ".join(self._lost[what]))
            for what in Lost
            if what in self._lost
        ]
        missing = [Message(counted(what, self._missing[what])) for what in Missing if what in self._missing]
        reasons = [Message(sentence) for sentence in self._reasons]
        kept = [Message(_sentence(what.value, self._quotations(what))) for what in Kept if what in self._kept]
        return (*lost, *missing, *reasons, *kept)

    def _quotations(self, what: Kept) -> str:
        quotations = [*self._kept[what]]
        return _quoted(quotations) if what in IN_FULL else _first_of(quotations)


def _sentence(beginning: str, quotations: str) -> str:
    return f"{beginning} {quotations}" if quotations else f"{str(beginning).removesuffix(':')}."


def _quoted(quotations: list[str]) -> str:
    return "; ".join(f"“{quotation}”" for quotation in dict.fromkeys(filter(None, quotations)))


def _first_of(quotations: list[str]) -> str:
    more = len(quotations) - MOST_QUOTATIONS
    named = _quoted(quotations[:MOST_QUOTATIONS])
    return _("%(named)s and %(n)d more") % {"named": named, "n": more} if more > 0 else named


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST_QUOTATION else f"{words[:LONGEST_QUOTATION].rstrip()}…"
