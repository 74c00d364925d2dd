"""An event that is off tonight, as it is announced at the desk."""

from django.urls import reverse

from events.models import EventException, EventPage

NOTE = "The speaker is ill. Your fee will be refunded."
DRAFTED = "Words that nobody has read."


def address(event):
    return reverse("announce_event", args=[event.pk])


def announce(client, event, status="cancelled", note=NOTE, **fields):
    return client.post(address(event), {"status": status, "note": note} | fields)


def on_site(event):
    """The event as readers see it."""
    return EventPage.objects.get(pk=event.pk)


def draft_of(event):
    return on_site(event).get_latest_revision_as_object()


def add_exception(event, day, **fields):
    event.exceptions.add(EventException(original_date=day, **fields))
    event.save_revision().publish()
    return on_site(event)
