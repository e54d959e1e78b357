"""Runs the site on this machine until Ctrl-C."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress

import psutil
import psycopg
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _

from kb.database import embedded
from kb.management.first_run import machine_language, welcome_when_ready
from kb.models import Source

# Every process of the server has the mark of the command that started it in its environment.
MARK = "XINPU_SERVED_BY"
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
# Seconds between two looks at what runs, and the longest between two attempts to start it again.
INTERVAL = 1
LONGEST_DELAY = 60
# A server that ends once more after so many times is not started again.
MOST_ENDS = 3


class Command(BaseCommand):
    help = "Migrate, load the fixtures into an empty database, and serve until Ctrl-C."

    def handle(self, **options):
        for number in ENDING:
            # Until the server runs, each of them ends the command like Ctrl-C, with cleaning up.
            signal.signal(number, signal.default_int_handler)
        translation.activate(machine_language())
        end_orphans()
        self.claim_port()
        call_command("migrate", verbosity=0, interactive=False, skip_checks=False)
        if not Source.objects.exists():
            self.stdout.write(_("4/4 Loading the facts into the database: less than a minute"))
            call_command("load_facts", verbosity=0)
        password = self.create_administrator()
        connection.close()
        connection.close_pool()
        self.announce(password)
        self.serve()

    def claim_port(self):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.HOST, settings.PORT))
            except OSError as error:
                taken = _(
                    "Cannot listen on %(address)s (%(reason)s): stop the program that listens there, "
                    "or set another PORT."
                )
                address = f"{settings.HOST}:{settings.PORT}"
                raise CommandError(taken % {"address": address, "reason": error.strerror}) from None

    def create_administrator(self) -> str:
        """Create the first administrator, and return the password; empty if there is one already."""
        users = get_user_model().objects
        if users.filter(is_superuser=True).exists():
            return ""
        password = secrets.token_urlsafe(12)
        users.create_superuser("admin", password=password)
        return password

    def announce(self, password: str):
        """Show the login of a new administrator, once, and what to open."""
        # Behind a proxy the site has another address, which only its operator knows.
        if not settings.HTTPS:
            welcome_when_ready(self.stdout, password)
        elif password:
            created = _("Administrator created: user admin, password %(password)s (shown only this once)")
            self.stdout.write(created % {"password": password})

    def serve(self):
        """Keep the server running, and the embedded database if there is one, until a signal ends it."""
        stopped = []

        def stop(number, frame):
            stopped.append(number)
            server.terminate()

        server = self.start()
        for number in ENDING:
            signal.signal(number, stop)
        ends, database = Attempts(), Attempts()
        while True:
            try:
                status = server.wait(INTERVAL)
            except subprocess.TimeoutExpired:
                self.keep_database(database)
                continue
            if stopped:
                return
            # The workers of a killed server would keep the port.
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)
            if ends.count == MOST_ENDS:
                raise CommandError(
                    f"The server stopped unexpectedly with status {status}, {MOST_ENDS + 1} times in a row."
                )
            delay = ends.failed()
            self.stderr.write(f"The server stopped unexpectedly with status {status}; started again in {delay} s.")
            while not ends.is_due():
                time.sleep(0.1)
                if stopped:
                    return
            server = self.start()

    def start(self) -> subprocess.Popen:
        mark = f"{os.getpid()}:{psutil.Process().create_time()}"
        address = ("--host", settings.HOST, "--port", str(settings.PORT))
        options = ("--interface", "wsgi", "--no-ws", "--respawn-failed-workers")
        return subprocess.Popen(
            [sys.executable, "-m", "granian", "kb.wsgi:application", *options, *address],
            cwd=settings.BASE_DIR,
            env={"GRANIAN_BLOCKING_THREADS": str(settings.BLOCKING_THREADS), **os.environ, MARK: mark},
            # In a group of its own: the terminal does not signal it, only the command does, once.
            process_group=0,
        )

    def keep_database(self, attempts: "Attempts"):
        """Start the embedded database again if its server has died; meanwhile the site answers 503."""
        if not attempts.is_due():
            return
        try:
            for folder in embedded.start_again():
                self.stderr.write(f"The database in {folder} had stopped, and was started again.")
        except (embedded.StartError, OSError, psycopg.Error) as error:
            delay = attempts.failed()
            self.stderr.write(f"{error}\nThe database is down; next attempt in {delay} s.")


class Attempts:
    """The attempts to start something again: each waits twice as long as the one before, up to a minute.

    What has run for two minutes begins anew.
    """

    def __init__(self):
        self.count = 0
        self.last = time.monotonic()

    def failed(self) -> int:
        """Count a failure, and return the seconds to wait before the next attempt."""
        if time.monotonic() - self.last > 2 * LONGEST_DELAY:
            self.count = 0
        self.count += 1
        self.last = time.monotonic()
        return self.delay

    @property
    def delay(self) -> int:
        return min(2 ** (self.count - 1), LONGEST_DELAY) if self.count else 0

    def is_due(self) -> bool:
        return time.monotonic() >= self.last + self.delay


def end_orphans():
    """End servers whose command was killed: they would keep the port."""
    for process in psutil.process_iter():
        with suppress(psutil.Error, ValueError):
            pid, _, created = process.environ().get(MARK, "").partition(":")
            is_ours = pid and process.cwd() == str(settings.BASE_DIR)
            if is_ours and not is_running(int(pid), float(created)):
                process.kill()
                process.wait(5)


def is_running(pid, created):
    try:
        process = psutil.Process(pid)
        return process.create_time() == created and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
