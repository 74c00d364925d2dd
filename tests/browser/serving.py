"""The demo, served as `make demo` serves it, with a folder of its own; and a browser that is quiet."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class DemoDidNotStart(Exception):
    """The last words of its log are the message."""


@contextmanager
def served_demo(folder):
    """Gives its address; what it makes stays in ``folder``."""
    port = _free_port()
    environment = os.environ | {
        "VAR_DIR": str(folder),
        "PORT": str(port),
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "EMAIL_URL": f"filemail://{folder}/mail",
    }
    environment.pop("DATABASE_URL", None)
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "demo"], cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT
        )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_until_ready(process, address, folder / "log")
        yield address
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


@contextmanager
def complete_demo(folder):
    """Gives the address of one that has all its pictures; or of yours, by ``DEMO=http://…``."""
    if running := os.environ.get("DEMO"):
        yield running
        return
    with served_demo(folder) as address:
        wait_for_the_worker(folder)
        yield address


def wait_for_the_worker(folder):
    """Until every size of every picture is made: some minutes, during which the site answers already.

    On a busy machine it takes as long as it takes; it has stopped when it finishes nothing for five minutes.
    """
    fewest, since = _tasks_left(folder), time.monotonic()
    while fewest:
        if time.monotonic() - since > 300:
            raise DemoDidNotStart(f"The worker has {fewest} tasks left and finishes none.")
        time.sleep(1)
        left = _tasks_left(folder)
        if left < fewest:
            fewest, since = left, time.monotonic()


def _tasks_left(folder):
    with sqlite3.connect(f"file:{folder / 'db.sqlite3'}?mode=ro", uri=True) as database:
        (left,) = database.execute(
            "SELECT count(*) FROM django_tasks_database_dbtaskresult WHERE status IN ('READY', 'RUNNING')"
        ).fetchone()
    return left


@contextmanager
def quiet_chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield browser
        browser.close()


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_until_ready(process, address, log):
    """Drawing the pictures takes half a minute."""
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    raise DemoDidNotStart(log.read_text()[-3000:])
