"""The small addresses that every site has."""

import posixpath
from functools import wraps
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils._os import safe_join
from django.utils.http import quote_etag
from django.views.decorators.cache import never_cache
from django.views.static import serve
from wagtail.models import Page

from cms.delivery import conditional

from . import drafts, health, nearby, styles
from .models import SocietySettings

A_DAY = "public, max-age=86400"
FOR_EVER = "public, max-age=31536000, immutable"


def stylesheet(request):
    """A page's only stylesheet. Its address names its content, so that it can be kept for ever."""
    parts = [name for name in request.GET.get("parts", "").split(".") if name]
    try:
        css = styles.stylesheet(SocietySettings.for_request(request), parts)
    except styles.UnknownPart as error:
        raise Http404 from error
    return HttpResponse(css, content_type="text/css; charset=utf-8", headers={"Cache-Control": FOR_EVER})


def favicon(request):
    icon = Path(finders.find("img/favicon.ico")).read_bytes()
    return HttpResponse(icon, content_type="image/x-icon", headers={"Cache-Control": A_DAY})


def robots(request):
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        *(f"Disallow: {address}" for address in in_each_language("search")),
        "",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8", headers={"Cache-Control": A_DAY})


def in_each_language(name):
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            yield reverse(name)


def media(request, path):
    """Uploaded pictures, where no web server in front serves them. Documents are not among them: Wagtail serves
    those, and asks who may have them. What waits for its description is nobody's yet."""
    if not _is_plain_name(path) or path.split("/")[0].lower() in {"documents", "wagtail_uploads"}:
        raise Http404
    try:
        response = serve(request, path, document_root=settings.MEDIA_ROOT)
    except OSError as error:  # a name that is longer than a file's can be
        raise Http404 from error
    if response.status_code != 200:
        return response
    stat = Path(safe_join(settings.MEDIA_ROOT, path)).stat()
    response["ETag"] = quote_etag(f"{stat.st_mtime_ns:x}-{stat.st_size:x}")
    response["Cache-Control"] = A_DAY
    return conditional.answer(request, response)


def _is_plain_name(path):
    """Whether the path says at once which folder it is in: ``images/../documents/x`` does not."""
    return path == posixpath.normpath(path) and not path.startswith(("/", ".."))


def download(view):
    """Wagtail's view of a document, without its ``Content-Encoding: None``."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        if response.get("Content-Encoding") == "None":
            del response["Content-Encoding"]
        return response

    return wrapped


@never_cache
def show_at_front_end(request, page_id):
    """To the site's front end, with a token by which it gets the newest draft of a page. A view of the desk."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    address = drafts.address_at_front_end(page)
    if not address:
        raise Http404
    return redirect(address)


@never_cache
def healthz(request):
    """The process answers."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def readyz(request):
    """The site can do its work: 200 when every light is green, 503 otherwise. It says which, and no more."""
    lights = health.lights()
    is_ready = not any(lights.values())
    return JsonResponse(
        {"ready": is_ready, "lights": {name: problem or "ok" for name, problem in lights.items()}},
        status=200 if is_ready else 503,
    )


def page_not_found(request, exception=None):
    if request.path.startswith("/api/"):
        return JsonResponse(
            {"type": "about:blank", "title": "Not found", "status": 404, "detail": "There is nothing at this address."},
            status=404,
            content_type="application/problem+json",
        )
    return render(request, "404.html", {"nearby": nearby.pages_near(request)}, status=404)
