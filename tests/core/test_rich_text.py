import pytest

from cms.core import rich_text


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", ""),
        ("<p>One</p><p>two</p>", "One two"),
        ("<ul><li>a</li><li>b</li></ul>", "a b"),
        ("<p>un<b>bro</b>ken</p>", "unbroken"),
        ("<p>line<br/>line</p>", "line line"),
        ("<p>5 &lt; 6 &amp; 7</p>", "5 < 6 & 7"),
        ("<p>a&nbsp;b</p>", "a b"),
        ("<script>bad()</script><p>good</p>", "good"),
        ("<p>open", "open"),
        ("<ul><li>one<ul><li>two</li></ul></li></ul>", "one two"),
    ],
)
def test_the_words_of_some_html(source, words):
    assert rich_text.plain(source) == words


def test_words_are_counted():
    assert rich_text.word_count("<p>One, two.</p><h2>Three</h2>") == 3


@pytest.mark.parametrize(
    ("source", "finished"),
    [
        ("<p><a>words</a></p>", "<p>words</p>"),
        ("<a>two\nlines</a>", "two\nlines"),
        ('<a href="/">words</a>', '<a href="/">words</a>'),
        ("<a>one</a> and <a>two</a>", "one and two"),
        ("<abbr>words</abbr>", "<abbr>words</abbr>"),
    ],
)
def test_a_link_that_leads_nowhere_becomes_its_words(source, finished):
    assert rich_text.without_bare_anchors(source) == finished


def test_notes_are_linked_over_several_pieces_of_text():
    seen = set()
    first = rich_text.link_footnotes("<p>A[1]</p>", 1, seen)
    second = rich_text.link_footnotes("<p>B[1]</p>", 1, seen)
    assert 'id="note-1-back"' in first
    assert 'href="#note-1"' in second
    assert "id=" not in second


@pytest.mark.parametrize("source", ["[1]", '<a title="[1]">x</a>', "<p>[2]</p>", "[01]"])
def test_what_is_no_note_is_not_touched(source):
    assert rich_text.link_footnotes(source, 0, set()) == source
    assert rich_text.link_footnotes('<a title="[1]">x</a>', 5, set()) == '<a title="[1]">x</a>'
