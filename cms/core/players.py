"""Whose players a page may show after a click: the only table of them, and what the CSP allows in a frame.

A provider stands here if it has a player that asks for no cookie before somebody plays something. All others stay a
link. SoundCloud, Spotify, Dailymotion and TED have none; PeerTube has no host of its own that could be named.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit


@dataclass(frozen=True)
class Player:
    """``address`` finds ``id`` in a video's address; ``key`` is what an unlisted video asks for."""

    provider: str
    address: re.Pattern[str]
    frame: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def host(self) -> str:
        return f"https://{urlsplit(self.frame).netloc}"

    def frame_address(self, found: re.Match[str]) -> str:
        parts = found.groupdict()
        options = [("h", parts["key"])] if parts.get("key") else []
        return f"{self.frame}{quote(parts['id'])}?{urlencode([*options, *self.options])}"


PLAYERS = (
    Player(
        "YouTube",
        re.compile(
            r"https?://(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:watch\?(?:\S*&)?v=|live/|shorts/|embed/)|youtu\.be/)"
            r"(?P<id>[\w-]{11})(?![\w-])"
        ),
        "https://www.youtube-nocookie.com/embed/",
        (("autoplay", "1"), ("rel", "0")),
    ),
    Player(
        "Vimeo",
        re.compile(
            r"https?://(?:www\.)?(?:vimeo\.com/|player\.vimeo\.com/video/)(?P<id>\d+)"
            r"(?:/(?P<key>[0-9a-f]+))?/?(?:[?#]\S*)?$"
        ),
        "https://player.vimeo.com/video/",
        (("dnt", "1"), ("autoplay", "1")),
    ),
    Player(
        "Internet Archive",
        re.compile(r"https?://(?:www\.)?archive\.org/(?:details|embed)/(?P<id>[\w.-]+)/?(?:[?#]\S*)?$"),
        "https://archive.org/embed/",
        (("autoplay", "1"),),
    ),
)

FRAME_HOSTS = tuple(player.host for player in PLAYERS)


@dataclass(frozen=True)
class Playable:
    provider: str
    address: str


def playable(url: str) -> Playable | None:
    """What a frame shows of a video's address; None where there is only the other site to go to."""
    for player in PLAYERS:
        if found := player.address.match(url):
            return Playable(player.provider, player.frame_address(found))
    return None
