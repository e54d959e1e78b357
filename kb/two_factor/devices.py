"""What a user has as a second factor: one authenticator app, and recovery codes for when it is lost."""

from base64 import b32encode, b64encode
from textwrap import wrap

import qrcode
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice
from qrcode.image.svg import SvgPathFillImage

RECOVERY_CODES = 10


def app_of(user: User) -> TOTPDevice | None:
    """Return the app that the user has confirmed."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).first()


def apps_of_others(user: User) -> QuerySet[TOTPDevice]:
    apps = TOTPDevice.objects.filter(confirmed=True).exclude(user=user)
    return apps.select_related("user").order_by("user__username", "pk")


def app_to_confirm(user: User) -> TOTPDevice | None:
    """Return the app that the user is setting up."""
    return TOTPDevice.objects.filter(user=user, confirmed=False).last()


@transaction.atomic
def start(user: User) -> TOTPDevice:
    """Give the user a new key to confirm."""
    TOTPDevice.objects.filter(user=user, confirmed=False).delete()
    return TOTPDevice.objects.create(user=user, name="app", confirmed=False)


@transaction.atomic
def confirm(app: TOTPDevice) -> list[str]:
    """Make the app the user's second factor, and return the recovery codes."""
    app.confirmed = True
    app.save()
    return new_recovery_codes(app.user)


@transaction.atomic
def new_recovery_codes(user: User) -> list[str]:
    """Replace the recovery codes; each works once."""
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name="recovery")
    tokens = [StaticToken(device=device, token=StaticToken.random_token()) for _ in range(RECOVERY_CODES)]
    return [token.token for token in StaticToken.objects.bulk_create(tokens)]


@transaction.atomic
def turn_off(user: User) -> None:
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()


def codes_left(user: User) -> int:
    return StaticToken.objects.filter(device__user=user).count()


def picture(app: TOTPDevice) -> str:
    """Return the QR code that an app scans, as an address for an image."""
    svg = qrcode.make(app.config_url, image_factory=SvgPathFillImage).to_string()
    return f"data:image/svg+xml;base64,{b64encode(svg).decode()}"


def spelled_key(app: TOTPDevice) -> str:
    """Return the key as people type it into an app that cannot scan."""
    return " ".join(wrap(b32encode(app.bin_key).decode().rstrip("="), 4))
