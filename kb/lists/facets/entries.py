"""Facets over entries, of which there may be thousands."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django.db.models import Case, CharField, Expression, F, QuerySet, Value, When
from django.utils.translation import gettext_lazy as _

from kb.choices import Status
from kb.database.unions import union_of
from kb.lists.facets.base import Facet
from kb.lists.options import ABSENCE_OPTIONS, ABSENCE_VALUES, Option, with_absence_options
from kb.lists.snapshots.selection import Selection

# How many of thousands of values are shown: the most common; the others are found by name.
SHOWN = 12


class RelatedFacet(Facet):
    """A facet over a foreign key to entries, of which there may be thousands."""

    def __init__(self, field_name: str, *, key: str = "slug", has_many_values: bool = True, **kwargs):
        super().__init__(field_name, **kwargs)
        if has_many_values:
            self.hint = _("The slug of a record, or none (not recorded); may be repeated to match any of them.")
        self.key = key
        self.has_slugs = key == "slug"
        self.has_many_values = has_many_values

    def entries(self, values: Iterable[str] | None) -> QuerySet:
        """Return the facet's name, the values and both names of the published entries: of all, or with these values."""
        entries = self.target_model.objects.published().order_by()
        if values is not None:
            # A text with a NUL is no value of any column, and the database refuses to look for it.
            entries = entries.filter(**{f"{self.key}__in": [value for value in values if "\0" not in value]})
        names = (F(f"{self.target_model.named_by}_{language}") for language in ("zh", "en"))
        return entries.values_list(Value(self.name, CharField()), self.key, *names)

    def option(self, value: str, *names: str) -> Option:
        """Return the option of an entry from its value and its two names."""
        names_by_field = zip(
            (f"{self.target_model.named_by}_zh", f"{self.target_model.named_by}_en"), names, strict=True
        )
        return Option.of(self.target_model(**dict(names_by_field)), value)

    def use_loader(self, loader: "OptionLoader") -> None:
        """Share the loader of entries with the other facets of the list."""
        self.loader = loader

    @property
    def needed_values(self) -> list[str] | None:
        """The values to load before any are counted: of thousands, only the chosen ones."""
        return self.chosen if self.has_many_values else None

    @cached_property
    def options(self) -> list[Option]:
        return with_absence_options(self.loader.options(self))

    def visible_values(self, selection: Selection) -> list[str] | None:
        """Return the values that the page shows, or None for all: of thousands, the most common in the selection, then
        the most common in the whole kind.
        """
        if not self.has_many_values:
            return None
        # Absences may be among the first.
        number = SHOWN + len(ABSENCE_OPTIONS)
        first = selection.counts(self.name).most_common(number)
        if len(first) < number:
            first += selection.total_counts(self.name).most_common(number)
        stated = [value for value in dict.fromkeys(first) if value not in ABSENCE_VALUES]
        return [*self.chosen, *stated[:SHOWN]]

    def visible_options(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        counts = selection.counts(self.name)
        options = list(entries)
        if self.has_many_values:
            options.sort(key=lambda option: (-counts[option.value], str(option.label)))
        return with_absence_options(options)

    @property
    def expression(self) -> Expression:
        # To the public, an unpublished entry is not recorded.
        is_public = {f"{self.field_name}__status": Status.PUBLISHED}
        return Case(When(**is_public, then=F(f"{self.field_name}__{self.key}")))


class OptionLoader:
    """Loads the options of a list's facets over entries: the chosen ones of all facets in one query, when the first is
    needed.
    """

    def __init__(self, facets: list[RelatedFacet]):
        self.facets = facets

    @cached_property
    def chosen_options(self) -> dict[str, list[Option]]:
        return load_options({facet: facet.needed_values for facet in self.facets if facet.chosen})

    def options(self, facet: RelatedFacet) -> list[Option]:
        """Return the loaded options of a facet."""
        return (self.chosen_options if facet.chosen else load_options({facet: facet.needed_values}))[facet.name]


def load_options(needed: dict[RelatedFacet, Iterable[str] | None]) -> dict[str, list[Option]]:
    """Return the options of each facet, by its name, in one query: all of them, or those with these values."""
    facets = {facet.name: facet for facet in needed}
    found: dict[str, list[Option]] = {name: [] for name in facets}
    queries = [facet.entries(values) for facet, values in needed.items()]
    for name, value, *names in union_of(queries) if queries else ():
        found[name].append(facets[name].option(value, *names))
    return {name: sorted(options, key=lambda option: option.value) for name, options in found.items()}
