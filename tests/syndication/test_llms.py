"""`/llms.txt`, as https://llmstxt.org has it: a name, a summary, lists of links with a word on each."""

import re

import pytest

from cms.core.models import SocietySettings
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def text(reader):
    def read():
        response = reader.get("/llms.txt")
        assert response.status_code == 200
        assert response["Content-Type"] == "text/plain; charset=utf-8"
        return response.content.decode()

    return read


def sections(text):
    """``{heading: [(name, address, words)]}``"""
    parts = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)[1:]
    link = re.compile(r"^- \[(.+?)\]\((\S+?)\)(?:: (.+))?$", re.MULTILINE)
    return {heading: link.findall(lines) for heading, lines in zip(parts[::2], parts[1::2], strict=True)}


def test_it_begins_with_the_name_and_what_the_society_is(text, site):
    society = SocietySettings.for_site(site)
    society.tagline = "We sit."
    society.save()
    assert text().startswith("# Society of the Tests\n\n> We sit.\n\n")


def test_each_list_leads_to_markdown_and_says_what_is_there(text):
    make.ArticlePageFactory(title="On grief", slug="on-grief", summary="What is lost.")
    make.EventPageFactory(title="Supper", slug="supper", summary="Soup.")
    make.StandardPageFactory(title="About", slug="about", summary="Who we are.")
    found = sections(text())
    assert found["Articles"] == [("On grief", "http://testserver/articles/on-grief.md", "What is lost.")]
    [(name, address, words)] = found["Events"]
    assert (name, address) == ("Supper", "http://testserver/events/supper.md")
    assert words.endswith("Soup.")
    assert ("About", "http://testserver/about.md", "Who we are.") in found["Pages"]


def test_every_link_leads_somewhere(text, reader):
    make.ArticlePageFactory()
    make.EventPageFactory(rrule="FREQ=WEEKLY")
    for links in sections(text()).values():
        for _name, address, _words in links:
            assert reader.get(address.removeprefix("http://testserver")).status_code == 200


def test_without_content_it_is_there(text):
    assert sections(text())["Articles"] == []


def test_more_content_needs_no_more_queries(reader, count_queries):
    make.ArticlePageFactory()
    make.EventPageFactory()
    make.StandardPageFactory()
    few = count_queries(lambda: reader.get("/llms.txt"))
    make.ArticlePageFactory.create_batch(3)
    for _ in range(3):
        make.EventPageFactory()
        make.StandardPageFactory()
    assert count_queries(lambda: reader.get("/llms.txt")) == few
