"""What this site changes in the library: no mail, no sign-up, and our own page for too many attempts."""

import time

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from kb.server.errors import too_many_attempts
from kb.server.visitors import address

LIMITS = ("too_many_login_attempts", "rate_limited")
WAYS = {"mfa_reauthenticate": _("Use a code"), "mfa_reauthenticate:webauthn": _("Use a passkey")}


class LoginAdapter(DefaultAccountAdapter):
    """Staff log in by name and password; nobody signs up, and no mail is sent."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": _(
            "Please enter the correct username and password. Note that both are case-sensitive."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        return address(request)

    def pre_authenticate(self, request: HttpRequest, **credentials) -> None:
        """Count by name and address together: nobody is locked out by what others try elsewhere."""
        name = f"{credentials['username']} {self.get_client_ip(request)}"
        super().pre_authenticate(request, **credentials | {"username": name})

    def validation_error(self, code: str, *args) -> ValidationError:
        if code in LIMITS:
            raise ImmediateHttpResponse(too_many_attempts(self.request))
        return super().validation_error(code, *args)

    def post_login(self, request: HttpRequest, user: User, **kwargs) -> HttpResponse:
        """Say that the password alone was enough: perhaps it was not before, and its second factor was turned off."""
        if not settings.REQUIRE_TWO_FACTOR and not is_mfa_enabled(user):
            messages.info(request, _("Your two-factor login is off. Turn it on in the menu under your name."))
        return super().post_login(request, user, **kwargs)

    def respond_user_inactive(self, request: HttpRequest, user: User) -> HttpResponse:
        messages.error(request, self.error_messages["account_inactive"])
        return redirect("account_login")

    def get_reauthentication_methods(self, user: User) -> list[dict]:
        """Only a second factor opens its own pages, where there is one."""
        methods = super().get_reauthentication_methods(user)
        factors = [method | {"description": WAYS[method["id"]]} for method in methods if method["id"] in WAYS]
        return factors or methods

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """Nobody has to confirm a login that is minutes old."""
        records = get_authentication_records(self.request, self.request.user)
        return not records or time.time() - records[-1]["at"] > app_settings.REAUTHENTICATION_TIMEOUT


class SecondFactorAdapter(DefaultMFAAdapter):
    """Codes and passkeys, in our words."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is wrong or already used. A new one appears every 30 seconds."),
    }

    def get_totp_label(self, user: User) -> str:
        return user.get_username()

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return gettext("Passkey %(number)d") % {"number": number}


# Words of the library whose Chinese we write ourselves: named here, they are collected and translated with ours.
gettext_noop("Code")
gettext_noop("Authenticator code")
gettext_noop("Incorrect password.")
gettext_noop("This account is currently inactive.")
