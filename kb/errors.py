"""The pages for what went wrong, in the site's frame and in both languages; for machines a line."""

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from kb.doors import is_door, refusal

WORDS = {
    400: (_("This address cannot be answered"), _("It asks for too much at once, or is not well formed.")),
    403: (_("This page is not for you"), _("You are not allowed to see it.")),
    404: (
        _("There is no such page"),
        _("It was never here, or it is not public. Perhaps the search finds what you want."),
    ),
}


def error(request: HttpRequest, status: int) -> HttpResponse:
    heading, text = WORDS[status]
    if is_door(request):
        return refusal(request, status, heading)
    return render(request, "error.html", {"heading": heading, "text": text}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, DisallowedHost):
        # The frame names the host in its links, and this one is not ours.
        return HttpResponseBadRequest("Bad Request", content_type="text/plain")
    return error(request, 400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error(request, 404)
