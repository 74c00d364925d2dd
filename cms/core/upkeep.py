"""What the clock has done for the pictures that readers are shown, and for the cards of shared links."""

from zlib import crc32

from django.utils import timezone

from .models import Heartbeat
from .renditions import FAMILIES
from .share_pictures import EDITION
from .tasks import draw_share_pictures, enqueue, make_missing_renditions

PICTURES = "sizes of pictures"


def complete_pictures(now=None):
    """Once a day, and at once when an update shows pictures in other sizes, somebody looks for what is missing."""
    now = now or timezone.now()
    name = f"{PICTURES} {crc32(repr((FAMILIES, EDITION)).encode()):08x}"
    if Heartbeat.objects.seen_today(name, now):
        return
    enqueue(make_missing_renditions)
    enqueue(draw_share_pictures, "")
    Heartbeat.objects.note(name, now)
