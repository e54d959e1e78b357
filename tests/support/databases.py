"""The databases of tests: copies of a template that is migrated once, and again when a migration has changed.

Templates stay on the server between runs. One process of a server at a time makes, copies or drops them.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import count
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.backends.utils import CursorWrapper

# All that decides what `migrate` makes: a test holds that migrations read nothing else of ours.
MIGRATED_FROM = (
    "requirements.lock",
    "*/migrations/*.py",
    "kb/*/migrations/*.py",
    "kb/database/*.py",
    "kb/history/*.py",
    "kb/review/*.py",
)
LOCK = 0x78696E7075
NUMBERS = count(1)


@contextmanager
def migrated() -> Iterator[None]:
    """Work in a migrated database of one's own while the block runs."""
    with _copy(lambda cursor: _template(cursor, "migrated", MIGRATED_FROM, _migrate)):
        yield


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def _copy(template: Callable[[CursorWrapper], str]) -> Iterator[None]:
    """Work in a copy of a template while the block runs."""
    # Processes that run at once share no database.
    name = f"test_xinpu_{os.getpid()}_{next(NUMBERS)}"
    with _alone() as cursor:
        _create(cursor, name, template(cursor))
    try:
        with _connected_to(name):
            yield
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _template(cursor: CursorWrapper, kind: str, made_from: tuple[str, ...], build: Callable[[], None]) -> str:
    """Return the name of the template of that kind; where its files have changed, it takes the place of the old one."""
    name = f"xinpu_{kind}_{_digest(made_from)}"
    cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"xinpu\\_{kind}\\_%"])
    existing = [row[0] for row in cursor.fetchall()]
    if name not in existing:
        for old in existing:
            cursor.execute(f"DROP DATABASE {old} WITH (FORCE)")
        # It has its name only when it is whole.
        draft = f"xinpu_{kind}_draft"
        _create(cursor, draft)
        with _connected_to(draft):
            build()
        cursor.execute(f"ALTER DATABASE {draft} RENAME TO {name}")
    return name


def _digest(patterns: tuple[str, ...]) -> str:
    """Return what names the state of the files, and of the apps that are installed."""
    found = sha256(repr(settings.INSTALLED_APPS).encode())
    for path in sorted({path for pattern in patterns for path in Path(settings.BASE_DIR).glob(pattern)}):
        found.update(f"{path.relative_to(settings.BASE_DIR)} {sha256(path.read_bytes()).hexdigest()}".encode())
    return found.hexdigest()[:16]


def _create(cursor: CursorWrapper, name: str, template: str = "template1") -> None:
    cursor.execute(f"CREATE DATABASE {name} TEMPLATE {template}")


@contextmanager
def _alone() -> Iterator[CursorWrapper]:
    """Give a cursor outside every test's database to one process at a time; the lock goes with its connection."""
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        yield cursor


@contextmanager
def _connected_to(name: str) -> Iterator[None]:
    """Have Django's connection, and those of its other threads, go to that database while the block runs."""
    outside = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = outside
