"""Three people who log in, by what they may do; each has the password PASSWORD."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.contrib.auth.models import Permission, User
from django.test import Client

PASSWORD = "a long sentence of one's own"
PERMISSIONS = {
    "reader": ("view",),
    "analyst": ("view", "add", "change"),
    "editor": ("view", "add", "change", "delete"),
}
OVERVIEW = "/en/admin/two-factor/"
CODE = f"{OVERVIEW}authenticate/"
SET_UP = f"{OVERVIEW}totp/activate/"
CODES = f"{OVERVIEW}recovery-codes/"
# The pages of two-factor login for who is logged in.
TWO_FACTOR_PAGES = [
    "",
    "totp/activate/",
    "totp/deactivate/",
    "recovery-codes/",
    "recovery-codes/generate/",
    "webauthn/",
]
TWO_FACTOR_PAGES += ["webauthn/add/", "password/", "reauthenticate/"]


def person(role: str) -> User:
    """Return somebody who may do with vendors what the role may."""
    user = User.objects.create_user(role, password=PASSWORD, is_staff=True)
    codenames = [f"{permission}_vendor" for permission in PERMISSIONS[role]]
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return user


def log_in(client: Client, username: str, password: str = PASSWORD, **extra):
    """Send the login form."""
    return client.post("/en/admin/login/?next=/en/admin/", {"login": username, "password": password}, **extra)


def log_in_as(page, site: str, username: str) -> None:
    """Log in in a browser."""
    page.goto(f"{site}/en/admin/login/")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**/admin/")


def code_of(secret: str) -> str:
    """Return the code that an app with this key shows in the coming half minute: one that was not used yet."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + 1))


def with_app(user: User) -> str:
    """Give the user an authenticator app, and return its key."""
    return TOTP.activate(user, generate_totp_secret()).instance.data["secret"]


def has_app(user: User) -> bool:
    return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()


def set_up(client):
    """Go through the pages as a user does who has just logged in; the answer shows the recovery codes."""
    client.get(SET_UP)
    return client.post(SET_UP, {"code": code_of(client.session["mfa.totp.secret"])}, follow=True)
