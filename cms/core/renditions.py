"""The sizes in which pictures are shown. The only place that names them.

They are made in the task queue when a picture comes in; a reader never waits for one. Until they exist, a page shows
the file as it was uploaded.
"""

from dataclasses import dataclass
from functools import cached_property

FORMATS = ("webp", "jpeg")
MIME_TYPES = {"webp": "image/webp", "jpeg": "image/jpeg", "png": "image/png"}


@dataclass(frozen=True)
class Family:
    """Sizes of one shape: Wagtail's operations, each in every format."""

    operations: tuple[str, ...]
    formats: tuple[str, ...] = FORMATS

    @property
    def specs(self):
        return [f"{operation}|format-{name}" for operation in self.operations for name in self.formats]


FAMILIES = {
    "picture": Family(("width-480", "width-960", "width-1440")),
    "portrait": Family(("fill-160x160", "fill-400x400")),
    "logo": Family(("max-480x160",), ("webp", "png")),
}


@dataclass(frozen=True)
class Source:
    url: str
    width: int
    height: int


class ResponsivePicture:
    """What there is of a picture in one family: sources by format, and the one for everybody."""

    def __init__(self, image, family_name):
        self.image = image
        self.family = FAMILIES[family_name]

    @cached_property
    def by_format(self):
        """``{"webp": [Source, …], …}``, narrowest first, each width once."""
        wanted = set(self.family.specs)
        found = {name: {} for name in self.family.formats}
        for rendition in self.image.renditions.all():
            if rendition.filter_spec in wanted:
                name = rendition.filter_spec.rpartition("format-")[2]
                found[name][rendition.width] = Source(rendition.url, rendition.width, rendition.height)
        return {name: [sources[width] for width in sorted(sources)] for name, sources in found.items() if sources}

    @property
    def fallback(self):
        """The middle size of the last format; the file itself while there is none."""
        sources = self.by_format.get(self.family.formats[-1])
        if sources:
            return sources[len(sources) // 2]
        return Source(self.image.file.url, self.image.width, self.image.height)

    @property
    def srcsets(self):
        """``[(MIME type, srcset), …]`` in the order in which a browser should try them."""
        return [
            (MIME_TYPES[name], ", ".join(f"{source.url} {source.width}w" for source in self.by_format[name]))
            for name in self.family.formats
            if name in self.by_format
        ]


def make(image, family):
    """Make what is missing of a family."""
    image.get_renditions(*family.specs)
