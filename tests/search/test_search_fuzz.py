"""Nothing that anybody types is an error: on the page, in the API, in the suggestions.

``CASES=long`` asks 20,000 strings of each (`make soak`).
"""

import os
import string
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.models import Promotion, Synonyms
from tests.factories import ArticlePageFactory, DocumentFactory, EventPageFactory, PersonFactory, StandardPageFactory

pytestmark = pytest.mark.django_db

EXAMPLES = 20_000 if os.environ.get("CASES") == "long" else 400
OPERATORS = [
    *('"', "'", "`", "“", "”", "«", "-", "--", "+", "*", "^", ":", "(", ")", "{", "}", "[", "]", "<", ">", "<->", "&"),
    *("|", "!", "~", "\\", "/", "%", "_", "?", "@", "#", "$", ";", "=", ",", ".", "NOT", "AND", "OR", "NEAR", "NEAR("),
    *("title:", "{title body}:", "rowid", "search_index", "chair*", "^chair", "chair:B", "chair:*A", "'chair':1A"),
    *("\0", "\x01", "\x1f", "\x7f", "\x85", "\u200b", "\u202e", "\ufeff", "\ufffd", "\uffff", "ʔ", "ʔes", "é\u0301"),
    *("🙂", "👨‍👩‍👧‍👦", "🏳️‍🌈", "İ", "ß", "ﬁ", "Ǆ", "集团", "한국어", "हिन्दी", "ไทย", "العربية", "𝒢𝓇ℴ𝓊𝓅", "٣", "½", "²"),
    *("\uff9e", "\uff9f", "\uff9e-\uff9f", '"\uff9e \uff9f"', "\u037a", "\ufc5e", "ﷺ", "⑴"),
    *("' OR 1=1 --", "'; DROP TABLE search_entry; --", "%27", "%00", "{{ 7*7 }}", "<script>", "\r\n", "\t", " "),
    *("a" * 10_000, "a " * 5_000, '"' * 10_000, "-" * 10_000, "(" * 10_000, "🙂" * 5_000, "a-" * 5_000, "a'" * 5_000),
    *("psycho-education", "Ph.D.", "L.C.S.W.-R", "don't", "x.y.z", "1e5", "0x1F", "-1", "3.14", "chiar", "emptychair"),
]
WORDS = ["chair", "empty", "the", "fee", "zither", "chiar", "Muñoz", "PhD", "2026", "join"]
piece = st.one_of(
    st.sampled_from(OPERATORS),
    st.sampled_from(WORDS),
    st.sampled_from(string.printable),
    st.text(max_size=12),
)
typed_strings = st.one_of(
    st.text(max_size=60), st.lists(piece, max_size=6).map(" ".join), st.lists(piece, max_size=6).map("".join)
)


@pytest.fixture
def world(db, remembering):
    ArticlePageFactory(
        title="The empty chair", summary="Who?", authors=[PersonFactory(name="Inés Muñoz")], body=[("text", "<p>x</p>")]
    )
    EventPageFactory(title="Self-care for chairs")
    page = StandardPageFactory(title="What it costs")
    DocumentFactory(title="A form")
    Synonyms.objects.create(words='fee, price, what it costs, ", -, the, \uff9e')
    Promotion.objects.create(words="join, become a member", page=page)


def is_no_error(reader, typed):
    query = urlencode({"q": typed}, errors="replace")
    assert reader.get(f"/search/?{query}").status_code == 200, repr(typed)
    for address in ("/api/v2/search/", "/api/v2/search/suggest/", "/api/v2/articles/"):
        assert reader.get(f"{address}?{query}").status_code in (200, 400), (address, repr(typed))


def test_no_operator_and_no_length_is_an_error(reader, world):
    for typed in [*OPERATORS, *string.printable]:
        is_no_error(reader, typed)
        is_no_error(reader, f"chair {typed} empty")


@settings(suppress_health_check=list(HealthCheck), max_examples=EXAMPLES)
@given(typed=typed_strings)
def test_anything_can_be_typed(reader, world, typed):
    is_no_error(reader, typed)
