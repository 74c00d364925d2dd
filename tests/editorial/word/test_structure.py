"""What becomes of what stood in a document: title, headings, lists, tables, notes, links, pictures, margins."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from editorial.word import read_document
from editorial.word.parts import Column, Heading, Notes, Picture, Quote, Table, Text
from tests.factories import picture_file

from . import documents
from .counting import text_of
from .written import (
    cell,
    commented,
    comments,
    docx,
    drawing,
    hidden,
    item,
    note_mark,
    notes,
    numbering,
    paragraph,
    part,
    picture,
    run,
)

BOLD = "<w:b/>"


def read(make):
    return read_document(make())


def read_file(name):
    return read_document(Path(__file__).parent.joinpath("files", f"{name}.docx").read_bytes())


def parts_of(imported, kind):
    return [part for part in imported.parts if isinstance(part, kind)]


def html_of(imported):
    return "".join(part.html for part in parts_of(imported, Text))


def said(imported):
    return " ".join(message.sentence for message in imported.messages)


def beside(imported):
    return [(remark.text, remark.part) for remark in imported.remarks]


# The title, and headings


def test_the_style_title_is_the_title():
    assert read_file("python-docx-article").title == "What a waiting room says"


def test_a_single_first_heading_is_the_title():
    imported = read_document(docx(paragraph("One", style="Heading1"), paragraph("Two", style="Heading2")))
    assert (imported.title, imported.parts) == ("One", (Heading("Two", "h2"),))


def test_one_of_several_first_headings_is_no_title():
    imported = read_document(docx(paragraph("One", style="Heading1"), paragraph("Two", style="Heading1")))
    assert (imported.title, imported.parts) == ("", (Heading("One", "h2"), Heading("Two", "h2")))


def test_a_heading_below_words_is_no_title():
    assert read_document(docx(paragraph("Words."), paragraph("One", style="Heading1"))).title == ""


def test_a_bold_first_line_is_offered_as_the_title():
    imported = read_file("python-docx-no-styles")
    assert imported.title == "A year of suppers"
    assert "“A year of suppers”" in said(imported)


def test_ranks_become_two():
    imported = read_file("libreoffice-contents")
    assert [part.level for part in parts_of(imported, Heading)] == ["h2", "h2", "h3", "h3"]
    assert "“Third rank”" in said(imported)


def test_short_bold_lines_that_stand_alone_become_headings():
    imported = read_file("python-docx-no-styles")
    assert parts_of(imported, Heading) == [Heading("How it began", "h2"), Heading("Was it worth it?", "h2")]
    assert "“How it began”; “Was it worth it?”" in said(imported)


def test_bold_lines_under_headings_rank_below_them():
    blocks = [
        paragraph("A", style="Heading1"),
        paragraph("B", style="Heading1"),
        paragraph(run("C", BOLD)),
        paragraph("d"),
    ]
    imported = read_document(docx(*blocks))
    assert imported.parts[:3] == (Heading("A", "h2"), Heading("B", "h2"), Heading("C", "h3"))


def test_a_heading_that_is_too_long_for_one_stays_whole():
    long = "word " * 50
    imported = read_document(docx(paragraph("a"), paragraph(long, style="Heading1")))
    assert html_of(imported).endswith(f"<p><b>{long.strip()}</b></p>")


# Words, lists, quotations


def test_a_large_first_letter_is_the_first_of_its_word():
    letter = paragraph("T", properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    imported = read_document(docx(letter, paragraph("he society was founded.")))
    assert html_of(imported) == "<p>The society was founded.</p>"
    assert not said(imported)


def test_looks_links_and_signs_survive():
    assert html_of(read_file("python-docx-article")).startswith(
        "<p>Nobody chooses the chairs. They <i>arrive</i>, and <b>stay</b>. A soft\u00adhyphen, a\u00a0hard space and "
        "“smart quotes” stay, too.<br/>After a line break.</p>"
    )


def test_links_of_the_web_and_of_mail_are_kept_and_others_named():
    imported = read_file("python-docx-article")
    assert '<a href="https://chairs.example/study">the study</a>' in html_of(imported)
    assert '<a href="mailto:chairs@society.example">mail</a>' in html_of(imported)
    assert "my folder (file:///C:/Users/ada/chairs.doc)" in said(imported)


def test_links_may_be_fields():
    imported = read(documents.links_and_fields)
    assert '<a href="https://field.example/?a=1&amp;b=2">By a field</a>' in html_of(imported)
    assert '<a href="mailto:a@b.example">write to us</a>' in html_of(imported)
    assert "javascript:" not in html_of(imported)


def test_what_is_seen_of_forms_and_buttons_is_there():
    assert html_of(read(documents.forms_and_buttons)) == (
        "<p>We meet on Thursday.</p><p>☒ Yes</p><p>☐ No</p><p>Dear [Chair Holm],</p>"
        "<p>A ratio of (seventeen,hundred)</p><p>A face: ☺</p><p>A day:</p>"
    )


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("python-docx-article", "<ul><li>Cloth<ul><li>blue cloth</li><li>green cloth</li></ul></li><li>Wood</li></ul>"),
        ("libreoffice-web", "<ul><li>Leeks<ul><li>washed</li><li>unwashed</li></ul></li><li>Salt</li></ul>"),
        ("pandoc-tea", "<ol><li>Fill<ol><li>from the tap</li><li>from the well</li></ol></li><li>Boil</li></ol>"),
    ],
)
def test_lists_stand_within_lists(name, html):
    assert html in html_of(read_file(name))


def test_what_changes_with_lists_is_said():
    words = said(read(documents.nested_lists))
    assert "“Step three”" in words  # begins with 1 again
    assert "“Letter a”" in words
    assert "“depth 5”" in words


@pytest.mark.parametrize(
    ("level", "named"),
    [
        (("decimal", "Article %1:", 1), "before the points of these lists are not taken over: “Article …:”"),
        (("none", "Note:", 1), "before the points of these lists are not taken over: “Note:”"),
        (("decimal", "%1.%2", 1), "counted 1, 2, 3: “A point”"),
        (("decimal", "%1.", 5), "counted 1, 2, 3: “A point”"),
        (("decimal", "(%1)", 1), ""),
        (("bullet", "o", 1), ""),
    ],
)
def test_what_stands_before_points_is_taken_over_or_said(level, named):
    imported = read_document(docx(item("A point"), numbering=documents.labels(level)))
    assert named in said(imported)
    assert bool(said(imported)) == bool(named)


def test_a_list_that_begins_deep_is_a_list():
    imported = read_document(docx(item("deep", 3), item("high", 0), numbering=numbering(bullets="bullet")))
    assert html_of(imported) == "<ul><li>deep</li><li>high</li></ul>"


@pytest.mark.parametrize("name", ["python-docx-article", "libreoffice-notes", "libreoffice-web", "pandoc-tea"])
def test_quotations_are_quotations(name):
    assert len(parts_of(read_file(name), Quote)) == 1


# Tables


def test_a_first_row_that_is_set_apart_names_the_columns():
    [table] = parts_of(read_file("python-docx-article"), Table)
    assert [column.heading for column in table.columns] == ["Chair", "Price", "Who"]
    assert table.rows == (("Cloth", "12", "Ada"), ("Wood", "7", "Bo"))


def test_a_table_keeps_its_caption():
    [table] = parts_of(read_file("pandoc-tea"), Table)
    assert table.caption == "How long to wait"


def test_merged_cells_are_repeated_and_that_is_said():
    imported = read(documents.merged_cells)
    [table] = parts_of(imported, Table)
    assert [column.heading for column in table.columns] == ["Both", "Both", "Third"]
    assert [row[0] for row in table.rows] == ["Down", "Down", "short row"]
    assert "“Both”; “Down”" in said(imported)


def test_cells_with_looks_are_rich():
    [table] = parts_of(read_file("libreoffice-web"), Table)
    assert table.columns == (Column("Who", is_rich=False), Column("What", is_rich=True))
    assert table.rows[0] == ("Ada", '<p>peels <a href="https://leeks.example/">leeks</a></p>')


def test_a_table_in_a_table_and_a_frame_become_text_and_that_is_said():
    imported = read_file("python-docx-tables")
    assert "<p>In a frame: bring a cushion.</p>" in html_of(imported)
    assert "“inner left inner right”" in said(imported)
    assert "“In a frame: bring a cushion.”" in said(imported)


# Notes


def test_notes_are_counted_as_they_are_met():
    imported = read_file("libreoffice-notes")
    assert "<p>It comes after the first[1], and it is longer[2]." in html_of(imported)
    [notes] = parts_of(imported, Notes)
    assert notes.notes[1] == "<p>Measured with a <b>kitchen</b> clock.</p>"


def test_a_note_that_is_referred_to_twice_is_there_once():
    imported = read(documents.footnotes_and_endnotes)
    [notes] = parts_of(imported, Notes)
    assert len(notes.notes) == 4
    assert "Words[3] once more[1]" in html_of(imported)


# Pictures


def test_pictures_are_upright_and_say_nothing_about_the_camera():
    picture = parts_of(read_file("python-docx-article"), Picture)[0]
    image = Image.open(BytesIO(picture.content))
    assert image.size == (160, 240)
    assert not image.getexif()
    assert b"Ada" not in picture.content


def test_words_for_a_picture_are_somebodys_and_never_a_files():
    pictures = parts_of(read(documents.pictures), Picture)
    assert [picture.alt for picture in pictures] == ["A teal field", "", "", "", "Cut"]
    assert [picture.is_decorative for picture in pictures] == [False, False, False, True, False]
    assert "2 pictures wait for words" in said(read(documents.pictures))


def test_a_picture_keeps_its_caption():
    assert parts_of(read(documents.pictures), Picture)[0].caption == "Figure 1: A field"


def test_where_a_linked_picture_led_is_said_in_full():
    long = f"https://register.example/{'long/' * 20}"
    addresses = f"“{long}”; “https://map.example/”; “https://old.example/”"
    assert f"put these addresses into the text: {addresses}" in said(read(documents.linked_pictures))


def test_captions_above_pictures_are_theirs():
    captions = [paragraph(f"Figure {number}", style="Caption") for number in (1, 2)]
    shown = [paragraph(picture(alt=alt)) for alt in ("A hall", "A garden")]
    above = read_with_picture(captions[0], shown[0], captions[1], shown[1])
    below = read_with_picture(shown[0], captions[0], shown[1], captions[1])
    for imported in (above, below):
        pictures = [(picture.alt, picture.caption) for picture in parts_of(imported, Picture)]
        assert pictures == [("A hall", "Figure 1"), ("A garden", "Figure 2")]


def test_a_caption_above_a_picture_that_cannot_come_is_text():
    blocks = [paragraph("Figure 1", style="Caption"), paragraph(picture())]
    assert html_of(read_with_picture(*blocks, content=b"no picture")) == "<p>Figure 1</p>"


def test_the_caption_of_what_cannot_come_is_not_that_of_the_picture_behind_it():
    captions = [paragraph(f"Figure {number}", style="Caption") for number in (1, 2)]
    chart, house = paragraph(drawing('<c:chart r:id="rId9"/>')), paragraph(picture(alt="A house"))
    imported = read_with_picture(chart, captions[0], house, captions[1])
    assert [(found.alt, found.caption) for found in parts_of(imported, Picture)] == [("A house", "Figure 2")]
    assert html_of(imported) == "<p>Figure 1</p>"


def test_a_transparent_picture_that_was_cut_stays_transparent():
    image = Image.new("P", (120, 80), 0)
    image.putpalette([0, 0, 0, 255, 255, 255])
    file = BytesIO()
    image.save(file, "PNG", transparency=0)
    cropped = picture(alt="Logo", crop='<a:srcRect l="25000"/>')
    [found] = parts_of(read_with_picture(paragraph(cropped), content=file.getvalue()), Picture)
    assert Image.open(BytesIO(found.content)).info["transparency"] == 0


def read_with_picture(*blocks, content=None):
    files = {"word/media/image1.png": content or picture_file(size=(120, 80)).read()}
    return read_document(docx(*blocks, files=files, **documents.PICTURES))


def test_what_was_cut_off_a_picture_does_not_come_back():
    picture = parts_of(read(documents.pictures), Picture)[-1]
    assert Image.open(BytesIO(picture.content)).size == (60, 80)


def test_pictures_that_cannot_come_are_counted():
    assert "2 pictures did not come along" in said(read(documents.pictures))
    assert "1 picture cannot be shown on a website" in said(read(documents.charts_and_diagrams))


def test_who_may_not_upload_pictures_is_told():
    imported = read_document(documents.pictures(), with_pictures=False)
    assert not parts_of(imported, Picture)
    assert "your account may not upload pictures" in said(imported)


# What the margin says


def test_tracked_changes_stand_beside_the_text():
    imported = read(documents.tracked_changes)
    assert html_of(imported).startswith("<p>The tea was quite hot.</p>")
    assert beside(imported)[:3] == [
        ("Bo Lind deleted here: “rather very”", 0),
        ("Ada Holm added here: “quite”", 0),
        ("Somebody deleted here: “slowly”", 1),
    ]


def test_a_paragraph_whose_end_was_deleted_goes_on():
    assert "<p>This half and that half are one.</p>" in html_of(read(documents.tracked_changes))


def test_a_paragraph_goes_on_where_it_stands_and_nowhere_twice():
    imported = read(documents.unended_paragraphs)
    assert html_of(imported) == (
        "<p>First half second half[1].</p><p>In the box</p><p>Before a table</p><p>At the end.</p>"
    )
    [table] = parts_of(imported, Table)
    assert table.rows == (("in a cell", "b"), ("c", "d"))
    assert [picture.alt for picture in parts_of(imported, Picture)] == ["A house"]
    assert parts_of(imported, Notes) == [Notes(("<p>In a note</p>",))]


def test_lines_and_tabs_of_a_comment_end_words():
    words = "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>"
    imported = read_document(docx(paragraph(commented("kettle", 1)), comments=comments(("Ada", words))))
    assert beside(imported) == [("Ada on “kettle”: one two three", 0)]
    assert "could not be taken over" not in said(imported)


def test_comments_stand_beside_the_part_that_they_are_about():
    assert beside(read_file("python-docx-comments")) == [
        ("Ada Holm on “the kettle”: Is this the old one?\nOr the new one?", 0),
        ("Bo Lind on “Nobody.”: Too short.", 2),
    ]


def test_a_comment_without_a_place_is_kept():
    assert beside(read(documents.word_comments))[-1] == ("Bo Lind: Nobody refers to this.", None)


# What the document hid or deleted


@pytest.mark.parametrize("make", [documents.with_hidden, documents.with_deleted, documents.equation_with_deleted])
def test_what_was_hidden_or_deleted_is_not_published(make):
    imported = read(make)
    assert documents.SECRET not in text_of(imported)
    assert not parts_of(imported, Notes) + parts_of(imported, Picture)


def test_what_was_hidden_is_said_to_be():
    words = said(read(documents.with_hidden))
    assert "holds hidden text, which is left out: “Not Boxed Mrs K of Salem”; “Noted Mrs K of Salem”" in words
    assert "“Drawn Mrs K of Salem”" in words
    assert "2 pictures that were hidden are left out." in words
    assert "could not be taken over" not in words


def test_what_was_deleted_with_its_words_stands_beside_the_text():
    imported = read(documents.with_deleted)
    assert ("Bo Lind deleted here: “Not Boxed Mrs K of Salem”", 0) in beside(imported)
    assert ("Bo Lind deleted here: “Noted Mrs K of Salem”", 0) in beside(imported)
    assert "2 pictures that were marked as deleted are left out." in said(imported)
    assert "could not be taken over" not in said(imported)


def test_a_hidden_shape_is_hidden():
    hidden = picture().replace('id="1"', 'id="1" hidden="1"')
    assert "1 picture that was hidden is left out." in said(read_document(docx(paragraph("Seen.", hidden))))


def test_a_note_that_is_hidden_in_one_place_and_shown_in_another_is_there():
    runs = [hidden(note_mark(1)), "Seen", note_mark(1)]
    [found] = parts_of(read_document(docx(paragraph(*runs), footnotes=notes("Known."))), Notes)
    assert found.notes == ("<p>Known.</p>",)


def test_pictures_of_a_deleted_row_are_counted():
    gone = f"<w:tr><w:trPr><w:del w:author='Bo'/></w:trPr>{cell(picture())}</w:tr>"
    assert "1 picture that was marked as deleted" in said(read_document(docx(f"<w:tbl>{gone}</w:tbl>")))


# What has no place in an article


def test_boxes_equations_and_what_stands_on_every_page_are_kept_or_named():
    assert "<p>Boxed words stand apart.</p>" in html_of(read(documents.text_boxes))
    assert "(alpha)/2" not in html_of(read(documents.equations))
    assert "alpha/2 = x^12" in html_of(read(documents.equations))
    words = said(read(documents.contents_and_margins))
    for named in ("Unseen.", "Head of the page", "Foot of the page", "On this page"):
        assert f"“{named}”" in words


def test_pictures_of_every_page_are_counted():
    imported = read_document(docx(paragraph("Words."), header1=part("hdr", paragraph(picture()))))
    assert "1 picture that stood at the top or the bottom of the pages is left out." in said(imported)


def test_words_of_charts_and_diagrams_are_named():
    words = said(read(documents.charts_and_diagrams))
    assert "Members 41" in words
    assert "“Board”" in words


def test_what_nobody_thought_of_is_named():
    words = said(read(documents.unknown_features))
    assert "could not be taken over" in words
    assert "“Nothing refers to this note”" in words
