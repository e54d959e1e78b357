"""Facets whose values are worked out: groups of choices, parts taken, words that occur."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, CharField, Exists, Expression, Func, OuterRef, Value, When
from django.utils.translation import gettext_lazy as _

from kb.lists.facets.base import ChoiceFacet, Facet
from kb.lists.options import NONE, UNSTATED_VALUES, Option, and_unstated
from kb.lists.snapshots.selection import Selection


class GroupFacet(ChoiceFacet):
    """A facet over a column of choices that takes them in groups: `groups` has the members of each of its values."""

    def __init__(self, field_name: str, *, groups: dict[str, Iterable[str]], **kwargs):
        super().__init__(field_name, **kwargs)
        self.groups = groups

    def options_of(self, stored) -> Iterable[str]:
        return [value for value, members in self.groups.items() if stored in members]


class PartFacet(Facet):
    """A facet over the parts that a record takes: each value is a relation, and who has published rows there has it.

    `parts` has the relation of each value, and what people call the value.
    """

    def __init__(self, *, parts: dict[str, tuple[str, str]], **kwargs):
        super().__init__("parts", **kwargs)
        self.parts = parts

    @cached_property
    def options(self) -> list[Option]:
        return [
            *(Option(value, label) for value, (relation, label) in self.parts.items()),
            Option(NONE, _("None of these")),
        ]

    def taken(self, value: str) -> Exists:
        """Return the condition that a record takes the part."""
        relation = self.model._meta.get_field(self.parts[value][0])
        rows = relation.related_model.objects.published()
        return Exists(rows.filter(**{relation.field.name: OuterRef("pk")}))

    @property
    def expression(self) -> Expression:
        parts = (Case(When(self.taken(value), then=Value(value)), output_field=CharField()) for value in self.parts)
        return Func(
            *parts, function="ARRAY", template="%(function)s[%(expressions)s]", output_field=ArrayField(CharField())
        )

    def options_of(self, stored) -> Iterable[str]:
        return [value for value in stored if value]


class WordFacet(Facet):
    """A facet over a column of words that no list of choices fixes: its values are those that any record has.

    `called` says what people call each.
    """

    def __init__(self, field_name: str, *, called: Callable[[str], str], **kwargs):
        super().__init__(field_name, **kwargs)
        self.called = called

    @cached_property
    def options(self) -> list[Option]:
        records = self.model.objects.published().exclude(**{self.field_name: ""})
        words = records.order_by(self.field_name).values_list(self.field_name, flat=True).distinct()
        return and_unstated(Option(word, self.called(word)) for word in words)

    def shown(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        counts = selection.counts(self.name)
        return sorted(self.options, key=lambda option: (option.value in UNSTATED_VALUES, -counts[option.value]))
