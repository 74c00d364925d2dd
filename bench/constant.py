"""The limit: an application that has one answer, as large as an article and with as many headers."""

BODY = b"x" * 24_000
HEADERS = [
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Length", str(len(BODY))),
    *((f"X-Header-{number}", "a value of some length") for number in range(12)),
]


def application(environ, start_response):
    start_response("200 OK", HEADERS)
    return [BODY]
