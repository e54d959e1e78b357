"""What a write would change of the values that sources state."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext as _

from kb.database.fields import NumberField
from kb.evidence.references import columns_of
from kb.models import NaturalKey, is_empty, label_of
from kb.models.citations import BOOKKEEPING

# How we order rows and which of them we prefer: no source states it.
ARRANGEMENT = ("number", "position", "rank")
Words = Callable[[models.Field, object], str]


@dataclass(frozen=True)
class ChangedValue:
    """One value of a record that a write would change, in words."""

    name: str
    label: str
    old: str
    new: str
    # The old value as a citation claims it.
    claimed: Callable[[], str]
    # The fields that a citation of it may name.
    cited_as: tuple[str, ...]
    # Whether it is in our own words, which no source states.
    is_wording: bool = False
    # Whether something was added to a list and all else in it stayed.
    is_added: bool = False

    @property
    def replaces(self) -> bool:
        """Whether one stated value gives way to another."""
        return bool(self.old and self.new) and not self.is_wording and not self.is_added


@dataclass
class ChangedRecord:
    """One record as it is, with the values of it that a write would change."""

    record: NaturalKey
    changes: list[ChangedValue]


def changed_value(record: NaturalKey, column: models.Field, old, new, words: Words, old_unit: str = "") -> ChangedValue:
    """Return the change of one field of a record; of links the values are sets of primary keys."""
    return ChangedValue(
        column.name,
        label_of(column),
        words(column, old),
        words(column, new),
        lambda: claim_of(column, old, old_unit),
        columns_of(record, column.name),
        is_wording(type(record), column),
        isinstance(old, list | set) and set(old) <= set(new),
    )


def changes_between(old: NaturalKey, new: NaturalKey, words: Words | None = None) -> list[ChangedValue]:
    """Return the columns of two states of a record that differ, as far as sources state them."""
    found = []
    for column in cited_columns(type(old)):
        before, after = (getattr(state, column.attname) for state in (old, new))
        if before != after and not (is_empty(before) and is_empty(after)):
            counted_in = getattr(column, "unit", "") or getattr(column, "currency", "")
            units = [getattr(state, counted_in, "") for state in (old, new)]
            # A claim is shown with the unit of the new value, unless it has its own.
            old_unit = units[0] if units[0] != units[1] else ""
            found.append(changed_value(old, column, before, after, words or in_words, old_unit))
    return found


def changed_parts(
    owner: NaturalKey, key: models.ForeignKey, old: Iterable[models.Model], new: Iterable[models.Model], words: Words
) -> ChangedValue | None:
    """Return the change of a list of parts that have no citations of their own: those of their owner are of them."""
    before, after = (sorted(in_one_line(part, key, words) for part in parts) for parts in (old, new))
    if before == after:
        return None
    name = key.remote_field.related_name
    links = (link.name for link in owner._meta.many_to_many if link.remote_field.through is key.model)
    as_text = _(", ").join(before)
    return ChangedValue(
        name,
        label_of(key.remote_field),
        as_text,
        _(", ").join(after),
        lambda: as_text,
        (name, *links),
        is_added=set(before) <= set(after),
    )


def in_one_line(part: models.Model, key: models.ForeignKey, words: Words) -> str:
    """Return what a part states, but for what it is a part of."""
    columns = (column for column in cited_columns(type(part)) if column != key)
    return " · ".join(filter(None, (words(column, getattr(part, column.attname)) for column in columns)))


def cited_columns(model: type[models.Model]) -> list[models.Field]:
    """Return the columns of a record that say what a source may state."""
    ours = (*BOOKKEEPING, *ARRANGEMENT)
    return [column for column in model._meta.concrete_fields if column.editable and column.name not in ours]


def is_wording(model: type[NaturalKey], column: models.Field) -> bool:
    """Whether the field holds sentences or names: how we put things, not what a source states."""
    if isinstance(column, ArrayField):
        return not column.base_field.choices
    named_by = getattr(model, "named_by", "")
    return isinstance(column, models.TextField | models.URLField) or column.name in (f"{named_by}_zh", f"{named_by}_en")


def in_words(column: models.Field, value) -> str:
    """Return a value as people read it; of relations the primary keys."""
    if is_empty(value) or value == set():
        return ""
    if column.is_relation:
        keys = value if isinstance(value, set) else {value}
        return _(", ").join(sorted(map(str, column.related_model._base_manager.filter(pk__in=keys))))
    labels = dict(getattr(column, "base_field", column).flatchoices or ())
    if isinstance(value, list):
        return _(", ").join(str(labels.get(item, item)) for item in value)
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    return str(labels.get(value) or (f"{value:f}" if isinstance(column, NumberField) else value))


def claim_of(column: models.Field, value, unit: str = "") -> str:
    """Return a value as a citation claims it: numbers, dates and choices as the database has them."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if is_empty(value) or column.is_relation or isinstance(value, bool):
        return in_words(column, value)
    return f"{value:f} {unit}".strip() if isinstance(column, NumberField) else str(value)


def moved_basis(old: NaturalKey, new: NaturalKey, *, stated_only: bool = False) -> list[str]:
    """Return the parts of a figure's basis that are stated and would become others: it would be another figure.

    A part that is not stated yet may be filled in. With `stated_only` one may be taken back and its conditions worded
    otherwise, which a file does that states the figure's sources anew.
    """
    found = []
    for name in getattr(old, "basis_fields", ()):
        column = old._meta.get_field(name)
        before, after, unstated = getattr(old, name), getattr(new, name), column.get_default()
        reworded = name == "conditions" or after == unstated
        if before not in (after, unstated) and not (stated_only and reworded):
            found.append(name)
    return found


def another_basis() -> str:
    return _("A figure of another basis is a new figure: give it a new number and leave this one as it is.")
