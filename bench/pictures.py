"""What the first reader of a page with twelve pictures waits, beside the next: `make bench`.

Publishes pages with pictures, has their sizes made as the worker does, and asks for each page twice, once the process
is warm from another page. The figure is the ratio of the medians within one run. PAGES=5 asks for fewer.
"""

import os
import platform
import sys
import tempfile
import time
from statistics import median

from ground import prepare

BUDGET = 1.5
PICTURES = 12


def main():
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        images = _store_pictures()
        pages = [_publish(images, number) for number in range(int(os.environ.get("PAGES", 20)) + 1)]
        made = _sizes()
        cold, warm = _ask(pages)
        ratio = cold / warm
        print(f"{platform.machine()}, Python {platform.python_version()}; a page with {PICTURES} pictures")
        print(f"first GET {cold:.1f} ms, next {warm:.1f} ms: ratio {ratio:.2f} (budget {BUDGET})")
        print(f"sizes made by readers: {_sizes() - made} of {made}")
        return 0 if ratio <= BUDGET and _sizes() == made else 1


def _store_pictures():
    """Their sizes are made at once: outside a transaction the tests' queue does not wait."""
    from home.demo import pictures
    from home.demo.loading import _store_picture

    keys = list(pictures.PICTURES)[:PICTURES]
    return [_store_picture(key, pictures.draw(key), f"{key}.jpg", "A drawing") for key in keys]


def _publish(images, number):
    from tests.factories import ArticlePageFactory

    gallery = [{"image": image, "caption": ""} for image in images[1:]]
    return ArticlePageFactory(
        slug=f"bench-{number}", image=images[0], body=[("gallery", {"title": "", "images": gallery})]
    )


def _sizes():
    from cms.core.models import SiteRendition

    return SiteRendition.objects.count()


def _ask(pages):
    """Milliseconds, medians. The first page warms the process and counts for nothing."""
    times = [(_time(page), _time(page)) for page in pages]
    cold, warm = zip(*times[1:], strict=True)
    return median(cold), median(warm)


def _time(page):
    from django.test import Client

    begin = time.perf_counter()
    response = Client().get(page.url)
    taken = time.perf_counter() - begin
    assert response.content.count(b"<picture") == PICTURES
    return taken * 1000


if __name__ == "__main__":
    sys.exit(main())
