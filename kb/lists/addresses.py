"""The address of a filtered list: the query string is the state, in one canonical spelling."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.http import urlencode
from django_filters import Filter

from kb.lists.columns import Column, default_columns, shown_columns
from kb.lists.range_inputs import ABSENCE_LABELS, ranges

PAGE_SIZE = 50
MAX_PAGE_SIZE = 200
PAGE_SIZES = (PAGE_SIZE, 100, MAX_PAGE_SIZE)
# The parameters of the page itself, in this order after all filters.
PAGE_PARAMETERS = ("columns", "density", "page_size", "page")
# The rows of a list are one line each unless more room is chosen.
COMFORTABLE = "comfortable"
# Added to links by other sites; without effect here.
IGNORED_PREFIXES = ("utm_", "fbclid", "gclid")


def whole_number(text: str) -> int | None:
    """Return the number, or None where the text is no positive whole number; of a very long one the first digits."""
    return int(text.lstrip("0")[:9] or 0) or None if text.isascii() and text.isdecimal() else None


def unknown(query: QueryDict, known: Container[str] = ()) -> list[str]:
    """Return the unknown parameters of an address, except those that other sites add."""
    return [name for name in query if name not in known and not name.startswith(IGNORED_PREFIXES)]


def page_number(query: QueryDict) -> int:
    """Return the requested page number."""
    return whole_number(query.get("page", "")) or 1


def page_size(query: QueryDict) -> int:
    """Return the requested page size."""
    return min(whole_number(query.get("page_size", "")) or PAGE_SIZE, MAX_PAGE_SIZE)


@dataclass(frozen=True)
class Address:
    """A query string as an immutable value: the values of each parameter by its name."""

    values: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def from_query(cls, query: QueryDict, filters: Mapping[str, Filter], columns: tuple[Column, ...]) -> "Address":
        """Return the canonical spelling of a list's address: parameters in declared order, each in the canonical
        spelling of its filter, without defaults and unknown parameters.
        """
        values = {name: [value.strip() for value in query.getlist(name) if value.strip()] for name in filters}
        for low, high in ranges(filters):
            # A missing value is requested at the first end of a range, and excludes a bound.
            if without := [value for end in (low, high) for value in values[end][-1:] if value in ABSENCE_LABELS]:
                values[low], values[high] = without[:1], []
        address = {name: canonical_values(filters[name], given) for name, given in values.items() if given}
        shown = shown_columns(columns, query.getlist("columns"))
        if shown != default_columns(columns):
            address["columns"] = [column.name for column in shown[1:]]
        if query.get("density", "").strip() == COMFORTABLE:
            address["density"] = [COMFORTABLE]
        if page_size(query) != PAGE_SIZE:
            address["page_size"] = [str(page_size(query))]
        return cls({name: given for name, given in address.items() if given}).on_page(page_number(query))

    def __str__(self):
        return urlencode(self.values, doseq=True)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((name, value) for name, values in self.values.items() for value in values)

    def get(self, name: str) -> str:
        """Return the last value of a parameter, empty if it has none."""
        return self.values.get(name, [""])[-1]

    @property
    def page(self) -> int:
        return int(self.get("page") or 1)

    @property
    def page_size(self) -> int:
        return int(self.get("page_size") or PAGE_SIZE)

    def without(self, *names: str, value: str = "") -> "Address":
        """Return the address without these parameters, or without one value of one parameter."""
        remaining = {name: [other for other in self.values.get(name, ()) if value and other != value] for name in names}
        return Address({name: values for name, values in {**self.values, **remaining}.items() if values})

    def only(self, *names: str) -> "Address":
        """Return the address with these parameters only."""
        return Address({name: values for name, values in self.values.items() if name in names})

    def with_(self, values: Mapping[str, list[str]]) -> "Address":
        """Return the address with these parameters set; new ones come last."""
        return Address({**self.values, **values})

    def on_page(self, number: int) -> "Address":
        """Return the address of one page of the list, without a number for the first."""
        first = self.without("page")
        return first.with_({"page": [str(number)]}) if number > 1 else first

    @property
    def is_comfortable(self) -> bool:
        return self.get("density") == COMFORTABLE

    @property
    def other_density(self) -> "Address":
        """The address of the list with rows of the other height."""
        first, size = self.without("density", "page_size", "page"), self.only("page_size")
        return first.with_({} if self.is_comfortable else {"density": [COMFORTABLE]}).with_(size.values)

    def page_sizes(self) -> list[tuple[int, str]]:
        """Return the page sizes to choose from, each with its query string."""
        first = self.without("page_size", "page")
        return [
            (size, str(first.with_({"page_size": [str(size)]} if size != PAGE_SIZE else {}))) for size in PAGE_SIZES
        ]


def canonical_values(filter_: Filter, values: list[str]) -> list[str]:
    """Return the canonical spelling of a filter's values: the last value, where the filter defines none."""
    return filter_.canonical_values(values) if hasattr(filter_, "canonical_values") else values[-1:]
