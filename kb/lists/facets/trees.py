"""Facets over trees, in which a node stands for all that lies below it."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Expression, F, Model, Q
from django.utils.translation import gettext_lazy as _

from kb.choices import RegionLevel
from kb.lists.facets.base import Facet
from kb.lists.options import NONE, NOT_RECORDED, UNSTATED_VALUES, Option, and_unstated
from kb.lists.snapshots.selection import Selection


class TreeFacet(Facet):
    """A facet over a foreign key to a tree, or over several such keys, in which a node stands for its subtree."""

    hint = _("Given more than once it means any of these values; each takes in what lies below it.")

    @property
    def nodes(self) -> list[Model]:
        return self.present.tree(self.to)

    @cached_property
    def options(self) -> list[Option]:
        return and_unstated(Option.of(node, depth=node.depth) for node in self.nodes)

    @cached_property
    def above(self) -> dict[int, list[str]]:
        """The values of each node: itself and all above it, as far as they are among the options."""
        taken = {option.value for option in self.options}
        found: dict[int, list[str]] = {}
        for node in self.nodes:
            for key in node.subtree if node.slug in taken else ():
                found.setdefault(key, []).append(node.slug)
        return found

    @cached_property
    def is_many(self) -> bool:
        return self.rows[0].model._meta.get_field(self.field_name.split("__")[0]).many_to_many

    @property
    def expression(self) -> Expression:
        key = f"{self.field_name}__pk"
        return ArrayAgg(key, filter=Q(**{f"{key}__isnull": False}), default=[]) if self.is_many else F(key)

    def options_of(self, stored) -> Iterable[str]:
        nodes = stored if self.is_many else [stored]
        return [value for node in nodes for value in self.above.get(node, ())]


class PlaceFacet(TreeFacet):
    """A facet over the country or the province that a record's region lies in.

    `none` is what the lack of one is called, where it is not that nobody recorded it.
    """

    def __init__(self, field_name: str, *, level: RegionLevel, none: str = NOT_RECORDED.label, **kwargs):
        super().__init__(field_name, **kwargs)
        self.level = level
        self.none = none

    @cached_property
    def options(self) -> list[Option]:
        places = (Option.of(node) for node in self.nodes if node.level == self.level)
        return and_unstated(places, Option(NONE, self.none))

    def shown(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        """Return the places that any record of the kind is in: most of the world is not."""
        counts = selection.counts(self.name)
        named = {*selection.existing(self.name), *self.asked, *UNSTATED_VALUES}
        shown = [option for option in self.options if option.value in named]
        return sorted(shown, key=lambda option: (option.value in UNSTATED_VALUES, -counts[option.value]))
