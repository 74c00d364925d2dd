from .front import FrontBlock

__all__ = ["FrontBlock"]
