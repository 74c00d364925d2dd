"""Programs of others that read Wagtail's API v2 read ours, from a site that runs."""

import json
import subprocess
from urllib.parse import urlencode, urlsplit
from urllib.request import urlopen

import pytest

from tests.events.javascript import FOLDER, node

pytestmark = pytest.mark.browser  # needs no browser, but the demo that runs for those that do


@pytest.fixture(scope="module")
def fetched(demo):
    """What wagtail-js gives, by tests/node/fetch_content.mjs."""
    command = [node(), "fetch_content.mjs", demo]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["pages", "images", "documents", "by_type", "found", "below"])
def test_lists_are_fetched(fetched, name):
    assert fetched[name].keys() == {"meta", "items"}
    assert fetched[name]["meta"]["total_count"] >= len(fetched[name]["items"]) > 0


def test_a_page_is_fetched_by_number_and_by_slug(fetched):
    first = fetched["pages"]["items"][0]
    assert fetched["by_id"]["id"] == fetched["by_slug"]["id"] == first["id"]
    assert fetched["by_id"]["title"] == fetched["by_slug"]["title"] == first["title"]
    assert fetched["by_id"]["meta"]["parent"]["meta"]["type"] == "articles.ArticleIndexPage"
    assert fetched["by_id"]["body"]


def test_files_are_fetched(fetched, demo):
    for name in ("image", "document"):
        assert fetched[name]["id"] == fetched[f"{name}s"]["items"][0]["id"]
        with urlopen(fetched[name]["meta"]["download_url"]) as file:
            assert file.read(1)


def test_a_page_is_found_by_its_address(fetched, demo):
    page = fetched["pages"]["items"][0]
    path = urlsplit(page["meta"]["html_url"]).path
    with urlopen(f"{demo}/api/v2/pages/find/?{urlencode({'html_path': path})}") as response:
        assert response.url.partition("?")[0] == page["meta"]["detail_url"]
        assert json.load(response)["title"] == page["title"]
