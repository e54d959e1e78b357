from django.apps import AppConfig


class LoginConfig(AppConfig):
    """Logging in to the admin: a password, and a second factor."""

    name = "kb.login"
