"""Everything that a person reads can be translated, and is."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import wagtail
from django.apps import apps
from django.conf import settings
from django.template.base import Lexer, TokenType
from django.utils import translation
from django.utils.formats import get_format
from django.utils.functional import Promise
from modelcluster.fields import ParentalKey
from wagtail.blocks import ListBlock
from wagtail.images.blocks import ImageBlock

from cms.core.blocks import BodyBlock
from tests import messages

TEMPLATES = sorted(path for path in messages.sources() if path.suffix in {".html", ".txt"})
CATALOGUES = messages.catalogues()
PLAIN = messages.said_otherwise()  # not everything that Wagtail says has to be said
OTHERS = [code for code, _name in settings.LANGUAGES if code != "en"]  # the words in the code are English

every_template = pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda path: path.relative_to(messages.ROOT / "templates").as_posix()
)
every_catalogue = pytest.mark.parametrize("language", OTHERS)


# Templates

SPOKEN = {"alt", "aria-label", "content", "placeholder", "title", "value"}
NOT_WORDS = re.compile(
    r"\b(?:width=device-width, initial-scale=1|light dark|noindex|utf-8|summary(?:_large_image)?"
    r"|JSON Feed|Atom|iCalendar|XML|API)\b"
)


class Words(HTMLParser):
    """What a person reads or hears of some HTML."""

    def __init__(self, source):
        super().__init__()
        self.found = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found += [value or "" for name, value in attrs if name in SPOKEN]

    def handle_data(self, data):
        self.found.append(data)


def literals(source):
    """The words of a template that no catalogue could change."""
    pieces, end = [], None
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            name = token.contents.split()[0]
            if name in {"blocktranslate", "comment"}:
                end = f"end{name}"
            elif name == end:
                end = None
        elif token.token_type == TokenType.TEXT and end is None:
            pieces.append(token.contents)
    words = (NOT_WORDS.sub("", piece) for piece in Words("".join(pieces)).found)
    return [" ".join(piece.split()) for piece in words if re.search(r"[^\W\d_]{2}", piece)]


@every_template
def test_a_template_says_nothing_that_cannot_be_translated(path):
    assert literals(path.read_text()) == []


@every_template
def test_no_filter_says_anything_by_itself(path):
    """``default:"Nobody"`` would be English for ever; ``default:_("Nobody")`` is not."""
    assert re.findall(r"\|(?:default|default_if_none|yesno|pluralize):[\"'][^\"']*\w", path.read_text()) == []


@every_template
def test_dates_are_written_by_the_name_of_a_format(path):
    letters = re.findall(r"\|(?:date|time):[\"']([^\"']+)[\"']", path.read_text())
    machines_or_one_word = {"Y-m-d", "H:i", "Y/m", "c", "j", "l", "D", "M", "F", "Y"}
    assert [one for one in letters if not one.endswith("_FORMAT") and one not in machines_or_one_word] == []


def test_the_test_of_templates_finds_words():
    assert literals('<p title="Hello">{% translate "x" %} there, {{ name }}</p>') == ["Hello", "there,"]
    assert literals("{% blocktranslate %}hello{% endblocktranslate %} – {{ a }}") == []


# Models and blocks

# Rows that nobody fills in at the desk.
UNSEEN = {
    *{
        "ContentGeneration",
        "EventIdentity",
        "EventOccurrence",
        "Heartbeat",
        "KnownDates",
        "ReviewTaskState",
        "SiteRendition",
    },
    *{"FooterMenuItem", "MainMenuItem", "PageChange", "PersonLink", "PrintedCredentials", "SocialLink"},
    *{"Attestation", "BinnedPage", "DocumentText", "Entry", "Word"},
}
OURS = [app for app in apps.get_app_configs() if app.path.startswith(str(messages.ROOT)) and ".venv" not in app.path]
MODELS = [model for app in OURS for model in app.get_models()]


def fields(model):
    """Those that the desk shows."""
    return [
        field
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if field.editable and not field.auto_created and not isinstance(field, ParentalKey)
        if not field.name.startswith("focal_point") and field.name not in {"id", "sort_order"}
    ]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_a_model_and_its_fields_have_names_that_can_be_translated(model):
    if model.__name__ in UNSEEN:
        return
    names = {field.name: field.verbose_name for field in fields(model)}
    helps = {field.name: field.help_text for field in fields(model) if field.help_text}
    choices = {field.name: label for field in fields(model) for _value, label in field.choices or [] if label}
    assert isinstance(model._meta.verbose_name, Promise)
    assert [name for name, words in names.items() if not isinstance(words, Promise)] == []
    assert [name for name, words in helps.items() if not isinstance(words, Promise)] == []
    if model.__name__ not in {"EventPage", "SocietySettings"}:  # the names of time zones are not translated
        assert [name for name, words in choices.items() if not isinstance(words, Promise | str)] == []


def leaves(block, path):
    yield path, block
    if isinstance(block, ListBlock):
        yield from leaves(block.child_block, f"{path}[]")
    elif not isinstance(block, ImageBlock):
        for name, child in getattr(block, "child_blocks", {}).items():
            yield from leaves(child, f"{path}.{name}")


def test_blocks_have_names_that_can_be_translated():
    named = dict(leaf for name, block in BodyBlock().child_blocks.items() for leaf in leaves(block, name))
    assert [path for path, block in named.items() if not isinstance(block.meta.label, Promise)] == []


# Catalogues


def test_every_language_has_its_catalogue():
    assert sorted(CATALOGUES) == sorted(OTHERS)


@every_catalogue
def test_every_word_is_in_the_catalogue_and_no_other(language):
    """`make messages` takes in what is new."""
    said = {(message.id, message.context) for message in messages.said() if message.id}
    known = {(message.id, message.context) for message in messages.read(CATALOGUES[language]) if message.id}
    assert sorted(map(str, said - known)) == []
    assert sorted(map(str, known - said)) == []


@every_catalogue
def test_every_word_is_translated(language):
    catalogue = messages.read(CATALOGUES[language])
    assert [message.id for message in catalogue if message.id and not messages.is_translated(message)] == []


@every_catalogue
def test_a_translation_keeps_what_is_filled_in(language):
    """``%(name)s``, and space at the beginning and the end."""
    wrong = [message.id for message in messages.read(CATALOGUES[language]) if message.id and not _fits(message)]
    assert wrong == []


def _fits(message):
    ids, strings = _several(message.id), _several(message.string)
    allowed = set().union(*map(_slots, ids))
    return all(
        _slots(string) <= allowed
        and (message.id in PLAIN or _slots(ids[-1]) <= _slots(strings[-1]))
        and string[:1].isspace() == ids[-1][:1].isspace()
        and string[-1:].isspace() == ids[-1][-1:].isspace()
        for string in strings
    )


def _slots(text):
    return set(re.findall(r"%\(\w+\)[sd]|%[sd]|\{\w*\}", text))


@pytest.mark.parametrize("path", [messages.PLAIN, *CATALOGUES.values()], ids=lambda path: path.parts[-3])
def test_the_compiled_catalogue_is_that_of_the_words(path):
    assert _strings(messages.read_compiled(path)) == _strings(messages.read(path))


def _strings(catalogue):
    """``{(words, context): translations}``; Babel reads the context of a compiled file as bytes."""
    return {
        (*_several(message.id), _text(message.context)): [*_several(message.string)]
        for message in catalogue
        if message.id
    }


def _several(words):
    return [words] if isinstance(words, str) else words


def _text(context):
    return context.decode() if isinstance(context, bytes) else context


# Wagtail's own sentences, in plain words

UNKNOWN_WORDS = re.compile(r"moderat|workflow|validation|\bslug|page types?\b|snippet|\broot\b", re.IGNORECASE)


def sentences_of_wagtail():
    paths = Path(wagtail.__file__).parent.rglob("locale/en/LC_MESSAGES/django.po")
    return {message.id for path in paths for message in messages.read(path)}


def test_what_is_said_otherwise_is_what_wagtail_says():
    """A sentence that an upgrade words anew would be Wagtail's again."""
    assert sorted(PLAIN - sentences_of_wagtail()) == []


def test_what_is_said_otherwise_is_said_plainly():
    """And with nothing to fill in that is not there."""
    plain = [message for message in messages.read(messages.PLAIN) if message.id]
    assert [message.string for message in plain if UNKNOWN_WORDS.search(message.string)] == []
    assert [message.id for message in plain if not _slots(message.string) <= _slots(message.id)] == []


# Dates

NAMES = ["DATE_FORMAT", "MONTH_DAY_FORMAT", "YEAR_MONTH_FORMAT", "DATETIME_FORMAT", "TIME_FORMAT"]
NAMES += ["WEEKDAY_DATE_FORMAT", "WEEKDAY_MONTH_DAY_FORMAT", "WEEKDAY_DATETIME_FORMAT"]


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
@pytest.mark.parametrize("name", NAMES)
def test_every_language_says_how_dates_are_written(language, name):
    with translation.override(language):
        assert get_format(name) != name


# Style sheets

SHEETS = sorted((messages.ROOT / "static/css").rglob("*.css"))
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|"
    r"border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_a_style_sheet_knows_no_left_and_no_right(sheet):
    """In a page that is read from right to left everything changes its side."""
    assert PHYSICAL.findall(sheet.read_text()) == []
