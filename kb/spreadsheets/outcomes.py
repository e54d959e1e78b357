"""What a row of a sheet does to the record that it names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.translation import gettext as _

from kb.database.fields import NumberField
from kb.facts.confirmations import Cause, Confirmation
from kb.facts.kinds import MISSING, FactModel
from kb.facts.reading import Record
from kb.spreadsheets.columns import SOURCES, Column
from kb.spreadsheets.former_slugs import CurrentSlugs
from kb.spreadsheets.formulas import as_meant, is_clearing
from kb.spreadsheets.losses import loss
from kb.spreadsheets.sheets import Row
from kb.spreadsheets.units import kept

NEW, CHANGED, UNCHANGED = "new", "changed", "unchanged"


class Change(NamedTuple):
    """One field that gets another value, and what would be lost by it."""

    column: str
    old: str
    new: str
    loss: Cause | None = None


@dataclass
class SheetRecord(Record):
    """One record of a sheet; its position is the number of its row."""

    # The fields that could not be read: what was noted of them first says all.
    unread: set[str] = field(default_factory=set)

    def blame(self, name: str, reason: str) -> None:
        if name not in self.unread:
            super().blame(name, reason)

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
    # The slug that the row states, where it updates an existing record instead.
    instead_of: str = ""
    # The slugs of the sources that the row names for its values.
    named: list[str] = field(default_factory=list)

    @property
    def action(self) -> str:
        if self.is_new:
            return NEW
        return CHANGED if self.changes else UNCHANGED

    def losses(self) -> Iterator[Confirmation]:
        """Yield what is to be confirmed since it would be lost."""
        for change in self.changes:
            if change.loss:
                yield Confirmation(
                    change.loss,
                    _("%(old)s → %(new)s") % {"old": change.old, "new": change.new or _("empty")},
                    change.column,
                    position=self.row.number,
                    record=self.record.name,
                    basis=(change.old, change.new),
                )


class RowReader:
    """Reads rows of one kind: a blank cell leaves its field as it is, and a word of its own clears it."""

    def __init__(
        self,
        kind: FactModel,
        columns: dict[str, Column],
        existing: dict[tuple, dict],
        taken: Mapping[int, str],
        units: Mapping[str, str],
        slugs: CurrentSlugs,
    ):
        self.kind = kind
        # The slugs of the records that rows update in place of their own.
        self.taken = taken
        # The units that the headings of columns state.
        self.units = units
        self.columns = {name: column for name, column in columns.items() if name != SOURCES}
        # What each record says now, by its natural key.
        self.existing = existing
        self.slugs = slugs

    def read(self, row: Row) -> Outcome:
        """Return what the row does; a cell that spells the existing value otherwise changes nothing."""
        stated = self.slugs.current(self.stated(row.cells))
        slug = stated.get("slug", "")
        if row.number in self.taken:
            stated["slug"] = self.taken[row.number]
        existing = self.existing.get(self.key_of(stated))
        record = SheetRecord("", row.number, self.kind, dict(existing or {}))
        outcome = Outcome(row, record, is_new=existing is None)
        self.read_numbers(outcome, stated, existing or {})
        outcome.instead_of = slug if slug != stated.get("slug", "") else ""
        for name, column in self.columns.items():
            if name in stated:
                self.fill(outcome, column, existing, stated)
            elif is_clearing(row.cells.get(name, "")):
                self.clear(outcome, column, existing)
            elif existing is None and (default := column.text_in({})):
                outcome.changes.append(Change(name, "", default))
        return outcome

    def stated(self, cells: dict[str, str]) -> dict:
        """Return the values in the cells that are neither blank nor clear their fields."""
        return {
            name: column.read(as_meant(cells[name]).strip())
            for name, column in self.columns.items()
            if cells.get(name, "").strip() and not is_clearing(cells[name])
        }

    def read_numbers(self, outcome: Outcome, stated: dict, existing: dict) -> None:
        """Bring the numbers into the units that they are kept in."""
        # Two numbers may share a unit: what the first changes of it is not what the second was stated in.
        given = {**existing, **stated}
        for name in [name for name in stated if isinstance(self.columns[name].field, NumberField)]:
            text, field = as_meant(outcome.row.cells[name]).strip(), self.columns[name].field
            try:
                stated[name] = kept(self.kind.model, field, text, self.units.get(name, ""), given, stated)
            except ValueError as error:
                outcome.record.blame(name, str(error))
                outcome.record.unread.add(name)

    def fill(self, outcome: Outcome, column: Column, existing: dict | None, stated: dict) -> None:
        """Give the record a value that it has not."""
        old = "" if existing is None else column.text_in(existing)
        new = column.text_in(stated)
        # What went out comes back as it was, even where we would spell it otherwise.
        typed = outcome.row.cells.get(column.name, new)
        if existing is not None and old.strip() in (new, as_meant(typed).strip()):
            return
        outcome.record.stated[column.name] = stated[column.name]
        if old != new:
            lost = loss(column, existing.get(column.name), stated[column.name]) if old else None
            outcome.changes.append(Change(column.name, old, new, lost))

    def clear(self, outcome: Outcome, column: Column, existing: dict | None) -> None:
        """Take its value from the record; what is new has none yet, and a part of the key is another record's."""
        if column.is_key:
            return
        if not self.kind.fields[column.name].blank:
            reason = _("cannot be cleared; leave the cell blank to keep the value")
            outcome.record.blame(column.name, reason)
        elif existing is not None and (old := column.text_in(existing)):
            del outcome.record.stated[column.name]
            outcome.changes.append(Change(column.name, old, "", Cause.CLEARED))

    def key_of(self, stated: dict) -> tuple:
        key = []
        for name in self.kind.key_names:
            value = stated.get(name, self.columns[name].absent)
            key += value if isinstance(value, list) else [None if value is MISSING else value]
        return tuple(key)
