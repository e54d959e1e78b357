"""Says whether the site is alive and whether it is ready, to whoever starts, watches or restarts it."""

from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed


class Probes:
    """Answers `/healthz` and `/readyz` before all other middleware.

    So a probe may ask in plain HTTP, under any host name or address, and leaves no line in the log. The answers repeat
    nothing of the question.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path not in ANSWERS:
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        status, words = ANSWERS[request.path]()
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return HttpResponse(f"{words}\n", status=status, content_type="text/plain", headers=headers)


def health() -> tuple[int, str]:
    """The process answers: nothing else is asked."""
    return 200, "alive"


def readiness() -> tuple[int, str]:
    """The database answers, and no migration waits."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except (DatabaseError, InterfaceError):
        # What the database said may name users and hosts: it is in the log, where the pages that failed are.
        return 503, "not ready: the database does not answer"
    if waiting:
        return 503, f"not ready: migrations to apply: {len(waiting)}"
    return 200, "ready"


ANSWERS = {"/healthz": health, "/readyz": readiness}
