"""Picture files are kept without what they say about places and people, upright, and in formats that are shown."""

import re
from base64 import b64decode
from contextlib import suppress
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageStat
from PIL.PngImagePlugin import PngInfo

from cms.core import picture_files
from cms.core.picture_files import fit

PLACE = {1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 36.0)}
ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Ada at home</x:xmpmeta>"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def a_picture(size=(96, 64), mode="RGB"):
    """Red at the top left, blue elsewhere, a line between."""
    image = Image.new("RGB", size, "navy")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 2), fill="red", outline="white")
    return image.convert(mode)


def exif(orientation=1):
    found = Image.Exif()
    found[ORIENTATION], found[MAKE] = orientation, "Telephone"
    found.get_ifd(GPS).update(PLACE)
    return found


def a_file(name="IMG_2041.jpg", kind="JPEG", image=None, **options):
    buffer = BytesIO()
    (image or a_picture()).save(buffer, kind, **options)
    return ContentFile(buffer.getvalue(), name=name)


def opened(file):
    file.seek(0)
    image = Image.open(file)
    image.load()
    return image


def content(file):
    file.seek(0)
    return file.read()


def looks_like(one, other, tolerance=0):
    difference = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return one.size == other.size and max(high for _, high in difference.getextrema()) <= tolerance


def mean_difference(one, other):
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


# JPEG


def test_a_photograph_says_no_more_where_it_was_taken_and_loses_nothing():
    photograph = a_file(exif=exif(), xmp=XMP, comment=b"Ada's garden", quality=90)
    kept = fit(photograph)
    assert opened(photograph).getexif().get_ifd(GPS)
    assert not opened(kept).getexif()
    assert not {"exif", "xmp", "comment", "photoshop"} & opened(kept).info.keys()
    assert not re.search(rb"Exif|Telephone|adobe:ns|garden", content(kept))
    assert opened(kept).tobytes() == opened(photograph).tobytes()
    assert kept.name == photograph.name


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"icc_profile": PROFILE}], ids=lambda options: str(list(options))
)
def test_a_photograph_that_says_nothing_is_left_as_it_is(options):
    photograph = a_file(**options)
    assert fit(photograph) is photograph


def test_the_colour_profile_stays():
    kept = fit(a_file(exif=exif(), icc_profile=PROFILE * 40))  # several segments long
    assert opened(kept).info["icc_profile"] == PROFILE * 40


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_photographs_of_printers_keep_their_colours(mode):
    photograph = a_file(image=a_picture(mode=mode), exif=exif())
    assert opened(fit(photograph)).tobytes() == opened(photograph).tobytes()


def test_progressive_photographs_lose_nothing():
    photograph = a_file(image=a_picture((640, 480)), exif=exif(), progressive=True)
    assert opened(fit(photograph)).tobytes() == opened(photograph).tobytes()


def test_the_second_picture_that_a_phone_packs_in_goes():
    photograph = a_file(kind="MPO", save_all=True, append_images=[a_picture((32, 32))], exif=exif())
    kept = fit(photograph)
    assert opened(photograph).format == "MPO"
    assert opened(kept).format == "JPEG"
    assert looks_like(opened(kept), opened(photograph))


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_photograph_taken_with_the_phone_turned_stands_upright(orientation):
    before = Image.Transpose(
        {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]  # what the camera did to the scene
    )
    scene = a_picture((96, 64))
    kept = fit(a_file(image=scene.transpose(before), exif=exif(orientation), quality=95, subsampling=0))
    assert looks_like(opened(kept), scene, tolerance=30)
    assert not opened(kept).getexif()


def test_turning_hardly_changes_a_photograph():
    photograph = a_file(image=Image.effect_noise((256, 192), 30).convert("RGB"), exif=exif(6), quality=60)
    kept = fit(photograph)
    upright = opened(photograph).transpose(Image.Transpose.ROTATE_270)
    assert mean_difference(opened(kept), upright) < 0.1
    assert kept.size < photograph.size * 1.1


def test_metadata_that_cannot_be_read_go_too():
    photograph = a_file(exif=b"Exif\0\0nonsense and the garden")
    assert b"garden" in content(photograph)
    assert b"garden" not in content(fit(photograph))


# The other formats


def test_a_photograph_of_a_phone_is_kept_as_jpeg():
    kept = fit(a_file("IMG_2041.HEIC", "HEIF", exif=exif(), quality=95))
    assert kept.name == "IMG_2041.jpg"
    assert opened(kept).format == "JPEG"
    assert not opened(kept).getexif()
    assert mean_difference(opened(kept), a_picture()) < 8


def test_a_large_photograph_of_a_phone_is_kept_no_larger_than_screens():
    kept = fit(a_file("IMG_2041.HEIC", "HEIF", image=a_picture((5000, 40))))
    assert opened(kept).size == (4096, 33)


def test_png_says_nothing_and_loses_nothing():
    notes = PngInfo()
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    drawing = a_file(
        "drawing.png", "PNG", image=a_picture(mode="RGBA"), pnginfo=notes, exif=exif(), icc_profile=PROFILE
    )
    kept = fit(drawing)
    assert not re.search(rb"eXIf|adobe:ns|Telephone", content(kept))
    assert opened(kept).tobytes() == opened(drawing).tobytes()
    assert opened(kept).info["icc_profile"] == PROFILE


@pytest.mark.parametrize(
    ("kind", "options"), [("WEBP", {"quality": 90}), ("WEBP", {"lossless": True}), ("AVIF", {"quality": 90})]
)
def test_webp_and_avif_say_nothing(kind, options):
    picture = a_file(f"picture.{kind.lower()}", kind, exif=exif(), xmp=XMP, **options)
    kept = fit(picture)
    assert opened(kept).format == kind
    assert not re.search(rb"Telephone|adobe:ns", content(kept))
    assert mean_difference(opened(kept), opened(picture)) <= (3 if kind == "AVIF" else 0)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "AVIF"])
def test_what_says_nothing_is_left_as_it_is(kind):
    picture = a_file(f"picture.{kind.lower()}", kind)
    assert fit(picture) is picture


def test_a_palette_keeps_its_transparent_colour():
    image = Image.new("P", (64, 64))
    drawing = a_file("drawing.png", "PNG", image=image, transparency=0, exif=exif())
    assert opened(fit(drawing)).has_transparency_data


def test_a_scan_of_sixteen_bits_keeps_its_greys():
    assert opened(fit(a_file("scan.png", "PNG", image=Image.new("I;16", (64, 64), 32_768)))).getpixel((0, 0)) == 128


def test_a_file_is_named_after_what_it_is():
    assert fit(a_file("from-the-web.jpg", "WEBP")).name == "from-the-web.webp"
    assert fit(a_file("IMG_1.jpeg", "JPEG")).name == "IMG_1.jpeg"
    assert fit(a_file("no-ending", "PNG")).name == "no-ending.png"


# What is refused


def moving(kind):
    return a_file(f"dance.{kind.lower()}", kind, save_all=True, append_images=[Image.new("RGB", (96, 64))])


def half(kind):
    whole = a_file(kind=kind, image=Image.effect_noise((256, 256), 80).convert("RGB"))
    return ContentFile(content(whole)[: whole.size // 2], name=f"half.{kind.lower()}")


REFUSED = {
    "tiny": (lambda: a_file(image=a_picture((200, 20))), "only 200 by 20 pixels"),
    "huge": (lambda: a_file("huge.png", "PNG", image=Image.new("1", (10_000, 6_001))), "more than 60 million pixels"),
    "a bomb": (
        lambda: a_file("bomb.png", "PNG", image=Image.new("1", (20_000, 20_000))),
        "more than 60 million pixels",
    ),
    "a moving GIF": (lambda: moving("GIF"), "moves"),
    "a moving PNG": (lambda: moving("PNG"), "moves"),
    "a moving WebP": (lambda: moving("WEBP"), "moves"),
    "a moving AVIF": (lambda: moving("AVIF"), "moves"),
    "half a JPEG": (lambda: half("JPEG"), "damaged"),
    "half a PNG": (lambda: half("PNG"), "damaged"),
    "half a WebP": (lambda: half("WEBP"), "damaged"),
    "half a HEIC": (lambda: half("HEIF"), "damaged"),
    "words": (lambda: ContentFile(b"Dear Ada, the picture is below.", name="letter.jpg"), "not a picture"),
    "nothing": (lambda: ContentFile(b"", name="empty.jpg"), "not a picture"),
    "a drawing in SVG": (
        lambda: ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>", name="a.svg"),
        "not a picture",
    ),
    "a TIFF": (lambda: a_file("scan.tif", "TIFF"), "not a picture"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_shown_is_refused_with_a_sentence(what):
    make, words = REFUSED[what]
    with pytest.raises(ValidationError, match=words):
        fit(make())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF", "GIF"])
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_a_broken_file_is_never_anything_but_refused(kind):
    """Each byte in turn is another: the file is kept, or refused with words."""
    whole = content(a_file(kind=kind, image=a_picture((40, 40)), **({} if kind == "GIF" else {"exif": exif()})))
    for position in range(0, len(whole), max(1, len(whole) // 150)):
        broken = whole[:position] + bytes([whole[position] ^ 0xFF]) + whole[position + 1 :]
        with suppress(ValidationError):
            assert fit(ContentFile(broken, name="any.jpg")).size


# The placeholder


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_placeholder_is_short_and_has_the_pictures_colours_and_shape(mode):
    address = picture_files.placeholder(a_file(image=a_picture((900, 600), mode)))
    head, _, data = address.partition(",")
    small = Image.open(BytesIO(b64decode(data)))
    assert head == "data:image/webp;base64"
    assert len(address) < 160
    assert small.size == (6, 4)
    if mode != "L":
        red, _, blue = small.convert("RGB").getpixel((0, 0))
        assert red > blue


@pytest.mark.parametrize("size", [(3000, 32), (32, 3000)])
def test_a_long_picture_has_a_placeholder(size):
    assert len(picture_files.placeholder(a_file(image=a_picture(size)))) < 160


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_transparent_picture_has_none(kind):
    logo = a_picture(mode="RGBA")
    logo.putalpha(Image.linear_gradient("L").resize(logo.size))
    assert picture_files.placeholder(a_file("logo.png", kind, image=logo)) == ""


def test_a_screenshot_has_one_though_it_could_be_transparent():
    assert picture_files.placeholder(a_file("screen.png", "PNG", image=a_picture(mode="RGBA")))
