"""What a page shows of another site's video: words and a still of our own, and the player after a click.

The other site is asked when our page is published, in the task queue. A reader's browser asks it for nothing before
the click, and our answer to a reader waits for nothing.
"""

from io import BytesIO

from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image, ImageOps, UnidentifiedImageError
from wagtail.embeds.embeds import get_embed_hash

from .fetching import FetchingFailed, fetch
from .models import EmbedStill
from .players import playable

READ_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
MOST_PIXELS = 40_000_000
WIDTHS = (640, 1280)
WRITTEN = {"webp": {"quality": 78, "method": 6}, "jpeg": {"quality": 80, "progressive": True, "optimize": True}}


class ShownEmbed:
    """``value`` is what the editor wrote, ``stored`` what the other site said of it, if it did; ``stills`` are sorted
    by width."""

    def __init__(self, value, stored, stills):
        self.url = value["url"]
        self.stored = stored
        self.title = (stored and stored.title) or value["title"]
        self.author = stored.author_name if stored else ""
        self.html = stored.html if stored else ""
        self.player = playable(self.url)
        self.host = value.provider
        self.stills = stills

    @property
    def provider(self):
        """As readers know it: YouTube, or else the host."""
        return self.player.provider if self.player else self.host

    @property
    def still(self):
        """For everybody: the largest JPEG; None while there is none."""
        return next(reversed(self._in("jpeg")), None)

    @property
    def srcsets(self):
        """``[(MIME type, srcset), …]`` in the order in which a browser should try them."""
        return [
            (f"image/{name}", ", ".join(f"{still.url} {still.width}w" for still in self._in(name)))
            for name in WRITTEN
            if self._in(name)
        ]

    def _in(self, name):
        return [still for still in self.stills if still.format == name]


def keep_still(embed):
    """Fetch the picture that the other site shows, unless it is here. It may be a FetchingFailed."""
    is_here = EmbedStill.objects.filter(hash=get_embed_hash(embed.url)).exists()
    if embed.thumbnail_url and not is_here:
        store_still(embed.url, _opened(fetch(embed.thumbnail_url)))


@transaction.atomic
def store_still(url, picture):
    """The picture in every size, as the still of the video at this address."""
    for size in _sizes(picture):
        for name, options in WRITTEN.items():
            _store(get_embed_hash(url), size, name, options)


def _opened(content):
    """The picture, whatever its metadata said left behind."""
    try:
        picture = Image.open(BytesIO(content), formats=READ_FORMATS)
        if picture.width * picture.height > MOST_PIXELS:
            raise FetchingFailed("too many pixels")
        return ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise FetchingFailed("no picture") from error


def _sizes(picture):
    """Each width once, none larger than the picture."""
    for width in sorted({min(width, picture.width) for width in WIDTHS}):
        height = max(1, round(picture.height * width / picture.width))
        yield picture.resize((width, height), Image.Resampling.LANCZOS)


def _store(key, picture, name, options):
    buffer = BytesIO()
    picture.save(buffer, name.upper(), **options)
    still = EmbedStill(hash=key, format=name, width=picture.width, height=picture.height)
    still.file.save(f"{key}-{picture.width}.{name}", ContentFile(buffer.getvalue()))
