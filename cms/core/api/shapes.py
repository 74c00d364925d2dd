"""The shapes in which things appear in the API: one method for each kind of thing, whatever endpoint shows it."""

from django.utils.http import urlencode

from .. import addresses, markdown
from ..addresses import absolute
from ..references import References
from ..renditions import ResponsivePicture
from ..sections import people_url


def iso(moment, zone=None):
    """An aware datetime as ISO 8601 with its offset; None stays None."""
    if moment is None:
        return None
    return (moment.astimezone(zone) if zone else moment).isoformat()


class PublicReferences(References):
    """What an answer refers to. Links lead to where people read the pages."""

    def __init__(self, *bodies, **kwargs):
        super().__init__(*bodies, absolute=True, **kwargs)

    def page_url(self, page):
        return addresses.of_page(page, self.request)


class Shapes:
    """Builds the shapes over what ``references`` has fetched."""

    def __init__(self, references, rich_text_format="html"):
        self.references = references
        self.rich_text_format = rich_text_format

    def rich_text(self, source):
        if self.rich_text_format == "source":
            return source
        html = self.references.html(source)
        return markdown.from_html(html).strip() if self.rich_text_format == "markdown" else html

    def body(self, stream):
        return stream.stream_block.get_api_representation(stream, {"shapes": self})

    def picture(self, image, alt=None, caption="", family="picture"):
        """A picture with every size there is; None if it was deleted."""
        if image is None:
            return None
        picture = ResponsivePicture(image, family)
        fallback = picture.fallback
        return {
            "id": image.pk,
            "alt": image_alt(image) if alt is None else alt,
            "decorative": not (image_alt(image) if alt is None else alt),
            "caption": caption,
            "credit": image.credit,
            "url": self.references.file_url(fallback.url),
            "width": fallback.width,
            "height": fallback.height,
            "focal_point": focal_point(image),
            "sources": {
                name: [
                    {"url": self.references.file_url(source.url), "width": source.width, "height": source.height}
                    for source in sources
                ]
                for name, sources in picture.by_format.items()
            },
            "srcset": {
                name: ", ".join(f"{self.references.file_url(source.url)} {source.width}w" for source in sources)
                for name, sources in picture.by_format.items()
            },
            "placeholder": image.placeholder,
        }

    def document(self, document, label=""):
        document = self.references.document(document)
        if document is None:
            return None
        return {
            "title": label or document.title,
            "url": self.references.document_url(document),
            "size": document.get_file_size(),
            "type": document.content_type,
        }

    def page_link(self, page):
        """A link to a page that anybody may read; None for any other."""
        page = self.references.page(page)
        if page is None:
            return None
        return {"title": page.title, "url": self.references.page_url(page), "type": page_type(page)}

    def embed(self, value):
        embed = self.references.embed(value)
        return {
            "provider": embed.host,
            "url": embed.url,
            "title": embed.title,
            "html": embed.html,
            "thumbnail": self.references.file_url(embed.still.url) if embed.still else "",
        }

    def address(self, path, **query):
        """The absolute address of something in this API, with those parameters that have a value."""
        return absolute(self.references.request, _with_query(path, query))

    def reading_address(self, path, **query):
        """The absolute address at which people read what is at a path of the site."""
        return addresses.for_people(self.references.request, _with_query(path, query))

    def person(self, person, credentials=None):
        """``credentials`` are those of another day; else today's."""
        pages = people_url(self.references.request)
        return {
            "name": person.name,
            "slug": person.slug,
            "url": self.reading_address(f"{pages}{person.slug}/") if pages else None,
            "credentials": person.credentials if credentials is None else credentials,
            "role": person.role,
            "portrait": self.picture(person.portrait, alt="", family="portrait"),
        }


def _with_query(path, query):
    given = urlencode({name: value for name, value in query.items() if value})
    return f"{path}?{given}" if given else path


def focal_point(image):
    """Where the eye should rest, as parts of the width and the height; None where nobody has said."""
    x, y = image.focal_point_x, image.focal_point_y
    if x is None or y is None:
        return None
    return {"x": round(x / image.width, 4), "y": round(y / image.height, 4)}


def image_alt(image):
    """The words of the place where the picture stands, or else the picture's own."""
    contextual = getattr(image, "contextual_alt_text", None)
    return image.default_alt_text if contextual is None else contextual


def named(thing):
    """A word of the vocabulary: a topic, a kind of event; None for none."""
    return thing and {"slug": thing.slug, "name": thing.name}


def page_type(page):
    model = page.specific_class or type(page)
    return model._meta.label
