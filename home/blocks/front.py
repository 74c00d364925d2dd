from wagtail.blocks import StreamBlock

from cms.core.blocks import BodyBlock

from .chosen import HighlightBlock, OfficersBlock, SideBySideBlock
from .newest import NewestArticlesBlock, NextEventsBlock


class WaysInBlock(StreamBlock):
    """What leads from the front page into the site."""

    next_events = NextEventsBlock()
    newest_articles = NewestArticlesBlock()
    highlight = HighlightBlock()
    side_by_side = SideBySideBlock()
    officers = OfficersBlock()


class FrontBlock(BodyBlock, WaysInBlock):
    """The body of the front page: the ways in, offered first, and what every body may have."""

    class Meta:
        block_counts = {
            **BodyBlock._meta_class.block_counts,
            "next_events": {"max_num": 3},
            "newest_articles": {"max_num": 3},
            "highlight": {"max_num": 1},
            "officers": {"max_num": 1},
        }
