"""The suite. Each override has its reason."""

from .base import *
from .base import STORAGES, VAR_DIR, env

SECRET_KEY = "only for tests"
ALLOWED_HOSTS = ["*"]
SERVE_MEDIA = True
API_REQUESTS_A_MINUTE = 0  # all tests ask from one address
MEDIA_ROOT = VAR_DIR / "test-media"
# A file that the next run uses again: creating it costs a minute of migrations.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
    VAR_DIR.mkdir(parents=True, exist_ok=True)  # a fresh clone has none
# Hashing is slow on purpose; the tests log in often.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# No manifest: the tests do not run collectstatic.
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
# Background work runs when the transaction commits, so that a test sees its result.
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "background": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
}
SEARCH_MISSES_AFTER = None  # no thread writes into a test
EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DEBUG_PROPAGATE_EXCEPTIONS = env.bool("DEBUG_PROPAGATE_EXCEPTIONS", default=False)
