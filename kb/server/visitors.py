"""The address that a request comes from."""

from django.conf import settings
from django.http import HttpRequest


def address(request: HttpRequest) -> str:
    """Return the address of the visitor, as the proxy saw it where there is one."""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.BEHIND_PROXY else ""
    # Only the last entry is the proxy's; the visitor may have written the others.
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
