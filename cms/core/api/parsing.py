"""What clients send: JSON or a form, and no more of it than anybody could have written."""

from io import BytesIO

import orjson
from django.utils.translation import gettext as _
from rest_framework.exceptions import ParseError
from rest_framework.parsers import FormParser, JSONParser

LARGEST = 100_000  # bytes


class BoundedMixin:
    def parse(self, stream, media_type=None, parser_context=None):
        content = stream.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise ParseError(_("This is too long."))
        return super().parse(BytesIO(content), media_type, parser_context)


class BoundedFormParser(BoundedMixin, FormParser):
    pass


class _OrjsonParser(JSONParser):
    """Refuses what the standard library fails at: halves of letters, arrays in arrays without end."""

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return orjson.loads(stream.read())
        except orjson.JSONDecodeError as error:
            raise ParseError(_("This is no JSON: %(reason)s") % {"reason": error}) from error


class BoundedJsonParser(BoundedMixin, _OrjsonParser):
    pass


PARSERS = [BoundedJsonParser, BoundedFormParser]
