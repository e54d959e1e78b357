"""One line in the log for each request, under a number that the answer carries too."""

import re
import sys
import time
import uuid

import structlog
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django_structlog.middlewares import RequestMiddleware

from kb.server.errors import is_outage
from kb.server.headers import ADMIN

WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,64}")
LONGEST = 500


class RequestLog(RequestMiddleware):
    """Writes who asked for what, what came of it and how long it took; `X-Request-ID` leads from the answer to it."""

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.id = request_id(request)
        # Before anything looks at it: what the library trusts as it comes is now well-formed.
        request.META["HTTP_X_REQUEST_ID"] = request.id
        request.started = time.perf_counter()
        response = super().__call__(request)
        response["X-Request-ID"] = request.id
        return response

    def handle_response(self, request: HttpRequest, response: HttpResponse) -> None:
        bind_duration(request)
        super().handle_response(request, response)

    def process_got_request_exception(self, sender: type, request: HttpRequest, **kwargs) -> None:
        bind_duration(request)
        if is_outage():
            # A traceback says no more than the database did; the line comes with the answer.
            structlog.contextvars.bind_contextvars(error=str(sys.exc_info()[1]).strip()[:LONGEST])
        else:
            super().process_got_request_exception(sender, request, **kwargs)

    @staticmethod
    def bind_user_id(request: HttpRequest) -> None:
        """Name the user where something has already asked who it is: the log itself asks the database nothing."""
        user = getattr(request, "_cached_user", None)
        if user is not None and user.is_authenticated:
            structlog.contextvars.bind_contextvars(user_id=user.pk)

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        """Return method and address; what is asked of the admin may hold what somebody typed into a form."""
        path = request.path if request.path.startswith(ADMIN) else request.get_full_path()
        return f"{request.method} {path}"[:LONGEST]


def bind_duration(request: HttpRequest) -> None:
    milliseconds = (time.perf_counter() - request.started) * 1000
    structlog.contextvars.bind_contextvars(milliseconds=round(milliseconds, 1))


def request_id(request: HttpRequest) -> str:
    """Return the number that the proxy gave to the request, where there is one to be believed, or a new one."""
    given = request.META.get("HTTP_X_REQUEST_ID", "")
    if settings.BEHIND_PROXY and WELL_FORMED.fullmatch(given):
        return given
    return str(uuid.uuid4())
