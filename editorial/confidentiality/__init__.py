"""Possible client-identifying detail in plain words: what has to be fictional, composite or consented to.

Rules over sentences, no network and no model: a board can read why something was found, and the same words are found
tomorrow. It can be wrong both ways; a person decides (editorial/attesting.py).
"""

__all__ = ["Finding", "Kind", "find", "sentences"]


def __getattr__(name):
    """From rules.py, when first asked for: its patterns take a third of a second to compile, and a process that serves
    readers needs none of them."""
    if name not in __all__:
        raise AttributeError(name)
    from . import rules

    return getattr(rules, name)
