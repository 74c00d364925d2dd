"""Pictures get their sizes when they come in and when a page is published; a reader never waits for one."""

from datetime import timedelta
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template
from django.utils import timezone
from PIL import Image
from willow.plugins.pillow import PillowImage

from cms.core import chores, upkeep
from cms.core.models import Heartbeat, SiteImage, SiteRendition, SocietySettings
from cms.core.renditions import FAMILIES, ResponsivePicture, make
from tests.factories import (
    ArticlePageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    picture_file,
)

pytestmark = pytest.mark.django_db


def specs(image, *families):
    """The sizes that there are; or those that there should be of some families."""
    if families:
        return {spec for name in families for spec in FAMILIES[name].specs}
    return set(image.renditions.values_list("filter_spec", flat=True))


def large(**fields):
    return ImageFactory(file=picture_file(size=(2000, 1000)), **fields)


def html_of(image, **arguments):
    tag = Template("{% picture image sizes='20rem' family=family alt=alt eager=eager %}")
    context = Context({"image": image, "family": "picture", "alt": None, "eager": False} | arguments)
    return BeautifulSoup(tag.render(context), "html.parser")


# When they are made


def test_a_picture_gets_its_sizes_when_it_comes_in(worker):
    with worker():
        image = ImageFactory()
    assert specs(image) == specs(image, "picture")


def test_a_portrait_gets_the_sizes_of_portraits(worker):
    with worker():
        image = ImageFactory()
        PersonFactory(portrait=image)
    assert specs(image) == specs(image, "picture", "portrait")


def test_a_logo_gets_the_sizes_of_logos(site, worker):
    society = SocietySettings.for_site(site)
    with worker():
        society.logo = ImageFactory()
        society.save()
    assert specs(society.logo) == specs(society.logo, "picture", "logo")


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory, StandardPageFactory])
def test_publishing_makes_what_the_page_shows(worker, factory):
    """Of pictures that were there before: these have no sizes at all."""
    above, within = ImageFactory(), ImageFactory()
    with worker():
        factory(image=above, body=[("image", {"image": within, "caption": ""})])
    assert specs(above) == specs(above, "picture", "card", "share")
    assert specs(within) == specs(within, "picture")


@pytest.mark.parametrize(("factory", "field"), [(ArticlePageFactory, "authors"), (EventPageFactory, "speakers")])
def test_publishing_makes_the_portraits_of_those_whom_the_page_names(worker, factory, field):
    person = PersonFactory(portrait=ImageFactory())
    with worker():
        factory(**{field: [person, PersonFactory()]})
    assert specs(person.portrait) == specs(person.portrait, "portrait")


def test_the_format_that_takes_longest_is_encoded_quickly():
    photograph = Image.effect_noise((200, 200), 60).convert("RGB")

    def encoded(save, **options):
        buffer = BytesIO()
        save(buffer, **options)
        return buffer.getvalue()

    by_willow = encoded(PillowImage(photograph).save_as_avif)
    assert by_willow == encoded(photograph.save, format="AVIF", quality=80, speed=8)
    assert by_willow != encoded(photograph.save, format="AVIF", quality=80, speed=6)


def test_a_draft_makes_nothing(worker):
    image = ImageFactory()
    with worker():
        ArticlePageFactory(image=image, draft=True)
    assert specs(image) == set()


def test_publishing_again_makes_only_what_is_missing(worker):
    with worker():
        article = ArticlePageFactory(image=ImageFactory())
    kept = set(article.image.renditions.values_list("pk", flat=True))
    article.image.renditions.get(filter_spec="width-960|format-avif").delete()
    with worker() as tasks:
        article.save_revision().publish()
    assert specs(article.image) == specs(article.image, "picture", "card", "share")
    assert len(kept - set(article.image.renditions.values_list("pk", flat=True))) == 1
    with worker():
        article.save_revision().publish()
    assert len(tasks) > 0
    assert article.image.renditions.count() == len(kept)


def test_another_focal_point_has_the_cards_cut_anew(worker):
    with worker():
        article = ArticlePageFactory(image=large())
    image = SiteImage.objects.get(pk=article.image_id)
    before = ResponsivePicture(image, "card").fallback.url
    image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = 1900, 900, 20, 20
    image.save()
    assert ResponsivePicture(image, "card").fallback.url == before, "until then, readers are shown what there is"
    with worker():
        image.save()
    after = ResponsivePicture(SiteImage.objects.get(pk=image.pk), "card")
    assert after.fallback.url != before
    assert [source.width for source in after.by_format["avif"]] == [240, 480, 810]


def test_a_focal_point_that_comes_back_is_shown_again(worker):
    with worker():
        image = ArticlePageFactory(image=large()).image
    before = ResponsivePicture(image, "card").fallback.url
    for focal_point in [(1900, 900, 20, 20), (None,) * 4]:
        image = SiteImage.objects.get(pk=image.pk)
        image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = focal_point
        with worker():
            image.save()
    assert ResponsivePicture(SiteImage.objects.get(pk=image.pk), "card").fallback.url == before


@pytest.fixture
def tick(worker):
    def tick():
        with worker():
            assert chores.run_all() == []

    return tick


def test_after_an_update_the_clock_has_made_what_is_missing(site, tick):
    society = SocietySettings.for_site(site)
    society.logo = ImageFactory()
    society.save()
    person = PersonFactory(portrait=ImageFactory())
    article = ArticlePageFactory(image=ImageFactory())
    assert not SiteRendition.objects.exists()
    tick()
    assert specs(article.image) == specs(article.image, "picture", "card", "share")
    assert specs(person.portrait) == specs(person.portrait, "portrait")
    assert specs(society.logo) == specs(society.logo, "logo")


def test_the_clock_looks_once_a_day(tick):
    tick()
    image = ArticlePageFactory(image=ImageFactory()).image
    tick()
    assert specs(image) == set()
    Heartbeat.objects.filter(name__startswith=upkeep.PICTURES).update(seen_at=timezone.now() - timedelta(days=1))
    tick()
    assert specs(image) == specs(image, "picture", "card", "share")


def test_the_clock_makes_nothing_for_hidden_pages(tick, hidden_article):
    image = ImageFactory()
    type(hidden_article).objects.filter(pk=hidden_article.pk).update(image=image)
    tick()
    assert specs(image) == set()


# What a reader's request does


def test_no_size_is_made_in_a_readers_request(reader):
    article = ArticlePageFactory(image=ImageFactory(), authors=[PersonFactory(portrait=ImageFactory())])
    for address in ("/", "/articles/", article.url, f"/api/v2/articles/{article.pk}/", "/api/v2/images/"):
        assert reader.get(address).status_code == 200
    assert not SiteRendition.objects.exists()


def test_the_first_reader_of_a_page_with_twelve_pictures_waits_no_longer_than_the_next(
    reader, worker, django_assert_num_queries, count_queries
):
    pictures = [ImageFactory() for _ in range(12)]
    with worker():
        warm = ArticlePageFactory(image=pictures[0], body=gallery(pictures[1:]))
        cold = ArticlePageFactory(image=ImageFactory(), body=gallery([ImageFactory() for _ in range(11)]))
    queries = count_queries(lambda: reader.get(warm.url))
    made = set(SiteRendition.objects.values_list("pk", flat=True))
    with django_assert_num_queries(queries):
        first = reader.get(cold.url)
    assert set(SiteRendition.objects.values_list("pk", flat=True)) == made
    shown = BeautifulSoup(first.content, "html.parser").main.select("picture")
    assert len(shown) == 12
    assert all(picture.find("source", type="image/avif") for picture in shown)


def gallery(pictures):
    return [("gallery", {"title": "", "images": [{"image": picture, "caption": ""} for picture in pictures]})]


# What is shown


def test_until_there_are_sizes_the_file_itself_is_shown():
    image = large()
    picture = ResponsivePicture(image, "picture")
    assert picture.srcsets == {}
    assert (picture.fallback.url, picture.fallback.width) == (image.file.url, 2000)


@pytest.mark.parametrize("family", ["card", "portrait"])
def test_until_there_are_sizes_of_a_shape_those_of_another_are_shown(worker, family):
    with worker():
        image = large()
    picture = ResponsivePicture(image, family)
    assert [source.width for source in picture.by_format["jpeg"]] == [480, 960, 1440]
    make(image, FAMILIES[family])
    picture = ResponsivePicture(SiteImage.objects.get(pk=image.pk), family)
    assert {source.width for source in picture.by_format["jpeg"]} < {160, 240, 400, 480, 810}


def test_a_browser_can_choose_among_the_formats_and_the_widths(worker):
    with worker():
        image = large()
    picture = ResponsivePicture(image, "picture")
    assert list(picture.srcsets) == ["avif", "webp", "jpeg"]
    assert [source.width for source in picture.by_format["avif"]] == [480, 960, 1440]
    assert picture.fallback.width == 960


def test_a_small_picture_is_not_made_larger_and_each_width_stands_once(worker):
    with worker():
        image = ImageFactory(file=picture_file(size=(64, 48)))
    picture = ResponsivePicture(image, "picture")
    assert [source.width for source in picture.by_format["webp"]] == [64]


def test_cards_have_one_shape(worker):
    with worker():
        image = ArticlePageFactory(image=large()).image
    for source in ResponsivePicture(image, "card").by_format["webp"]:
        assert source.width * 2 == source.height * 3


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "I;16"])
def test_every_kind_of_drawing_has_every_size(worker, mode):
    with worker():
        image = ArticlePageFactory(image=ImageFactory(file=picture_file(mode=mode))).image
    assert specs(image) == specs(image, "picture", "card", "share")


def test_the_picture_says_its_sizes_to_the_browser(worker):
    with worker():
        image = large()
    html = html_of(SiteImage.objects.get(pk=image.pk))
    assert [source["type"] for source in html.select("picture > source")] == ["image/avif", "image/webp"]
    assert {tag["sizes"] for tag in html.select("[srcset]")} == {"20rem"}
    assert html.img["srcset"].count(".jpg ") == 3
    assert (html.img["width"], html.img["height"]) == ("960", "480")


def test_without_sizes_there_is_nothing_to_choose_from():
    html = html_of(ImageFactory())
    assert not html.select("source, [srcset], [sizes]")
    assert html.img["width"] == "64"


@pytest.mark.parametrize(
    ("family", "eager", "expected"),
    [
        ("picture", False, {"loading": "lazy"}),
        ("picture", True, {"fetchpriority": "high"}),
        ("card", True, {"fetchpriority": "high"}),
        ("portrait", True, {}),
        ("logo", True, {}),
    ],
)
def test_only_a_picture_of_the_first_screen_comes_first(family, eager, expected):
    image = html_of(ImageFactory(), family=family, eager=eager).img
    assert {name: image[name] for name in ("loading", "fetchpriority") if image.has_attr(name)} == expected


# Its colours


def test_a_picture_shows_its_colours_until_it_has_come(worker):
    with worker():
        image = large()
    image = SiteImage.objects.get(pk=image.pk)
    html = html_of(image)
    assert html.svg["aria-hidden"] == "true"
    assert html.svg.find("image")["href"] == image.placeholder
    assert len(str(html.svg)) + len('<span class="picture"></span>') <= 260
    assert not html.select("[style]")


@pytest.mark.parametrize("family", ["portrait", "logo"])
def test_portraits_and_logos_show_none(worker, family):
    with worker():
        image = large()
    assert not html_of(SiteImage.objects.get(pk=image.pk), family=family).svg


def test_nothing_shines_through_a_transparent_picture(worker):
    with worker():
        image = ImageFactory(file=picture_file(mode="RGBA", colour=(0, 128, 128, 99)))
    assert not html_of(SiteImage.objects.get(pk=image.pk)).svg


def test_another_file_has_other_colours(worker):
    with worker():
        image = large()
    before = SiteImage.objects.get(pk=image.pk).placeholder
    image = SiteImage.objects.get(pk=image.pk)
    image.file = picture_file(name="other.png", colour="crimson")
    with worker():
        image.save()
        assert image.placeholder == ""
    assert SiteImage.objects.get(pk=image.pk).placeholder not in {"", before}


def test_other_words_leave_the_colours(worker):
    with worker():
        image = large()
    image = SiteImage.objects.get(pk=image.pk)
    before, image.description = image.placeholder, "Something else"
    image.save()
    assert SiteImage.objects.get(pk=image.pk).placeholder == before


def test_the_api_gives_the_colours_and_every_srcset(reader, worker):
    with worker():
        article = ArticlePageFactory(image=large())
    image = SiteImage.objects.get(pk=article.image_id)
    shape = reader.get(f"/api/v2/articles/{article.pk}/").json()["image"]
    assert shape["placeholder"] == image.placeholder
    assert list(shape["srcset"]) == ["avif", "webp", "jpeg"]
    assert shape["srcset"]["avif"].startswith("http://testserver/media/images/")
    assert [part.split()[1] for part in shape["srcset"]["avif"].split(", ")] == ["480w", "960w", "1440w"]
