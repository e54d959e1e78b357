import os
import socket
import subprocess
import sys
from contextlib import closing

import psutil
import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import CommandError

from kb.management.commands.serve import MARK, Command, end_orphans

pytestmark = pytest.mark.django_db


def test_the_administrator_is_created_once_and_the_login_shown_once(capsys, settings):
    settings.HTTPS = True
    password = Command().create_administrator()
    Command().announce(password)
    assert capsys.readouterr().out.count(password) == 1
    assert get_user_model().objects.get(username="admin").check_password(password)
    assert Command().create_administrator() == ""
    Command().announce("")
    assert capsys.readouterr().out == ""


def test_a_port_in_use_is_named(settings):
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        settings.PORT = other.getsockname()[1]
        with pytest.raises(CommandError, match=f"127.0.0.1:{settings.PORT}"):
            Command().claim_port()


def served_by(mark):
    """Start a process that stands for the server of the command that the mark names."""
    command = [sys.executable, "-c", "import time; print(flush=True); time.sleep(60)"]
    variables = {**os.environ, MARK: mark}
    server = subprocess.Popen(command, env=variables, cwd=settings.BASE_DIR, stdout=subprocess.PIPE)
    server.stdout.readline()
    return server


def test_a_server_whose_command_was_killed_is_ended():
    server = served_by("999999999:1.0")
    end_orphans()
    assert server.poll() is not None
    server.stdout.close()


def test_a_server_whose_command_runs_is_left_alone():
    with served_by(f"{os.getpid()}:{psutil.Process().create_time()}") as server:
        end_orphans()
        assert server.poll() is None
        server.kill()
