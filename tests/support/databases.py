"""The databases of tests: copies of templates, which are made once and again when what they are made from has changed.

Templates stay on the server between runs. One process of a server at a time makes, copies or drops them.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import count
from pathlib import Path

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
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
LOADED_FROM = ("requirements.lock", "fixtures/*", "kb/**/*.py", "vendors/**/*.py", "eras/**/*.py")
LOCK = 0x78696E7075
NUMBERS = count(1)


@contextmanager
def copied(template: Callable[[CursorWrapper], str]) -> Iterator[str]:
    """Keep a copy of a template while the block runs; the value is its name."""
    # Processes that run at once share no database.
    name = f"test_xinpu_{os.getpid()}_{next(NUMBERS)}"
    with _alone() as cursor:
        _create(cursor, name, template(cursor))
    try:
        yield name
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def connected_to(name: str) -> Iterator[None]:
    """Have Django's connections, those of its other threads too, go to that database while the block runs."""
    outside = connection.settings_dict["NAME"]
    _connect_to(name)
    try:
        yield
    finally:
        _connect_to(outside)


def _connect_to(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name
    # Where a test that commits was cleaned up after, content types have other keys than in the other databases.
    ContentType.objects.clear_cache()


def migrated(cursor: CursorWrapper) -> str:
    """Return the template in which all migrations have run."""
    return _template(cursor, "migrated", MIGRATED_FROM, "template1", _migrate)


def loaded(cursor: CursorWrapper) -> str:
    """Return the template with the repository's own knowledge base."""
    return _template(cursor, "loaded", LOADED_FROM, migrated(cursor), _load)


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def _load() -> None:
    call_command("load_facts", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _template(cursor: CursorWrapper, kind: str, made_from: tuple[str, ...], base: str, make: Callable[[], None]) -> str:
    """Return the name of the template of that kind; where its files have changed, a new one takes its place."""
    name = f"xinpu_{kind}_{_digest(made_from)}"
    cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"xinpu\\_{kind}\\_%"])
    existing = [row[0] for row in cursor.fetchall()]
    if name not in existing:
        for old in existing:
            cursor.execute(f"DROP DATABASE {old} WITH (FORCE)")
        # It gets its name only when it is complete.
        draft = f"xinpu_{kind}_draft"
        _create(cursor, draft, base)
        with connected_to(draft):
            make()
        cursor.execute(f"ALTER DATABASE {draft} RENAME TO {name}")
    return name


def _digest(patterns: tuple[str, ...]) -> str:
    """Return what names the state of the files, and of the apps that are installed."""
    found = sha256(repr(settings.INSTALLED_APPS).encode())
    for path in sorted({path for pattern in patterns for path in Path(settings.BASE_DIR).glob(pattern)}):
        found.update(f"{path.relative_to(settings.BASE_DIR)} {sha256(path.read_bytes()).hexdigest()}".encode())
    return found.hexdigest()[:16]


def _create(cursor: CursorWrapper, name: str, template: str) -> None:
    cursor.execute(f"CREATE DATABASE {name} TEMPLATE {template}")


@contextmanager
def _alone() -> Iterator[CursorWrapper]:
    """Give a cursor outside every test's database to one process at a time; the lock goes with its connection."""
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        yield cursor
