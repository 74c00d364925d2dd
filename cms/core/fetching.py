"""Bytes from elsewhere, for the task queue: only from public addresses, not too many, and not for long.

What is fetched is named by another site. Without a guard it could name an address in our own network.
"""

import ipaddress
import socket
import time

from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, PoolManager, Retry, Timeout
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, NewConnectionError

SECONDS = 15
MOST_BYTES = 8 * 1024 * 1024
_CHUNK = 64 * 1024
_PATIENCE = Timeout(connect=5, read=5)
_REDIRECTS = Retry(total=None, connect=0, read=0, status=0, other=0, redirect=3)


class FetchingFailed(Exception):
    """Nobody answered, or not with what may be taken."""


def fetch(url: str) -> bytes:
    """What is at the address, after at most three redirects. Anything else is a FetchingFailed."""
    try:
        return _read(_connections().request("GET", url, preload_content=False, timeout=_PATIENCE, retries=_REDIRECTS))
    except (HTTPError, OSError) as error:
        raise FetchingFailed(str(error)) from error


def is_public(address: str) -> bool:
    return ipaddress.ip_address(address).is_global


def _read(response: BaseHTTPResponse) -> bytes:
    if response.status != 200:
        raise FetchingFailed(f"answered {response.status}")
    content, last = b"", time.monotonic() + SECONDS
    for chunk in response.stream(_CHUNK, decode_content=False):
        content += chunk
        if len(content) > MOST_BYTES:
            raise FetchingFailed("too large")
        if time.monotonic() > last:
            raise FetchingFailed("too slow")
    return content


class _Guarded:
    """Looks at whom it is connected to before it says a word: a name may lead to another address a moment later."""

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()  # type: ignore[misc]
        address = connected.getpeername()[0]
        if not is_public(address):
            connected.close()
            raise NewConnectionError(self, f"{address} is no public address")  # type: ignore[arg-type]
        return connected


class _GuardedHTTP(_Guarded, HTTPConnection): ...


class _GuardedHTTPS(_Guarded, HTTPSConnection): ...


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _GuardedHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _GuardedHTTPS


def _connections() -> PoolManager:
    manager = PoolManager(headers={"User-Agent": "Chapterhouse"})
    manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
    return manager
