"""Pictures say what they show; files are what they are called, and say nothing of places, whichever way they come."""

import re
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images.forms import get_image_form
from wagtail.models import UploadedFile

from cms.core.models import SiteDocument, SiteImage
from cms.delivery import generation
from tests.factories import ArticlePageFactory, DocumentFactory, ImageFactory, UserFactory, picture_file

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("description", ["", "   "])
def test_a_picture_has_to_be_described(description):
    with pytest.raises(ValidationError) as refused:
        ImageFactory.build(description=description, width=1, height=1).clean()
    assert list(refused.value.message_dict) == ["description"]


def test_decoration_need_not_be_described():
    ImageFactory.build(description="", is_decorative=True).clean()


def test_a_picture_that_is_described_is_accepted():
    ImageFactory.build().clean()


@pytest.mark.parametrize(
    ("fields", "alt"),
    [
        ({"description": "A teal square"}, "A teal square"),
        ({"description": "", "is_decorative": True}, ""),
        ({"description": "Left from before", "is_decorative": True}, ""),
        ({"description": "", "title": "IMG_2041.jpg"}, ""),
    ],
    ids=["described", "decoration", "decoration that was described", "neither"],
)
def test_the_alternative_text_is_never_the_title(fields, alt):
    assert ImageFactory.build(**fields).default_alt_text == alt


def test_the_alternative_text_of_a_size_is_the_pictures():
    image = ImageFactory(title="IMG_2041.jpg", description="A teal square")
    assert image.get_rendition("width-20").alt == "A teal square"


def test_the_form_asks_for_the_description_beside_its_field():
    form = get_image_form(SiteImage)(
        {"title": "Any", "collection": 1}, {"file": picture_file()}, user=UserFactory(is_superuser=True)
    )
    assert "people who cannot see it" in form.errors["description"][0]


def test_who_uploads_many_pictures_is_asked_for_their_descriptions(log_in):
    """The first step of the upload has no field for it."""
    client = log_in(UserFactory(is_superuser=True))
    response = client.post(
        "/admin/images/multiple/add/",
        {"title": "One of many", "files[]": picture_file(), "collection": 1},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert response.status_code == 200
    assert response.json()["success"]
    assert not SiteImage.objects.filter(title="One of many", description="", is_decorative=False).exists()


# The ways into the library. A photograph is taken with the phone turned, in a garden.

WORDS = {"title": "Tea", "description": "A table laid for tea", "collection": 1}
TELLTALE = re.compile(rb"Exif|garden|Telephone")


def photograph(name="IMG_2041.jpg", kind="JPEG", size=(96, 64)):
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x9286] = (6 if kind == "JPEG" else 1), "Telephone", "garden"
    buffer = BytesIO()
    Image.new("RGB", size, "teal").save(buffer, kind, exif=exif)
    return SimpleUploadedFile(name, buffer.getvalue())


@pytest.fixture
def desk(log_in):
    return log_in(UserFactory(is_superuser=True))


def by_the_form(desk, file):
    return desk.post(reverse("wagtailimages:add"), WORDS | {"file": file})


def by_the_chooser(desk, file):
    words = {f"image-chooser-upload-{name}": value for name, value in WORDS.items()}
    return desk.post(reverse("wagtailimages_chooser:create"), words | {"image-chooser-upload-file": file})


def as_one_of_many(desk, file):
    first = desk.post(reverse("wagtailimages:add_multiple"), {"title": "Tea", "files[]": file, "collection": 1})
    if not first.json()["success"]:
        return first
    waiting = UploadedFile.objects.get()
    assert not TELLTALE.search(waiting.file.read())
    words = {f"uploaded-image-{waiting.pk}-{name}": value for name, value in WORDS.items()}
    return desk.post(reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk]), words)


def in_place_of_another(desk, file):
    image = ImageFactory(title="Tea")
    return desk.post(reverse("wagtailimages:edit", args=[image.pk]), WORDS | {"file": file})


def by_a_program(desk, file):
    return ImageFactory(title="Tea", file=file)


WAYS = [by_the_form, by_the_chooser, as_one_of_many, in_place_of_another]


@pytest.mark.parametrize("bring", [*WAYS, by_a_program])
def test_whichever_way_a_photograph_comes_it_says_nothing_and_stands_upright(desk, bring):
    bring(desk, photograph())
    image = SiteImage.objects.get(title="Tea")
    kept = image.file.read()
    assert not TELLTALE.search(kept)
    assert (image.width, image.height) == (64, 96)
    assert Image.open(BytesIO(kept)).size == (64, 96)
    assert image.get_file_size() == len(kept)


@pytest.mark.parametrize("bring", [*WAYS, by_a_program])
def test_whichever_way_a_photograph_of_a_phone_comes_it_is_kept_as_jpeg(desk, bring):
    bring(desk, photograph("IMG_2041.HEIC", "HEIF"))
    image = SiteImage.objects.get(title="Tea")
    assert image.file.name.endswith(".jpg")
    assert Image.open(image.file).format == "JPEG"
    assert not TELLTALE.search(image.file.read())


@pytest.mark.parametrize("bring", WAYS)
@pytest.mark.parametrize(
    ("file", "words"),
    [
        (lambda: SimpleUploadedFile("half.jpg", photograph(size=(900, 900)).read()[:2000]), "is damaged"),
        (lambda: SimpleUploadedFile("letter.jpg", b"Dear Ada"), "is not a picture"),
        (lambda: photograph(size=(900, 9)), "only 900 by 9 pixels"),
        (lambda: SimpleUploadedFile("much.jpg", b"\xff\xd8\xff" + bytes(11_000_000)), "takes up to 10"),
    ],
    ids=["half", "no picture", "tiny", "too large"],
)
def test_whichever_way_what_cannot_be_shown_is_refused_with_a_sentence(desk, bring, file, words):
    response = bring(desk, file())
    assert response.status_code == 200
    assert words in response.content.decode().replace("\\u00a0", " ")
    assert not SiteImage.objects.filter(file__endswith=".jpg").exists()
    assert not UploadedFile.objects.exists()


def test_what_waits_for_its_description_cannot_be_fetched(desk, reader):
    desk.post(reverse("wagtailimages:add_multiple"), {"title": "Tea", "files[]": photograph(), "collection": 1})
    assert reader.get(UploadedFile.objects.get().file.url).status_code == 404


def test_a_document_is_as_large_as_its_file_and_no_reader_writes_it_down(reader):
    document = DocumentFactory()
    SiteDocument.objects.filter(pk=document.pk).update(file_size=None)
    article = ArticlePageFactory(body=[("document", {"document": document, "label": ""})])
    before = generation.current()
    assert reader.get(article.url).status_code == 200
    [block] = reader.get(f"/api/v2/articles/{article.pk}/").json()["body"]
    assert block["value"]["size"] == document.file.size == document.file_size
    assert generation.current() == before


def test_a_document_whose_file_is_not_there_has_no_size(reader):
    document = DocumentFactory()
    SiteDocument.objects.filter(pk=document.pk).update(file_size=None)
    document.file.delete(save=False)
    article = ArticlePageFactory(body=[("document", {"document": document, "label": ""})])
    [block] = reader.get(f"/api/v2/articles/{article.pk}/").json()["body"]
    assert block["value"]["size"] is None
