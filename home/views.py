from urllib.parse import urlsplit

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from cms.core import styles
from cms.core.models import SocietySettings
from cms.core.sections import readable
from cms.delivery.generation import atomic

from .models import ContactPage
from .styleguide import groups_for
from .throttling import ContactThrottle


@permission_required("wagtailadmin.access_admin")
@never_cache
def styleguide(request):
    """All components and blocks on one page, for those who work on the site."""
    context = {
        "groups": groups_for(request),
        "parts": styles.names_of_parts(),
        "colours": styles.COLOURS,
    }
    return render(request, "home/styleguide.html", context)


@csrf_exempt  # a token would be a cookie for every reader; where the request comes from is asked instead
@require_POST
@never_cache
@atomic
def send_message(request, page_id):
    """Take a message from the contact form: store it, mail it, and thank. What cannot be taken comes back, kept."""
    page = get_object_or_404(readable(request, ContactPage.objects.all()), id=page_id)
    form = page.form(request.POST)
    if form.is_from_a_program:
        return _thanks(page, request)
    if not _comes_from_this_site(request):
        form.add_error(None, _("Your browser did not say that this comes from our form. Please send it once more."))
        return _again(page, request, form, 403)
    if not form.is_valid():
        return _again(page, request, form, 422)
    if not ContactThrottle().allow_request(request, None):
        form.add_error(None, _("A number of messages has come from your address already. Please try again in an hour."))
        return _again(page, request, form, 429)
    form.send(SocietySettings.for_request(request))
    return _thanks(page, request)


def _thanks(page, request):
    response = HttpResponseRedirect(page.get_url(request) + page.reverse_subpage("sent"))
    response.status_code = 303
    return response


def _again(page, request, form, status):
    response = page.with_form(request, form)
    response.status_code = status
    return response


def _comes_from_this_site(request):
    """By the headers that browsers set and pages cannot: Sec-Fetch-Site where there is one, else Origin or Referer."""
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site == "same-origin"
    origin = request.headers.get("Origin") or request.headers.get("Referer", "")
    try:
        return urlsplit(origin).netloc == request.get_host()
    except ValueError:  # such as http://[
        return False
