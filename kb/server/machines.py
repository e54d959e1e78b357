"""What is answered to machines: at which addresses, in which language, and where something went wrong."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import override
from django.utils.translation.trans_real import parse_accept_lang_header

PREFIX = "/api/v"
TABLE = ".csv"
PLAIN = "text/plain; charset=utf-8"


def is_door(request: HttpRequest) -> bool:
    """Return whether machines read at this address."""
    return request.path.startswith(PREFIX) or request.path.endswith(TABLE)


def language_asked(request: HttpRequest) -> str:
    """Return the language of messages to machines: English unless Chinese is preferred to it."""
    asked = (
        code.split("-")[0] for code, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    )
    return "zh-hans" if next((code for code in asked if code in ("zh", "en")), "en") == "zh" else "en"


def refusal(request: HttpRequest, status: int, detail: Promise) -> HttpResponse:
    """Return what a machine is told where no view of its own tells it."""
    with override(language_asked(request)):
        if request.path.endswith(TABLE):
            return HttpResponse(f"{detail}\n", status=status, content_type=PLAIN)
        return JsonResponse({"detail": str(detail)}, status=status)
