"""From the words of compose.py to the body of a page."""

import json
import uuid
from itertools import groupby

_NAMESPACE = uuid.UUID("6f6c1c5e-3a53-4a0f-9d53-0c9a4b6c1f10")


class Library:
    """What texts refer to by key, slug or title, found as rows: pictures, people, documents, pages."""

    def __init__(self):
        self.pictures, self.people, self.documents, self.pages = {}, {}, {}, {}
        self.topics, self.kinds, self.venues, self.committees = {}, {}, {}, {}
        self.parts = {}  # by the slug of an article: its series, and which part it is

    def body(self, parts):
        """The pairs of compose.py as a StreamField holds them. Texts that follow one another become one."""
        return json.dumps(self._blocks(parts))

    def _blocks(self, parts):
        merged = []
        for is_text, run in groupby(parts, key=lambda part: part[0] == "text"):
            run = list(run)
            merged += [("text", "".join(value for _, value in run))] if is_text else run
        return [self._block(number, *part) for number, part in enumerate(merged)]

    def _block(self, number, kind, value):
        make = getattr(self, f"_{kind}", lambda value: value)
        content = make(value)
        # The same text gives the same ids, so that loading twice changes nothing.
        key = uuid.uuid5(_NAMESPACE, f"{number} {kind} {json.dumps(value, default=str)}")
        return {"type": kind, "id": str(key), "value": content}

    def _image(self, value):
        image = self.pictures[value["image"]]
        return {
            "image": {"image": image.pk, "alt_text": image.description, "decorative": False},
            "caption": value["caption"],
        }

    def _gallery(self, value):
        return {
            "title": value["title"],
            "images": [_item(self._image({"image": key, "caption": ""})) for key in value["images"]],
        }

    def _document(self, value):
        return {"document": self.documents[value["document"]].pk, "label": value["label"]}

    def _related_pages(self, value):
        return {"title": value["title"], "pages": [_item(self.pages[slug].pk) for slug in value["pages"]]}

    def _call_to_action(self, value):
        target = value["target"]
        page = self.pages.get(target)
        return {
            "title": value["title"],
            "text": value["text"],
            "label": value["label"],
            "page": page and page.pk,
            "url": "" if page else target,
        }

    def _table(self, value):
        return {
            "caption": value["caption"],
            "columns": [{"type": "text", "heading": heading} for heading in value["header"]],
            "rows": [{"values": list(row)} for row in value["rows"]],
        }

    def _next_events(self, value):
        return value | {"kind": self.kinds[value["kind"]].pk if value["kind"] else None}

    def _newest_articles(self, value):
        return value | {"topic": self.topics[value["topic"]].pk if value["topic"] else None}

    def _highlight(self, value):
        return value | {"page": self.pages[value["page"]].pk}

    def _side_by_side(self, value):
        return value | {"boxes": self._blocks(value["boxes"])}

    def _footnotes(self, value):
        return {"notes": [_item(note) for note in value]}


def _item(value):
    return {"type": "item", "value": value, "id": str(uuid.uuid5(_NAMESPACE, json.dumps(value)))}
