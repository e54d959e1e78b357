"""What is not valid in an address of the admin is named: the list without it says so, any other page is refused."""

from collections.abc import Callable, Iterable
from copy import copy

from django.contrib import messages
from django.contrib.admin.exceptions import DisallowedModelAdminToField
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import IGNORED_PARAMS, TO_FIELD_VAR, ChangeList
from django.core.exceptions import BadRequest, FieldError, SuspiciousOperation, ValidationError
from django.core.paginator import InvalidPage
from django.db import DataError, transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from kb.language.texts import short
from kb.lists.filtersets import MAX_SEARCH_LENGTH
from kb.server.errors import error

# Texts to search for: each word of one is a condition of the query.
SEARCHES = ("q", "s", "term")
# Pages of the admin that show, or take, what a list was narrowed to; another page says why it refuses.
OF_A_LIST = ("_changelist", "_export")
# A name that is longer is none, and no more names than that are looked at one by one.
LONGEST_VALUE, MOST_NAMES = 2_000, 50
# What Django and the database raise for lookups that are not valid; some are only found by the query itself.
NOT_VALID = (
    IncorrectLookupParameters,
    SuspiciousOperation,
    ValidationError,
    FieldError,
    DataError,
    OverflowError,
    TypeError,
    ValueError,
)
HEADING = _("This address is not valid")
LEFT_OUT = _("Invalid parameters in the address of this list were ignored: {names}.")
NAMED = _("Invalid parameters in the address: {names}.")


class InvalidParameters(BadRequest):
    """The parameters of the address, by name, that are not valid."""

    def __init__(self, names: Iterable[str]):
        self.names = list(names)


class AdminQueries:
    """Answers an address of the admin whose query is not valid, and refuses what no page of it takes."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict) -> HttpResponse | None:
        if not is_in_admin(request):
            return None
        names = [name for name, values in request.GET.lists() if not all(is_plain(name, value) for value in values)]
        if request.method == "POST" and not all(key.isdecimal() for key in selected(request)):
            names.append("_selected_action")
        return answer(request, names) if names else None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not is_in_admin(request):
            return None
        match exception:
            case InvalidParameters():
                return answer(request, exception.names)
            case DisallowedModelAdminToField():
                return answer(request, [TO_FIELD_VAR])
            case InvalidPage():
                return answer(request, ["page"])
        return None


class CheckedLists:
    """A list of the admin that names the parameters of its address that are not valid."""

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        try:
            return self.tried(request)
        except NOT_VALID as fault:
            names = [*request.GET][:MOST_NAMES]
            raise InvalidParameters([name for name in names if not self.takes(request, name)] or names) from fault

    def tried(self, request: HttpRequest) -> ChangeList:
        if not request.GET.keys() - set(IGNORED_PARAMS):
            return super().get_changelist_instance(request)
        # What the database refuses leaves the transaction as it was.
        with transaction.atomic():
            return super().get_changelist_instance(request)

    def takes(self, request: HttpRequest, name: str) -> bool:
        """Whether the list takes a parameter of the address alone."""
        alone = copy(request)
        alone.GET = only(request.GET, [name])
        try:
            self.tried(alone)
        except NOT_VALID:
            return False
        return True


def is_in_admin(request: HttpRequest) -> bool:
    return request.resolver_match is not None and "admin" in request.resolver_match.namespaces


def page_of(request: HttpRequest) -> str:
    """Return the name of the page; what is none of the admin's has no name."""
    return request.resolver_match.url_name or ""


def is_plain(name: str, value: str) -> bool:
    """Whether a parameter is a text that PostgreSQL can store, no longer than anybody writes one."""
    longest = MAX_SEARCH_LENGTH if name in SEARCHES else LONGEST_VALUE
    # The state of the list that one came from is one parameter.
    return "\0" not in name + value and (len(name + value) <= longest or name == "_changelist_filters")


def selected(request: HttpRequest) -> list[str]:
    """Return the primary keys of the rows that an action of a list is for."""
    of_a_list = page_of(request).endswith("_changelist")
    return request.POST.getlist("_selected_action") if of_a_list else []


def only(query: QueryDict, names: Iterable[str]) -> QueryDict:
    """Return a part of a query."""
    part = QueryDict(mutable=True)
    for name in names:
        part.setlist(name, query.getlist(name))
    return part


def answer(request: HttpRequest, names: list[str]) -> HttpResponse:
    """Lead to the list without the parameters, with a message that names them; on other pages, say so in an error."""
    shown = ", ".join(short(name.replace("\0", "�")) for name in names)
    name = page_of(request)
    page = next((page for page in OF_A_LIST if name.endswith(page)), None)
    if not page or not request.user.is_staff:
        return error(request, 400, (HEADING, format_lazy(NAMED, names=shown)))
    messages.error(request, format_lazy(LEFT_OUT, names=shown))
    rest = only(request.GET, [name for name in request.GET if name not in names]).urlencode()
    address = reverse(f"admin:{name.removesuffix(page)}_changelist")
    return redirect(f"{address}?{rest}" if rest else address)
