"""Servers to measure, and clients that ask them as fast as they can."""

import os
import select
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from ground import ROOT

TICKS = os.sysconf("SC_CLK_TCK")
NGINX = """
daemon off; worker_processes 2; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 256; }}
http {{ access_log off; keepalive_requests 1000000;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}; }} }}
"""


class Server:
    """A process with children, on a port of its own."""

    def __init__(self, port, process):
        self.port, self.process = port, process

    def processes(self):
        """The process and its children, by their numbers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def cpu(self):
        """Seconds, so far."""
        return sum(cpu_of(pid) for pid in self.processes())

    def largest(self):
        """Megabytes of the largest process, its part of what is shared included (PSS)."""
        return max(_pss(pid) for pid in self.processes())

    def get(self, path, host="testserver"):
        """``(status, headers, body)``"""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(_request(path, host).replace(b"keep-alive", b"close"))
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        head, _, body = answer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
        return int(lines[0].split()[1]), headers, body


def cpu_of(pid):
    """Seconds of a process: proc(5), utime and stime."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _pss(pid):
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(rollup.partition("\nPss:")[2].split()[0]) / 1024


@contextmanager
def granian(application, **environment):
    """As `make demo` serves: two processes with a thread each."""
    port = free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--workers", "2"]
    command += ["--blocking-threads", "1", "--log-level", "error", application]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": f"{ROOT}/bench"} | environment)  # noqa: S603
    with _running(Server(port, process)) as server:
        yield server


@contextmanager
def nginx(folder, body):
    """Gives a server of one static file; None where there is no nginx."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        yield None
        return
    port, place = free_port(), Path(folder) / "nginx"
    place.mkdir()
    (place / "page.html").write_bytes(body)
    place.chmod(0o755)
    Path(folder).chmod(0o755)
    (place / "nginx.conf").write_text(NGINX.format(folder=place, port=port))
    process = subprocess.Popen([program, "-c", str(place / "nginx.conf"), "-e", str(place / "errors")])  # noqa: S603
    with _running(Server(port, process), "/page.html") as server:
        yield server


@contextmanager
def _running(server, path="/healthz"):
    try:
        for _ in range(300):
            try:
                server.get(path)
                break
            except (OSError, IndexError):
                time.sleep(0.1)
        yield server
    finally:
        server.process.terminate()
        server.process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _request(path, host="testserver"):
    return (
        f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n"
        "Connection: keep-alive\r\n\r\n"
    ).encode()


def ask_many(server, path, requests, connections=16):
    """Seconds until so many answers were there, over so many connections; each asks again when it has its answer."""
    status, _headers, _body = server.get(path)
    assert status == 200, (path, status)
    sockets = {}
    poll = select.epoll()
    for _ in range(connections):
        client = socket.create_connection(("127.0.0.1", server.port))
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sockets[client.fileno()] = [client, 0, b""]
        poll.register(client.fileno(), select.EPOLLIN)
    question, left, done = _request(path), requests - connections, 0
    begin = time.perf_counter()
    for client, *_ in sockets.values():
        client.sendall(question)
    while done < requests:
        for number, _event in poll.poll():
            entry = sockets[number]
            data = entry[0].recv(262_144)
            assert data, "the server closed a connection"
            if entry[1] == 0:
                data = entry[2] + data
                head, found, body = data.partition(b"\r\n\r\n")
                if not found:
                    entry[2] = data
                    continue
                entry[1] = _length(head) - len(body)
            else:
                entry[1] -= len(data)
            if entry[1] == 0:
                entry[2] = b""
                done += 1
                if left > 0:
                    left -= 1
                    entry[0].sendall(question)
    taken = time.perf_counter() - begin
    for client, *_ in sockets.values():
        client.close()
    return taken


def _length(head):
    return int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
