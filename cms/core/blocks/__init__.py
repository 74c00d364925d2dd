from .body import OF_ARTICLES, OF_EVENTS, BodyBlock, open_text

__all__ = ["OF_ARTICLES", "OF_EVENTS", "BodyBlock", "open_text"]
