"""Response headers that restrict what a page may do in the browser."""

from collections.abc import Callable

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse

ADMIN = ("/admin/", "/en/admin/")
# No page of ours uses any of them.
UNUSED_FEATURES = ("camera", "geolocation", "microphone", "payment", "usb", "browsing-topics")
PERMISSIONS = ", ".join(f"{feature}=()" for feature in UNUSED_FEATURES)


class ContentSecurityPolicy(CSPMiddleware):
    """One policy for every page; the admin adds what its scripts need."""

    def get_policy_parts(self, request: HttpRequest, response: HttpResponse, report_only: bool = False) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith(ADMIN):
            parts.update = {**settings.ADMIN_POLICY, **(parts.update or {})}
        return parts


class PermissionsPolicy:
    """Denies the features of the browser that no page uses, to injected code too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Permissions-Policy"] = PERMISSIONS
        return response
