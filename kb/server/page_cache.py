"""A cache of whole pages, valid as long as nothing in the knowledge base changes."""

from collections.abc import Callable

from django.core.cache import caches
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import re_accepts_gzip
from django.utils.cache import get_conditional_response

from kb.server.etags import etag
from kb.server.headers import ADMIN
from kb.server.machines import is_for_machines

CACHED_STATUSES = (200, 301)
# Besides the API and tables: pages that depend on the user, and the schema, which is large.
UNCACHED = (*ADMIN, "/api/schema/")
# Nobody comes back to a longer one, and the page repeats it in each of its links.
LONGEST_ADDRESS = 2000


class PageCache:
    """Answers visitors without a session from memory, where the page was requested before at the same version.

    It is outside of everything that makes a page, so that a cached one costs one query and little else. It caches the
    finished response: compressed, with its headers. A cached page is never older than the database.
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
            if not self.is_cacheable(response):
                return response
            response["ETag"] = f'"{key}"'
            pages.set(key, response)
        return get_conditional_response(request, etag=response["ETag"], response=response)

    @staticmethod
    def key(request: HttpRequest) -> str | None:
        """Return the key of the page at this version, or None where it must not be cached."""
        if request.method not in ("GET", "HEAD") or request.COOKIES:
            return None
        if is_for_machines(request) or request.path.startswith(UNCACHED):
            return None
        if len(request.get_full_path()) > LONGEST_ADDRESS:
            return None
        compressed = bool(re_accepts_gzip.search(request.headers.get("Accept-Encoding", "")))
        try:
            return etag(request, request.method, compressed)
        except DisallowedHost:
            # Left to the error page.
            return None

    @staticmethod
    def is_cacheable(response: HttpResponse) -> bool:
        return response.status_code in CACHED_STATUSES and not response.streaming and not response.cookies
