"""A row of a sheet, together with what stands of its record, says what the record is to be."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from import_export.results import RowResult
from import_export.widgets import Widget

from kb.facts.kinds import MISSING, Kind
from kb.facts.reading import Record
from kb.spreadsheets.formulas import as_meant
from kb.spreadsheets.results import Change


@dataclass
class SheetRecord(Record):
    """One record of a sheet; its position is the number of its row."""

    @property
    def place(self) -> str:
        return _("row %(number)d") % {"number": self.position}

    def unknown(self, kind: Kind, key: str, hint: str) -> str:
        return _("there is no “%(key)s” among %(kinds)s%(hint)s") % {
            "key": key,
            "kinds": kind.model._meta.verbose_name_plural,
            "hint": hint,
        }


@dataclass
class Row:
    """One row that says something."""

    number: int
    cells: dict[str, str]
    record: SheetRecord
    # What stands of the record, None where it is new.
    standing: dict | None = None
    changes: list[Change] = field(default_factory=list)

    @property
    def import_type(self) -> str:
        if self.standing is None:
            return RowResult.IMPORT_TYPE_NEW
        return RowResult.IMPORT_TYPE_UPDATE if self.changes else RowResult.IMPORT_TYPE_SKIP

    def value_at(self, column: str) -> str:
        """Return what stands in the sheet at a column, or at several that a fault names together."""
        names = column.split(", ")
        return ", ".join(filter(None, (self.cells.get(name, "") for name in names)))


class RowReader:
    """Reads the rows of one kind: a blank cell empties its field, and a column left out leaves it as it is."""

    def __init__(self, kind: Kind, widgets: dict[str, Widget], standing: dict[tuple, dict]):
        self.kind = kind
        self.widgets = widgets
        self.standing = standing

    def read(self, number: int, cells: dict[str, str]) -> Row:
        """Return the row; a cell that says what stands there already changes nothing, however it is spelt."""
        said = self.said(cells)
        record = SheetRecord("", number, self.kind, said)
        row = Row(number, cells, record, self.standing.get(self.key_of(said)))
        old = row.standing or {}
        record.said = dict(old)
        for name in (name for name in self.widgets if name in cells):
            before = "" if row.standing is None else self.spelt(name, old)
            after = self.spelt(name, said)
            # What went out comes back as it was, even where we would spell it otherwise.
            if row.standing is not None and before.strip() in (after, as_meant(cells[name]).strip()):
                continue
            record.said.pop(name, None)
            if name in said:
                record.said[name] = said[name]
            elif row.standing is not None and self.must_be_stated(name):
                record.blame(name, _("cannot be emptied; leave the column out to leave the field as it is"))
            if before != after:
                row.changes.append(Change(name, before, after))
        return row

    def said(self, cells: dict[str, str]) -> dict:
        """Return what the cells say, the blank ones aside."""
        meant = {name: as_meant(cells[name]) for name in self.widgets if cells.get(name, "").strip()}
        return {name: self.widgets[name].clean(text) for name, text in meant.items()}

    def spelt(self, name: str, said: dict) -> str:
        """Return how a record that says so is spelt in a cell, for people to read."""
        value = said.get(name, self.kind.absent[name])
        return "" if value is MISSING else self.render(name, value)

    def render(self, name: str, value) -> str:
        # What could not be read as the field asks for is still the text that stood there.
        return value if isinstance(value, str) else self.widgets[name].render(value)

    def key_of(self, said: dict) -> tuple:
        key = []
        for name in self.kind.key_names:
            value = said.get(name, self.kind.absent[name])
            key += value if isinstance(value, list) else [None if value is MISSING else value]
        return tuple(key)

    def must_be_stated(self, name: str) -> bool:
        """Return whether the field has a default but no blank: emptying it would quietly set the default."""
        return not self.kind.fields[name].blank and self.kind.absent[name] is not MISSING
