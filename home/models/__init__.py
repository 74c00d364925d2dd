from .contact import ContactMessage, ContactPage, ContactReason
from .pages import HomePage, StandardPage

__all__ = ["ContactMessage", "ContactPage", "ContactReason", "HomePage", "StandardPage"]
