"""Holds back who has given a password and not yet the code that has to come with it."""

from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django_otp import user_has_device


class TwoFactor:
    """To every view, a user whose code is missing is nobody; the admin leads them to where they give it.

    `request.claimed_user` is who the password was for.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.claimed_user = request.user
        request.user = SimpleLazyObject(partial(confirmed, request.claimed_user))
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict) -> HttpResponse | None:
        in_admin = request.resolver_match.app_names[:1] == ["admin"]
        if not in_admin or request.user.is_authenticated or not request.claimed_user.is_staff:
            return None
        page = "two-factor:code" if user_has_device(request.claimed_user) else "two-factor:overview"
        return redirect(reverse(page, query={"next": request.GET.get("next") or request.get_full_path()}))


def confirmed(user: User) -> User | AnonymousUser:
    """Return the user, or nobody where a code is due."""
    if not user.is_authenticated or user.is_verified():
        return user
    is_due = settings.REQUIRE_TWO_FACTOR or user_has_device(user)
    return AnonymousUser() if is_due else user
