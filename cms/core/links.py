from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    label: str
    url: str
    is_current: bool = False
