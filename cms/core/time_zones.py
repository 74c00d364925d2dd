def city(zone: str) -> str:
    """A name of the IANA time zone database as people say it: ``America/New_York`` is “New York”."""
    return zone.rpartition("/")[2].replace("_", " ")
