"""The project. Importing it makes the pinned time-zone data win over the operating system's (events.md)."""

import zoneinfo

zoneinfo.reset_tzpath(to=())
zoneinfo.ZoneInfo.clear_cache()
