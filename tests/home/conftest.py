import pytest
from django.core.management import call_command
from PIL import Image

from home.demo import pictures


@pytest.fixture
def _quick_pictures(monkeypatch):
    for name in ("draw", "draw_portrait", "draw_logo"):
        monkeypatch.setattr(pictures, name, lambda *key: Image.new("RGB", (96, 72), "teal"))


@pytest.fixture
def load(db, _quick_pictures):
    """Loads the demo with pictures that are drawn at once."""
    return lambda: call_command("load_demo", address="http://testserver", verbosity=0)
