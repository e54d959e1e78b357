"""The site as deploy/xinpu.service runs it: the same command line, on a free port, with a database of its own."""

import fcntl
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
UNIT = ROOT / "deploy" / "xinpu.service"
HOME = "/srv/xinpu"
# Seconds that a start, or a recovery, may take on a busy machine.
PATIENCE = 60


def lines_of(unit: Path, name: str) -> list[str]:
    """Return the values that a unit gives to a name."""
    return re.findall(rf"^{name}=(.*)$", unit.read_text(), re.MULTILINE)


def command(name: str, port: int = 8000) -> list[str]:
    """Return a command line of the unit, here instead of in its home and on another port."""
    (line,) = lines_of(UNIT, name)
    # The programs of this environment, wherever it lies.
    line = line.replace(f"{HOME}/.venv/bin", str(Path(sys.executable).parent)).replace(HOME, str(ROOT))
    return shlex.split(line.replace("--port 8000", f"--port {port}"))


def environment(database: str, **variables: str) -> dict[str, str]:
    """Return what the unit and its environment file give to the site, and nothing of this process."""
    (given,) = lines_of(UNIT, "Environment")
    return {
        "PATH": os.environ["PATH"],
        **dict(pair.split("=", 1) for pair in given.split()),
        "DATABASE_URL": database,
        "SECRET_KEY": "a key that only the tests know, as long as one has to be 0123456789",
        "ALLOWED_HOSTS": "xinpu.example",
        "BEHIND_PROXY": "on",
        **variables,
    }


def manage(*arguments: str, database: str) -> subprocess.CompletedProcess:
    """Run a management command as the site's keeper does."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment(database),
        capture_output=True,
        text=True,
        check=True,
    )


def collect_static() -> None:
    """Collect the static files, unless what was collected is newer than all of them."""
    folder = Path(settings.STATIC_ROOT)
    folder.parent.mkdir(exist_ok=True)
    with folder.with_suffix(".lock").open("w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        manifest = folder / "staticfiles.json"
        newest = max(path.stat().st_mtime for path in (ROOT / "static").rglob("*"))
        if not manifest.exists() or manifest.stat().st_mtime < newest:
            manage("collectstatic", "--no-input", "--verbosity=0", database="postgresql:///none")
            manifest.touch()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Answer:
    """What came back: status, headers, text."""

    def __init__(self, response):
        self.status, self.headers, self.text = response.status, response.headers, response.read().decode()


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


OPENER = urllib.request.build_opener(NoRedirect)
FROM_PROXY = {"Host": "xinpu.example", "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9"}


class Service:
    """The running site."""

    def __init__(self, process: subprocess.Popen, port: int, log: Path):
        self.process, self.port, self.log = process, port, log

    def get(self, path: str, headers: dict[str, str] = FROM_PROXY) -> Answer:
        """Ask as the proxy does."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers)
        try:
            with OPENER.open(request, timeout=PATIENCE) as response:
                return Answer(response)
        except urllib.error.HTTPError as error:
            return Answer(error)

    def wait_for(self, path: str, status: int) -> Answer:
        """Ask until the answer has that status."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                answer = self.get(path)
                if answer.status == status:
                    return answer
            except OSError:
                answer = None
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, f"{path}: {answer and answer.text}\n{self.log.read_text()}"
            time.sleep(0.1)


@contextmanager
def serving(database: str, folder: Path, **variables: str):
    """Keep the site up on that database while the block runs."""
    collect_static()
    port, log = free_port(), folder / "log"
    with log.open("w") as output:
        process = subprocess.Popen(
            command("ExecStart", port),
            cwd=ROOT,
            env=environment(database, **variables),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    service = Service(process, port, log)
    try:
        service.wait_for("/healthz", 200)
        yield service
    finally:
        process.terminate()
        process.wait(PATIENCE)


@contextmanager
def short_folder():
    """A folder whose name leaves room for a socket in it: so a server started again is found where it was."""
    folder = Path(tempfile.mkdtemp(prefix="xinpu-", dir="/tmp"))
    # PostgreSQL runs as a user of its own where we are root.
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
