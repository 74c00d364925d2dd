"""Schemathesis asks whatever the OpenAPI document allows, and what it forbids.

``CASES=long`` asks ten times as much (`make soak`).
"""

import os

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from tests import openapi
from tests.api_world import World

EXAMPLES = 160 if os.environ.get("CASES") == "long" else 16
# All that there are for an API that asks for no key and writes nothing, but for `positive_data_acceptance`: that a slug
# is written as the document says does not mean that there is such a topic, and what there is not is refused, too.
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]


schema = schemathesis.openapi.from_dict(openapi.generated() | {"servers": [{"url": "http://testserver/api/v2"}]})
schema.app = get_wsgi_application()


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Built once, and taken back at the end. Requests come by WSGI, which would end the connection that it is in."""
    ends = (request_started, request_finished)
    for signal in ends:
        signal.disconnect(close_old_connections)
    with django_db_blocker.unblock(), transaction.atomic():
        yield World()
        transaction.set_rollback(True)
    for signal in ends:
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_asked_is_answered_as_promised(world, db, case):
    case.call_and_validate(checks=CHECKS, headers={"Accept-Encoding": "identity"})
