"""The filters of a kind: one FilterSet serves its pages, its facets and the API."""

from functools import cached_property

from django.core.exceptions import BadRequest
from django.core.validators import MaxLengthValidator
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, FilterSet

from kb.lists.active_filters import ActiveFilter, active_filters, invalid_filters
from kb.lists.addresses import PAGE_PARAMETERS, Address, unknown
from kb.lists.cache import CurrentData
from kb.lists.columns import Column, headings, shown_columns
from kb.lists.facets.base import Facet
from kb.lists.facets.entries import OptionLoader, RelatedFacet
from kb.lists.panels import Panel
from kb.lists.range_inputs import RangesForm
from kb.lists.ranges import ConditionFilter
from kb.lists.snapshots.conditions import Condition, FoundByQuery
from kb.lists.snapshots.selection import Selection, snapshot_of

MAX_SEARCH_LENGTH = 200
# More than anybody chooses by hand; each link of a page repeats them.
MAX_VALUES = 100


class KnowledgeFilterSet(FilterSet):
    """The filters of one kind; an invalid value matches nothing, never everything.

    It has the canonical `address`, the `selection` of matching records, and the `panel` beside the list. `columns` are
    the columns of the kind's list.
    """

    columns: tuple[Column, ...] = ()
    # The ranges that the panel shows above the facets: those most used.
    first_ranges: tuple[str, ...] = ()

    q = CharFilter(method="search", label=_("Search"), validators=[MaxLengthValidator(MAX_SEARCH_LENGTH)])

    def __init__(self, data: QueryDict | None = None, *args, **kwargs):
        # Bound even without a query: then everything matches, and the facets are counted.
        data = QueryDict() if data is None else data
        if sum(len(values) for _, values in data.lists()) > MAX_VALUES:
            raise BadRequest("too many values")
        super().__init__(data, *args, **kwargs)
        self.facets = {name: filter_ for name, filter_ in self.filters.items() if isinstance(filter_, Facet)}
        self.current = CurrentData(self.request)
        for name, facet in self.facets.items():
            facet.bind(name, data.getlist(name), self.current)
        related = [facet for facet in self.facets.values() if isinstance(facet, RelatedFacet)]
        loader = OptionLoader(related)
        for facet in related:
            facet.use_loader(loader)

    @classmethod
    def from_request(cls, request: HttpRequest) -> "KnowledgeFilterSet":
        """Return the filters of a request's query over the published records."""
        return cls(request.GET, queryset=cls.Meta.model.objects.published().for_list(), request=request)

    def get_form_class(self) -> type[RangesForm]:
        fields = super().get_form_class()
        return type(fields.__name__, (RangesForm, fields), {})

    def search(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.search(value)

    # The address

    @cached_property
    def address(self) -> Address:
        """The address in its canonical spelling."""
        return Address.from_query(self.data, self.filters, self.columns)

    @cached_property
    def renamed(self) -> dict[str, list[str]]:
        """The values of each facet that names a record by a slug that is not its current one, with current slugs."""
        given = {name: {value.strip() for value in self.data.getlist(name)} - {""} for name in self.facets}
        current = {name: self.address.values.get(name, []) for name in self.facets}
        return {name: values for name, values in current.items() if {*values} != given[name]}

    @cached_property
    def parameters(self) -> list[str]:
        """The parameters that an address may have."""
        return [*self.filters, *PAGE_PARAMETERS]

    @cached_property
    def unknown(self) -> list[str]:
        """The unknown parameters of the address."""
        return unknown(self.data, self.parameters)

    @cached_property
    def is_canonical(self) -> bool:
        """Whether the address is canonical, apart from unknown parameters."""
        given = [(name, value) for name, values in self.data.lists() if name in self.parameters for value in values]
        return given == list(self.address)

    @property
    def has_trail(self) -> bool:
        """Whether the address has the `trail` of a list."""
        return any(name in self.data for name in self.parameters if name != "page")

    @cached_property
    def trail(self) -> str:
        """The query string that takes the list to a record's page, for the links to its neighbours and back.

        It is never empty: a page reached some other way shows no neighbours.
        """
        return str(self.address.without("page")) or urlencode({"sort": self.filters["sort"].default})

    @cached_property
    def active(self) -> list[ActiveFilter]:
        """The active filters."""
        return list(active_filters(self.address, self.filters, self.form))

    @cached_property
    def invalid_filters(self) -> list[ActiveFilter]:
        """The errors of the filters."""
        return invalid_filters(self.address, self.filters, self.form)

    # The table

    @cached_property
    def shown_columns(self) -> list[Column]:
        return shown_columns(self.columns, self.data.getlist("columns"))

    @cached_property
    def headings(self) -> dict[str, str]:
        """The heading of each column, empty where the column is not shown."""
        return headings(self.columns, self.shown_columns)

    @property
    def sorted_by(self) -> tuple[str, str]:
        """The column that the list is sorted by, and the direction."""
        return self.filters["sort"].column(self.address.get("sort"))

    # The records

    @cached_property
    def cleaned_data(self) -> dict[str, object]:
        """The valid values of the filters."""
        self.form.is_valid()
        return self.form.cleaned_data

    @cached_property
    def conditions(self) -> dict[str, Condition]:
        """The condition of each filter that has a value and is not a facet."""
        others = (name for name in self.filters if name not in self.facets and name != "sort")
        values = {name: self.cleaned_data[name] for name in others if self.cleaned_data.get(name) not in (None, "")}
        return {name: self.condition(name, value) for name, value in values.items()}

    def condition(self, name: str, value) -> Condition:
        """Return the condition of a filter; one without a condition of its own is a query of the database."""
        filter_ = self.filters[name]
        if isinstance(filter_, ConditionFilter):
            return filter_.condition(value, self.cleaned_data)
        return FoundByQuery(filter_.filter(self.queryset.order_by(), value))

    @cached_property
    def selection(self) -> Selection:
        """The matching records, invalid values ignored, so that the counts of the facets help to correct them."""
        sort, order = self.filters["sort"], self.cleaned_data.get("sort") or []
        return Selection(
            snapshot_of(
                type(self), self.current.version, lambda: sort.filter(self.published_records(), None), self.facets
            ),
            self.facets,
            {name: self.cleaned_data[name] for name in self.facets if self.cleaned_data.get(name)},
            self.conditions,
            sort.filter(self.queryset, order),
            [] if order == [sort.default] else order,
        )

    def published_records(self) -> QuerySet:
        """Return all published records of the kind."""
        return self.Meta.model.objects.published().for_list()

    @property
    def total(self) -> int:
        """The number of matching records."""
        return self.selection.total if self.form.is_valid() else 0

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        return self.selection.queryset if self.form.is_valid() else queryset.none()

    @cached_property
    def panel(self) -> Panel:
        return Panel(self.filters, self.form, self.selection, self.first_ranges)
