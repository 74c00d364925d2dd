"""A calendar as ical.js reads it, the parser of Thunderbird: a second program that is not ours."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "node"
PATIENCE = 60  # seconds; there are rules at whose dates ical.js never arrives


def node():
    """The program that runs what is in tests/node."""
    program = shutil.which("node")
    if program is None:
        pytest.fail("node is missing. Install it: apt-get install nodejs npm")
    if not (FOLDER / "node_modules").is_dir():
        pytest.fail("The packages of tests/node are missing. Install them: npm ci --prefix tests/node")
    return program


def javascript_calendar(content, start, end):
    """The dates in a calendar file (bytes) that overlap the half-open range, in the order in which they begin.

    ``start`` and ``end`` are days or aware datetimes. Each date is a dictionary of texts: ``uid, start, end, summary,
    status, recurrence_id``, as `tests/node/read_calendar.mjs` describes them.
    """
    command = [node(), "read_calendar.mjs", start.isoformat(), end.isoformat()]
    try:
        done = subprocess.run(command, cwd=FOLDER, input=content, capture_output=True, timeout=PATIENCE)  # noqa: S603
    except subprocess.TimeoutExpired:
        pytest.fail(f"ical.js was not through with the calendar after {PATIENCE} seconds.")
    if done.returncode:
        pytest.fail(f"ical.js cannot read the calendar:\n{done.stderr.decode()}")
    return json.loads(done.stdout)
