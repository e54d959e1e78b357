"""What the panel beside a list shows: facets with their counts, and ranges."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.forms import BoundField, Form
from django_filters import Filter

from kb.lists.facets.base import Facet
from kb.lists.facets.entries import RelatedFacet, named
from kb.lists.options import NONE, UNSTATED, UNSTATED_VALUES, Option
from kb.lists.range_inputs import range_name
from kb.lists.ranges import EndFilter
from kb.lists.snapshots.selection import Selection

LONG_FACET = 10
OPEN_FACETS = 2


@dataclass
class CountedOption:
    """One value of a facet as the page shows it."""

    option: Option
    records: int
    selected: bool

    @property
    def dead(self) -> bool:
        """Whether choosing it would leave nothing."""
        return not self.records and not self.selected


@dataclass
class CountedFacet:
    """One facet as the page shows it."""

    facet: Facet
    options: list[CountedOption]
    is_open: bool

    @property
    def name(self) -> str:
        return self.facet.name

    @property
    def is_long(self) -> bool:
        """Whether its values are so many that one looks for one by name."""
        return len(self.options) > LONG_FACET


@dataclass
class Range:
    """One range as the page shows it: its ends, what may be asked instead of them, and which of that is asked."""

    title: str
    ends: list[BoundField]
    instead: list[Option] = field(default_factory=list)
    asked: str = ""


class Panel:
    """What stands beside a list: each facet with the values worth a line, and each range."""

    def __init__(self, filters: Mapping[str, Filter], form: Form, selection: Selection):
        self.filters = filters
        self.form = form
        self.selection = selection

    @cached_property
    def facets(self) -> list[CountedFacet]:
        """The facets as the page shows them; the first ones, and those in use, stand open."""
        facets = [filter_ for filter_ in self.filters.values() if isinstance(filter_, Facet)]
        related = [facet for facet in facets if isinstance(facet, RelatedFacet)]
        entries = named({facet: facet.top(self.selection) for facet in related})
        return [
            CountedFacet(
                facet, self.lines(facet, entries.get(facet.name, ())), bool(facet.asked) or place < OPEN_FACETS
            )
            for place, facet in enumerate(facets)
        ]

    def lines(self, facet: Facet, entries: Sequence[Option]) -> list[CountedOption]:
        """Return the values of a facet that are worth a line."""
        counts = self.selection.counts(facet.name)
        options = [
            CountedOption(option, counts[option.value], option.value in facet.asked)
            for option in facet.shown(self.selection, entries)
        ]
        return [option for option in options if self.is_worth_a_line(facet, option)]

    def is_worth_a_line(self, facet: Facet, counted: CountedOption) -> bool:
        """Whether the page shows a value: "not recorded" where it would find something, why there is no value where
        that is said of any record of the kind, all else always.
        """
        value = counted.option.value
        if value == NONE or value not in UNSTATED_VALUES:
            return value != NONE or not counted.dead
        return counted.selected or self.selection.exists(facet.name, value)

    @cached_property
    def ranges(self) -> list[Range]:
        """The other filters as the page shows them: the two ends of a range side by side."""
        ends: dict[str, list[str]] = {}
        for name, filter_ in self.filters.items():
            if not isinstance(filter_, Facet) and name not in ("q", "sort"):
                ends.setdefault(range_name(name), []).append(name)
        return [self.range_of(names) for names in ends.values()]

    def range_of(self, names: list[str]) -> Range:
        """Return one of them; that there is no value is asked at its first end."""
        first, fields = self.filters[names[0]], [self.form[name] for name in names]
        if not isinstance(first, EndFilter):
            return Range(str(first.label), fields)
        asked = self.form.data.get(names[0], "").strip()
        instead = [option for option in UNSTATED if option.value in (NONE, asked)]
        return Range(first.subject, fields, instead, asked)
