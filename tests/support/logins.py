"""Three people who log in, by what they may do; each has the password PASSWORD."""

from django.contrib.auth.models import Permission, User
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

PASSWORD = "a long sentence of one's own"
PERMISSIONS = {
    "reader": ("view",),
    "analyst": ("view", "add", "change"),
    "editor": ("view", "add", "change", "delete"),
}


def person(role: str) -> User:
    """Return somebody who may do with vendors what the role may."""
    user = User.objects.create_user(role, password=PASSWORD, is_staff=True)
    codenames = [f"{permission}_vendor" for permission in PERMISSIONS[role]]
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return user


def log_in(client: Client, username: str, password: str = PASSWORD, **extra):
    """Send the login form."""
    return client.post("/en/admin/login/?next=/en/admin/", {"username": username, "password": password}, **extra)


def log_in_as(page, site: str, username: str) -> None:
    """Log in in a browser."""
    page.goto(f"{site}/en/admin/login/")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")


def code_of(app: TOTPDevice) -> str:
    """Return the code that the app shows in the coming half minute: one that was not used yet."""
    return f"{TOTP(app.bin_key, drift=1).token():06d}"


def with_app(user: User) -> TOTPDevice:
    """Give the user a second factor."""
    return TOTPDevice.objects.create(user=user, name="app")
