"""The pages for what went wrong, in the site's frame and in both languages; for machines a line."""

import sys

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views import defaults

from kb.server.machines import is_for_machines, plain_error

WORDS = {
    400: (_("This address is not valid"), _("It is malformed, or the request is too large.")),
    403: (_("Access denied"), _("You are not allowed to see this page.")),
    404: (
        _("Page not found"),
        _("It does not exist or is not public. Try the search."),
    ),
    429: (
        _("Too many attempts to log in"),
        _("Wait fifteen minutes, then try again."),
    ),
    500: (_("Something went wrong"), _("The site failed; the error has been logged. Please try again later.")),
    503: (
        _("The site is temporarily unavailable"),
        _("The database cannot be reached or is busy. Please try again in a moment; no saved data is lost."),
    ),
}
OUT_OF_DATE = (
    _("This form is out of date"),
    _("Go back, load the page again and send the form once more. Your browser must accept cookies from this site."),
)
# Seconds after which it makes sense to try again.
RETRY_AFTER = {429: 15 * 60, 503: 10}


def error(request: HttpRequest, status: int, words: tuple[str, str] | None = None) -> HttpResponse:
    heading, text = words or WORDS[status]
    # If the error is outside of Django's middleware for it, the language is not chosen yet.
    language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    if is_for_machines(request):
        response = plain_error(request, status, heading)
    else:
        with translation.override(language):
            context = {"heading": heading, "text": text, "status": status}
            response = render(request, "error.html", context, status=status)
        response["Content-Language"] = language
    if status in RETRY_AFTER:
        response["Retry-After"] = str(RETRY_AFTER[status])
    if status >= 429:
        response["Cache-Control"] = "no-store"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, DisallowedHost):
        # The frame names the host in its links, and this one is not ours.
        return HttpResponseBadRequest("Bad Request", content_type="text/plain")
    return error(request, 400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 404)


def form_out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's view for a form without its token."""
    return error(request, 403, OUT_OF_DATE)


def too_many_attempts(request: HttpRequest) -> HttpResponse:
    """The answer to who has tried too many passwords or codes."""
    return error(request, 429)


def is_outage() -> bool:
    """Whether the exception that is being handled means that the database does not answer."""
    return isinstance(sys.exc_info()[1], OperationalError | InterfaceError)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say in the frame what happened, or without it where not even that can be made."""
    status = 503 if is_outage() else 500
    try:
        return error(request, status)
    except Exception:
        response = defaults.server_error(request)
        response.status_code = status
        return response
