"""Markdown out of HTML: what it says, and that nothing in it is taken for more."""

import pytest
import yaml

from cms.core import markdown


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>A</h2><p>B <b>c</b> <i>d</i></p>", "## A\n\nB **c** *d*\n"),
        ('<p><a href="https://x.example/">A</a></p>', "[A](https://x.example/)\n"),
        ("<ul><li>A</li><li>B</li></ul>", "- A\n- B\n"),
        ("<ol><li>A</li><li>B</li></ol>", "1. A\n2. B\n"),
        ('<figure><img src="https://x.example/a.jpg" alt="A [b]"><figcaption>C</figcaption></figure>',
         "![A \\[b\\]](https://x.example/a.jpg)\n\n*C*\n"),
        ('<p><img src="https://x.example/a.jpg" alt=""></p><p>A</p>', "A\n"),
        ("<figure><blockquote><p>A<br>B</p></blockquote><figcaption>C,\n <cite>D</cite></figcaption></figure>",
         "> A  \n> B\n\n— C, D\n"),
        ("<aside><p>A</p><p>B</p></aside>", "> **A**\n>\n> B\n"),
        ("<dl><dt>A</dt><dd>B\n  C<br>D</dd></dl>", "- **A:** B C; D\n"),
        ("<dl><dt>A</dt><dd><ul><li>B</li></ul></dd></dl>", "- **A:**\n  - B\n"),
        ("<table><caption>A</caption><thead><tr><th>B</th></tr></thead><tbody><tr><td>c|d</td></tr></tbody></table>",
         "*A*\n\n| B |\n| --- |\n| c\\|d |\n"),
    ],
)  # fmt: skip
def test_what_html_says_is_said_in_markdown(html, expected):
    assert markdown.from_html(html) == expected


def test_notes_are_linked_and_stand_at_the_end():
    html = (
        '<p>Words<sup><a href="https://x.example/#note-1">1</a></sup>.</p><section><h2>Notes</h2><ol><li id="note-1">'
        '<p>One.</p><p>Two.</p> <a href="https://x.example/#note-1-back">↩</a></li></ol></section>'
    )
    assert markdown.from_html(html) == "Words[^1].\n\n[^1]: One.\n\n    Two.\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2 * 3 * 4", "2 \\* 3 \\* 4"),
        ("1. April", "1\\. April"),
        ("# A", "\\# A"),
        ("- A", "\\- A"),
        ("a_b", "a\\_b"),
        ("[1]", "\\[1\\]"),
        ("&lt;script&gt;", "\\<script>"),
        ("a | b", "a | b"),
        ("C++ and A-B, no. 3", "C++ and A-B, no. 3"),
    ],
)
def test_words_stay_words(words, expected):
    assert markdown.from_html(f"<p>{words}</p>") == f"{expected}\n"


@pytest.mark.parametrize(
    "value", ["a: b", "- a", '"', "\\", "null", "2026-03-09", "€\u2028\u0085\x7f\U0001f600", "---", {"a": [1, None]}]
)
def test_the_facts_are_yaml(value):
    written = markdown.front_matter({"name": value, "other": "x"})
    assert written.startswith("---\n")
    assert written.endswith("\n---\n\n")
    assert yaml.safe_load(written[4:-5]) == {"name": value, "other": "x"}


def test_facts_that_are_not_known_are_left_out():
    assert markdown.front_matter({"a": "", "b": None, "c": [], "d": 0}) == "---\nd: 0\n---\n\n"
