"""What becomes of a picture file that comes in, whichever way: it is made fit to be kept and shown.

What it says about the place, the camera and the person (EXIF, XMP, IPTC, comments) is removed; the colour profile
stays. A photograph that was taken with the phone turned is turned. HEIC, which many browsers do not show, is kept as
JPEG. A JPEG or a WebP loses nothing by it: its pixels are copied as they are, unless they have to be turned; then a
JPEG is written with the camera's own tables, turned as well, which gives the same coefficients again but for rounding.
A file in which there is nothing to remove stays byte for byte what it was.

What the site cannot show is refused with a sentence (ValidationError).

JPEG: ITU-T T.81, annex B; the names of the segments are those of https://exiftool.org/TagNames/JPEG.html. WebP:
RFC 9649, section 2.
"""

import base64
import re
from io import BytesIO
from pathlib import PurePath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import get_sampling
from pillow_heif import register_heif_opener

register_heif_opener()

SUFFIXES = {
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".jpg", ".jpeg"),
    "HEIF": (".jpg",),
    "PNG": (".png",),
    "WEBP": (".webp",),
    "GIF": (".gif",),
    "AVIF": (".avif",),
}
READABLE = sorted(SUFFIXES.keys() - {"MPO"})  # which is a JPEG that a phone has packed together with its depth
CAN_MOVE = {"GIF", "PNG", "WEBP", "AVIF"}
SHORTEST_SIDE = 32
LONGEST_SIDE_OF_CONVERTED = 4096
ORIENTATION = 0x0112
# What says how the pixels are to be understood; all else in ``Image.info`` is about the world.
KEPT = {"icc_profile", "transparency"}
SIDE_OF_PLACEHOLDER = 6


def fit(file: File) -> File:
    """The file as it may be kept: itself if nothing has to be done, else a new one."""
    file.seek(0)
    content = file.read()
    file.seek(0)
    kept, kind = _kept(content)
    name = _name(file.name or "picture", kind)
    return file if kept == content and name == file.name else ContentFile(kept, name=name)


def placeholder(file: File) -> str:
    """The colours of a picture as a tiny one, a ``data:`` address of about 120 characters; "" if it is transparent."""
    with Image.open(file) as image:
        if image.has_transparency_data and any(image.convert("RGBA").getchannel("A").histogram()[:255]):
            return ""
        image.draft("RGB", (64, 64))
        small = image.convert("RGB")
    small.thumbnail((SIDE_OF_PLACEHOLDER, SIDE_OF_PLACEHOLDER), Image.Resampling.BOX, reducing_gap=None)
    return f"data:image/webp;base64,{base64.b64encode(_encoded(small, 'WEBP', quality=30, method=6)).decode()}"


# Reading


def _kept(content: bytes) -> tuple[bytes, str]:
    """What to keep of a file, and the format in which it came."""
    try:
        image = Image.open(BytesIO(content), formats=READABLE)
        _refuse_unfit(image)
        image.load()
        return _without_metadata(image, content), image.format or ""
    except ValidationError:
        raise
    except UnidentifiedImageError as error:
        raise ValidationError(
            _(
                "This is not a picture that the site can read. Take a photograph as it comes from a phone or a camera, "
                "or save the picture as JPEG or PNG."
            )
        ) from error
    except Image.DecompressionBombError as error:
        raise ValidationError(_too_large()) from error
    except Exception as error:  # decoders raise anything over a broken file
        raise ValidationError(
            _(
                "This picture is damaged, or only a part of it arrived. Try again; if that does not help, open it on "
                "your computer and save it anew as JPEG."
            )
        ) from error


def _refuse_unfit(image: Image.Image) -> None:
    if image.width * image.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise ValidationError(_too_large())
    if image.format in CAN_MOVE and getattr(image, "is_animated", False):
        raise ValidationError(_("This picture moves; the site shows still ones. Save one frame of it as JPEG or PNG."))
    if min(image.size) < SHORTEST_SIDE:
        raise ValidationError(
            _(
                "This picture is only %(width)d by %(height)d pixels small; readers would not see what is in it. "
                "Look for a larger copy."
            )
            % {"width": image.width, "height": image.height}
        )


def _too_large() -> str:
    millions = number_format(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000)
    return _(
        "This picture has more than %(millions)s million pixels. Save a smaller copy: 3,000 pixels are wide enough."
    ) % {"millions": millions}


# Writing


def _without_metadata(image: Image.Image, content: bytes) -> bytes:
    if image.format == "HEIF":
        return _as_jpeg(image)
    if _orientation(image) != 1:
        return _upright(image)
    if image.format in {"JPEG", "MPO"}:
        return jpeg_without_metadata(content)
    if image.mode == "I;16":  # a grey scan of 16 bits, which no browser's format can hold
        return _encoded(image.convert("I").point(lambda grey: grey / 256).convert("L"), "PNG")
    if image.format == "WEBP":
        return webp_without_metadata(content)
    return _encoded(image, image.format or "", quality=95) if _says_more_than_pixels(image) else content


def _orientation(image: Image.Image) -> int:
    """From 1, upright, to 8; those above 4 have width and height exchanged."""
    try:
        found = image.getexif().get(ORIENTATION, 1)
    except Exception:  # as browsers do, we pass over what cannot be read
        return 1
    return found if found in range(1, 9) else 1


def _as_jpeg(image: Image.Image) -> bytes:
    """No larger than any screen: HEIC packs twice the pixels of a JPEG into a file of the same size."""
    image.thumbnail((LONGEST_SIDE_OF_CONVERTED, LONGEST_SIDE_OF_CONVERTED), Image.Resampling.LANCZOS)
    return _encoded(image.convert("RGB"), "JPEG", quality=90, progressive=True)


def _upright(image: Image.Image) -> bytes:
    turned = ImageOps.exif_transpose(image)
    if image.format not in {"JPEG", "MPO"}:
        return _encoded(turned, image.format or "", quality=95)
    lies_on_its_side = _orientation(image) > 4
    tables = {
        number: [table[column * 8 + row] for row in range(8) for column in range(8)] if lies_on_its_side else table
        for number, table in image.quantization.items()  # type: ignore[attr-defined]
    }
    return _encoded(turned, "JPEG", qtables=tables, subsampling=get_sampling(image))


def _says_more_than_pixels(image: Image.Image) -> bool:
    return bool({"exif", "xmp", "comment"} & image.info.keys() or getattr(image, "text", None))


def _encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    image.info = {name: value for name, value in image.info.items() if name in KEPT}
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _name(name: str, kind: str) -> str:
    """The name with the ending that tells the truth."""
    suffixes = SUFFIXES[kind]
    return name if PurePath(name).suffix.lower() in suffixes else str(PurePath(name).with_suffix(suffixes[0]))


# JPEG, segment by segment

_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")  # not a stuffed zero, a filler or a restart
_END, _SCAN = 0xD9, 0xDA
_APPLICATION, _COMMENT = range(0xE0, 0xF0), 0xFE
_ABOUT_THE_PIXELS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}


def jpeg_without_metadata(content: bytes) -> bytes:
    """The same JPEG without what it says beside its pixels, and without the pictures that phones put behind it."""
    kept, position = [content[:2]], 2
    while found := _MARKER.search(content, position):
        marker, start = found[1][0], found.end()
        if marker == _END:
            return b"".join([*kept, b"\xff\xd9"])
        end = start + int.from_bytes(content[start : start + 2], "big")
        if marker == _SCAN:
            end = _end_of_scan(content, end)
        if not _is_about_the_world(marker, content[start + 2 : end]):
            kept += [b"\xff", content[start - 1 : end]]
        position = end
    return b"".join([*kept, b"\xff\xd9"])


def _end_of_scan(content: bytes, start: int) -> int:
    found = _MARKER.search(content, start)
    return found.start() if found else len(content)


def _is_about_the_world(marker: int, data: bytes) -> bool:
    kept = _ABOUT_THE_PIXELS.get(marker)
    return marker == _COMMENT or (marker in _APPLICATION and not (kept and data.startswith(kept)))


# WebP, chunk by chunk

_FLAGS_OF_METADATA = 0b00001100  # in the first byte of VP8X: there is EXIF, there is XMP


def webp_without_metadata(content: bytes) -> bytes:
    """The same WebP without its EXIF and XMP."""
    kept, position = [b"WEBP"], 12
    while position + 8 <= len(content):
        name, size = content[position : position + 4], int.from_bytes(content[position + 4 : position + 8], "little")
        end = position + 8 + size + size % 2
        if name == b"VP8X":
            flags = content[position + 8] & ~_FLAGS_OF_METADATA
            kept += [content[position : position + 8], bytes([flags]), content[position + 9 : end]]
        elif name not in {b"EXIF", b"XMP "}:
            kept.append(content[position:end])
        position = end
    body = b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
