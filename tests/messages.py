"""The catalogues of the languages: what the code and the templates say, against what is translated.

``python -m tests.messages`` takes every new word into ``locale/*/LC_MESSAGES/django.po``, drops those that nobody says
any more and writes the compiled files. It needs Babel alone: gettext is not on a bare machine.

Words of Wagtail's own that writers do not know ("moderation", "validation errors") are said otherwise: in English
in ``locale/en``, which is written by hand and holds these alone; every other language has them among its words.
"""

import os
import re
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
APPS = ["cms", "home", "articles", "events", "search", "editorial", "syndication"]
NOT_FOR_READERS = {"home/demo", "home/seeding.py", "migrations"}
KEYWORDS = DEFAULT_KEYWORDS | {
    name + lazy: DEFAULT_KEYWORDS[name]
    for name in ("gettext", "ngettext", "pgettext", "npgettext")
    for lazy in ("", "_lazy")
}
_STRING = r"""u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
CALL = re.compile(rf"\b(?:_|n?p?gettext)\({_STRING}(?:, ?{_STRING})*(?:, ?count)?\)")


PLAIN = ROOT / "locale/en/LC_MESSAGES/django.po"


def catalogues():
    """``{language: path}`` of those that are translations."""
    paths = sorted((ROOT / "locale").glob("*/LC_MESSAGES/django.po"))
    return {path.parts[-3]: path for path in paths if path != PLAIN}


def said_otherwise():
    """Wagtail's sentences that stand in plain words in our catalogues."""
    return {message.id for message in read(PLAIN) if message.id}


def said():
    """The catalogue of everything that is said, without translations. Django has to be set up."""
    catalogue = Catalog()
    for sentence in said_otherwise():
        catalogue.add(sentence)
    for path in sorted(sources()):
        for _line, message, comments, context in words_in(path):
            catalogue.add(message, auto_comments=comments, context=context)
    return catalogue


def sources():
    for app in APPS:
        yield from (path for path in (ROOT / app).rglob("*.py") if not _is_left_out(path))
    yield from (path for path in (ROOT / "templates").rglob("*") if path.suffix in {".html", ".txt"})


def words_in(path):
    text = path.read_text()
    code = text if path.suffix == ".py" else _calls(text)
    return extract("python", BytesIO(code.encode()), KEYWORDS, comment_tags=["Translators:"], strip_comment_tags=True)


def _is_left_out(path):
    name = path.relative_to(ROOT).as_posix()
    return any(name.startswith(part) or f"/{part}/" in name for part in NOT_FOR_READERS)


def _calls(template):
    """The words of a template as calls, one a line: what Django's ``makemessages`` hands to gettext."""
    from django.utils.translation.template import templatize

    return "\n".join(match.group() for match in CALL.finditer(templatize(template)))


def read(path):
    with path.open("rb") as file:
        return read_po(file)


def read_compiled(path):
    with path.with_suffix(".mo").open("rb") as file:
        return read_mo(file)


def take_in(path):
    """Bring a catalogue up to date with what is said."""
    catalogue = read(path)
    catalogue.update(said(), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    with path.open("wb") as file:
        write_po(file, catalogue, width=120, no_location=True, sort_output=True, ignore_obsolete=True)
    compile_(path)
    return [message.id for message in catalogue if message.id and not is_translated(message)]


def compile_(path):
    catalogue = read(path)
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalogue)


def is_translated(message):
    strings = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    return all(strings) and not message.fuzzy


def main():
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.test")
    django.setup()
    compile_(PLAIN)
    for path in catalogues().values():
        missing = take_in(path)
        print(f"{path.relative_to(ROOT)}: {len(missing)} to translate", *missing, sep="\n  ")
    return 0


if __name__ == "__main__":
    main()
