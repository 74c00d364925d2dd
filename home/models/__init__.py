from .contact import ContactMessage, ContactPage, ContactReason
from .pages import HomePage, StandardPage
from .people import PeoplePage

__all__ = ["ContactMessage", "ContactPage", "ContactReason", "HomePage", "PeoplePage", "StandardPage"]
