"""The form that takes a code."""

from django import forms
from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_otp import verify_token
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice
from unfold.widgets import UnfoldAdminTextInputWidget


class CodeForm(forms.Form):
    """A code from the authenticator app, or a recovery code; `device` is what accepted it."""

    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=UnfoldAdminTextInputWidget(
            attrs={"autocomplete": "one-time-code", "autofocus": "", "spellcheck": "false"}
        ),
    )

    def __init__(self, *args, user: User, app: TOTPDevice | None = None, **kwargs):
        """`app` is the one app that is being set up; without it, any that the user has confirmed."""
        super().__init__(*args, **kwargs)
        self.user, self.app = user, app
        self.device = None
        # Whether a code was tried and refused.
        self.is_wrong = False

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].lower().split())
        devices = self.devices(code)
        # Before it is tried: after a wrong code, every device waits, longer each time.
        waits = [wait for device in devices if (wait := seconds_to_wait(device))]
        if waits:
            raise forms.ValidationError(
                ngettext(
                    "After a wrong code the next one is taken in %(seconds)d second.",
                    "After wrong codes the next one is taken in %(seconds)d seconds.",
                    max(waits),
                )
                % {"seconds": max(waits)},
                code="throttled",
            )
        for device in devices:
            self.device = self.device or verify_token(self.user, device.persistent_id, code)
        self.is_wrong = not self.device
        if self.is_wrong:
            raise forms.ValidationError(_("This code is wrong, or was used before. A new one comes every 30 seconds."))
        return code

    def devices(self, code: str) -> list[Device]:
        """Return what the code may be from: only that counts it as an attempt."""
        if self.app:
            return [self.app]
        kind = TOTPDevice if code.isdecimal() else StaticDevice
        return list(kind.objects.filter(user=self.user, confirmed=True))


def seconds_to_wait(device: Device) -> int:
    _allowed, details = device.verify_is_allowed()
    return int((details["locked_until"] - timezone.now()).total_seconds()) + 1 if details else 0
