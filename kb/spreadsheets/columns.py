"""The columns of a kind's sheet: one for each field of its records, and one for the sources that support it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext as _

from kb.database.fields import PartialDateField
from kb.facts.kinds import MISSING, FactModel
from kb.spreadsheets import cells

SOURCES = "sources"


@dataclass(frozen=True)
class Column:
    """One column: how its cells are read, and what they may hold, in words."""

    name: str
    label: str
    read: Callable[[str], object]
    accepts: str
    choices: tuple[tuple[object, str], ...] = ()
    # What a record states by leaving the field out.
    absent: object = ()
    is_key: bool = False
    # None of the column of sources, which is no field of the record.
    field: models.Field | None = None

    @property
    def is_required(self) -> bool:
        return self.absent is MISSING

    @property
    def is_number(self) -> bool:
        return self.read in (cells.read_number, cells.read_whole_number)

    def text_in(self, record: dict) -> str:
        """Return how the record's value is spelt in a cell."""
        value = record.get(self.name, self.absent)
        return "" if value is MISSING else cells.text_of(value)


def columns_of(kind: FactModel) -> dict[str, Column]:
    """Return the columns of a kind's sheet by name."""
    columns = {name: column_of(kind, name, field) for name, field in kind.fields.items()}
    if hasattr(kind.model, "citations"):
        accepts = _("slugs of sources that support the whole record: citations are added, none are removed")
        columns[SOURCES] = Column(SOURCES, _("sources"), cells.read_references, accepts)
    return columns


def column_of(kind: FactModel, name: str, field: models.Field) -> Column:
    choices = tuple(getattr(field, "base_field", field).flatchoices or ())
    return Column(
        name,
        field.verbose_name,
        *spelling_of(field),
        choices,
        kind.absent[name],
        is_key=name in kind.key_names,
        field=field,
    )


def spelling_of(field: models.Field) -> tuple[Callable[[str], object], str]:
    """Return how a cell of the field is read, and what it may hold."""
    kind = {"kind": field.related_model._meta.verbose_name} if field.is_relation else {}
    match field:
        case models.ManyToManyField():
            return cells.read_references, _("slugs of kind: %(kind)s") % kind
        case models.ForeignKey():
            return cells.read_reference, _("slug of kind: %(kind)s") % kind
        case ArrayField() if field.base_field.choices:
            return cells.read_words, _("any of these")
        case ArrayField():
            return cells.read_items, _("texts")
        case models.BooleanField():
            return cells.read_truth, _("true or false")
        case models.IntegerField():
            return cells.read_whole_number, _("one of these") if field.choices else _("a whole number")
        case models.DecimalField():
            return cells.read_number, _(
                "a number, such as 166.4 or 1,979, also with a unit: 80 GB, 1.98 PFLOPS, 640 million"
            )
        case PartialDateField():
            return str, _("2019, 2019-09 or 2019-09-25")
    return str, _("one of these") if field.choices else _("text")
