"""Pictures say what they show; files are what they are called."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.images.forms import get_image_form

from cms.core.models import SiteImage
from tests.factories import ImageFactory, UserFactory, picture_file

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
