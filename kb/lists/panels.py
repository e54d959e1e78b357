"""What the panel beside a list shows: facets with their counts, and ranges."""

from dataclasses import dataclass, field
from functools import cached_property

from django.forms import BoundField

from kb.lists.facets.base import Facet
from kb.lists.facets.entries import RelatedFacet, named
from kb.lists.options import NONE, UNSTATED, UNSTATED_VALUES, Option
from kb.lists.range_inputs import stem
from kb.lists.ranges import EndFilter

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

    name: str
    facet: Facet
    options: list[CountedOption]
    is_open: bool

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


class Panelled:
    """What a FilterSet shows beside its list: each facet with the values worth a line, and each range."""

    @cached_property
    def ranges(self) -> list[Range]:
        """The other filters as the page shows them: the two ends of a range side by side."""
        ends: dict[str, list[str]] = {}
        for name in self.filters:
            if name not in self.facets and name not in ("q", "sort"):
                ends.setdefault(stem(name), []).append(name)
        return [self.range_of(names) for names in ends.values()]

    def range_of(self, names: list[str]) -> Range:
        """Return one of them; that there is no value is asked at its first end."""
        first = self.filters[names[0]]
        if not isinstance(first, EndFilter):
            return Range(str(first.label), [self.form[name] for name in names])
        asked = self.data.get(names[0], "").strip()
        instead = [option for option in UNSTATED if option.value in (NONE, asked)]
        return Range(first.subject, [self.form[name] for name in names], instead, asked)

    @property
    def related_facets(self) -> list[RelatedFacet]:
        return [facet for facet in self.facets.values() if isinstance(facet, RelatedFacet)]

    @cached_property
    def named_in_address(self) -> dict[str, list[Option]]:
        """The entries that may be meant by the values of the address, by the facet that they are values of."""
        return named({facet: facet.asked for facet in self.related_facets if self.data.getlist(facet.name)})

    @cached_property
    def named_on_page(self) -> dict[str, list[Option]]:
        """The entries that the page shows as values, by the facet that they are values of."""
        chosen = {facet: self.data.getlist(facet.name) for facet in self.related_facets}
        return named({facet: facet.top(self.counts, values) for facet, values in chosen.items()})

    @cached_property
    def panel(self) -> list[CountedFacet]:
        """The facets as the page shows them; the first ones, and those in use, stand open."""
        panel = []
        for name, facet in self.facets.items():
            chosen = self.data.getlist(name)
            options = [
                CountedOption(option, self.counts[name][option.value], option.value in chosen)
                for option in facet.shown(self.counts, chosen)
            ]
            shown = [option for option in options if self.is_worth_a_line(facet, option)]
            panel.append(CountedFacet(name, facet, shown, is_open=bool(chosen) or len(panel) < OPEN_FACETS))
        return panel

    def is_worth_a_line(self, facet: Facet, counted: CountedOption) -> bool:
        """Whether the page shows a value: "not recorded" where it would find something, why there is no value where
        that is said of any record of the kind, all else always.
        """
        value = counted.option.value
        if value == NONE or value not in UNSTATED_VALUES:
            return value != NONE or not counted.dead
        return counted.selected or self.snapshot.rows[facet.through].columns[facet.name].has(value)
