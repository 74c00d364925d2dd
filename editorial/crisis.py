"""Numbers for help, beside what mentions suicide or self-harm. A number that nobody has confirmed for a year may be
wrong: the stewards are asked again."""

import re

from django.utils import timezone

from .models import CrisisHelp
from .passages import passages_of

_MENTION = re.compile(
    r"\b(?:suicid\w{0,6}|self[- ](?:harm|injur)\w{0,4}"
    r"|(?:kill|hang|cut)(?:s|ed|ing)? (?:her|him|them|my|your)sel(?:f|ves)"
    r"|took (?:his|her|their) (?:own )?li(?:fe|ves)|end(?:ed|ing)? (?:his|her|their) (?:own )?li(?:fe|ves)"
    r"|autolesi\w{1,6}|se mató|quitarse la vida|se quitó la vida)",
    re.IGNORECASE,
)


def is_mentioned_by(page):
    return any(_MENTION.search(passage.text) for passage in passages_of(page))


def help_for(site):
    """The society's CrisisHelp, with at least one line; None if there is none to show."""
    help_in_crisis = CrisisHelp.for_site(site) if site else None
    return help_in_crisis if help_in_crisis and help_in_crisis.lines.exists() else None


def overdue():
    """Those whose numbers have to be confirmed again."""
    entered = CrisisHelp.objects.filter(lines__isnull=False).distinct()
    return entered.exclude(confirm_by__gte=timezone.localdate())
