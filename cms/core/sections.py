from django.http import Http404
from wagtail.models import Site


def section_of(request, model):
    """The page of this type that lists a section of the site that is asked; a 404 if nobody may read it."""
    section = model.objects.visible_in(Site.find_for_request(request)).first()
    if section is None:
        raise Http404
    return section
