"""Facets over trees, in which a node includes its subtree."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Expression, F, Model, Q
from django.utils.translation import gettext_lazy as _

from kb.choices import RegionLevel
from kb.lists.facets.base import Facet
from kb.lists.options import ABSENCE_VALUES, NONE, NOT_RECORDED, Option, with_absence_options
from kb.lists.snapshots.selection import Selection


class TreeFacet(Facet):
    """A facet over a foreign key to a tree, or over several such keys, in which a node includes its subtree."""

    has_slugs = True
    hint = _("May be repeated to match any of the values; each includes its descendants.")

    @property
    def nodes(self) -> list[Model]:
        return self.current.tree(self.target_model)

    @cached_property
    def options(self) -> list[Option]:
        return with_absence_options(Option.of(node, depth=node.depth) for node in self.nodes)

    @cached_property
    def values_by_node(self) -> dict[int, list[str]]:
        """The option values of each node: its own and its ancestors'."""
        values = {option.value for option in self.options}
        found: dict[int, list[str]] = {}
        for node in self.nodes:
            for key in node.subtree if node.slug in values else ():
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
        return [value for node in nodes for value in self.values_by_node.get(node, ())]


class PlaceFacet(TreeFacet):
    """A facet over the country or the province that contains a record's region.

    `none` is the label for having none, where that does not mean "not recorded".
    """

    def __init__(self, field_name: str, *, level: RegionLevel, none: str = NOT_RECORDED.label, **kwargs):
        super().__init__(field_name, **kwargs)
        self.level = level
        self.none = none

    @cached_property
    def options(self) -> list[Option]:
        places = (Option.of(node) for node in self.nodes if node.level == self.level)
        return with_absence_options(places, Option(NONE, self.none))

    def visible_options(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        """Return the places that any record of the kind is in, not the whole world."""
        counts = selection.counts(self.name)
        visible = {*selection.total_counts(self.name), *self.chosen, *ABSENCE_VALUES}
        shown = [option for option in self.options if option.value in visible]
        return sorted(shown, key=lambda option: (option.value in ABSENCE_VALUES, -counts[option.value]))
