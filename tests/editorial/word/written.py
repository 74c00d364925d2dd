"""Word files written by hand: the XML that Word, Google Docs and others write, as little of it as it takes."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W,
        "r": RELATIONS,
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
TYPES = (
    f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>'
)
STYLES = {
    "Title": "Title",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Quote": "Quote",
    "Caption": "caption",
    "TOC1": "toc 1",
}


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs, style="", properties=""):
    """Of runs as XML, or of words."""
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def item(text, depth=0, number=1):
    numbering = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, properties=numbering)


def table(*rows, look=""):
    cells = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{look}</w:tblPr>{cells}</w:tbl>"


def cell(*runs, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(*runs)}</w:tc>"


def picture(relation="rId90", alt="", decorative=False, crop=""):
    mark = '<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>' if decorative else ""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{alt}">{mark}</wp:docPr><a:graphic>'
        f'<a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="{relation}"/>{crop}</pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def drawing(inner):
    graphic = f'<a:graphic><a:graphicData uri="x">{inner}</a:graphicData></a:graphic>'
    return f"<w:r><w:drawing><wp:inline>{graphic}</wp:inline></w:drawing></w:r>"


def box(*runs, properties=""):
    """A text box as Word writes it: in its new way, and once more in the old one."""
    inside = f"<w:txbxContent>{paragraph(*runs, properties=properties)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x">'
        f"<wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:rect><v:textbox>{inside}</v:textbox></v:rect></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def added(text, author="Ada Holm"):
    return f'<w:ins w:id="1" w:author="{author}" w:date="2026-11-01T10:00:00Z">{run(text)}</w:ins>'


def deleted(text, author="Bo Lind", tag="del"):
    inner = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f'<w:{tag} w:id="2" w:author="{author}" w:date="2026-11-01T10:00:00Z">{inner}</w:{tag}>'


def hidden(xml):
    """The runs of the XML, hidden."""
    return xml.replace("<w:rPr></w:rPr>", "").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")


def cut(xml, author="Bo Lind"):
    """The XML, deleted as a whole."""
    return f'<w:del w:id="3" w:author="{author}">{xml}</w:del>'


def note_mark(number, kind="footnote"):
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def notes(*texts, kind="footnote"):
    lines = "".join(
        f'<w:{kind} w:id="{number}">{paragraph(f"<w:r><w:{kind}Ref/></w:r>", " " + text)}</w:{kind}>'
        for number, text in enumerate(texts, 1)
    )
    separator = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    return part(f"{kind}s", separator + lines)


def comments(*said):
    lines = (
        f'<w:comment w:id="{number}" w:author="{author}">{paragraph(words)}</w:comment>'
        for number, (author, words) in enumerate(said, 1)
    )
    return part("comments", "".join(lines))


def commented(text, number):
    return (
        f'<w:commentRangeStart w:id="{number}"/>{run(text)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def part(root, inner, prefix="w"):
    return f"{HEAD}<{prefix}:{root} {NAMESPACES}>{inner}</{prefix}:{root}>"


def styles():
    lines = (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in STYLES.items()
    )
    return part("styles", "".join(lines))


def numbering(**formats):
    """``numbering(bullet="bullet")``: the first list counts like this at all depths, the second like that …"""
    abstract, lists = "", ""
    for number, form in enumerate(formats.values(), 1):
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/></w:lvl>' for depth in range(9)
        )
        abstract += f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'
        lists += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    return part("numbering", abstract + lists)


def relations(*rows):
    lines = (
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"{_outside(target)}/>'
        for key, kind, target in rows
    )
    return (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{''.join(lines)}</Relationships>"
    )


def _outside(target):
    return ' TargetMode="External"' if "://" in target or target.startswith("mailto:") else ""


def document(*blocks):
    return part("document", f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>")


def docx(*blocks, links=(), files=None, **parts):
    """A Word file. ``parts`` are other parts by their names, without ``.xml``; ``links`` are further relations."""
    parts = {"styles": styles()} | parts
    rows = [(f"rId{number}", kind_of(name), f"{name}.xml") for number, name in enumerate(parts, 1)]
    content = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": document(*blocks),
        "word/_rels/document.xml.rels": relations(*rows, *links),
        **{f"word/{name}.xml": xml for name, xml in parts.items()},
        **(files or {}),
    }
    return packed(content)


def kind_of(name):
    return name.rstrip("0123456789")


def packed(content, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()
