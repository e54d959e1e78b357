"""What REST and tables share: parameters, errors, conditional requests."""

from dataclasses import asdict, dataclass, field
from difflib import get_close_matches
from functools import cached_property

from django.core.exceptions import BadRequest
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import activate
from django.utils.translation import gettext as _
from django_filters import CharFilter, Filter
from rest_framework.exceptions import APIException

from kb.language.texts import LONGEST_ECHO, short
from kb.lists.addresses import MAX_PAGE_SIZE, PAGE_SIZE, whole_number
from kb.lists.facets.base import Facet
from kb.lists.filtersets import MAX_SEARCH_LENGTH, KnowledgeFilterSet
from kb.lists.options import Option
from kb.lists.ranges import EndFilter
from kb.server.etags import etag
from kb.server.machines import message_language
from kb.server.redirects import requeried


@dataclass
class Parameter:
    """One query parameter; `options` are its allowed values where they can be listed.

    `constraints` say in the words of JSON Schema which of the others are refused.
    """

    name: str
    label: str
    hint: str
    options: list[Option]
    repeats: bool = False
    constraints: dict = field(default_factory=dict)

    @property
    def values(self) -> list[str]:
        return [option.value for option in self.options]


@dataclass
class Fault:
    """What is wrong with one parameter, its allowed values (where they can be listed), and the nearest known name."""

    parameter: str
    reason: str
    allowed: list[str] = field(default_factory=list)
    nearest: str = ""

    def __str__(self):
        allowed = _("Allowed values: %(values)s.") % {"values": ", ".join(self.allowed)} if self.allowed else ""
        return f"{self.parameter}: {self.reason} {allowed}".strip()


class InvalidQuery(APIException):
    """A query that cannot be answered; it names every fault."""

    status_code = 400

    def __init__(self, faults: list[Fault], detail: str = ""):
        self.faults = faults
        self.detail = {"detail": detail or _("Invalid query."), "faults": [asdict(fault) for fault in faults]}

    def __str__(self):
        return "\n".join([self.detail["detail"], *map(str, self.faults), ""])


def parameters(filterset: KnowledgeFilterSet) -> list[Parameter]:
    """Return every parameter that filters or sorts the list, with its values, in the order of the page."""
    return [parameter(filterset, name) for name in filterset.filters]


def parameter(filterset: KnowledgeFilterSet, name: str) -> Parameter:
    """Return one of them."""
    filter_ = filterset.filters[name]
    is_facet = isinstance(filter_, Facet)
    if is_facet:
        options = filter_.all_options
    else:
        choices = getattr(filter_.field, "choices", ())
        options = [Option(str(value), str(label)) for value, label in choices if value]
    hint = getattr(filter_, "hint", "") or filter_.extra.get("help_text", "")
    return Parameter(name, str(filter_.label), str(hint), options, is_facet, constraints(filter_))


def constraints(filter_: Filter) -> dict:
    """Return what a text must be that the filter does not refuse, whatever records there are."""
    match filter_:
        case Facet(has_many_values=True):
            return {"minLength": 1, "pattern": "^[-a-zA-Z0-9_.]+$"}
        case EndFilter():
            return {"pattern": filter_.field.pattern}
        case CharFilter():
            return {"maxLength": MAX_SEARCH_LENGTH, "pattern": "^[^\\u0000]*$"}
    return {}


def page_parameters() -> list[Parameter]:
    """Return the parameters of pagination."""
    size = {"size": PAGE_SIZE, "largest": MAX_PAGE_SIZE}
    return [
        Parameter("page", _("Page"), _("A whole number from 1; beyond the last page, the last page is returned."), []),
        Parameter(
            "page_size",
            _("Records a page"),
            _("From 1 to %(largest)d, by default %(size)d; a larger number means %(largest)d.") % size,
            [],
        ),
    ]


def faults(filterset: KnowledgeFilterSet) -> list[Fault]:
    """Return what is wrong with the query."""
    found = []
    for name in filterset.unknown:
        nearest = next(iter(get_close_matches(name[:LONGEST_ECHO], filterset.parameters, 1)), "")
        suggestion = " " + _("Did you mean “%(name)s”?") % {"name": nearest} if nearest else ""
        found.append(Fault(short(name), _("Unknown parameter.") + suggestion, [], nearest))
    for page in page_parameters():
        if filterset.data.get(page.name, "").strip() and not whole_number(filterset.data[page.name].strip()):
            found.append(Fault(page.name, page.hint))
    for name, errors in filterset.form.errors.items():
        described = parameter(filterset, name)
        # Where the values cannot be listed, the hint says what they are.
        hint = [] if described.values else [described.hint]
        reason = " ".join(dict.fromkeys([*errors, *hint]))
        found.append(Fault(name, reason.strip(), described.values))
    return found


class RenamedError(Exception):
    """A query that names records by slugs that are not their current ones, with the values that do."""

    def __init__(self, values: dict[str, list[str]]):
        super().__init__(values)
        self.values = values


class KindAPI:
    """A view of one kind for programs: its published records, filtered as on its pages.

    Values are the same in every language; only messages are in the client's, by default English.
    """

    filterset_class: type[KnowledgeFilterSet] | None = None

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        activate(message_language(request))
        if request.method not in ("GET", "HEAD"):
            return super().dispatch(request, *args, **kwargs)
        # REST framework's own request has another `version`.
        self.original_request = request
        # Weak, as it may be compressed on the way.
        tag = f'W/"{etag(request)}"'
        # `*` matches any existing record, and whether there is one is not known yet.
        unchanged = get_conditional_response(request, etag=tag) if request.headers.get("If-None-Match") != "*" else None
        if unchanged:
            return unchanged
        try:
            response = super().dispatch(request, *args, **kwargs)
        except RenamedError as renamed:
            response = requeried(request, renamed.values)
        if response.status_code == 200:
            response["ETag"] = tag
        return response

    @cached_property
    def records(self) -> QuerySet:
        """All published records with everything that is serialized."""
        return self.filterset_class.Meta.model.objects.published().for_api()

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        """The filters of the query; raises InvalidQuery where they are not valid."""
        try:
            filterset = self.filterset_class(
                self.original_request.GET, queryset=self.records, request=self.original_request
            )
        except BadRequest:
            raise InvalidQuery([], _("The query has too many values.")) from None
        if filterset.renamed:
            raise RenamedError(filterset.renamed)
        found = faults(filterset)
        if found:
            raise InvalidQuery(found)
        return filterset
