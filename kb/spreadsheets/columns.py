"""What a column of a sheet holds, in words."""

from dataclasses import dataclass

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext as _

from kb.database.fields import PartialDateField
from kb.facts.kinds import MISSING, Kind
from kb.spreadsheets.sources import SOURCES


@dataclass(frozen=True)
class Column:
    """One column as the page of an import explains it."""

    name: str
    label: str
    holds: str
    values: list[tuple[str, str]]
    is_key: bool = False
    is_required: bool = False


def columns_of(kind: Kind, names: list[str]) -> list[Column]:
    """Return the columns of a kind's sheet; those by which a row is known come first."""
    columns = [column_of(kind, name) for name in names]
    return sorted(columns, key=lambda column: not column.is_key)


def column_of(kind: Kind, name: str) -> Column:
    if name == SOURCES:
        return Column(
            SOURCES,
            _("sources"),
            _("slugs of sources that support the whole record: citations are added, and none is taken away"),
            [],
        )
    field = kind.fields[name]
    stated = getattr(field, "base_field", field)
    values = [(str(value), str(label)) for value, label in stated.flatchoices or ()]
    is_key = name in kind.key_names
    return Column(name, str(field.verbose_name), held_by(field), values, is_key, kind.absent[name] is MISSING)


def held_by(field: models.Field) -> str:
    """Return what a cell of the field holds."""
    if field.is_relation:
        of = {"kind": field.related_model._meta.verbose_name}
        return _("slugs of kind: %(kind)s") % of if field.many_to_many else _("slug of kind: %(kind)s") % of
    if isinstance(field, ArrayField):
        return _("any of these") if field.base_field.choices else _("texts")
    if field.choices:
        return _("one of these")
    if isinstance(field, PartialDateField):
        return _("2019, 2019-09 or 2019-09-25")
    if isinstance(field, models.BooleanField):
        return _("true or false")
    if isinstance(field, models.IntegerField):
        return _("a whole number")
    if isinstance(field, models.DecimalField):
        return _("a number in plain notation, such as 166.4")
    return _("text")
