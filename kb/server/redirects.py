"""Redirects from an address by which a record was known to its current one."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponsePermanentRedirect
from django.urls import reverse


def permanently(address: str) -> HttpResponsePermanentRedirect:
    """Return a redirect that a browser asks for again: a record may go back to a slug that it had before."""
    return HttpResponsePermanentRedirect(address, headers={"Cache-Control": "no-cache"})


def moved(request: HttpRequest, **current: str) -> HttpResponsePermanentRedirect:
    """Return the redirect to the same address with the current slug in its path."""
    match = request.resolver_match
    path = reverse(match.view_name, kwargs={**match.kwargs, **current})
    query = request.GET.urlencode()
    return permanently(f"{path}?{query}" if query else path)


def requeried(request: HttpRequest, values: Mapping[str, list[str]]) -> HttpResponsePermanentRedirect:
    """Return the redirect to the same address with these values in its query."""
    query = request.GET.copy()
    for name, current in values.items():
        query.setlist(name, current)
    return permanently(f"{request.path}?{query.urlencode()}")
