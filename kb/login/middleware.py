"""Takes somebody for logged in only with the second factor that is due."""

from collections.abc import Callable
from functools import partial

from allauth.account.authentication import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import add_never_cache_headers
from django.utils.functional import SimpleLazyObject

from kb.server.headers import ADMIN

# Where a second factor is set up.
PAGES = tuple(f"{admin}{page}/" for admin in ADMIN for page in ("login", "two-factor"))


class SecondFactor:
    """Ends a session that began before its user had a second factor, and leads to where one is set up.

    Between password and code nobody is logged in yet: the library logs in after both.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        request.user = SimpleLazyObject(partial(confirmed, request, user))
        if request.path_info.startswith(PAGES):
            response = self.get_response(request)
            # Keys and recovery codes stay in no browser's memory.
            add_never_cache_headers(response)
            return response
        if request.path_info.startswith(ADMIN) and lacks_required(user):
            return redirect("mfa_index")
        return self.get_response(request)


def confirmed(request: HttpRequest, user: User | AnonymousUser) -> User | AnonymousUser:
    """Return the user, or nobody where a second factor is due that this session has not given."""
    given = any(record["method"] == "mfa" for record in get_authentication_records(request, user))
    if given or not user.is_authenticated:
        return user
    if is_mfa_enabled(user):
        request.session.flush()
        return AnonymousUser()
    return AnonymousUser() if settings.REQUIRE_TWO_FACTOR and not request.path_info.startswith(PAGES) else user


def lacks_required(user: User | AnonymousUser) -> bool:
    return settings.REQUIRE_TWO_FACTOR and user.is_authenticated and not is_mfa_enabled(user)
