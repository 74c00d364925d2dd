"""Videos elsewhere: asked about once, when our page is published; nothing of them is loaded before a click."""

import json
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from threading import Thread

import pytest
import time_machine
from bs4 import BeautifulSoup
from django_tasks_db.models import DBTaskResult
from PIL import Image
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed

from cms.core import fetching, tasks
from cms.core.models import EmbedStill
from cms.core.players import FRAME_HOSTS, PLAYERS, playable
from tests.factories import ArticlePageFactory, picture_file

pytestmark = pytest.mark.django_db

YOUTUBE = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
TALK = "https://talks.example/on-endings"
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Provider:
    """Another site on this machine: tells of its videos, and has a still of each."""

    def __init__(self):
        self.answers = {"/still": (200, "image/png", picture_file(size=(2000, 1125)).read())}
        self.asked = []

    def shows(self, **about):
        about = {"type": "video", "title": "On endings", "author_name": "Gwen Ashdown"} | about
        self.answers["/oembed"] = (200, "application/json", json.dumps(about).encode())

    @property
    def still(self):
        return f"{self.address}/still"


@pytest.fixture
def provider(settings, monkeypatch):
    provider = Provider()
    with served(provider) as provider.address:
        provider.shows(thumbnail_url=provider.still)
        settings.WAGTAILEMBEDS_FINDERS = [
            {
                "class": "wagtail.embeds.finders.oembed",
                "providers": [
                    {"endpoint": f"{provider.address}/oembed", "urls": [r"https://(www\.youtube\.com|talks\.example)/"]}
                ],
            }
        ]
        monkeypatch.setattr(fetching, "is_public", lambda address: address == "127.0.0.1")
        yield provider


@contextmanager
def served(provider):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path = self.path.partition("?")[0]
            provider.asked.append(path)
            status, kind, content = provider.answers.get(path, (404, "text/plain", b""))
            self.send_response(status)
            self.send_header("Location" if status == 302 else "Content-Type", kind)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def published(worker):
    def publish(url=YOUTUBE, **fields):
        with worker():
            return ArticlePageFactory(body=[("embed", {"url": url, "title": "Lecture"})], **fields)

    return publish


def shown(reader, page):
    response = reader.get(page.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").select_one("figure.video")


def in_api(reader, page):
    [block] = reader.get(f"/api/v2/articles/{page.pk}/").json()["body"]
    return block["value"]


def words(element):
    return " ".join(element.text.split())


# When it is published


def test_title_author_and_still_come_when_the_page_is_published(reader, provider, published):
    figure = shown(reader, published())
    assert provider.asked == ["/oembed", "/still"]
    assert words(figure.a) == "On endings"
    assert "Gwen Ashdown" in words(figure.figcaption)
    assert figure.img["src"].startswith("/media/embeds/")
    assert (figure.img["width"], figure.img["height"], figure.img["alt"]) == ("1280", "720", "")
    webp, jpeg = (source["srcset"] for source in figure.find_all("source"))
    assert [part.split()[-1] for part in webp.split(", ")] == ["640w", "1280w"]
    assert ".jpeg" in jpeg


def test_a_still_is_ours_in_webp_and_jpeg_with_nothing_of_the_others_metadata(provider, published):
    exif = Image.Exif()
    exif[0x010E] = "who you are"
    buffer = BytesIO()
    Image.new("RGB", (900, 600), "teal").save(buffer, "JPEG", exif=exif)
    provider.answers["/still"] = (200, "image/jpeg", buffer.getvalue())
    published()
    stills = EmbedStill.objects.all()
    assert [(still.format, still.width, still.height) for still in stills] == [
        ("jpeg", 640, 427),
        ("jpeg", 900, 600),
        ("webp", 640, 427),
        ("webp", 900, 600),
    ]
    for still in stills:
        picture = Image.open(still.file)
        assert (picture.format.lower(), picture.size) == (still.format, (still.width, still.height))
        assert not picture.getexif()


def test_a_still_is_kept_once_for_all_pages_that_show_the_video(reader, provider, published):
    first, second = published(), published()
    assert provider.asked == ["/oembed", "/still"]
    assert shown(reader, first).img["src"] == shown(reader, second).img["src"]


def test_no_reader_waits_for_another_site(reader, provider):
    page = ArticlePageFactory(body=[("embed", {"url": YOUTUBE, "title": "Lecture"})])
    assert words(shown(reader, page).a) == "Lecture"
    assert in_api(reader, page)["title"] == "Lecture"
    assert provider.asked == []


def test_an_embed_from_before_without_a_still_is_shown_and_gets_one_when_published_again(
    reader, provider, worker, published
):
    Embed.objects.create(url=YOUTUBE, hash=get_embed_hash(YOUTUBE), title="From before", thumbnail_url=provider.still)
    page = ArticlePageFactory(body=[("embed", {"url": YOUTUBE, "title": "Lecture"})])
    assert words(shown(reader, page).a) == "From before"
    assert not shown(reader, page).img
    with worker():
        page.save_revision().publish()
    assert provider.asked == ["/still"]
    assert shown(reader, page).img


# When the other site does not answer


@pytest.fixture
def queue(settings):
    """The database's queue, as in production."""
    settings.TASKS = settings.TASKS | {"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    return DBTaskResult.objects


@pytest.mark.parametrize("path", ["/oembed", "/still"])
@time_machine.travel(NOON, tick=False)
def test_what_could_not_be_fetched_is_tried_again_later(reader, provider, queue, path):
    answer = provider.answers.pop(path)
    tasks.fetch_embed.call(YOUTUBE, 3)
    again = queue.get()
    assert again.run_after == NOON + timedelta(minutes=8)
    assert again.args_kwargs["args"] == [YOUTUBE, 4]
    provider.answers[path] = answer
    tasks.fetch_embed.call(*again.args_kwargs["args"])
    assert EmbedStill.objects.count() == 4


def test_after_the_last_attempt_it_gives_up(provider, queue):
    provider.answers.clear()
    tasks.fetch_embed.call(YOUTUBE, tasks.ATTEMPTS)
    assert not queue.exists()


def test_a_site_that_cannot_be_asked_is_not_asked_again(provider, queue):
    tasks.fetch_embed.call("https://nobody.example/")
    assert not queue.exists()


PNG = picture_file().read()


@pytest.mark.parametrize(
    "answer",
    [
        (200, "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        (200, "text/html", b"<html></html>"),
        (200, "image/png", b""),
        (200, "image/png", PNG[:60]),
        (200, "image/png", PNG + bytes(fetching.MOST_BYTES)),
        (404, "image/png", PNG),
        (302, "/still", b""),
        (302, "file:///etc/passwd", b""),
    ],
    ids=["svg", "html", "empty", "cut off", "too large", "gone", "in a circle", "a file"],
)
def test_what_is_no_picture_is_not_kept(reader, provider, published, answer):
    provider.answers["/still"] = answer
    page = published()
    assert not EmbedStill.objects.exists()
    assert words(shown(reader, page).a) == "On endings"
    assert in_api(reader, page)["thumbnail"] == ""


def test_a_picture_of_too_many_pixels_is_not_kept(provider, published, monkeypatch):
    monkeypatch.setattr("cms.core.embeds.MOST_PIXELS", 1000)
    published()
    assert not EmbedStill.objects.exists()


def test_a_site_that_sends_slowly_is_not_waited_for(provider, published, monkeypatch):
    monkeypatch.setattr(fetching, "SECONDS", -1)
    published()
    assert not EmbedStill.objects.exists()


# Nothing in our own network is asked


def test_nothing_is_said_to_an_address_that_is_not_public(provider, published, monkeypatch):
    monkeypatch.undo()
    published()
    assert "/still" not in provider.asked
    assert not EmbedStill.objects.exists()


def test_a_redirect_into_our_own_network_is_not_followed(provider, monkeypatch):
    connections = iter([True, False])
    monkeypatch.setattr(fetching, "is_public", lambda address: next(connections))
    with served(inside := Provider()) as address:
        provider.answers["/away"] = (302, f"{address}/still", b"")
        with pytest.raises(fetching.FetchingFailed, match="no public address"):
            fetching.fetch(f"{provider.address}/away")
    assert inside.asked == []


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1"),
        *("::1", "fd00::1", "fe80::1", "::ffff:127.0.0.1"),
    ],
)
def test_addresses_of_our_own_network_are_not_public(address):
    assert not fetching.is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_addresses_of_the_web_are_public(address):
    assert fetching.is_public(address)


# What a reader sees


def test_before_the_click_it_is_said_who_learns_what(reader, provider, published):
    figure = shown(reader, published())
    note = figure.find(id=figure.a["aria-describedby"])
    assert "comes from YouTube" in words(note)
    assert "then YouTube learns who watches" in words(note)
    assert figure.a["href"] == YOUTUBE


def test_a_site_whose_player_is_not_allowed_is_a_link(reader, provider, published):
    page = published(TALK)
    figure = shown(reader, page)
    assert figure.a["href"] == TALK
    assert not figure.a.has_attr("data-player")
    assert "Leads to talks.example." in words(figure.figcaption)
    assert figure.img
    assert b"embed.js" not in reader.get(page.url).content


def test_the_script_is_loaded_where_something_can_be_played(reader, provider, published):
    page = published()
    assert b"js/embed.js" in reader.get(page.url).content
    assert b"embed.js" not in reader.get("/").content


def test_nothing_of_the_other_site_stands_in_the_page(reader, provider, published):
    provider.shows(html='<iframe src="https://www.youtube.com/embed/x"></iframe>', thumbnail_url=provider.still)
    html = BeautifulSoup(reader.get(published().url).content, "html.parser")
    assert not html.find_all("iframe")
    elements = html.find_all(["img", "script", "source"])
    sources = [element.get("src") or element.get("srcset") or "/" for element in elements]
    assert elements
    assert all(source.startswith("/") for source in sources)


def test_the_api_gives_what_was_fetched_with_an_address_of_ours(reader, provider, published):
    provider.shows(html="<iframe></iframe>", thumbnail_url=provider.still)
    value = in_api(reader, published())
    thumbnail = value.pop("thumbnail")
    assert value == {"provider": "youtube.com", "url": YOUTUBE, "title": "On endings", "html": "<iframe></iframe>"}
    assert thumbnail.startswith("http://testserver/media/embeds/")
    assert Image.open(BytesIO(b"".join(reader.get(thumbnail).streaming_content))).format == "JPEG"


# Players


@pytest.mark.parametrize(
    ("url", "player"),
    [
        (YOUTUBE, "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?"),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?"),
        ("https://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?"),
        ("https://www.youtube.com/live/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?"),
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
        (
            "https://vimeo.com/76979871/0a1b2c3d4e?share=copy",
            "https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&dnt=1",
        ),
        ("https://archive.org/details/lecture_1961.02", "https://archive.org/embed/lecture_1961.02?"),
    ],
)
def test_a_video_plays_at_the_address_that_asks_for_least(url, player):
    assert playable(url).address.startswith(player)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/@somebody",
        "https://www.youtube.com/watch?v=short",
        "https://vimeo.com/channels/staffpicks",
        "https://vimeo.com/76979871/<script>",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/?https://youtu.be/dQw4w9WgXcQ",
        "https://soundcloud.com/a/b",
        "https://video.example/w/abc",
        "",
    ],
)
def test_other_addresses_do_not_play_here(url):
    assert playable(url) is None


@pytest.mark.parametrize("address", ["/", "/articles/", "/search/", "/nothing/"])
def test_public_pages_allow_the_frames_of_these_players_and_no_others(reader, address):
    policy = dict(part.split(" ", 1) for part in reader.get(address)["Content-Security-Policy"].split("; "))
    assert policy["frame-src"].split() == list(FRAME_HOSTS)
    assert policy["default-src"] == "'self'"
    assert len(FRAME_HOSTS) == len(PLAYERS)
    assert all(host.startswith("https://") and "*" not in host for host in FRAME_HOSTS)
