"""Production refuses to start half-configured, and is clean when it is configured. Each in a process of its own."""

import json
import shutil

import pytest

CONFIGURED = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": "0123456789-abcdefghij-ABCDEFGHIJ-klmnopqrst-KLMNOPQRST-uvwxyz",
    "ALLOWED_HOSTS": "society.example,www.society.example",
    "BASE_URL": "https://society.example",
    "DATABASE_URL": "sqlite:////nowhere/db.sqlite3",
    "EMAIL_URL": "smtp+tls://site:secret@mail.example:587",
    "DEFAULT_FROM_EMAIL": "website@society.example",
}
REQUIRED = sorted(CONFIGURED.keys() - {"DJANGO_SETTINGS_MODULE"})
READ = """
import json
from django.conf import settings
print(json.dumps({name: getattr(settings, name) for name in dir(settings) if name.isupper()}, default=str))
"""


def start(python, environment):
    return python("-c", "import cms.settings.production", **environment)


@pytest.fixture(scope="module")
def read(python):
    """``read(TRUSTED_PROXIES="1")`` are the settings of a configured site."""

    def settings(**environment):
        result = python("-c", READ, **CONFIGURED | environment)
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    return settings


@pytest.fixture(scope="module")
def production(read):
    return read()


@pytest.mark.parametrize("name", REQUIRED)
def test_production_does_not_start_without(python, name):
    result = start(python, {key: value for key, value in CONFIGURED.items() if key != name})
    assert result.returncode != 0
    assert [other for other in REQUIRED if f"\n  {other}: " in result.stderr] == [name]


def test_an_empty_value_is_a_missing_one(python):
    assert "SECRET_KEY: a long random string" in start(python, CONFIGURED | {"SECRET_KEY": ""}).stderr


def test_everything_that_is_missing_is_named_at_once(python):
    result = start(python, {})
    assert [name for name in REQUIRED if f"\n  {name}: " not in result.stderr] == []


def test_the_deployment_check_is_clean(python, migrated, tmp_path):
    database = shutil.copy(migrated, tmp_path)
    environment = CONFIGURED | {"DATABASE_URL": f"sqlite:///{database}", "VAR_DIR": str(tmp_path)}
    command = ["manage.py", "check", "--deploy", "--fail-level", "WARNING", "--database", "default"]
    result = python(*command, **environment)
    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALLOWED_HOSTS", ["society.example", "www.society.example"]),
        ("CSRF_COOKIE_NAME", "__Host-csrftoken"),
        ("CSRF_COOKIE_SECURE", True),
        ("DEBUG", False),
        ("DEFAULT_FROM_EMAIL", "website@society.example"),
        ("EMAIL_BACKEND", "cms.core.mail.QueuedEmailBackend"),
        ("EMAIL_DELIVERY_BACKEND", "django.core.mail.backends.smtp.EmailBackend"),
        ("EMAIL_HOST", "mail.example"),
        ("EMAIL_PORT", 587),
        ("EMAIL_USE_TLS", True),
        ("SECURE_SSL_REDIRECT", True),
        ("SERVE_MEDIA", False),
        ("SESSION_COOKIE_NAME", "__Host-sessionid"),
        ("SESSION_COOKIE_SECURE", True),
        ("WAGTAILADMIN_BASE_URL", "https://society.example"),
    ],
)
def test_a_configured_site(production, name, value):
    assert production[name] == value


def test_mail_waits_in_the_database_and_search_does_not_wait(production):
    backends = {name: task["BACKEND"].rpartition(".")[2] for name, task in production["TASKS"].items()}
    assert backends == {"default": "ImmediateBackend", "background": "DatabaseBackend"}


@pytest.mark.parametrize(("proxies", "believed"), [("1", True), ("0", False)])
def test_what_a_proxy_says_is_believed_only_if_there_is_one(read, proxies, believed):
    assert bool(read(TRUSTED_PROXIES=proxies)["SECURE_PROXY_SSL_HEADER"]) is believed


def test_several_processes_can_share_an_sqlite_file(production):
    options = production["DATABASES"]["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]
    assert "synchronous=FULL" in options["init_command"]


def test_postgresql_and_redis_are_chosen_by_their_addresses(read):
    chosen = read(DATABASE_URL="postgres://site@db.example/site", REDIS_URL="redis://cache.example")
    assert chosen["DATABASES"]["default"]["ENGINE"] == "django.db.backends.postgresql"
    assert chosen["CACHES"]["default"]["BACKEND"].endswith("RedisCache")


def test_each_checkout_has_a_secret_key_of_its_own(python, tmp_path):
    def key_of(folder):
        environment = {"DJANGO_SETTINGS_MODULE": "cms.settings.dev", "VAR_DIR": str(tmp_path / folder)}
        return json.loads(python("-c", READ, **environment).stdout)["SECRET_KEY"]

    first, second, again = key_of("a"), key_of("b"), key_of("a")
    assert len(first) >= 50
    assert first == again != second
