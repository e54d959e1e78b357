"""Facets with computed values: groups of choices, roles of a record, words that occur."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, CharField, Exists, Expression, Func, OuterRef, Value, When
from django.utils.translation import gettext_lazy as _

from kb.lists.facets.base import ChoiceFacet, Facet
from kb.lists.options import ABSENCE_VALUES, NONE, Option, with_absence_options
from kb.lists.snapshots.selection import Selection


class GroupFacet(ChoiceFacet):
    """A facet over a column of choices in groups: `groups` has the members of each value."""

    def __init__(self, field_name: str, *, groups: dict[str, Iterable[str]], **kwargs):
        super().__init__(field_name, **kwargs)
        self.groups = groups

    def options_of(self, stored) -> Iterable[str]:
        return [value for value, members in self.groups.items() if stored in members]


class RoleFacet(Facet):
    """A facet over the roles of a record: each value is a relation, and a record with published rows there has it.

    `roles` has the relation and the label of each value.
    """

    def __init__(self, *, roles: dict[str, tuple[str, str]], **kwargs):
        super().__init__("roles", **kwargs)
        self.roles = roles

    @cached_property
    def options(self) -> list[Option]:
        return [
            *(Option(value, label) for value, (relation, label) in self.roles.items()),
            Option(NONE, _("None of these")),
        ]

    def has_role(self, value: str) -> Exists:
        """Return the condition that a record has the role."""
        relation = self.model._meta.get_field(self.roles[value][0])
        rows = relation.related_model.objects.published()
        return Exists(rows.filter(**{relation.field.name: OuterRef("pk")}))

    @property
    def expression(self) -> Expression:
        roles = (Case(When(self.has_role(value), then=Value(value)), output_field=CharField()) for value in self.roles)
        return Func(
            *roles, function="ARRAY", template="%(function)s[%(expressions)s]", output_field=ArrayField(CharField())
        )

    def options_of(self, stored) -> Iterable[str]:
        return [value for value in stored if value]


class WordFacet(Facet):
    """A facet over a text column without choices: its values are those that any record has.

    `label_of` returns the label of each.
    """

    def __init__(self, field_name: str, *, label_of: Callable[[str], str], **kwargs):
        super().__init__(field_name, **kwargs)
        self.label_of = label_of

    @cached_property
    def options(self) -> list[Option]:
        records = self.model.objects.published().exclude(**{self.field_name: ""})
        words = records.order_by(self.field_name).values_list(self.field_name, flat=True).distinct()
        return with_absence_options(Option(word, self.label_of(word)) for word in words)

    def visible_options(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        counts = selection.counts(self.name)
        return sorted(self.options, key=lambda option: (option.value in ABSENCE_VALUES, -counts[option.value]))
