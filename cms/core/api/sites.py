"""Which site an answer is about: that of ``?site=``, or else that of the host."""

from django.http import Http404
from wagtail.api.validators import SiteFilterValidator
from wagtail.models import Site

from cms.delivery import memo

from .problems import BadParameter


def find_site(request):
    """Wagtail looks for the site once a request, and puts it there."""
    plain = request._request
    if asked := request.GET.get("site"):
        plain._wagtail_site = plain.site_asked_for = memo.get(("site named", asked), lambda: _named(asked))
    else:
        plain._wagtail_site = memo.get(("site", request.get_host()), lambda: Site.find_for_request(plain))


def _named(host):
    if "\0" in host:
        raise BadParameter("site", "there is no such site.")
    try:
        return SiteFilterValidator(site=host, request=None).site_obj
    except Http404 as error:
        raise BadParameter("site", "there is no such site.") from error
    except (ValueError, OverflowError) as error:
        raise BadParameter("site", str(error)) from error
