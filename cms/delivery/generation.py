"""Reading and holding the content generation."""

from contextlib import contextmanager
from functools import wraps

from django.db import connection, transaction

from .models import ContentGeneration

SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}


def current():
    """The generation that the database holds now; 0 before anything was written."""
    return read()[0]


def read():
    """The generation that the database holds now, and when it was raised, None if nobody knows. Where it is asked for
    in each request, in words that need not be made each time."""
    if connection.vendor != "postgresql":
        return ContentGeneration.objects.values_list("n", "raised_at").first() or (0, None)
    with connection.cursor() as cursor:
        cursor.execute("SELECT n, raised_at FROM delivery_contentgeneration")
        return cursor.fetchone() or (0, None)


@contextmanager
def content_transaction():
    """One transaction for what is written together.

    On PostgreSQL it holds the generation's row from the start: the triggers take that row in the middle of a
    transaction, where two publications that hold each other's pages would wait for one another. SQLite's writers
    queue anyway.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO delivery_contentgeneration (id, n) VALUES (1, 0) ON CONFLICT DO NOTHING")
                cursor.execute("SELECT n FROM delivery_contentgeneration WHERE id = 1 FOR UPDATE")
        yield


def in_its_own_transaction(view):
    """For a view that works for long before it writes, as nobody else can write meanwhile: it opens a
    ``content_transaction`` itself, round all that it writes."""
    view.opens_its_own_transaction = True
    return view


def atomic(view):
    """A view whose unsafe requests are one transaction; an answer of 500 or an exception takes everything back."""
    if getattr(view, "opens_its_own_transaction", False):
        return view

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.method in SAFE_METHODS:
            return view(request, *args, **kwargs)
        with content_transaction():
            response = view(request, *args, **kwargs)
            if response.status_code >= 500:
                transaction.set_rollback(True)
            return response

    return wrapped
