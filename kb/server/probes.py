"""Probes of liveness and readiness, for whatever starts, watches or restarts the site."""

from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed


class Probes:
    """Answers `/healthz` and `/readyz` before all other middleware.

    So a probe may use plain HTTP and any host name or address, and is not logged. The answers echo nothing of the
    request.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path not in ANSWERS:
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        status, text = ANSWERS[request.path]()
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return HttpResponse(f"{text}\n", status=status, content_type="text/plain", headers=headers)


def health() -> tuple[int, str]:
    """The process responds; nothing else is checked."""
    return 200, "alive"


def readiness() -> tuple[int, str]:
    """The database responds, and all migrations are applied."""
    try:
        executor = MigrationExecutor(connection)
        unapplied = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except (DatabaseError, InterfaceError):
        # Its own message may name users and hosts; it is in the log, with the pages that failed.
        return 503, "not ready: the database does not answer"
    if unapplied:
        return 503, f"not ready: migrations to apply: {len(unapplied)}"
    return 200, "ready"


ANSWERS = {"/healthz": health, "/readyz": readiness}
