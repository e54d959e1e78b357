"""What the panel beside a list shows: facets with their counts, and ranges."""

from dataclasses import dataclass, field

from django.forms import BoundField

from kb.facets import Facet, Option

LONG_FACET = 10


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
