import os
import signal
import socket
import subprocess
import sys
import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cms.delivery.installation import unwatched_tables
from home.demo import desk

HOST = "127.0.0.1"


class Command(BaseCommand):
    help = "Prepares the demo society and serves it with the production server, a worker and a clock beside it."
    requires_system_checks = []

    def handle(self, *args, **options):
        port = int(os.environ.get("PORT", "8000"))
        refuse_port_in_use(port)
        address = f"http://{HOST}:{port}"
        # Mails lead here: those of the server and the worker, and those that are sent while the demo is loaded.
        settings.WAGTAILADMIN_BASE_URL = os.environ.setdefault("BASE_URL", address)
        self.prepare(address)
        self.announce(address)
        sys.exit(run(commands(port)))

    def prepare(self, address):
        settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
        if database_is_behind():
            self.stdout.write("Making the database …")
            call_command("migrate", verbosity=0, interactive=False)
        if static_files_changed():
            self.stdout.write("Collecting the files of the desk …")
            call_command("collectstatic", verbosity=0, interactive=False)
            stamp().touch()
        self.stdout.write("Loading the demo society (the first time draws its pictures) …")
        call_command("load_demo", address=address)

    def announce(self, address):
        self.stdout.write(f"\nThe site:  {address}/\nThe desk:  {address}/admin/")
        self.stdout.write(f"The API:   {address}/api/v2/\n\nLog in with the password “{desk.PASSWORD}” as")
        for email, *_ in desk.LOGINS:
            self.stdout.write(f"  {email}")
        self.stdout.write("\nCtrl+C ends it.")
        self.stdout.flush()


def refuse_port_in_use(port):
    """The server would share the port with another one without a word."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            raise CommandError(f"Port {port} is in use. Choose another one, for example: PORT=8001 make demo") from None


def database_is_behind():
    """Whether migrations are waiting, or the triggers that notice changes are those of older code."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()) or unwatched_tables(connection))


def stamp():
    return settings.STATIC_ROOT / ".collected"


def static_files_changed():
    if not stamp().exists():
        return True
    collected = stamp().stat().st_mtime
    sources = [settings.BASE_DIR / "requirements.txt", *(settings.BASE_DIR / "static").rglob("*")]
    return any(path.stat().st_mtime > collected for path in sources)


def commands(port):
    manage = [sys.executable, "manage.py"]
    worker = ["db_worker", "--backend", "background", "--interval", "1", "--no-startup-delay", "--verbosity", "0"]
    server = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "cms.wsgi:application"),
        *("--host", HOST, "--port", str(port)),
        *("--workers", os.environ.get("WEB_WORKERS", "2"), "--blocking-threads", "1"),
        *("--respawn-failed-workers", "--respawn-interval", "0.2"),
        *("--no-access-log", "--log-level", "warning"),
    ]
    return [
        server,
        ["nice", *manage, *worker],  # whoever encodes pictures lets readers pass
        [*manage, "tick", "--every", "30"],
    ]


def run(all_commands):
    """Run the commands side by side until one ends or we are told to stop; then end them all. Returns an exit code."""
    children = [subprocess.Popen(command, cwd=settings.BASE_DIR) for command in all_commands]  # noqa: S603
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    try:
        while all(child.poll() is None for child in children):
            time.sleep(0.2)
        return 1
    except _Stopped:
        return 0
    finally:
        _end(children)


class _Stopped(Exception):
    """Somebody wants the demo to end."""


def _stop(number, frame):
    raise _Stopped


def _end(children):
    for child in children:
        child.terminate()
    for child in children:
        try:
            child.wait(timeout=5)
        except subprocess.TimeoutExpired:
            child.kill()
