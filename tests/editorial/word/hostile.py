"""Files that are no documents, or are meant to do harm."""

import io
import struct
import zipfile
import zlib

from . import written
from .written import HEAD, NAMESPACES, TYPES, docx, drawing, packed, paragraph, picture, relations, run

GOOD = docx(paragraph("Good words."))


def with_document(xml):
    rows = {"[Content_Types].xml": TYPES, "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml"))}
    return packed(rows | {"word/document.xml": xml})


def within(inner):
    return f"{HEAD}<w:document {NAMESPACES}><w:body>{inner}</w:body></w:document>"


def entities():
    lines = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    return with_document(f'<?xml version="1.0"?>{lines}<w:document {NAMESPACES}><w:body>&c;</w:body></w:document>')


def external_entity():
    declared = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return with_document(f'<?xml version="1.0"?>{declared}<w:document {NAMESPACES}><w:body>&a;</w:body></w:document>')


def bomb():
    """400 MB of spaces in 400 kB."""
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/media/a.png", "w") as part:
        for _piece in range(400):
            part.write(bytes(1024 * 1024))
    return buffer.getvalue()


def bomb_of_xml():
    return with_document(within(" " * (20 * 1024 * 1024)))


def bomb_of_elements():
    return with_document(within("<w:p/>" * 310_000))


def lying_size():
    """Says that it holds little, and holds much."""
    content = bytearray(bomb_of_xml())
    at = content.rfind(b"PK\x01\x02", 0, content.rfind(b"word/document.xml"))
    content[at + 24 : at + 28] = struct.pack("<I", 100)
    return bytes(content)


def true_beginning(content=None):
    """Says that it holds little, which is true of its first bytes."""
    content = bytearray(content or bomb_of_xml())
    at = content.rfind(b"PK\x01\x02", 0, content.rfind(b"word/document.xml"))
    beginning = within(" " * 9_999)[:2_000].encode()
    content[at + 16 : at + 20] = struct.pack("<I", zlib.crc32(beginning))
    content[at + 24 : at + 28] = struct.pack("<I", len(beginning))
    return bytes(content)


def packed_otherwise(method):
    """60 MB in a few hundred bytes, of which the table of contents says that they are few."""
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a", method) as archive, archive.open("word/more.xml", "w") as part:
        for _piece in range(60):
            part.write(bytes(1024 * 1024))
    content = bytearray(buffer.getvalue())
    at = content.rfind(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 100)
    return bytes(content)


def bzip2():
    return packed_otherwise(zipfile.ZIP_BZIP2)


def lzma():
    return packed_otherwise(zipfile.ZIP_LZMA)


def broken_lzma():
    """Its document cannot be unpacked."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        content = bytearray(packed({name: archive.read(name) for name in archive.namelist()}, zipfile.ZIP_LZMA))
    name = b"word/document.xml"
    content[content.find(name) + len(name) + 4] = 0xFF
    return bytes(content)


def thousands_of_parts():
    return packed({f"word/{number}.xml": "" for number in range(20_000)})


def deep():
    return with_document(within("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000))


def deep_tables():
    return with_document(within("<w:tbl><w:tr><w:tc>" * 45 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 45))


def wide_table():
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="9999999"/></w:tcPr><w:p/></w:tc>'
    return with_document(within(f"<w:tbl>{f'<w:tr>{cell}</w:tr>' * 2_000}</w:tbl>"))


def one_picture_many_times():
    """50 MB of a picture, sixty times."""
    files = {"word/media/image1.png": bytes(50 * 1024 * 1024)}
    return docx(paragraph(picture()) * 60, links=[("rId90", "image", "media/image1.png")], files=files)


def struck_runs():
    return docx(paragraph(*(run(f"w{number}", "<w:strike/>") for number in range(50_000))))


def open_comments():
    """Each of them goes on to the end."""
    begun = (f'<w:commentRangeStart w:id="{number}"/>' for number in range(20_000))
    said = "".join(f'<w:comment w:id="{number}"/>' for number in range(20_000))
    return docx(paragraph(*begun, *(["<w:t>w </w:t>"] * 20_000)), comments=written.part("comments", said))


def one_chart_many_times():
    """Of 250 kB of words."""
    chart = written.part("chartSpace", f"<c:pt><c:v>{'word ' * 50_000}</c:v></c:pt>", "c")
    return docx(
        paragraph(drawing('<c:chart r:id="rId85"/>' * 2_000)),
        links=[("rId85", "chart", "charts/chart1.xml")],
        files={"word/charts/chart1.xml": chart},
    )


def styles_in_a_circle():
    styles = '<w:style w:styleId="a" w:type="paragraph"><w:basedOn w:val="a"/></w:style>'
    return docx(paragraph("Round", style="a"), styles=written.part("styles", styles))


def climbing_names():
    files = {"../../../../tmp/evil.txt": "evil", "/etc/evil": "evil", "word/../../evil": "evil"}
    return docx(paragraph("Climb."), files=files)


def odd_numbers():
    odd = '<w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="-5"/></w:numPr><w:outlineLvl w:val="x"/>'
    return docx(
        paragraph("Odd.", properties=odd),
        '<w:p><w:r><w:sym w:char="zz"/><w:sym w:char="D800" w:font="Symbol"/><w:sym/></w:r></w:p>',
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="-1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr></w:tc>'
        "</w:tr></w:tbl>",
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar/><w:footnoteReference/><w:commentReference/></w:r></w:p>',
    )


REFUSED = {
    "nothing": (b"", "is no Word document"),
    "words": (b"Dear editor,\n", "is no Word document"),
    "pdf": (b"%PDF-1.7 and so on", "is no Word document"),
    "rtf": (rb"{\rtf1 Hello}", "is no Word document"),
    "odt": (
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
        "is no Word document",
    ),
    "spreadsheet": (packed({"[Content_Types].xml": TYPES, "xl/workbook.xml": "<x/>"}), "damaged"),
    "any archive": (packed({"holiday.jpg": "x"}), "is no Word document"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"), "older Word"),
    "encrypted": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "asks for a password",
    ),
    "cut off": (GOOD[: len(GOOD) // 2], "damaged"),
    "no document": (packed({"[Content_Types].xml": TYPES}), "damaged"),
    "broken XML": (with_document("<w:document><w:p>"), "damaged"),
    "another root": (with_document(f"<w:other {NAMESPACES}/>"), "is no Word document"),
    "entities": (entities, "declarations"),
    "external entity": (external_entity, "declarations"),
    "bomb": (bomb, "too large"),
    "bomb of XML": (bomb_of_xml, "too large"),
    "bomb of elements": (bomb_of_elements, "No office program"),
    "lying size": (lying_size, "damaged"),
    "true beginning": (true_beginning, "damaged"),
    "bzip2": (bzip2, "damaged"),
    "LZMA": (lzma, "damaged"),
    "broken LZMA": (broken_lzma, "damaged"),
    "thousands of parts": (thousands_of_parts, "too large"),
    "deep": (deep, "No office program"),
    "wide table": (wide_table, "too large for a page"),
}
LONG = [struck_runs, open_comments]
LONG_PASTES = {"lines": "<br>" * 20_000, "paragraphs": "<p>a</p>" * 20_000, "deep": "<div>" * 20_000}
SURVIVED = [deep_tables, styles_in_a_circle, climbing_names, odd_numbers]
