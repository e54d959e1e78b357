"""Remembers pages, as long as nothing in the knowledge base has changed since."""

from collections.abc import Callable

from django.core.cache import caches
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import re_accepts_gzip
from django.utils.cache import get_conditional_response

from kb.server.etags import etag
from kb.server.headers import ADMIN

REMEMBERED_STATUSES = (200, 301)
# What depends on who asks, or on the moment, or is the work of a whole export.
NEVER = (*ADMIN, "/api/v", "/api/schema/")
NEVER_ENDING = ".csv"


class RememberedPages:
    """Answers a visitor without a session from memory where the same was asked before at the same version.

    It stands outside of all that makes a page, so that a remembered one costs one query and little else, and it
    remembers what the other middleware made of it: compressed, with its headers. Every answer is as new as the
    database.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = self.key(request)
        if key is None:
            return self.get_response(request)
        pages = caches["pages"]
        response = pages.get(key)
        if response is None:
            response = self.get_response(request)
            if not self.may_be_remembered(response):
                return response
            response["ETag"] = f'"{key}"'
            pages.set(key, response)
        return get_conditional_response(request, etag=response["ETag"], response=response)

    @staticmethod
    def key(request: HttpRequest) -> str | None:
        """Return what names the page at this version, or None where it is not to be remembered."""
        if request.method not in ("GET", "HEAD") or request.COOKIES:
            return None
        if request.path.startswith(NEVER) or request.path.endswith(NEVER_ENDING):
            return None
        compressed = bool(re_accepts_gzip.search(request.headers.get("Accept-Encoding", "")))
        try:
            return etag(request, request.method, compressed)
        except DisallowedHost:
            # The views say what is wrong.
            return None

    @staticmethod
    def may_be_remembered(response: HttpResponse) -> bool:
        return response.status_code in REMEMBERED_STATUSES and not response.streaming and not response.cookies
