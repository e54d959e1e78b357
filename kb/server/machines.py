"""Requests by programs: their addresses, the language of messages, and errors outside of any view of theirs."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import override
from django.utils.translation.trans_real import parse_accept_lang_header

API_PREFIX = "/api/v"
TABLE_SUFFIX = ".csv"
PLAIN_TEXT = "text/plain; charset=utf-8"


def is_for_machines(request: HttpRequest) -> bool:
    """Return whether the address is one of the API or a table."""
    return request.path.startswith(API_PREFIX) or request.path.endswith(TABLE_SUFFIX)


def message_language(request: HttpRequest) -> str:
    """Return the language of messages: English unless Chinese is preferred to it."""
    accepted = (
        code.split("-")[0] for code, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    )
    return "zh-hans" if next((code for code in accepted if code in ("zh", "en")), "en") == "zh" else "en"


def plain_error(request: HttpRequest, status: int, detail: Promise) -> HttpResponse:
    """Return an error in JSON, or as plain text where a table was requested."""
    with override(message_language(request)):
        if request.path.endswith(TABLE_SUFFIX):
            return HttpResponse(f"{detail}\n", status=status, content_type=PLAIN_TEXT)
        return JsonResponse({"detail": str(detail)}, status=status)
