"""Facets: filters that count, for each of their values, the records that it would match."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from django import forms
from django.db.models import Expression, F, Model, QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django_filters import Filter

from kb.language.formats import is_chinese
from kb.language.texts import short
from kb.lists.cache import CurrentData
from kb.lists.options import Option, with_absence_options
from kb.lists.snapshots.selection import Selection
from kb.models import FormerSlug


class Facet(Filter):
    """A filter of any of several values.

    `through` names a relation to child rows (or a many-to-many field) whose column the facet is over. Facets with the
    same `through` are conditions on one and the same child: a vendor with an ASIC in the cloud and compute-in-memory on
    the device is not "compute-in-memory in the cloud". `cited_field` is the field that citations of the record name for
    it, where that is not the relation or column itself.
    """

    field_class = forms.MultipleChoiceField
    has_many_values = False
    # Whether its values are the slugs of entries: former ones lead to the current ones.
    has_slugs = False
    # The description of its values in the API's schema and errors.
    hint = _("May be repeated to match any of the values.")

    def __init__(self, field_name: str, *, through: str = "", cited_field: str = "", **kwargs):
        super().__init__(field_name, required=False, **kwargs)
        self.through = through
        self.cited_field = cited_field

    def bind(self, name: str, chosen: list[str], current: CurrentData) -> None:
        """Give the facet its name in the address, the chosen values, and the current data."""
        self.name = name
        self.chosen = chosen
        self.current = current

    @cached_property
    def options(self) -> list[Option]:
        """Its options, in the order in which they are shown."""
        raise NotImplementedError

    def visible_options(self, selection: Selection, entries: Sequence[Option] = ()) -> list[Option]:
        """Return the options that the page shows for a selection; `entries` are those loaded for it."""
        return self.options

    @cached_property
    def known(self) -> dict[str, Option]:
        """Its options by their values."""
        return {option.value: option for option in self.options}

    @property
    def all_options(self) -> list[Option]:
        """The values that the API lists; it does not list thousands."""
        return [] if self.has_many_values else self.options

    @property
    def field(self) -> forms.Field:
        if not hasattr(self, "_field"):
            # Lazy: a facet that the address does not name loads nothing.
            choices = lambda: [(option.value, option.label) for option in self.options]  # noqa: E731
            self._field = self.field_class(label=self.label, choices=choices, **self.extra)
        return self._field

    def canonical_values(self, values: list[str]) -> list[str]:
        """Return the canonical spelling of its values in an address: of entries, their current slugs."""
        unknown = {*values} - self.known.keys() if self.has_slugs else ()
        current = FormerSlug.objects.current(self.target_model.objects.published(), unknown) if unknown else {}
        return sorted({current.get(value, value) for value in values})

    def display_value(self, value: str) -> tuple[str, str]:
        """Return the text to show for a value, and the language of the text if it has one."""
        return self.known[value].display_name if value in self.known else (short(value), "")

    @property
    def rows(self) -> tuple[QuerySet, str]:
        """The rows that it counts, and their key to the record.

        The relation may be that of an entry which the record points at: `vendor__deployments`.
        """
        model, back = self.model, ""
        if not self.through:
            return model.objects.all(), "pk"
        *path, last = self.through.split("__")
        for name in path:
            step = model._meta.get_field(name)
            model, back = step.related_model, f"__{step.related_query_name()}{back}"
        relation = model._meta.get_field(last)
        if not relation.many_to_many:
            return relation.related_model.objects.all(), f"{relation.field.name}{back or '_id'}"
        field = relation if relation.concrete else relation.field
        key = field.m2m_field_name() if relation.concrete else field.m2m_reverse_field_name()
        return field.remote_field.through.objects.all(), f"{key}{back or '_id'}"

    @cached_property
    def target_model(self) -> type[Model]:
        """The model that the facet's foreign key points at."""
        model = self.rows[0].model
        for name in self.field_name.split("__"):
            model = model._meta.get_field(name).related_model
        return model

    @property
    def expression(self) -> Expression:
        """The expression that is read from a row."""
        return F(self.field_name)

    def options_of(self, stored) -> Iterable[str]:
        """Return the option values of a stored value."""
        return [stored] if stored else []

    @property
    def absence_key(self) -> tuple[str, str]:
        """The path to the record whose citations state why a value is absent, and the field that they name."""
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
        return with_absence_options(
            Option(value, label, other=other if other != label else "") for (value, label), other in choices
        )


class ArrayFacet(ChoiceFacet):
    """A facet over an array of choices, of which a row may have several."""

    def options_of(self, stored) -> Iterable[str]:
        return stored
