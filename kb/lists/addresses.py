"""The address of a filtered list: the query string is the state, in one canonical spelling."""

from collections.abc import Collection, Container
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.http import urlencode

from kb.language.texts import short
from kb.lists.columns import Column
from kb.lists.range_inputs import WITHOUT, ranges

PAGE_SIZE = 50
# More values than anybody clicks together; each link of a page repeats them.
MOST_VALUES = 100
LARGEST_PAGE = 200
PAGE_SIZES = (PAGE_SIZE, 100, LARGEST_PAGE)
# Added to links by other sites; they ask nothing.
IGNORED_PREFIXES = ("utm_", "fbclid", "gclid")


@dataclass
class ActiveFilter:
    """One value that narrows the list now, with the query string that drops it, and the language that it is in, where
    it is in one.
    """

    label: str
    value: str
    query: str
    language: str = ""

    @property
    def called(self) -> tuple[str, str]:
        return str(self.value), self.language


def whole_number(text: str) -> int | None:
    """Return the number, or None where the text is no positive whole number; of a very long one the first digits."""
    return int(text.lstrip("0")[:9] or 0) or None if text.isascii() and text.isdecimal() else None


def unknown(query: QueryDict, known: Container[str] = ()) -> list[str]:
    """Return the parameters of an address that are not known there, those of other sites aside."""
    return [name for name in query if name not in known and not name.startswith(IGNORED_PREFIXES)]


class Addressed:
    """What a FilterSet knows of its address: how it is spelled, what narrows the list, and what is wrong with it.

    `columns` are those that the kind's list has; the first names the record and is always shown.
    """

    columns: tuple[Column, ...] = ()
    # The order that nobody has to ask for, as `sort` says it; empty: the model's own.
    default_sort = ""
    page_parameters = ("columns", "page_size", "page")

    @cached_property
    def canonical(self) -> QueryDict:
        """The query in its one canonical spelling: parameters in declared order, values sorted, defaults dropped."""
        query = QueryDict(mutable=True)
        asked = {name: [value.strip() for value in self.data.getlist(name) if value.strip()] for name in self.filters}
        for low, high in ranges(self.filters):
            # That there is no value is asked of a range at its first end, and leaves no room for a bound.
            if without := [value for end in (low, high) for value in asked[end][-1:] if value in WITHOUT]:
                asked[low], asked[high] = without[:1], []
        for name, filter_ in self.filters.items():
            values = asked[name]
            if name in self.facets:
                query.setlist(name, sorted(set(values)))
            elif values:
                query[name] = filter_.spelled(values[-1]) if hasattr(filter_, "spelled") else values[-1]
        if query.get("sort") in ("", self.default_sort):
            query.pop("sort", None)
        if self.shown_columns != self.default_columns:
            query.setlist("columns", [column.name for column in self.shown_columns[1:]])
        if self.page_size != PAGE_SIZE:
            query["page_size"] = str(self.page_size)
        if self.page > 1:
            query["page"] = str(self.page)
        return QueryDict(query.urlencode())

    @classmethod
    def only(cls, *names: str) -> list[Column]:
        """Return these columns of the list, for a table of its kind on another page."""
        return [column for column in cls.columns if column.name in names]

    @classmethod
    def headings_of(cls, shown: Collection[Column]) -> dict[str, str]:
        """Return the heading of each of the list's columns, empty where the column is not shown."""
        return {column.name: str(column.label) if column in shown else "" for column in cls.columns}

    @cached_property
    def default_columns(self) -> list[Column]:
        return [column for column in self.columns if column.shown]

    @cached_property
    def shown_columns(self) -> list[Column]:
        """The columns that the address asks for, in the list's order; without a known one, those shown unasked."""
        asked = self.data.getlist("columns")
        chosen = [column for column in self.columns[1:] if column.name in asked]
        return [self.columns[0], *chosen] if chosen else self.default_columns

    @cached_property
    def headings(self) -> dict[str, str]:
        return self.headings_of(self.shown_columns)

    @cached_property
    def page_size(self) -> int:
        return min(whole_number(self.data.get("page_size", "")) or PAGE_SIZE, LARGEST_PAGE)

    @cached_property
    def page(self) -> int:
        return whole_number(self.data.get("page", "")) or 1

    @cached_property
    def unknown(self) -> list[str]:
        """The parameters of the address that ask nothing here."""
        return unknown(self.data, {*self.filters, *self.page_parameters})

    @cached_property
    def is_canonical(self) -> bool:
        """Whether the address is spelled canonically, what it does not know aside."""
        known = [name for name in self.data if name in self.filters or name in self.page_parameters]
        asked = [(name, value) for name in known for value in self.data.getlist(name)]
        return asked == [(name, value) for name, values in self.canonical.lists() for value in values]

    @property
    def canonical_with_unknown(self) -> str:
        """The canonical query string with the unknown parameters behind it, which the page is to name."""
        query = self.canonical.copy()
        for name in self.unknown:
            query.setlist(name, self.data.getlist(name))
        return query.urlencode()

    def without(self, *names: str, value: str = "") -> str:
        """Return the canonical query string less these parameters (or one value of one), back on the first page."""
        query = self.canonical.copy()
        for name in names:
            query.setlist(name, [other for other in query.getlist(name) if value and other != value])
        query.pop("page", None)
        return query.urlencode()

    def on_page(self, number: int) -> str:
        """Return the canonical query string of one page of the list, which is the last where a later one was asked."""
        query = self.canonical.copy()
        query.pop("page", None)
        if number > 1:
            query["page"] = str(number)
        return query.urlencode()

    @property
    def page_sizes(self) -> list[tuple[int, str]]:
        """The sizes of page that a reader may choose, each with the query string that asks for it."""
        rest = self.without("page_size")
        sized = ((size, urlencode({"page_size": size}) if size != PAGE_SIZE else "") for size in PAGE_SIZES)
        return [(size, "&".join(filter(None, (rest, asked)))) for size, asked in sized]

    @cached_property
    def context(self) -> str:
        """The query string of the list as the reader has it, from its first page on."""
        return self.without()

    @cached_property
    def trail(self) -> str:
        """The query string that takes the list along to a record's page, for the way to its neighbours and back.

        It is never empty: a page that is reached some other way has no neighbours.
        """
        return self.context or urlencode({"sort": self.default_sort})

    @property
    def is_taken_along(self) -> bool:
        """Whether the address has the trail of a list."""
        return any(name in self.data for name in (*self.filters, "columns", "page_size"))

    @cached_property
    def question(self) -> str:
        """The query string of the filters and the order alone, however the page shows what they leave."""
        return self.without("columns", "page_size")

    @cached_property
    def cleared(self) -> str:
        """The query string without any filter: the columns, the order and the page size stay."""
        return self.without(*(name for name in self.filters if name != "sort"))

    @cached_property
    def faults(self) -> list[ActiveFilter]:
        """What is wrong with the filters of the address, each message with the query string that drops its filter."""
        return [
            ActiveFilter(self.filters[name].label, " ".join(errors), self.without(name))
            for name, errors in self.form.errors.items()
        ]

    @property
    def sorted_by(self) -> tuple[str, str]:
        """The column that the list is sorted by and the direction, as `aria-sort` says it."""
        column = self.canonical.get("sort", self.default_sort)
        return column.removeprefix("-"), "descending" if column.startswith("-") else "ascending"

    @cached_property
    def active(self) -> list[ActiveFilter]:
        """What narrows the list now, in the order of the filters."""
        return [
            ActiveFilter(self.titled(name, value), text, self.without(name, value=value), language)
            for name in self.canonical
            if name in self.filters and name != "sort"
            for value in self.canonical.getlist(name)
            for text, language in [self.worded(name, value)]
        ]

    def titled(self, name: str, value: str) -> str:
        """Return what a value of a filter is of."""
        filter_ = self.filters[name]
        return filter_.titled(value) if hasattr(filter_, "titled") else filter_.label

    def worded(self, name: str, value: str) -> tuple[str, str]:
        """Return a value of a filter as people read it, and the language that this is in, where it is in one."""
        filter_ = self.filters[name]
        if name in self.facets and value in filter_.known:
            return filter_.known[value].called
        if hasattr(filter_, "worded"):
            return filter_.worded(value), ""
        return dict(getattr(self.form.fields[name], "choices", ())).get(value, short(value)), ""
