"""Facets: filters that say of each of their values how many records it would leave."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django import forms
from django.db.models import Expression, F, Model, QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django_filters import Filter

from kb.language.formats import is_chinese
from kb.language.texts import short
from kb.lists.options import Option, and_unstated
from kb.lists.present import Present
from kb.lists.snapshots.selection import Selection


class Facet(Filter):
    """A filter of any of several values.

    `through` names a relation to child rows (or a many-to-many field) whose column the facet is over. Facets with the
    same `through` are conditions on one and the same child: a vendor with an ASIC in the cloud and compute-in-memory on
    the device is not "compute-in-memory in the cloud". `cited_field` is the field that citations of the record name for
    it, where that is not the relation or column itself.
    """

    field_class = forms.MultipleChoiceField
    # Whether the values are too many to be shown at once.
    long = False
    # The description of its values in the API's schema and errors.
    hint = _("Given more than once it means any of these values.")

    def __init__(self, field_name: str, *, through: str = "", cited_field: str = "", **kwargs):
        super().__init__(field_name, required=False, **kwargs)
        self.through = through
        self.cited_field = cited_field

    def bind(self, name: str, asked: list[str], present: Present) -> None:
        """Give the facet its name in the address, the values that stand there, and the database as it is now."""
        self.name = name
        self.asked = asked
        self.present = present

    @cached_property
    def options(self) -> list[Option]:
        """The values it takes, in the order in which they are shown."""
        raise NotImplementedError

    def shown(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        """Return the values that the page shows of a selection; `entries` are those that were read for it, where it is
        over entries.
        """
        return self.options

    @cached_property
    def known(self) -> dict[str, Option]:
        """The values that it takes, by what stands in the address."""
        return {option.value: option for option in self.options}

    @property
    def all_options(self) -> list[Option]:
        """The values that the API lists; it does not list thousands."""
        return [] if self.long else self.options

    @property
    def field(self) -> forms.Field:
        if not hasattr(self, "_field"):
            # Read when the form judges a value: of a facet that the address does not name nothing is.
            choices = lambda: [(option.value, option.label) for option in self.options]  # noqa: E731
            self._field = self.field_class(label=self.label, choices=choices, **self.extra)
        return self._field

    def canonical_values(self, values: list[str]) -> list[str]:
        """Return the canonical spelling of its values in an address."""
        return sorted({*values})

    def display_value(self, value: str) -> tuple[str, str]:
        """Return the text to show for a value, and the language of the text if it has one."""
        return self.known[value].called if value in self.known else (short(value), "")

    @property
    def rows(self) -> tuple[QuerySet, str]:
        """The rows that it is over, and their key to the record.

        The relation may be that of an entry which the record points at: `vendor__deployments`.
        """
        model, back = self.model, ""
        if not self.through:
            return model.objects.all(), "pk"
        *way, last = self.through.split("__")
        for name in way:
            step = model._meta.get_field(name)
            model, back = step.related_model, f"__{step.related_query_name()}{back}"
        relation = model._meta.get_field(last)
        if not relation.many_to_many:
            return relation.related_model.objects.all(), f"{relation.field.name}{back or '_id'}"
        field = relation if relation.concrete else relation.field
        key = field.m2m_field_name() if relation.concrete else field.m2m_reverse_field_name()
        return field.remote_field.through.objects.all(), f"{key}{back or '_id'}"

    @cached_property
    def to(self) -> type[Model]:
        """The model that the facet's column points at."""
        model = self.rows[0].model
        for name in self.field_name.split("__"):
            model = model._meta.get_field(name).related_model
        return model

    @property
    def expression(self) -> Expression:
        """What is read of a row."""
        return F(self.field_name)

    def options_of(self, stored) -> Iterable[str]:
        """Return the values that a row with this in it has."""
        return [stored] if stored else []

    @property
    def cited_as(self) -> tuple[str, str]:
        """The way to the record whose citations say why a value is not there, and the field that they name."""
        owner, _, field = (self.through or self.field_name).rpartition("__")
        return owner, self.cited_field or field


class ChoiceFacet(Facet):
    """A facet over a column of choices."""

    def __init__(self, field_name: str, *, choices: type[TextChoices], **kwargs):
        super().__init__(field_name, **kwargs)
        self.choices = choices

    @cached_property
    def options(self) -> list[Option]:
        with override("en" if is_chinese() else "zh-hans"):
            others = [str(label) for label in self.choices.labels]
        choices = zip(self.choices.choices, others, strict=True)
        return and_unstated(
            Option(value, label, other=other if other != label else "") for (value, label), other in choices
        )


class ArrayFacet(ChoiceFacet):
    """A facet over an array of choices, of which a row may have several."""

    def options_of(self, stored) -> Iterable[str]:
        return stored
