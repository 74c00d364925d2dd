"""A real browser before the demo."""

import os
import re
import shutil
import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from playwright.sync_api import expect

from home.demo.desk import PASSWORD

from .serving import complete_demo, quiet_chromium

expect.set_options(timeout=30_000)  # on a busy machine a page of the desk takes its time


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """What the demo makes; of yours, by ``DEMO_FOLDER=/…``."""
    if running := os.environ.get("DEMO_FOLDER"):
        yield Path(running)
        return
    folder = tmp_path_factory.mktemp("demo")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def demo(demo_folder):
    """The address of a demo that runs for as long as the tests do."""
    with complete_demo(demo_folder) as address:
        yield address


@pytest.fixture
def mail_to(demo_folder):
    """``mail_to("reviewer", "To read: …")`` waits for a mail with that subject, and gives it."""

    def mail_to_(who, subject):
        end = time.monotonic() + 120
        while time.monotonic() < end:
            for file in sorted((demo_folder / "mail").glob("*")):
                for source in re.split(rb"^-{79}\n", file.read_bytes(), flags=re.MULTILINE):
                    message = message_from_bytes(source, policy=policy.default)
                    if message["To"] == f"{who}@demo.example" and message["Subject"] == subject:
                        return message
            time.sleep(0.5)
        raise AssertionError(f"No mail “{subject}” has come.")

    return mail_to_


@pytest.fixture(scope="session")
def chromium():
    with quiet_chromium() as browser:
        yield browser


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
