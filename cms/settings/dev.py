"""This machine: `make demo` (the production server, DEBUG off) and `make serve` (DEBUG=1)."""

from .base import *
from .base import VAR_DIR, env

DEBUG = env.bool("DEBUG", default=False)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
SERVE_MEDIA = True
DELIVERY_TELLS = True
if DEBUG:
    DELIVERY_STORE_BYTES = 0  # whoever edits a template wants to see it
API_REQUESTS_A_MINUTE = 0  # whoever tries the demo asks from one address


def _own_secret_key():
    """A key of this checkout's own, made at the first start."""
    path = VAR_DIR / "secret-key"
    if not path.exists():
        from django.core.management.utils import get_random_secret_key

        VAR_DIR.mkdir(parents=True, exist_ok=True)
        path.write_text(get_random_secret_key())
    return path.read_text()


SECRET_KEY = env("SECRET_KEY", default="") or _own_secret_key()
