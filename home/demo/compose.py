"""The few words in which the demo society's texts are written.

Each function returns one ``(block type, value)`` pair of the shared body. Pictures, people, pages and documents are
named by key or slug; ``load_demo`` finds the rows. Paragraphs may hold ``<b>``, ``<i>`` and ``<a href>``.
"""


def h2(text):
    return ("heading", {"text": text, "level": "h2"})


def h3(text):
    return ("heading", {"text": text, "level": "h3"})


def p(html):
    return ("text", f"<p>{html}</p>")


def ul(*items):
    return ("text", _list("ul", items))


def ol(*items):
    return ("text", _list("ol", items))


def quote(text, by="", source=""):
    return ("quote", {"text": text, "attribution": by, "source": source})


def note(title, html):
    return ("callout", {"kind": "note", "title": title, "text": f"<p>{html}</p>"})


def important(title, html):
    return ("callout", {"kind": "important", "title": title, "text": f"<p>{html}</p>"})


def figure(picture, caption=""):
    return ("image", {"image": picture, "caption": caption})


def gallery(title, *pictures):
    return ("gallery", {"title": title, "images": pictures})


def table(caption, header, *rows):
    return ("table", {"caption": caption, "header": header, "rows": rows})


def document(title, label=""):
    return ("document", {"document": title, "label": label})


def embed(url, title):
    return ("embed", {"url": url, "title": title})


def related(title, *slugs):
    return ("related_pages", {"title": title, "pages": slugs})


def call_to_action(title, text, label, target):
    """``target`` is a page's slug or an address that begins with https."""
    return ("call_to_action", {"title": title, "text": text, "label": label, "target": target})


def next_events(title, number, kind="", layout="list"):
    return ("next_events", {"title": title, "kind": kind, "number": number, "layout": layout})


def newest_articles(title, number, topic=""):
    return ("newest_articles", {"title": title, "topic": topic, "number": number})


def highlight(slug, text=""):
    return ("highlight", {"page": slug, "text": text})


def side_by_side(title, *boxes):
    """``boxes`` are two or three of ``note``, ``important`` and ``call_to_action``."""
    return ("side_by_side", {"title": title, "boxes": boxes})


def officers(title, text):
    return ("officers", {"title": title, "text": text})


def footnotes(*html):
    """The notes that ``[1]``, ``[2]`` … in the text refer to, in that order."""
    return ("footnotes", [f"<p>{note}</p>" for note in html])


def _list(tag, items):
    return f"<{tag}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"
