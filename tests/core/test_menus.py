"""What a link in a menu has to be."""

import pytest
from django.core.exceptions import ValidationError

from cms.core.models import MainMenuItem

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("url", ["https://x.example", "http://x.example", "/feed/", "mailto:a@b.example"])
def test_an_address_with_words_is_a_link(url):
    MainMenuItem(url=url, label="X").clean()


def test_a_page_needs_no_words(home):
    MainMenuItem(page=home).clean()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "page"),
        ({"url": "x.example", "label": "X"}, "url"),
        ({"url": "javascript:alert(1)", "label": "X"}, "url"),
        ({"url": "data:text/html,x", "label": "X"}, "url"),
        ({"url": "/x/"}, "label"),
    ],
    ids=["nothing", "no scheme", "script", "data", "no words"],
)
def test_what_is_no_link_is_refused_beside_its_field(fields, field):
    with pytest.raises(ValidationError) as refused:
        MainMenuItem(**fields).clean()
    assert list(refused.value.message_dict) == [field]


def test_a_page_and_an_address_are_one_too_many(home):
    with pytest.raises(ValidationError) as refused:
        MainMenuItem(page=home, url="/x/", label="X").clean()
    assert list(refused.value.message_dict) == ["page"]
