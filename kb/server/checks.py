"""Checks of settings that are harmful in production, for `manage.py check --deploy --database default`."""

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from django.db import DatabaseError, connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

# Connections for commands and maintenance while the site is busy.
SPARE = 3
# Their migrations were squashed to one each, without an upgrade from the old ones.
SQUASHED = ("kb", "vendors", "eras")
FREE = """
    SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true)::int, 0)
"""


def any_host(app_configs, **kwargs) -> list[CheckMessage]:
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    return [
        Warning(
            "ALLOWED_HOSTS allows any host name.",
            hint="Name the site's own: links and redirects are built from the Host header that a visitor sends.",
            id="kb.W001",
        )
    ]


def https_without_proxy(app_configs, **kwargs) -> list[CheckMessage]:
    if settings.BEHIND_PROXY or not settings.HTTPS or settings.SERVER_CERTIFICATE:
        return []
    return [
        Warning(
            "HTTPS is on, but the site cannot tell whether a request came over it.",
            hint="Set BEHIND_PROXY if a proxy serves HTTPS, or GRANIAN_SSL_CERTIFICATE if the server does: "
            "with neither, every page is redirected to itself.",
            id="kb.W002",
        )
    ]


def connections_fit(app_configs, databases=None, **kwargs) -> list[CheckMessage]:
    """All workers together open no more connections than the database allows."""
    if "default" not in (databases or []):
        return []
    needed = settings.WORKERS * settings.POOL_SIZE + SPARE
    try:
        with connections["default"].cursor() as cursor:
            cursor.execute(FREE)
            (free,) = cursor.fetchone()
    except DatabaseError as error:
        return [Warning(f"The database does not respond: {error}".strip(), id="kb.W003")]
    if needed <= free:
        return []
    return [
        Warning(
            f"{settings.WORKERS} workers with {settings.POOL_SIZE} connections each, and {SPARE} to spare, "
            f"need {needed}: the database allows {free}.",
            hint="Lower DATABASE_POOL_SIZE or GRANIAN_WORKERS, or raise max_connections.",
            id="kb.W004",
        )
    ]


def made_before(app_configs, databases=None, **kwargs) -> list[CheckMessage]:
    """The database was made by the migrations that there are, not by those that were squashed into them."""
    if "default" not in (databases or []):
        return []
    try:
        recorded = MigrationRecorder(connections["default"]).applied_migrations()
    except DatabaseError:
        # The check above reports it.
        return []
    known = MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    unknown_names = sorted(name for app, name in recorded if app in SQUASHED and (app, name) not in known)
    if not unknown_names:
        return []
    return [
        Error(
            f"This database was made by a version before the migrations were squashed (it has {unknown_names[-1]}): "
            "it must be made anew.",
            hint="Nothing in it was changed: `make manage do=remake_database` (`xinpu remake_database`) makes it anew "
            "with all that is in it, and keeps the old one under another name.",
            id="kb.E001",
        )
    ]
