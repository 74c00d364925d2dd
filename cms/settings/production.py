"""A real site. Everything comes from the environment; what is missing is named at the start."""

from django.core.exceptions import ImproperlyConfigured

from .base import *
from .base import env

_REQUIRED = {
    "SECRET_KEY": "a long random string, kept secret",
    "ALLOWED_HOSTS": "the host names of the site, separated by commas",
    "BASE_URL": "the address of the site, such as https://society.example",
    "DATABASE_URL": "such as postgres://user:password@host/name or sqlite:////srv/site/db.sqlite3",
    "EMAIL_URL": "such as smtp+tls://user:password@host:587",
    "DEFAULT_FROM_EMAIL": "the sender of the site's mail",
}
if missing := [f"{name}: {meaning}" for name, meaning in _REQUIRED.items() if not env(name, default="")]:
    raise ImproperlyConfigured("These environment variables are missing:\n  " + "\n  ".join(missing))

SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = [f"https://{host.removeprefix('.')}" for host in ALLOWED_HOSTS if host != "*"]

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
if env.int("TRUSTED_PROXIES", default=0):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrftoken"
