"""The sizes in which pictures are shown. The only place that names them.

They are made in the task queue, when a picture comes in and when a page is published that shows it; a reader never
waits for one. Until they exist, a page shows what there is: the sizes of another family, or else the file as it was
uploaded. The quality of each format stands in the settings (``WAGTAILIMAGES_…_QUALITY``).
"""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from django.db.models import prefetch_related_objects
from PIL import AvifImagePlugin, Image
from wagtail.images.models import Filter

from cms.delivery import memo

from .references import References

FORMATS = ("avif", "webp", "jpeg")  # as a browser should try them; every browser shows the last
MIME_TYPES = {"avif": "image/avif", "webp": "image/webp"}


@dataclass(frozen=True)
class Family:
    """Sizes of one shape: Wagtail's operations, each in every format."""

    operations: tuple[str, ...]
    formats: tuple[str, ...] = FORMATS
    stand_in: str = ""  # the family that is shown until there is something of this one
    has_ground: bool = False  # whether its colours stand behind the picture until it has come

    @property
    def specs(self):
        return [spec for name in self.formats for spec in self.specs_in(name)]

    def specs_in(self, name):
        return [f"{operation}|format-{name}" for operation in self.operations]


FAMILIES = {
    "picture": Family(("width-480", "width-960", "width-1440"), has_ground=True),
    "card": Family(("fill-240x160", "fill-480x320", "fill-810x540"), stand_in="picture", has_ground=True),
    "portrait": Family(("fill-160x160", "fill-400x400"), stand_in="picture"),
    "logo": Family(("max-480x160",), ("webp", "png")),
    "share": Family(("fill-1200x630",), ("jpeg",)),
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
        """``{"avif": [Source, …], …}``, narrowest first, each width once."""
        return memo.get(("sizes", self.image.pk, self.family), self._shown)

    @property
    def fallback(self):
        """The middle size of the last format; the file itself while there is none."""
        sources = self.by_format.get(self.family.formats[-1])
        if sources:
            return sources[len(sources) // 2]
        return Source(self.image.file.url, self.image.width, self.image.height)

    @property
    def srcsets(self):
        """``{"avif": "/media/… 480w, …", …}`` in the order in which a browser should try them."""
        return {
            name: ", ".join(f"{source.url} {source.width}w" for source in sources)
            for name, sources in self.by_format.items()
        }

    @property
    def sources(self):
        """``[(MIME type, srcset), …]`` of the formats that not every browser shows."""
        return [(MIME_TYPES[name], srcset) for name, srcset in self.srcsets.items() if name in MIME_TYPES]

    def _shown(self):
        return self._found(self.family) or (self._found(FAMILIES[self.family.stand_in]) if self.family.stand_in else {})

    def _found(self, family):
        found = {name: {} for name in family.formats}
        for spec, rendition in self._renditions(set(family.specs)).items():
            sources = found[spec.rpartition("format-")[2]]
            sources[rendition.width] = Source(rendition.url, rendition.width, rendition.height)
        return {name: [sources[width] for width in sorted(sources)] for name, sources in found.items() if sources}

    def _renditions(self, wanted):
        """By spec. Those that were cut round an earlier focal point are there until the others have been made."""
        prefetch_related_objects([self.image], "renditions")  # a page shows one picture in several families
        found = {}
        for rendition in self.image.renditions.all():
            spec = rendition.filter_spec
            if spec in wanted and (spec not in found or _is_cut_for_today(rendition, self.image)):
                found[spec] = rendition
        return found


def _is_cut_for_today(rendition, image):
    return rendition.focal_point_key == Filter(rendition.filter_spec).get_cache_key(image)


# Making them

_save_avif = Image.SAVE[AvifImagePlugin.AvifImageFile.format]


def _save_avif_quickly(image, file, name):
    """At the speed 8 of libavif, where Pillow's own is 6. Willow, which encodes for Wagtail, cannot say it."""
    image.encoderinfo.setdefault("speed", 8)
    _save_avif(image, file, name)


Image.register_save(AvifImagePlugin.AvifImageFile.format, _save_avif_quickly)


def make(image, family):
    """Make what is missing of a family: the format for everybody first, the one that takes longest last.

    Each format appears as a whole, and one size is encoded at a time, because a large picture fills the memory.
    """
    prefetch_related_objects([image], "renditions")
    if is_complete(image, family):
        return
    with image.open_file() as file:
        original = file.read()
    for name in reversed(family.formats):
        made = [
            image.generate_rendition_instance(each, BytesIO(original))
            for each in _missing(image, family.specs_in(name))
        ]
        image.renditions.bulk_create(made, ignore_conflicts=True)


def is_complete(image, family):
    """Whether there is every size. The image comes with its renditions: Wagtail would ask a cache for them, which
    another process does not clear."""
    return not _missing(image, family.specs)


def _missing(image, specs):
    filters = [Filter(spec) for spec in specs]
    found = image.find_existing_renditions(*filters)
    return [each for each in filters if each not in found]


def made_already(image):
    """The names of the families of which there is something."""
    specs = set(image.renditions.values_list("filter_spec", flat=True))
    return {name for name, family in FAMILIES.items() if not specs.isdisjoint(family.specs)}


def lacking(shown):
    """Of pairs of an image and the name of a family those of which sizes are missing, each once, by number."""
    prefetch_related_objects([image for image, _ in shown], "renditions")
    return sorted({(image.pk, name) for image, name in shown if not is_complete(image, FAMILIES[name])})


def shown_by(page):
    """``[(image, name of a family), …]``: the pictures of the body, the one that stands for the page, also in lists,
    and the people whom it names."""
    shown = [(image, "picture") for image in References.of_page(page).images]
    if image := getattr(page, "image", None):
        shown += [(image, "picture"), (image, "card"), (image, "share")]
    portraits = [person.portrait for person in getattr(page, "people", ())]
    return shown + [(portrait, "portrait") for portrait in portraits if portrait]
