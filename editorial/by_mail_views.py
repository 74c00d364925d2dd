"""The page to which the mail to a reader leads: the draft as readers would see it, and two buttons."""

from functools import wraps

from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from cms.core import styles
from cms.core.languages import language_of_user
from cms.core.models import SocietySettings
from cms.delivery.generation import atomic

from . import by_mail, mail, review, standing
from .by_mail import LinkRefused, Outdated
from .checks_views import shown
from .forms import SendBackForm
from .review import ReviewRefused

_MAIN = '<main id="content" tabindex="-1">'
_APPROVED = _("Thank you. It is approved.")
_SENT_BACK = _("Thank you. It has been sent back with your words.")
_PASSED_ON = _("Thank you. The others are asked; you need not do anything more.")
_SENT_AGAIN = _("You get a new mail, with the address of the words as they are now.")
_TAKEN_BACK = _("It is as it was before you approved it, and waits for review. You get a new mail.")
_TAKEN_BACK_CHANGED = _("It is as it was before you approved it. Whoever has changed it since sends it for review.")


def kept_to_oneself(view):
    """The address is the key: nobody keeps the answer, lists it, or hears where a link of it was followed."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store, private"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return wrapped


@csrf_exempt  # who knows the address may answer; a page without a referrer sends no origin that could be looked at
@kept_to_oneself
@require_http_methods(["GET", "HEAD", "POST"])
@atomic
def review_by_mail(request, token):
    try:
        if request.method == "POST" and "undo" in request.POST:
            return _undo(request, token)
        asked = by_mail.review_of(token)
        with translation.override(language_of_user(asked.reader)):
            return _answer(request, token) if request.method == "POST" else _draft(request, asked, SendBackForm())
    except Outdated as refusal:
        return _outdated(request, refusal)
    except LinkRefused as refusal:
        return _say(request, str(refusal), status=403)


def _outdated(request, refusal):
    """A reader without a password comes to what a colleague has corrected by a new address only."""
    if "again" in request.POST:
        mail.ask_for_review(refusal.state, refusal.state.workflow_state.requested_by, readers=[refusal.reader])
        return _say(request, _SENT_AGAIN)
    return _say(request, str(refusal), status=403, is_outdated=True)


def _answer(request, token):
    """Only the buttons of the page answer; anything else that posts is shown the page."""
    form = SendBackForm(request.POST)
    sends_back = "send_back" in request.POST
    try:
        if "approve" in request.POST:
            return _approved(request, by_mail.approve(token))
        if "pass_on" in request.POST:
            return _say(request, _PASSED_ON, by_mail.pass_on(token).page)
        if sends_back and form.is_valid():
            return _say(request, _SENT_BACK, by_mail.send_back(token, form.cleaned_data["comment"]).page)
    except ReviewRefused as refusal:
        form.refusal = str(refusal)
    return _draft(request, by_mail.review_of(token), form if sends_back else _unbound(form), status=422)


def _approved(request, answered):
    can_be_undone = review.can_be_undone(answered.state, answered.reader)
    return _say(request, _APPROVED, answered.page, can_be_undone=can_be_undone)


def _undo(request, token):
    try:
        page, waits = by_mail.undo(token)
        return _say(request, _TAKEN_BACK if waits else _TAKEN_BACK_CHANGED, page)
    except ReviewRefused as refusal:
        raise LinkRefused(str(refusal)) from refusal


def _unbound(form):
    fresh = SendBackForm()
    fresh.refusal = getattr(form, "refusal", "")
    return fresh


def _draft(request, asked, form, status=200):
    """The page as it would be published, with what its reader needs above and below its words."""
    page = asked.page
    draft = page.make_preview_request(request, page.default_preview_mode).content.decode()
    context = {"form": form, "reader": asked.reader, "sent_by": asked.state.workflow_state.requested_by}
    context |= shown(page) | {"approving": standing.approving(page), "later": standing.later(page)}
    context |= {"society": SocietySettings.for_site(page.get_site())}
    context["stylesheet"] = styles.address(context["society"], {"forms", "block-callout", "button"})
    above = render_to_string("editorial/by_mail_above.html", context, request)
    below = render_to_string("editorial/by_mail_below.html", context, request)
    head, _main, body = draft.partition(_MAIN)
    words, _end, rest = body.rpartition("</main>")
    return HttpResponse(f"{head}{_MAIN}{above}{words}{below}</main>{rest}", status=status)


def _say(request, sentence, page=None, status=200, **offered):
    context = {"sentence": sentence, "said_of": page} | offered
    return render(request, "editorial/by_mail_said.html", context, status=status)
