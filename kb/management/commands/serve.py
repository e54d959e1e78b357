"""Runs the site on this machine until Ctrl-C."""

import os
import secrets
import signal
import socket
import subprocess
import sys
from contextlib import suppress

import psutil
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection

from kb.models import Source

# Every process of the server has the mark of the command that started it in its environment.
MARK = "XINPU_SERVED_BY"
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Command(BaseCommand):
    help = "Migrate, load the fixtures into an empty database, and serve until Ctrl-C."

    def handle(self, **options):
        for number in ENDING:
            # Until the server runs, each of them ends the command like Ctrl-C, with cleaning up.
            signal.signal(number, signal.default_int_handler)
        end_orphans()
        self.claim_port()
        call_command("migrate", verbosity=0, interactive=False, skip_checks=False)
        if not Source.objects.exists():
            call_command("load_facts")
        self.create_administrator()
        connection.close()
        connection.close_pool()
        self.serve()

    def claim_port(self):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.HOST, settings.PORT))
            except OSError as error:
                raise CommandError(
                    f"Cannot listen on {settings.HOST}:{settings.PORT} ({error.strerror}): "
                    "stop the program that listens there, or set another PORT."
                ) from None

    def create_administrator(self):
        users = get_user_model().objects
        if users.filter(is_superuser=True).exists():
            return
        password = secrets.token_urlsafe(12)
        users.create_superuser("admin", password=password)
        self.stdout.write(f"Administrator created: user admin, password {password} (shown only this once)")

    def serve(self):
        mark = f"{os.getpid()}:{psutil.Process().create_time()}"
        address = ("--host", settings.HOST, "--port", str(settings.PORT))
        server = subprocess.Popen(
            [sys.executable, "-m", "granian", "kb.wsgi:application", "--interface", "wsgi", "--no-ws", *address],
            cwd=settings.BASE_DIR,
            env={"GRANIAN_BLOCKING_THREADS": str(settings.BLOCKING_THREADS), **os.environ, MARK: mark},
            # In a group of its own: the terminal does not signal it, only the command does, once.
            process_group=0,
        )
        stopped = []

        def stop(number, frame):
            stopped.append(number)
            server.terminate()

        for number in ENDING:
            signal.signal(number, stop)
        status = server.wait()
        if not stopped:
            raise CommandError(f"The server stopped unexpectedly with status {status}.")


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
