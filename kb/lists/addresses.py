"""The address of a filtered list: the query string is the state, in one canonical spelling."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.http import urlencode
from django_filters import Filter

from kb.lists.columns import Column, default_columns, shown_columns
from kb.lists.range_inputs import WITHOUT, ranges

PAGE_SIZE = 50
LARGEST_PAGE = 200
PAGE_SIZES = (PAGE_SIZE, 100, LARGEST_PAGE)
# What an address asks of the page, in this order behind all filters.
PAGE_PARAMETERS = ("columns", "page_size", "page")
# Added to links by other sites; they ask nothing.
IGNORED_PREFIXES = ("utm_", "fbclid", "gclid")


def whole_number(text: str) -> int | None:
    """Return the number, or None where the text is no positive whole number; of a very long one the first digits."""
    return int(text.lstrip("0")[:9] or 0) or None if text.isascii() and text.isdecimal() else None


def unknown(query: QueryDict, known: Container[str] = ()) -> list[str]:
    """Return the parameters of an address that are not known there, those of other sites aside."""
    return [name for name in query if name not in known and not name.startswith(IGNORED_PREFIXES)]


def page_of(query: QueryDict) -> int:
    """Return the number of the page that an address asks for."""
    return whole_number(query.get("page", "")) or 1


def page_size_of(query: QueryDict) -> int:
    """Return the number of records that an address asks for on a page."""
    return min(whole_number(query.get("page_size", "")) or PAGE_SIZE, LARGEST_PAGE)


@dataclass(frozen=True)
class Address:
    """A query string as a value, the values of each parameter by its name; to change one is to make another."""

    values: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, query: QueryDict, filters: Mapping[str, Filter], columns: tuple[Column, ...]) -> "Address":
        """Return the canonical spelling of a list's address: parameters in declared order, each in the one spelling of
        its filter, defaults and what is not known dropped.
        """
        values = {name: [value.strip() for value in query.getlist(name) if value.strip()] for name in filters}
        for low, high in ranges(filters):
            # That there is no value is asked of a range at its first end, and leaves no room for a bound.
            if without := [value for end in (low, high) for value in values[end][-1:] if value in WITHOUT]:
                values[low], values[high] = without[:1], []
        address = {name: spelled(filters[name], given) for name, given in values.items() if given}
        shown = shown_columns(columns, query.getlist("columns"))
        if shown != default_columns(columns):
            address["columns"] = [column.name for column in shown[1:]]
        if page_size_of(query) != PAGE_SIZE:
            address["page_size"] = [str(page_size_of(query))]
        return cls({name: given for name, given in address.items() if given}).on_page(page_of(query))

    def __str__(self):
        return urlencode(self.values, doseq=True)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((name, value) for name, values in self.values.items() for value in values)

    def get(self, name: str) -> str:
        """Return the value of a parameter that has one, empty where it is not there."""
        return self.values.get(name, [""])[-1]

    @property
    def page(self) -> int:
        return int(self.get("page") or 1)

    @property
    def page_size(self) -> int:
        return int(self.get("page_size") or PAGE_SIZE)

    def without(self, *names: str, value: str = "") -> "Address":
        """Return the address less these parameters, or less one value of one."""
        left = {name: [other for other in self.values.get(name, ()) if value and other != value] for name in names}
        return Address({name: values for name, values in {**self.values, **left}.items() if values})

    def only(self, *names: str) -> "Address":
        """Return the address less all other parameters."""
        return Address({name: values for name, values in self.values.items() if name in names})

    def with_(self, values: Mapping[str, list[str]]) -> "Address":
        """Return the address with these parameters, new ones behind those that it has."""
        return Address({**self.values, **values})

    def on_page(self, number: int) -> "Address":
        """Return the address of one page of the list, the first of which need not be named."""
        first = self.without("page")
        return first.with_({"page": [str(number)]}) if number > 1 else first

    def page_sizes(self) -> list[tuple[int, str]]:
        """Return the sizes of page that a reader may choose, each with the query string that asks for it."""
        first = self.without("page_size", "page")
        return [
            (size, str(first.with_({"page_size": [str(size)]} if size != PAGE_SIZE else {}))) for size in PAGE_SIZES
        ]


def spelled(filter_: Filter, values: list[str]) -> list[str]:
    """Return the one spelling of the values of a filter: of one that says nothing of it the last value."""
    return filter_.spelled(values) if hasattr(filter_, "spelled") else values[-1:]
