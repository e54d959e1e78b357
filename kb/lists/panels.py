"""The panel beside a list: facets with their counts, and ranges."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.forms import BoundField, Form
from django.utils.translation import pgettext
from django_filters import Filter

from kb.lists.facets.base import Facet
from kb.lists.facets.entries import RelatedFacet, load_options
from kb.lists.options import ABSENCE_OPTIONS, ABSENCE_VALUES, NONE, Option
from kb.lists.range_inputs import ENDS, range_name
from kb.lists.ranges import EndFilter
from kb.lists.snapshots.selection import Selection

LONG_FACET = 10
OPEN_FACETS = 2
LOWER_ENDS = tuple(low for low, _high in ENDS)


@dataclass
class CountedOption:
    """One value of a facet as the page shows it."""

    option: Option
    records: int
    selected: bool

    @property
    def is_empty(self) -> bool:
        """Whether choosing it would match nothing."""
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
    def has_find_box(self) -> bool:
        """Whether it has so many values that a box to find one by name helps."""
        return len(self.options) > LONG_FACET


@dataclass
class Range:
    """One range as the page shows it: its ends, the absences that may be chosen instead, and the chosen one."""

    title: str
    ends: list[BoundField]
    absences: list[Option] = field(default_factory=list)
    chosen: str = ""

    @property
    def unit(self) -> str:
        """The unit of its bounds, where they have one."""
        return getattr(self.ends[0].field, "unit", "")

    @property
    def inputs(self) -> list[tuple[BoundField, str]]:
        """Its ends, each with the word that the empty input shows."""
        return [
            (end, pgettext("bound", "from") if end.name.endswith(LOWER_ENDS) else pgettext("bound", "up to"))
            for end in self.ends
        ]


class Panel:
    """The facets with their visible values, and the ranges."""

    def __init__(self, filters: Mapping[str, Filter], form: Form, selection: Selection, first: Sequence[str] = ()):
        self.first = first
        self.filters = filters
        self.form = form
        self.selection = selection

    @cached_property
    def facets(self) -> list[CountedFacet]:
        """The facets as the page shows them; the first ones, and those in use, are open."""
        facets = [filter_ for filter_ in self.filters.values() if isinstance(filter_, Facet)]
        related = [facet for facet in facets if isinstance(facet, RelatedFacet)]
        entries = load_options({facet: facet.visible_values(self.selection) for facet in related})
        return [
            CountedFacet(
                facet,
                self.counted_options(facet, entries.get(facet.name, ())),
                bool(facet.chosen) or place < OPEN_FACETS,
            )
            for place, facet in enumerate(facets)
        ]

    def counted_options(self, facet: Facet, entries: Sequence[Option]) -> list[CountedOption]:
        """Return the visible values of a facet."""
        counts = self.selection.counts(facet.name)
        options = [
            CountedOption(option, counts[option.value], option.value in facet.chosen)
            for option in facet.visible_options(self.selection, entries)
        ]
        return [option for option in options if self.is_visible(facet, option)]

    def is_visible(self, facet: Facet, counted: CountedOption) -> bool:
        """Whether the page shows a value: "not recorded" where it would match something, an absence where any
        record of the kind has it, all else always.
        """
        value = counted.option.value
        if value == NONE or value not in ABSENCE_VALUES:
            return value != NONE or not counted.is_empty
        return counted.selected or self.selection.exists(facet.name, value)

    @cached_property
    def first_ranges(self) -> list[Range]:
        """The ranges that are above the facets."""
        return [self.ranges_by_name[name] for name in self.first]

    @cached_property
    def ranges(self) -> list[Range]:
        """The ranges that are below the facets."""
        return [found for name, found in self.ranges_by_name.items() if name not in self.first]

    @cached_property
    def ranges_by_name(self) -> dict[str, Range]:
        """The other filters as the page shows them: the two ends of a range side by side."""
        ends: dict[str, list[str]] = {}
        for name, filter_ in self.filters.items():
            if not isinstance(filter_, Facet) and name not in ("q", "sort"):
                ends.setdefault(range_name(name), []).append(name)
        return {name: self.range_of(names) for name, names in ends.items()}

    def range_of(self, names: list[str]) -> Range:
        """Return one range; an absence is a value of its first end."""
        first, fields = self.filters[names[0]], [self.form[name] for name in names]
        if not isinstance(first, EndFilter):
            return Range(str(first.label), fields)
        chosen = self.form.data.get(names[0], "").strip()
        absences = [option for option in ABSENCE_OPTIONS if option.value in (NONE, chosen)]
        return Range(first.subject, fields, absences, chosen)
