"""What the clock has done: for the pictures that readers are shown, for the cards of shared links, for the database."""

from zlib import crc32

from django.db import connection

from .chores import once_a_day
from .renditions import FAMILIES
from .share_pictures import EDITION
from .tasks import draw_share_pictures, enqueue, make_missing_renditions

PICTURES = "sizes of pictures"
STATISTICS = "statistics of the database"


def complete_pictures(now=None):
    """Once a day, and at once when an update shows pictures in other sizes, somebody looks for what is missing."""
    once_a_day(f"{PICTURES} {crc32(repr((FAMILIES, EDITION)).encode()):08x}", _look_for_what_is_missing, now)


def _look_for_what_is_missing():
    enqueue(make_missing_renditions)
    enqueue(draw_share_pictures, "")


def count_rows_once_a_day():
    once_a_day(STATISTICS, count_rows)


def count_rows():
    """Without knowing how many rows a table has, SQLite reads all pages to show twenty; so it does when it has only
    estimated them (``analysis_limit``). It takes a second of 20,000 pages. PostgreSQL counts by itself.

    https://www.sqlite.org/lang_analyze.html
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
