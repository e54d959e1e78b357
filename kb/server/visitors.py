"""Who a request comes from."""

from django.conf import settings
from django.http import HttpRequest


def address(request: HttpRequest) -> str:
    """Return the address of the visitor: what the proxy in front of the site saw, or what the site itself sees."""
    seen = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.BEHIND_PROXY else ""
    # Whatever stands before the last one, the visitor may have written.
    return seen.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
