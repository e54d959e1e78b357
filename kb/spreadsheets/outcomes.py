"""What a row of a sheet does to the record that it names."""

from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.translation import gettext as _

from kb.facts.kinds import MISSING, FactModel
from kb.facts.reading import Record
from kb.spreadsheets.columns import SOURCES, Column
from kb.spreadsheets.formulas import as_meant
from kb.spreadsheets.sheets import Row

NEW, CHANGED, UNCHANGED = "new", "changed", "unchanged"


class Change(NamedTuple):
    """One field that gets another value."""

    column: str
    old: str
    new: str


@dataclass
class SheetRecord(Record):
    """One record of a sheet; its position is the number of its row."""

    @property
    def place(self) -> str:
        return _("row %(number)d") % {"number": self.position}

    def unknown(self, kind: FactModel, key: str, hint: str) -> str:
        return _("there is no “%(key)s” among %(kinds)s%(hint)s") % {
            "key": key,
            "kinds": kind.model._meta.verbose_name_plural,
            "hint": hint,
        }


@dataclass
class Outcome:
    """One row, the record that it comes to, and what that changes."""

    row: Row
    record: SheetRecord
    is_new: bool
    changes: list[Change] = field(default_factory=list)

    @property
    def action(self) -> str:
        if self.is_new:
            return NEW
        return CHANGED if self.changes else UNCHANGED


class RowReader:
    """Reads rows of one kind: a blank cell empties its field, and a column left out leaves it as it is."""

    def __init__(self, kind: FactModel, columns: dict[str, Column], existing: dict[tuple, dict]):
        self.kind = kind
        self.columns = {name: column for name, column in columns.items() if name != SOURCES}
        # What each record says now, by its natural key.
        self.existing = existing

    def read(self, row: Row) -> Outcome:
        """Return what the row does; a cell that spells the existing value otherwise changes nothing."""
        stated = self.stated(row.cells)
        existing = self.existing.get(self.key_of(stated))
        record = SheetRecord("", row.number, self.kind, dict(existing or {}))
        outcome = Outcome(row, record, is_new=existing is None)
        for name, column in self.columns.items():
            if name not in row.cells:
                continue
            old = "" if existing is None else column.text_in(existing)
            new = column.text_in(stated)
            # What went out comes back as it was, even where we would spell it otherwise.
            if existing is not None and old.strip() in (new, as_meant(row.cells[name]).strip()):
                continue
            record.stated.pop(name, None)
            if name in stated:
                record.stated[name] = stated[name]
            elif existing is not None and self.must_be_stated(column):
                record.blame(name, _("cannot be emptied; omit the column to keep the value"))
            if old != new:
                outcome.changes.append(Change(name, old, new))
        return outcome

    def stated(self, cells: dict[str, str]) -> dict:
        """Return the values in the cells that are not blank."""
        return {
            name: column.read(as_meant(cells[name]).strip())
            for name, column in self.columns.items()
            if cells.get(name, "").strip()
        }

    def key_of(self, stated: dict) -> tuple:
        key = []
        for name in self.kind.key_names:
            value = stated.get(name, self.columns[name].absent)
            key += value if isinstance(value, list) else [None if value is MISSING else value]
        return tuple(key)

    def must_be_stated(self, column: Column) -> bool:
        """Return whether the field has a default but no blank: emptying it would quietly set the default."""
        return not self.kind.fields[column.name].blank and not column.is_required
