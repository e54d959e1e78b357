"""The forms that add a second factor: with it, the session has given one, and stays."""

from allauth.account.internal.flows.login import record_authentication
from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm


class AddApp(ActivateTOTPForm):
    """The first code of an authenticator app."""

    def clean_code(self) -> str:
        code = super().clean_code()
        record_authentication(context.request, self.user, "mfa", type=Authenticator.Type.TOTP)
        return code


class AddPasskey(AddWebAuthnForm):
    """The browser's answer about a new passkey."""

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("credential"):
            record_authentication(context.request, self.user, "mfa", type=Authenticator.Type.WEBAUTHN)
        return cleaned
