"""The parts of a .docx file: a ZIP archive of XML (ECMA-376, part 2). Within limits, as a file may be anything."""

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from .markup import tree_of
from .refusal import CannotRead

LARGEST = 25 * 1024 * 1024  # bytes of the file
LARGEST_UNPACKED = 120 * 1024 * 1024  # of all that it holds
LARGEST_DIRECTORY = 512 * 1024  # of its table of contents: some five thousand names
LARGEST_XML = 8 * 1024 * 1024  # of one part of words; a book of 400 pages has 3 MB
MOST_XML = 24 * 1024 * 1024  # of all of them together
PACKED_BY_OFFICE = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # zipfile unpacks the others without a limit

_END_OF_DIRECTORY = b"PK\x05\x06"
_END_OF_LARGE_DIRECTORY = b"PK\x06\x07"
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # of Word before 2007, and round what a password protects


class Archive:
    """``part(name)`` is its tree, ``content(name)`` its bytes; what is not there is None."""

    def __init__(self, content: bytes):
        refuse_other_kinds(content)
        self._xml_read = 0
        self._contents: dict[str, bytes] = {}
        self._trees: dict[str, Element] = {}
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
            raise CannotRead(broken()) from error
        self._parts = {info.filename.lower(): info for info in self._zip.infolist()}
        if sum(info.file_size for info in self._zip.infolist()) > LARGEST_UNPACKED:
            raise CannotRead(too_large())
        if any(info.flag_bits & 0x1 for info in self._zip.infolist()):
            raise CannotRead(protected())
        if any(info.compress_type not in PACKED_BY_OFFICE for info in self._zip.infolist()):
            raise CannotRead(broken())

    def has(self, name: str) -> bool:
        return name.lower() in self._parts

    def content(self, name: str) -> bytes | None:
        """Kept once it is read: a document may show the same picture on every page."""
        key = name.lower()
        if key in self._parts and key not in self._contents:
            self._contents[key] = self._unpacked(self._parts[key])
        return self._contents.get(key)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as part:
                return part.read(info.file_size + 1)  # not all of it: a size may be a lie
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as e:
            raise CannotRead(broken()) from e

    def part(self, name: str) -> Element | None:
        key = name.lower()
        if key in self._parts and key not in self._trees:
            size = self._parts[key].file_size
            self._xml_read += size
            if size > LARGEST_XML or self._xml_read > MOST_XML:
                raise CannotRead(too_large())
            self._trees[key] = tree_of(self._unpacked(self._parts[key]))
        return self._trees.get(key)

    def relations(self, name: str) -> "Relations":
        """What a part refers to."""
        folder, file = posixpath.split(name)
        tree = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        return Relations(folder, tree)


class Relations:
    """Where the references of a part lead: a name in the archive, or an address outside."""

    def __init__(self, folder: str, tree: Element | None):
        self.targets: dict[str, str] = {}
        self.addresses: dict[str, str] = {}
        self._kinds: dict[str, list[str]] = {}
        for relation in tree if tree is not None else ():
            self._add(folder, relation)

    def _add(self, folder: str, relation: Element) -> None:
        key, target = relation.get("Id", ""), relation.get("Target", "")
        if relation.get("TargetMode") == "External":
            self.addresses[key] = target
            return
        path = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        self.targets[key] = path
        self._kinds.setdefault(posixpath.basename(relation.get("Type", "")).lower(), []).append(path)

    def of_kind(self, kind: str) -> list[str]:
        """The names of the parts that are "styles", "footnotes", "header" …"""
        return list(dict.fromkeys(self._kinds.get(kind.lower(), [])))


def refuse_other_kinds(content: bytes) -> None:
    """Say what a file is that is no .docx, as far as its first bytes tell."""
    if len(content) > LARGEST:
        raise CannotRead(too_large())
    if content.startswith(_COMPOUND_FILE):
        raise CannotRead(protected() if "EncryptedPackage".encode("utf-16-le") in content else old())
    if not content.startswith(b"PK"):
        raise CannotRead(other())
    _refuse_long_directory(content)
    if b"mimetypeapplication/vnd.oasis.opendocument" in content[:200]:
        raise CannotRead(other())


def _refuse_long_directory(content: bytes) -> None:
    """Before anything reads it: a table of contents of 25 MB would take half a gigabyte of memory."""
    end = content.rfind(_END_OF_DIRECTORY)
    if end < 0 or len(content) < end + 22:
        raise CannotRead(broken())
    if content[max(0, end - 20) : end].startswith(_END_OF_LARGE_DIRECTORY):
        raise CannotRead(too_large())
    if int.from_bytes(content[end + 12 : end + 16], "little") > LARGEST_DIRECTORY:
        raise CannotRead(too_large())


# What to say


def other() -> str:
    return _(
        "This is no Word document. Open it in the program in which it was written, choose Save as, and as type Word "
        "document (.docx); in Google Docs choose File, Download, Microsoft Word."
    )


def old() -> str:
    return _(
        "This is a file of an older Word (.doc). In Word, choose Save as, and as type Word document (.docx); then "
        "bring the new file."
    )


def protected() -> str:
    return _(
        "This document asks for a password. In Word, choose File, Info, Protect Document, Encrypt with Password, empty "
        "the box, save, and bring the file again."
    )


def broken() -> str:
    return _(
        "This file is damaged, or only a part of it arrived. Open it in Word; if Word can read it, choose Save as, and "
        "as type Word document (.docx)."
    )


def too_large() -> str:
    return _(
        "This document is too large. In Word, choose Compress Pictures, or divide it into smaller ones; up to 25 MB "
        "are read."
    )
