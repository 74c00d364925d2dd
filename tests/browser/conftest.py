"""A real browser before the demo, served as `make demo` serves it, with a folder of its own."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from home.demo.desk import PASSWORD

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
expect.set_options(timeout=30_000)  # on a busy machine a page of the desk takes its time
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The address of a demo that runs for as long as the tests do."""
    port = _free_port()
    folder = tmp_path_factory.mktemp("demo")
    environment = os.environ | {
        "VAR_DIR": str(folder),
        "PORT": str(port),
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "EMAIL_URL": f"filemail://{folder}/mail",
    }
    environment.pop("DATABASE_URL", None)
    log = (folder / "log").open("w")
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
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, demo):
    """``open_page(path, width=1280)`` opens the demo in a window of its own; everything is closed at the end."""
    contexts = []

    def open_(path="/", width=1280, **options):
        context = chromium.new_context(viewport={"width": width, "height": 900}, base_url=demo, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def log_in(open_page):
    """``log_in("author")`` gives a page that shows that person's desk."""

    def log_in_(who, width=1280):
        page = open_page("/admin/", width)
        page.get_by_label("E-mail address").fill(f"{who}@demo.example")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/admin/")
        return page

    return log_in_


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
    pytest.fail(f"The demo did not start:\n{log.read_text()[-3000:]}")
