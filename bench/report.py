"""Where figures are written down: a part of docs/benchmarks.md for each bench and database."""

import re

from ground import ROOT

PLACE = ROOT / "docs" / "benchmarks.md"


def write(name, lines):
    """In place of what was there under this name; at the end if nothing was."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    part = "\n".join([begin, "", *lines, "", end])
    whole = PLACE.read_text()
    found = re.compile(rf"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    PLACE.write_text(found.sub(lambda _: part, whole) if begin in whole else f"{whole.rstrip()}\n\n{part}\n")
