from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TwoFactorConfig(AppConfig):
    """The second factor of a login: a code from an authenticator app, or one of the recovery codes."""

    name = "kb.two_factor"
    verbose_name = _("Two-factor login")
