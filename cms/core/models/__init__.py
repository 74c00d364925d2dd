from .embeds import EmbedStill
from .heartbeat import Heartbeat
from .media import SiteDocument, SiteImage, SiteRendition
from .menus import FooterMenuItem, MainMenuItem, Navigation
from .pages import BasePage, BasePageQuerySet
from .people import Person, PersonLink
from .settings import SocialLink, SocietySettings
from .share_pictures import SharePicture
from .topics import Topic
from .users import User

__all__ = [
    "BasePage",
    "BasePageQuerySet",
    "EmbedStill",
    "FooterMenuItem",
    "Heartbeat",
    "MainMenuItem",
    "Navigation",
    "Person",
    "PersonLink",
    "SharePicture",
    "SiteDocument",
    "SiteImage",
    "SiteRendition",
    "SocialLink",
    "SocietySettings",
    "Topic",
    "User",
]
