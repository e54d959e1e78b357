"""`manage.py serve`, as `make run` calls it: it outlives the death of its worker, its server and its database."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import psutil
import pytest

from kb.database import embedded
from kb.management.commands.serve import MOST_ENDS
from tests.operation.service import PATIENCE, ROOT, Service, collect_static, free_port, manage, short_folder

ONE_SOURCE = """
from kb.models import Source
Source.objects.create(slug="one", title="One", url="https://example.org/one", kind="article", language="en")
"""
# The command with its embedded database in another folder.
RUN = """
import os, sys
from pathlib import Path
from django.core.management import execute_from_command_line
from kb.database import embedded
with embedded.running(Path({folder!r}), "-c", "fsync=off") as url:
    os.environ["DATABASE_URL"] = url
    execute_from_command_line(["manage.py", "serve"])
"""


def variables(port):
    return {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "kb.settings",
        "SECRET_KEY": "a key that only the tests know, as long as one has to be 0123456789",
        "ALLOWED_HOSTS": "xinpu.example",
        "HTTPS": "off",
        "LOG_FORMAT": "text",
        "PORT": str(port),
    }


@contextmanager
def run(folder):
    """Keep `manage.py serve` up while the block runs."""
    collect_static()
    port, log = free_port(), folder / "log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", RUN.format(folder=str(folder / "data"))],
            cwd=ROOT,
            env=variables(port),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    site = Service(process, port, log)
    try:
        wait_until(lambda: lines_with(site, "Started worker-1"), 5 * PATIENCE)
        yield site
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


@pytest.fixture(scope="module")
def folder():
    """A folder with a database that is not empty: loading all facts takes long on a busy machine."""
    with short_folder() as folder:
        with embedded.running(folder / "data", "-c", "fsync=off") as database:
            manage("migrate", "--verbosity=0", database=database)
            manage("shell", "--verbosity=0", "--command", ONE_SOURCE, database=database)
        yield folder


@pytest.fixture(scope="module")
def site(folder):
    with run(folder) as site:
        yield site
    assert site.process.returncode == 0
    assert "Traceback" not in site.log.read_text()


def server_of(site):
    (server,) = [child for child in psutil.Process(site.process.pid).children() if "granian" in child.cmdline()]
    return server


def worker_of(site):
    """Return the process that the log names as the latest worker: the server has other children too."""
    return int(re.findall(r"Spawning worker-1 with PID: (\d+)", site.log.read_text())[-1])


def postgres_of(folder):
    return psutil.Process(int((folder / "data" / "postmaster.pid").read_text().split()[0]))


def wait_until(condition, patience=PATIENCE):
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def lines_with(site, words):
    return [line for line in site.log.read_text().splitlines() if words in line]


def test_a_killed_worker_is_replaced(site):
    site.wait_for("/en/vendors/", 200)
    worker = worker_of(site)
    os.kill(worker, signal.SIGKILL)
    wait_until(lambda: worker_of(site) != worker)
    assert lines_with(site, "Unexpected exit from worker-1")
    site.wait_for("/en/vendors/", 200)


def test_a_killed_server_is_started_again_and_the_log_says_so(site):
    site.wait_for("/en/vendors/", 200)
    server = server_of(site)
    server.kill()
    wait_until(lambda: lines_with(site, "The server stopped unexpectedly with status -9; started again in 1 s."))
    site.wait_for("/en/vendors/", 200)
    assert server_of(site).pid != server.pid


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "stopped"])
def test_a_database_that_ended_is_started_again_and_the_log_says_so(site, folder, how):
    site.wait_for("/en/vendors/", 200)
    before = len(lines_with(site, "had stopped, and was started again"))
    database = postgres_of(folder)
    database.send_signal(how)
    wait_until(lambda: len(lines_with(site, "had stopped, and was started again")) > before)
    assert postgres_of(folder).pid != database.pid
    site.wait_for("/readyz", 200)
    site.wait_for("/en/vendors/", 200)


def test_a_server_that_ends_again_and_again_is_given_up_with_a_message(folder):
    # The server refuses its own options.
    with run_broken(folder) as site:
        assert site.process.wait(5 * PATIENCE) != 0
    text = site.log.read_text()
    assert f"{MOST_ENDS + 1} times in a row" in text
    assert text.count("started again in") == MOST_ENDS


@contextmanager
def run_broken(folder):
    process_variables = variables(free_port()) | {"GRANIAN_BLOCKING_THREADS": "4", "GRANIAN_LOOP": "no such loop"}
    log = folder / "broken.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", RUN.format(folder=str(folder / "data"))],
            cwd=ROOT,
            env=process_variables,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Service(process, 0, log)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def manage_here(folder, *arguments):
    """Run manage.py of a copy of the tree, so that its var/ is another one."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "SECRET_KEY": "k" * 60, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )


def test_a_folder_that_cannot_be_written_is_named_in_one_line(tmp_path):
    shutil.copy(ROOT / "manage.py", tmp_path)
    (tmp_path / "kb").symlink_to(ROOT / "kb")
    # Root may write anywhere but into what is no folder.
    (tmp_path / "var").write_text("")
    refused = manage_here(tmp_path, "migrate")
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert refused.stderr.startswith(f"Cannot write {tmp_path / 'var'}")
    assert len(refused.stderr.splitlines()) == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts a small disk")
def test_a_disk_without_space_is_named_without_a_traceback(tmp_path):
    shutil.copy(ROOT / "manage.py", tmp_path)
    (tmp_path / "kb").symlink_to(ROOT / "kb")
    (tmp_path / "var").mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", tmp_path / "var"], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no right to mount a disk")
    try:
        refused = manage_here(tmp_path, "migrate")
    finally:
        subprocess.run(["umount", tmp_path / "var"], check=True)
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert "No space left on device" in refused.stderr


def test_a_cluster_that_cannot_be_made_says_why(tmp_path, monkeypatch):
    programs = tmp_path / "bin"
    for folder in (programs, tmp_path / "lib"):
        folder.mkdir()
    monkeypatch.setattr(embedded, "PROGRAMS", programs)
    broken = programs / "initdb"
    broken.write_text("#!/bin/sh\necho no space left >&2\nexit 1\n")
    broken.chmod(0o755)
    tmp_path.chmod(0o755)
    with pytest.raises(embedded.StartError, match="no space left"), embedded.running(tmp_path / "cluster"):
        pass
