"""Calendar programs of Debian fetch the site's calendar over HTTP: vdirsyncer subscribes to it, khal shows it."""

import os
import shutil
import subprocess
import urllib.request
from datetime import time, timedelta
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections
from django.utils import timezone

from events.models import EventException
from tests.factories import EventPageFactory

pytestmark = [pytest.mark.services, pytest.mark.django_db]

VDIRSYNCER = """
[general]
status_path = "status"

[pair subscription]
a = "website"
b = "computer"
collections = null

[storage website]
type = "http"
url = "{url}"

[storage computer]
type = "filesystem"
path = "calendar"
fileext = ".ics"
"""
# Three hours behind New York all year, so that a program that ignores the zone of an event is found out.
KHAL = """
[calendars]
[[society]]
path = {folder}/calendar

[sqlite]
path = {folder}/khal.db

[locale]
local_timezone = America/Los_Angeles
default_timezone = America/Los_Angeles
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""
SHOWN = "{start} | {title} | {status} | {uid}"


class QuietHandler(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture
def address(db, monkeypatch):
    """Where the site of this test is served over HTTP.

    By a thread on the test's own connection, in its transaction, while the test waits for another program. For
    pytest-django's ``live_server`` everything would have to be committed and the tables emptied afterwards; the
    society of all tests would go with them, and Wagtail's tables do not come back by ``serialized_rollback``.
    """
    connection = connections["default"]
    # Every request would close it, as it finds a transaction open that is not its own.
    monkeypatch.setattr(connection, "close_if_unusable_or_obsolete", lambda: None)
    with make_server("127.0.0.1", 0, WSGIHandler(), handler_class=QuietHandler) as server:

        def serve():
            connections["default"] = connection
            server.serve_forever(poll_interval=0.05)

        connection.inc_thread_sharing()
        thread = Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
        connection.dec_thread_sharing()


class Computer:
    """Somebody's computer in Los Angeles. All that its programs know is in one folder."""

    def __init__(self, folder, url):
        self.folder, self.url = folder, url
        (folder / "calendar").mkdir(parents=True)
        (folder / "vdirsyncer.conf").write_text(VDIRSYNCER.format(url=url))
        (folder / "khal.conf").write_text(KHAL.format(folder=folder))

    def dates(self, first, last):
        """What khal shows from one day to another, as ``[(start, title, status, uid)]`` in the order of the starts."""
        shown = self.khal("list", "--day-format", "", "--format", SHOWN, first.isoformat(), last.isoformat())
        return sorted(tuple(part.strip() for part in line.split("|")) for line in shown.splitlines() if line)

    def khal(self, *arguments):
        return self._run("khal", "-c", "khal.conf", *arguments)

    def vdirsyncer(self, *arguments):
        return self._run("vdirsyncer", "-c", "vdirsyncer.conf", *arguments)

    def _run(self, program, *arguments):
        path = shutil.which(program)
        if path is None:
            pytest.fail(f"{program} is missing. Install it: apt-get install vdirsyncer khal")
        homes = dict.fromkeys(["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"], str(self.folder))
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "America/Los_Angeles"} | homes
        done = subprocess.run(  # noqa: S603
            [path, *arguments], cwd=self.folder, env=environment, capture_output=True, text=True, timeout=60
        )
        if done.returncode:
            pytest.fail(f"{program} failed:\n{done.stdout}{done.stderr}")
        return done.stdout


class Subscriber(Computer):
    """Subscribes. vdirsyncer gives every event a UID of its own making, from its content: what has changed is another
    event to it, and what the file has no longer is deleted."""

    def fetch(self):
        self.vdirsyncer("discover")
        self.vdirsyncer("sync")


class Importer(Computer):
    """Downloads the file and opens it, every time. khal replaces the events that have the UID of one it knows, and
    keeps the others."""

    def fetch(self):
        urllib.request.urlretrieve(self.url, self.folder / "downloaded.ics")
        self.khal("import", "--batch", "downloaded.ics")


@pytest.fixture(params=[Subscriber, Importer], ids=["subscribes", "imports again"])
def computer(request, address, tmp_path):
    return request.param(tmp_path / "computer", f"{address}/events/calendar.ics")


def test_a_calendar_program_shows_an_event_once_after_every_change(computer):
    today = timezone.localdate()
    day, later, last = (today + timedelta(days=days) for days in (21, 23, 60))
    event = EventPageFactory(title="Supper", start_date=day, start_time=time(19), end_time=time(21))

    def shown():
        computer.fetch()
        return [date[:3] for date in computer.dates(today, last)]

    assert shown() == [(f"{day} 16:00", "Supper", "CONFIRMED")]

    event.start_date, event.start_time = later, time(18, 30)
    event.save_revision().publish()
    assert shown() == [(f"{later} 15:30", "Supper", "CONFIRMED")]

    event.status, event.status_note = "cancelled", "The hall is flooded."
    event.save_revision().publish()
    assert shown() == [(f"{later} 15:30", "Supper", "CANCELLED")]


def test_a_calendar_program_shows_each_date_of_a_series_and_what_became_of_it(computer):
    today = timezone.localdate()
    tuesday = today + timedelta(days=21 + (1 - today.weekday()) % 7)
    first, second, third, fourth = (tuesday + timedelta(weeks=weeks) for weeks in range(4))
    wednesday = third + timedelta(days=1)
    group = EventPageFactory(
        title="Group", start_date=first, start_time=time(19), end_time=time(21), rrule="FREQ=WEEKLY;BYDAY=TU"
    )

    def shown():
        computer.fetch()
        dates = computer.dates(today, fourth)
        assert len({uid for *_, uid in dates}) == 1
        return [date[:3] for date in dates]

    assert shown() == [(f"{day} 16:00", "Group", "CONFIRMED") for day in (first, second, third, fourth)]

    group.exceptions = [
        EventException(original_date=second, kind="cancelled", note="The hall is flooded."),
        EventException(
            original_date=third, kind="changed", start_date=wednesday, start_time=time(18), end_time=time(20)
        ),
    ]
    group.save_revision().publish()
    assert shown() == [
        (f"{first} 16:00", "Group", "CONFIRMED"),
        (f"{second} 16:00", "Group", "CANCELLED"),
        (f"{wednesday} 15:00", "Group", "CONFIRMED"),
        (f"{fourth} 16:00", "Group", "CONFIRMED"),
    ]
