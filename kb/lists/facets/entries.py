"""Facets over entries, of which there may be thousands."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django.db.models import Case, CharField, Expression, F, QuerySet, Value, When
from django.utils.translation import gettext_lazy as _

from kb.choices import Status
from kb.database.unions import union_of
from kb.lists.facets.base import Facet
from kb.lists.options import UNSTATED, UNSTATED_VALUES, Option, and_unstated
from kb.lists.snapshots.selection import Selection

# Of thousands those are shown that most records have; the rest is found by name.
SHOWN = 12


class RelatedFacet(Facet):
    """A facet over a foreign key to entries, of which there may be thousands."""

    def __init__(self, field_name: str, *, key: str = "slug", long: bool = True, **kwargs):
        super().__init__(field_name, **kwargs)
        if long:
            self.hint = _("The slug of a record, or none (not recorded); more than once it means any of them.")
        self.key = key
        self.long = long

    def entries(self, values: Iterable[str] | None) -> QuerySet:
        """Return the facet's name, the values and both names of the published entries: of all, or with these values."""
        entries = self.to.objects.published().order_by()
        if values is not None:
            # A text with a NUL is no value of any column, and the database refuses to look for it.
            entries = entries.filter(**{f"{self.key}__in": [value for value in values if "\0" not in value]})
        names = (F(f"{self.to.named_by}_{language}") for language in ("zh", "en"))
        return entries.values_list(Value(self.name, CharField()), self.key, *names)

    def option(self, value: str, *names: str) -> Option:
        """Return the option of the entry with that value and those names."""
        called = zip((f"{self.to.named_by}_zh", f"{self.to.named_by}_en"), names, strict=True)
        return Option.of(self.to(**dict(called)), value)

    def share(self, names: "Names") -> None:
        """Give the facet what it looks its entries up in, together with the others of its list."""
        self.names = names

    @property
    def wanted(self) -> list[str] | None:
        """The values that have to be known before any are counted: of thousands, those that the address names."""
        return self.asked if self.long else None

    @cached_property
    def options(self) -> list[Option]:
        return and_unstated(self.names.of(self))

    def top(self, selection: Selection) -> list[str] | None:
        """Return the values that the page shows: of thousands, those that most of the records selected have, and then
        those that most of all have.
        """
        if not self.long:
            return None
        # Those for what has no value may be among the first.
        number = SHOWN + len(UNSTATED)
        first = selection.counts(self.name).most(number)
        if len(first) < number:
            first += selection.existing(self.name).most(number)
        stated = [value for value in dict.fromkeys(first) if value not in UNSTATED_VALUES]
        return [*self.asked, *stated[:SHOWN]]

    def shown(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        counts = selection.counts(self.name)
        options = list(entries)
        if self.long:
            options.sort(key=lambda option: (-counts[option.value], str(option.label)))
        return and_unstated(options)

    @property
    def expression(self) -> Expression:
        # What the public may not see is not recorded to it.
        is_seen = {f"{self.field_name}__status": Status.PUBLISHED}
        return Case(When(**is_seen, then=F(f"{self.field_name}__{self.key}")))


class Names:
    """The entries that some facets of one list know before any are counted: those that the address names are read in
    one query for all the facets, once one of them is asked.
    """

    def __init__(self, facets: list[RelatedFacet]):
        self.facets = facets

    @cached_property
    def in_address(self) -> dict[str, list[Option]]:
        return named({facet: facet.wanted for facet in self.facets if facet.asked})

    def of(self, facet: RelatedFacet) -> list[Option]:
        """Return the entries that a facet knows."""
        return (self.in_address if facet.asked else named({facet: facet.wanted}))[facet.name]


def named(wanted: dict[RelatedFacet, Iterable[str] | None]) -> dict[str, list[Option]]:
    """Return the options of each of the facets (by its name) in one query: all of them, or those with these values."""
    facets = {facet.name: facet for facet in wanted}
    found: dict[str, list[Option]] = {name: [] for name in facets}
    queries = [facet.entries(values) for facet, values in wanted.items()]
    for name, value, *names in union_of(queries) if queries else ():
        found[name].append(facets[name].option(value, *names))
    return {name: sorted(options, key=lambda option: option.value) for name, options in found.items()}
