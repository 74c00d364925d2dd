"""Pictures get their sizes when they come in; a reader never waits for one."""

import pytest

from cms.core.models import SiteRendition, SocietySettings
from cms.core.renditions import FAMILIES, ResponsivePicture
from tests.factories import ArticlePageFactory, ImageFactory, PersonFactory, picture_file

pytestmark = pytest.mark.django_db


def specs(image):
    return set(image.renditions.values_list("filter_spec", flat=True))


def test_a_picture_gets_its_sizes_when_it_comes_in(worker):
    with worker():
        image = ImageFactory()
    assert specs(image) == set(FAMILIES["picture"].specs)


def test_a_portrait_gets_the_sizes_of_portraits(worker):
    with worker():
        image = ImageFactory()
        PersonFactory(portrait=image)
    assert specs(image) == set(FAMILIES["picture"].specs) | set(FAMILIES["portrait"].specs)


def test_a_logo_gets_the_sizes_of_logos(site, worker):
    society = SocietySettings.for_site(site)
    with worker():
        society.logo = ImageFactory()
        society.save()
    assert set(FAMILIES["logo"].specs) < specs(society.logo)


def test_no_size_is_made_in_a_readers_request(reader):
    article = ArticlePageFactory(image=ImageFactory(), authors=[PersonFactory(portrait=ImageFactory())])
    for address in ("/", "/articles/", article.url, f"/api/v2/articles/{article.pk}/", "/api/v2/images/"):
        assert reader.get(address).status_code == 200
    assert not SiteRendition.objects.exists()


def test_until_there_are_sizes_the_file_itself_is_shown():
    image = ImageFactory(file=picture_file(size=(2000, 1000)))
    picture = ResponsivePicture(image, "picture")
    assert picture.srcsets == []
    assert (picture.fallback.url, picture.fallback.width) == (image.file.url, 2000)


def test_a_browser_can_choose_among_the_widths(worker):
    with worker():
        image = ImageFactory(file=picture_file(size=(2000, 1000)))
    picture = ResponsivePicture(image, "picture")
    assert [mime_type for mime_type, _ in picture.srcsets] == ["image/webp", "image/jpeg"]
    assert [source.width for source in picture.by_format["webp"]] == [480, 960, 1440]
    assert picture.fallback.width == 960


def test_a_small_picture_is_not_made_larger_and_each_width_stands_once(worker):
    with worker():
        image = ImageFactory(file=picture_file(size=(64, 48)))
    picture = ResponsivePicture(image, "picture")
    assert [source.width for source in picture.by_format["webp"]] == [64]
