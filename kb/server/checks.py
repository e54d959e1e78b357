"""Settings that would be regretted in production; `manage.py check --deploy --database default` tells them."""

from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.db import DatabaseError, connections

# Connections for who repairs things, or runs a command, while the site is busy.
SPARE = 3
FREE = """
    SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true)::int, 0)
"""


def any_host(app_configs, **kwargs) -> list[CheckMessage]:
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    return [
        Warning(
            "ALLOWED_HOSTS takes any host name.",
            hint="Name the site's own: links and redirects are made of what the visitor sends.",
            id="kb.W001",
        )
    ]


def https_without_proxy(app_configs, **kwargs) -> list[CheckMessage]:
    if settings.BEHIND_PROXY or not settings.HTTPS or settings.SERVER_CERTIFICATE:
        return []
    return [
        Warning(
            "HTTPS is on, and nothing tells the site that a request came by it.",
            hint="Set BEHIND_PROXY where a proxy speaks HTTPS, or GRANIAN_SSL_CERTIFICATE where the server does: "
            "without either, every page is redirected to itself.",
            id="kb.W002",
        )
    ]


def connections_fit(app_configs, databases=None, **kwargs) -> list[CheckMessage]:
    """All workers together ask the database for no more connections than it has."""
    if "default" not in (databases or []):
        return []
    wanted = settings.WORKERS * settings.POOL_SIZE + SPARE
    try:
        with connections["default"].cursor() as cursor:
            cursor.execute(FREE)
            (free,) = cursor.fetchone()
    except DatabaseError as error:
        return [Warning(f"The database does not answer: {error}".strip(), id="kb.W003")]
    if wanted <= free:
        return []
    return [
        Warning(
            f"{settings.WORKERS} workers with {settings.POOL_SIZE} connections each, and {SPARE} to spare, "
            f"make {wanted}: the database gives {free}.",
            hint="Lower DATABASE_POOL_SIZE or GRANIAN_WORKERS, or raise max_connections.",
            id="kb.W004",
        )
    ]
