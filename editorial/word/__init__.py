"""Articles out of what was written elsewhere: Word files, and what is pasted from Word, Google Docs or LibreOffice.

``document`` and ``pasted`` read, purely: bytes or HTML in, ``parts`` out. ``building`` makes a draft of them.
Why it is not a library's work: docs/decisions/0018-word.md.
"""

from .document import read_document
from .refusal import CannotRead

__all__ = ["CannotRead", "read_document"]
