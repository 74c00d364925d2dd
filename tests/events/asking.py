"""How the tests of the API ask, and the events that they ask about."""

from events.models import EventPage
from tests.factories import EventPageFactory

EVENTS, DATES = "/api/v2/events/", "/api/v2/occurrences/"


def ask(reader, address, **parameters):
    response = reader.get(address, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def titles(answer):
    return [item["title"] for item in answer["items"]]


def problem(response):
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    return response.json()


ROWS = ["exceptions", "prices", "credits", "agenda", "open_points"]


def event_with(**fields):
    """A published event with these fields, and with rows in any of ROWS."""
    rows = {name: fields.pop(name) for name in ROWS if name in fields}
    event = EventPageFactory(draft=True, **fields)
    for name, values in rows.items():
        setattr(event, name, values)
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)
