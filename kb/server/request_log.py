"""One line in the log for each request, with an ID that the response carries too."""

import logging
import re
import sys
import uuid
from collections.abc import Callable, Iterator
from time import perf_counter

import structlog
from django.conf import settings
from django.core.signals import got_request_exception
from django.http import HttpRequest, HttpResponse

from kb.server.errors import is_outage
from kb.server.headers import ADMIN

WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,64}")
LONGEST = 500
LEVELS = {4: logging.WARNING, 5: logging.ERROR}
logger = structlog.get_logger(__name__)


class RequestLog:
    """Logs each request with its status and duration; `X-Request-ID` leads from the response to the line."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response
        # Django turns an exception into a response before any middleware sees it; only its signal has the exception.
        got_request_exception.connect(log_failure)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.id, request.started = request_id(request), perf_counter()
        structlog.contextvars.bind_contextvars(request_id=request.id)
        response = self.get_response(request)
        response["X-Request-ID"] = request.id
        if not hasattr(request, "failed"):
            level = LEVELS.get(response.status_code // 100, logging.INFO)
            logger.log(level, "request_finished", code=response.status_code, **facts(request))
        if response.streaming:
            response.streaming_content = logged_stream(request, response.streaming_content)
        structlog.contextvars.clear_contextvars()
        return response


def log_failure(sender: type, request: HttpRequest, **kwargs) -> None:
    """Log the exception that is being handled, with its traceback."""
    if is_outage():
        # A traceback would add nothing; the line is written with the response.
        structlog.contextvars.bind_contextvars(error=str(sys.exc_info()[1]).strip()[:LONGEST])
    else:
        request.failed = True
        logger.exception("request_failed", code=500, **facts(request))


def logged_stream(request: HttpRequest, content: Iterator[bytes]) -> Iterator[bytes]:
    """Go through a streamed response; it is sent after the request is finished, and may still fail."""
    with structlog.contextvars.bound_contextvars(request_id=request.id):
        try:
            yield from content
        except Exception:
            logger.exception("streaming_failed", **facts(request))
            raise
        logger.info("streaming_finished", **facts(request))


def facts(request: HttpRequest) -> dict:
    """Return method and address, milliseconds so far, and the user where the request has already loaded it."""
    # A query in the admin may contain what somebody typed into a form.
    path = request.path if request.path.startswith(ADMIN) else request.get_full_path()
    started = getattr(request, "started", perf_counter())
    found = {
        "request": f"{request.method} {path}"[:LONGEST],
        "milliseconds": round((perf_counter() - started) * 1000, 1),
    }
    # The cache of `request.user`: logging causes no query.
    user = getattr(request, "_cached_user", None)
    return found | ({"user_id": user.pk} if user is not None and user.is_authenticated else {})


def request_id(request: HttpRequest) -> str:
    """Return the ID that a trusted proxy gave to the request, or a new one."""
    given = request.META.get("HTTP_X_REQUEST_ID", "")
    if settings.BEHIND_PROXY and WELL_FORMED.fullmatch(given):
        return given
    return str(uuid.uuid4())
