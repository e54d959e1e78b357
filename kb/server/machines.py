"""What is answered to machines: at which addresses, in which language, and where something went wrong."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import override
from django.utils.translation.trans_real import parse_accept_lang_header

API_PREFIX = "/api/v"
TABLE_SUFFIX = ".csv"
PLAIN_TEXT = "text/plain; charset=utf-8"


def is_for_machines(request: HttpRequest) -> bool:
    """Return whether machines read at this address."""
    return request.path.startswith(API_PREFIX) or request.path.endswith(TABLE_SUFFIX)


def message_language(request: HttpRequest) -> str:
    """Return the language of messages to machines: English unless Chinese is preferred to it."""
    asked = (
        code.split("-")[0] for code, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    )
    return "zh-hans" if next((code for code in asked if code in ("zh", "en")), "en") == "zh" else "en"


def plain_error(request: HttpRequest, status: int, detail: Promise) -> HttpResponse:
    """Return what a machine is told where no view of its own tells it."""
    with override(message_language(request)):
        if request.path.endswith(TABLE_SUFFIX):
            return HttpResponse(f"{detail}\n", status=status, content_type=PLAIN_TEXT)
        return JsonResponse({"detail": str(detail)}, status=status)
