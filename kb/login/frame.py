"""What the frame of the admin shows, on the library's pages too."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from kb.login.middleware import lacks_required

LIBRARY = ("account_", "mfa_")
TITLES = {
    "account_login": _("Log in"),
    "mfa_authenticate": _("Log in"),
    "mfa_view_recovery_codes": _("Recovery codes"),
    "mfa_generate_recovery_codes": _("Recovery codes"),
    "mfa_list_webauthn": _("Passkeys"),
    "mfa_add_webauthn": _("Passkeys"),
    "mfa_edit_webauthn": _("Passkeys"),
    "mfa_remove_webauthn": _("Passkeys"),
}


def frame(request: HttpRequest) -> dict:
    page = request.resolver_match.view_name if request.resolver_match else ""
    if not page.startswith(LIBRARY):
        return {}
    return {
        **admin.site.each_context(request),
        "title": TITLES.get(page, _("Two-factor login")),
        "must_set_up": lacks_required(request.user),
    }
