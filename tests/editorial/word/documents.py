"""Documents that hold one difficulty each, as Word and Google Docs write them."""

import io
import zipfile

from tests.factories import picture_file

from .written import (
    added,
    box,
    cell,
    commented,
    comments,
    cut,
    deleted,
    docx,
    drawing,
    hidden,
    item,
    note_mark,
    notes,
    numbering,
    packed,
    paragraph,
    part,
    picture,
    run,
    table,
)

BOLD = "<w:b/>"
MERGED_ACROSS = '<w:gridSpan w:val="2"/>'
MERGED_DOWN = '<w:vMerge w:val="restart"/>'
GOES_ON = "<w:vMerge/>"
UNENDED = '<w:rPr><w:del w:id="9" w:author="Bo Lind"/></w:rPr>'
SECRET = "Mrs K of Salem"
PICTURES = {"links": [("rId90", "image", "media/image1.png")]}


def tracked_changes():
    return docx(
        paragraph("The tea was ", deleted("rather "), deleted("very "), added("quite "), "hot."),
        paragraph("It cooled ", deleted("slowly", author=""), run("fast"), style="Heading1"),
        paragraph("This half ", properties=UNENDED),
        paragraph("and that half are one."),
        paragraph(deleted("moved away", tag="moveFrom"), "Left behind."),
        paragraph(added("moved away").replace("w:ins", "w:moveTo")),
        "<w:tbl><w:tr><w:trPr><w:del w:author='Bo'/></w:trPr>"
        + cell(deleted("a row"))
        + cell(deleted("that went"))
        + "</w:tr><w:tr>"
        + cell("stays")
        + cell("here")
        + "</w:tr></w:tbl>",
    )


def unended_paragraphs():
    """Paragraphs whose ends were deleted: before one with a box, in a box, before a table, in a cell and in a note."""
    boxed = box("In the box", picture(alt="A house"), properties=UNENDED)
    unended_cell = f"<w:tc>{paragraph('in a cell', properties=UNENDED)}</w:tc>"
    unended_note = f'<w:footnote w:id="1">{paragraph("In a note", properties=UNENDED)}</w:footnote>'
    return docx(
        paragraph("First half ", properties=UNENDED),
        paragraph("second half", boxed, note_mark(1), "."),
        paragraph("Before a table", properties=UNENDED),
        table([unended_cell, cell("b")], [cell("c"), cell("d")]),
        paragraph("At the end.", properties=UNENDED),
        footnotes=part("footnotes", unended_note),
        files={"word/media/image1.png": picture_file(size=(120, 80)).read()},
        **PICTURES,
    )


def word_comments():
    said = comments(("Ada Holm", "Which kettle?"), ("", "Never mind."), ("Bo Lind", "Nobody refers to this."))
    return docx(
        paragraph("Who fills ", commented("the kettle", 1), "?"), paragraph(commented("Somebody.", 2)), comments=said
    )


def footnotes_and_endnotes():
    return docx(
        paragraph("First", note_mark(2), " and last", note_mark(1, "endnote"), ".", style="Heading1"),
        paragraph("Words", note_mark(1), " once more", note_mark(2), " and a dead one", note_mark(77), "."),
        table([cell("In a table", note_mark(3)), cell("x")], [cell("y"), cell("z")]),
        footnotes=notes("The first that was written.", "The second that was written.", "From a table."),
        endnotes=notes("At the very end.", kind="endnote"),
    )


def nested_lists():
    return docx(
        item("Apples"),
        item("red", 1),
        item("with stalks", 2),
        item("green", 1),
        item("Step one", 0, 2),
        item("Step two", 0, 2),
        paragraph("A thought in between."),
        item("Step three", 0, 2),
        item("Letter a", 0, 3),
        *(item(f"depth {depth}", depth) for depth in range(8)),
        numbering=numbering(bullets="bullet", steps="decimal", letters="lowerLetter"),
    )


def merged_cells():
    header = "<w:trPr><w:tblHeader/></w:trPr>"
    return docx(
        paragraph("Table 1: Suppers", style="Caption"),
        "<w:tbl><w:tr>"
        + header
        + cell("Both", properties=MERGED_ACROSS)
        + cell("Third")
        + "</w:tr><w:tr>"
        + cell("Down", properties=MERGED_DOWN)
        + cell("b")
        + cell(run("c", BOLD))
        + "</w:tr><w:tr>"
        + cell("", properties=GOES_ON)
        + cell("e")
        + cell("f")
        + "</w:tr><w:tr>"
        + cell("short row")
        + "</w:tr></w:tbl>",
    )


def text_boxes():
    return docx(paragraph("Beside ", box("Boxed words stand apart."), "the box."), paragraph("Below it."))


def with_what_is_left_out(leave_out):
    """Seen words beside a box, a note, a picture, a shape and an equation that were hidden or deleted."""
    return docx(
        paragraph("Seen.", leave_out(run("Not") + box(f"Boxed {SECRET}", picture())), " Seen."),
        paragraph("Noted.", leave_out(note_mark(1)), "Noted again.", leave_out(note_mark(1))),
        paragraph("Shown.", leave_out(picture(alt="A house"))),
        paragraph("Drawn.", leave_out(drawing(f"<a:p><a:r><a:t>Drawn {SECRET}</a:t></a:r></a:p>"))),
        footnotes=notes(f"Noted {SECRET}"),
        files={"word/media/image1.png": picture_file(size=(120, 80)).read()},
        **PICTURES,
    )


def with_hidden():
    return with_what_is_left_out(hidden)


def with_deleted():
    return with_what_is_left_out(cut)


def equation_with_deleted():
    def said(words, look=""):
        return f"<m:r><w:rPr>{look}</w:rPr><m:t>{words}</m:t></m:r>"

    inner = f"{said('a')}{cut(said(SECRET))}<m:sSup><m:e>{said('b')}</m:e><m:sup>{cut(said(SECRET))}</m:sup></m:sSup>"
    return docx(paragraph("We have ", f"<m:oMath>{inner}{said(SECRET, '<w:vanish/>')}</m:oMath>"))


def equations():
    fraction = "<m:f><m:num><m:r><m:t>alpha</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    power = "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>12</m:t></m:r></m:sup></m:sSup>"
    root = '<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:r><m:t>beta</m:t></m:r></m:e></m:rad>'
    sums = (
        '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r>'
        "<m:t>n</m:t></m:r></m:sup><m:e><m:d><m:e><m:r><m:t>k</m:t></m:r></m:e></m:d></m:e></m:nary>"
    )
    return docx(
        paragraph("We have ", f"<m:oMath>{fraction}<m:r><m:t>=</m:t></m:r>{power}</m:oMath>", " here."),
        f"<m:oMathPara><m:oMath>{root}<m:r><m:t>+</m:t></m:r>{sums}</m:oMath></m:oMathPara>",
    )


def links_and_fields():
    def field(instruction, words):
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    return docx(
        paragraph("See ", f'<w:hyperlink r:id="rId80">{run("our ")}{run("page", BOLD)}</w:hyperlink>', "."),
        paragraph(
            field(' HYPERLINK "https://field.example/?a=1&amp;b=2" ', "By a field"), " and ", field(" PAGE ", "7")
        ),
        paragraph(f'<w:hyperlink w:anchor="below">{run("further below")}</w:hyperlink>', " and "),
        paragraph(f'<w:hyperlink r:id="rId81">{run("run me")}</w:hyperlink>'),
        paragraph(
            f'<w:fldSimple w:instr="HYPERLINK &quot;mailto:a@b.example&quot;">{run("write to us")}</w:fldSimple>'
        ),
        paragraph(f'<w:hyperlink r:id="rId80">{run("A linked heading")}</w:hyperlink>', style="Heading1"),
        links=[
            ("rId80", "hyperlink", "https://page.example/"),
            ("rId81", "hyperlink", "javascript://alert"),
        ],
    )


def field_without_result(instruction, form="", is_separated=False):
    separator = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if is_separated else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{form}</w:ffData></w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>{separator}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def forms_and_buttons():
    """What is seen of these fields stands in no ``w:t``."""
    days = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Monday"/><w:listEntry w:val="Thursday"/></w:ddList>'
    ticked, empty = '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "<w:checkBox/>"
    return docx(
        paragraph("We meet on ", field_without_result(" FORMDROPDOWN ", days), "."),
        paragraph(field_without_result(" FORMCHECKBOX ", ticked, is_separated=True), " Yes"),
        paragraph(field_without_result(" FORMCHECKBOX ", empty), " No"),
        paragraph("Dear ", field_without_result(" MACROBUTTON NoMacro [Chair Holm] "), ","),
        paragraph("A ratio of ", field_without_result(r" EQ \f(seventeen,hundred) ")),
        paragraph("A face: ", field_without_result(r" SYMBOL 74 \f Wingdings ")),
        paragraph("A day: ", field_without_result(" DATE ")),
    )


def labels(*levels):
    """``labels(("decimal", "Article %1:", 1))``: how a list counts at each depth."""
    rows = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text, start) in enumerate(levels)
    )
    used = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    return part("numbering", f'<w:abstractNum w:abstractNumId="1">{rows}</w:abstractNum>{used}')


def contents_and_margins():
    lines = paragraph("Contents", style="TOC1") + paragraph("Beginning", "<w:r><w:tab/></w:r>", "1", style="TOC1")
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    return docx(
        f"<w:sdt>{gallery}<w:sdtContent>{paragraph('On this page')}{lines}</w:sdtContent></w:sdt>",
        paragraph("Beginning", style="Heading1"),
        paragraph("Seen. ", run("Unseen.", "<w:vanish/>"), run("Sho"), run("wn again.")),
        f"<w:sdt><w:sdtContent>{paragraph('In a control.')}</w:sdtContent></w:sdt>",
        header1=part("hdr", paragraph("Head of the page")),
        footer1=part("ftr", paragraph("Foot of the page")),
    )


def charts_and_diagrams():
    points = "<c:pt><c:v>Members</c:v></c:pt><c:pt><c:v>41</c:v></c:pt>"
    chart = part("chartSpace", f"{points}<a:p><a:r><a:t>Growth</a:t></a:r></a:p>", "c")
    diagram = part("dataModel", "<dgm:pt><a:p><a:r><a:t>Board</a:t></a:r></a:p></dgm:pt>", "dgm")
    sheet = '<v:shape><v:imagedata r:id="rId87"/></v:shape><o:OLEObject ProgID="Excel.Sheet"/>'
    return docx(
        paragraph("A chart:", drawing('<c:chart r:id="rId85"/>')),
        paragraph("A diagram:", drawing('<dgm:relIds r:dm="rId86"/>')),
        paragraph(f"<w:r><w:object>{sheet}</w:object></w:r>"),
        '<w:altChunk r:id="rId88"/>',
        links=[
            ("rId85", "chart", "charts/chart1.xml"),
            ("rId86", "diagramData", "diagrams/data1.xml"),
            ("rId87", "image", "media/image9.emf"),
        ],
        files={
            "word/charts/chart1.xml": chart,
            "word/diagrams/data1.xml": diagram,
            "word/media/image9.emf": b"\x01\x00\x00\x00 EMF",
        },
    )


def pictures():
    png = picture_file(size=(120, 80)).read()
    small = picture_file(size=(8, 8)).read()
    crop = '<a:srcRect l="25000" r="25000"/>'
    return docx(
        paragraph(picture(alt="A teal field")),
        paragraph("Figure 1: A field", style="Caption"),
        paragraph("Within ", picture(alt="IMG_4711.JPG"), "words."),
        paragraph(picture(alt="A picture containing text Description automatically generated")),
        paragraph(picture(decorative=True)),
        paragraph(picture(alt="Cut", crop=crop)),
        paragraph(picture("rId91")),
        paragraph(picture("rId92")),
        paragraph(picture("rId93")),
        links=[
            ("rId90", "image", "media/image1.png"),
            ("rId91", "image", "media/small.png"),
            ("rId92", "image", "https://elsewhere.example/picture.png"),
            ("rId93", "image", "../../../../etc/passwd"),
        ],
        files={"word/media/image1.png": png, "word/media/small.png": small},
    )


def linked_pictures():
    """By what lies under them, by what stands round them, and as Word 2003 did."""
    under = picture(alt="Flyer").replace("</wp:docPr>", '<a:hlinkClick r:id="rId80"/></wp:docPr>')
    return docx(
        paragraph(under, f'<w:hyperlink r:id="rId81">{picture(alt="Map")}</w:hyperlink>'),
        paragraph(
            '<w:r><w:pict><v:shape href="https://old.example/"><v:imagedata r:id="rId90"/></v:shape></w:pict></w:r>'
        ),
        paragraph(f'<w:hyperlink w:anchor="below">{picture(alt="Arrow")}</w:hyperlink>'),
        links=[
            ("rId80", "hyperlink", f"https://register.example/{'long/' * 20}"),
            ("rId81", "hyperlink", "https://map.example/"),
            *PICTURES["links"],
        ],
        files={"word/media/image1.png": picture_file(size=(120, 80)).read()},
    )


def signs():
    return docx(
        paragraph(
            "non",
            "<w:r><w:noBreakHyphen/></w:r>",
            "breaking, soft",
            "<w:r><w:softHyphen/></w:r>",
            "ened, hard\u00a0space, ‘quoted’, 😀, naïve, Ελλάδα, ",
            '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
            '<w:r><w:sym w:font="Nobody Knows" w:char="F0FE"/></w:r>',
        ),
        paragraph(
            "one", "<w:r><w:br/></w:r>", "two", "<w:r><w:tab/></w:r>", "three", "<w:r><w:br w:type='page'/></w:r>"
        ),
        paragraph(
            "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r>"
            "</w:rubyBase></w:ruby></w:r>"
        ),
        paragraph("frag", run("ment", "<w:i/>"), run("ed", "<w:i/>")),
        paragraph("&lt;b&gt;not markup&lt;/b&gt; &amp;amp;"),
    )


def google_docs():
    """As Google writes it: Heading ids without outline levels, links as runs of a style, lists by paragraphs alone."""
    underlined = '<w:u w:val="single"/>'
    return docx(
        paragraph("Report of the evening", style="Title"),
        paragraph(run("What we heard", BOLD)),
        paragraph(
            "People ",
            f'<w:hyperlink r:id="rId80">{run("spoke", underlined)}</w:hyperlink>',
        ),
        paragraph("What comes next", style="Heading2"),
        item("soup"),
        item("bread", 1),
        paragraph(""),
        table([cell(run("Who", BOLD)), cell(run("When", BOLD))], [cell("Ada"), cell("Tuesday")]),
        numbering=numbering(bullets="bullet"),
        links=[("rId80", "hyperlink", "https://docs.example/")],
    )


def strict():
    """As Word saves "Strict Open XML": other namespaces for the same."""
    source = docx(paragraph("On strictness", style="Heading1"), paragraph("Strict ", run("words", BOLD)))
    return replaced(
        source,
        {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/": "http://purl.oclc.org/ooxml/officeDocument/",
        },
    )


def unknown_features():
    """A note that nothing refers to, and an element that nobody knows."""
    return docx(
        paragraph("Known words. ", "<w:r><w:nobody><w:knows><w:t>within the unknown</w:t></w:knows></w:nobody></w:r>"),
        footnotes=notes("Nothing refers to this note."),
    )


def replaced(source, pairs):
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        content = {name: archive.read(name).decode() for name in archive.namelist()}
    for before, after in pairs.items():
        content = {name: text.replace(before, after) for name, text in content.items()}
    return packed(content)


ALL = [
    tracked_changes,
    unended_paragraphs,
    word_comments,
    footnotes_and_endnotes,
    nested_lists,
    merged_cells,
    text_boxes,
    with_hidden,
    with_deleted,
    equation_with_deleted,
    equations,
    links_and_fields,
    contents_and_margins,
    charts_and_diagrams,
    pictures,
    linked_pictures,
    signs,
    google_docs,
    strict,
    unknown_features,
]
