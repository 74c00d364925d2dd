"""What the pages of this app say to machines (schema.org, as JSON-LD)."""

from cms.core.renditions import ResponsivePicture
from cms.core.rich_text import plain
from cms.core.structured_data import CONTEXT, organization, said


def data_of_person(person, address, society, request):
    """The page of somebody whom the site names.

    https://developers.google.com/search/docs/appearance/structured-data/profile-page
    """
    about = {
        "@type": "Person",
        "@id": f"{address}#person",
        "name": person.name,
        "honorificSuffix": person.credentials,
        "jobTitle": person.role,
        "description": plain(person.biography),
        "image": _portrait(person, request),
        "memberOf": organization(society, request) if person.role else None,
    }
    return {
        "@context": CONTEXT,
        "@type": "ProfilePage",
        "url": address,
        "mainEntity": said(about),
    }


def _portrait(person, request):
    if person.portrait is None:
        return None
    sources = ResponsivePicture(person.portrait, "portrait").by_format.get("jpeg")
    return request.build_absolute_uri(sources[-1].url if sources else person.portrait.file.url)
