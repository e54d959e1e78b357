"""The base of every kind's spreadsheet: django-import-export moves the sheets, the loader of facts judges and writes.

So a sheet is held to the rules that a fact file is held to, and every fault of it is found at once: see `kb.facts`.
"""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from django.contrib.auth.models import AbstractBaseUser
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from import_export.fields import Field
from import_export.resources import Resource
from tablib import Dataset

from kb.facts.dumping import keyed_fields
from kb.facts.kinds import MISSING, kind_of
from kb.facts.loading import Load, lock
from kb.facts.reading import Fault, Reading, nearest
from kb.models import Source
from kb.spreadsheets.cells import ReferencesCell, cell_for, is_number
from kb.spreadsheets.formulas import neutral
from kb.spreadsheets.publishing import Gate
from kb.spreadsheets.results import HEADER, SheetFault, SheetResult, SheetRow
from kb.spreadsheets.rows import Row, RowReader, SheetRecord
from kb.spreadsheets.sources import SOURCES, SourcesColumn


class KnowledgeResource(Resource):
    """The sheet of one kind: a column a field, under the field's name; what it points at is named by slug."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.kind = kind_of(self._meta.model)
        self.sources = SourcesColumn(self.kind) if hasattr(self._meta.model, "citations") else None
        widgets = {name: cell_for(field) for name, field in self.kind.fields.items()}
        if self.sources:
            widgets[SOURCES] = ReferencesCell()
        self.fields = {name: Field(name, name, widget) for name, widget in widgets.items()}

    @classmethod
    def get_display_name(cls) -> str:
        return str(cls._meta.model._meta.verbose_name_plural)

    def get_queryset(self) -> QuerySet:
        return self._meta.model._base_manager.all()

    # Out

    def export(self, queryset=None, **kwargs) -> Dataset:
        """Return the records as a sheet, in the order of natural keys."""
        records = self.get_queryset() if queryset is None else self.get_queryset().filter(pk__in=queryset.values("pk"))
        cited = self.sources.standing(records) if self.sources else {}
        dataset = Dataset(headers=list(self.fields))
        for key, said in keyed_fields(self.kind, records):
            said[SOURCES] = [[slug] for slug in cited.get(key, [])]
            dataset.append([self.exported(name, said) for name in self.fields])
        return dataset

    def exported(self, name: str, said: dict):
        """Return what stands in a cell: numbers as numbers, all else as text that is no formula."""
        value = said.get(name, self.kind.absent.get(name))
        text = "" if value is MISSING else self.fields[name].widget.render(value)
        if text and name in self.kind.fields and is_number(self.kind.fields[name]):
            return Decimal(text)
        return neutral(text)

    # In

    def import_data(
        self, dataset: Dataset, dry_run: bool = False, *, user: AbstractBaseUser, previewed: str = "", **kwargs
    ) -> SheetResult:
        """Bring the database to what the sheet says, all or nothing, or say all that stands against it.

        A dry run does the same and undoes it. With the signature of a preview nothing but its very effect is written.
        """
        result = SheetResult()
        result.faults = list(self.faults_of_headers(dataset.headers))
        if result.faults:
            return result
        try:
            with transaction.atomic():
                self.run(dataset, user, result)
                result.outdated = previewed not in ("", result.signature)
                transaction.set_rollback(dry_run or bool(result.faults) or result.outdated)
        except IntegrityError as error:
            reason = _("The database refused: %(reason)s") % {"reason": str(error).partition("\n")[0]}
            result.faults.append(SheetFault(reason))
        return result

    def faults_of_headers(self, headers: list[str]) -> Iterator[SheetFault]:
        for name, times in Counter(headers).items():
            if not name:
                yield SheetFault(_("a column has no name"), HEADER)
            elif name not in self.fields:
                yield SheetFault(_("unknown column%(hint)s") % {"hint": nearest(name, self.fields)}, HEADER, name)
            elif times > 1:
                yield SheetFault(_("the column stands twice"), HEADER, name)
        for name in self.kind.key_names:
            if name not in headers:
                yield SheetFault(_("the column is missing: by it a row is known"), HEADER, name)

    def run(self, dataset: Dataset, user: AbstractBaseUser, result: SheetResult) -> None:
        """Read, judge and write the sheet, and fill in the result."""
        kinds = [self.kind, self.sources.citations] if self.sources else [self.kind]
        lock(kinds)
        rows, records = self.read(dataset, user)
        work = Load(Reading(records))
        faults = work.examine(lambda done, total: None)
        result.faults = self.told(faults, {row.number: row for row in rows}, dataset.headers)
        for row in rows:
            told = SheetRow(row.number, row.record.name, row.import_type, row.changes)
            told.object_id = row.record.pk
            result.append_row_result(told)
            result.increment_row_result_total(told)
        if not result.faults:
            work.write()

    def read(self, dataset: Dataset, user: AbstractBaseUser) -> tuple[list[Row], list[SheetRecord]]:
        """Return the rows that say something, and the records that they and their sources come to."""
        widgets = {name: field.widget for name, field in self.fields.items() if name in self.kind.fields}
        reader = RowReader(self.kind, widgets, dict(keyed_fields(self.kind, self.get_queryset())))
        cited = self.sources.standing(self.get_queryset()) if self.sources else {}
        gate = Gate(self.kind, user)
        rows, records, keys = [], [], set()
        for number, cells in enumerate(dataset, HEADER + 1):
            if not any(cell.strip() for cell in cells):
                continue
            row = reader.read(number, dict(zip(dataset.headers, cells, strict=True)))
            rows.append(row)
            records.append(row.record)
            key = reader.key_of(row.record.said)
            # A record that stands twice is one fault, not another one for each of its sources.
            if SOURCES in row.cells and key not in keys:
                records += self.sources.read(row, key, cited.get(key, []), user)
            keys.add(key)
            gate.judge(row)
        return rows, records

    def told(self, faults: list[Fault], rows: dict[int, Row], headers: list[str]) -> list[SheetFault]:
        """Return the faults by row and column; a required column that is not there is one fault, not one a row."""
        required = [name for name, absent in self.kind.absent.items() if absent is MISSING and name not in headers]
        new = [row for row in rows.values() if row.standing is None]
        found = []
        if new:
            reason = _("the column is missing: new records need it, such as %(key)s in row %(row)d")
            named = {"key": new[0].record.name, "row": new[0].number}
            found = [SheetFault(reason % named, HEADER, name) for name in required]
        place = {name: number for number, name in enumerate(dict.fromkeys([*headers, *self.fields]))}
        for fault in sorted(faults, key=lambda fault: (fault.position, place.get(first_of(fault), 0))):
            if fault.field in required:
                continue
            column = SOURCES if fault.file == SOURCES else fault.field
            found.append(SheetFault(fault.reason, fault.position, column, rows[fault.position].value_at(column)))
        return found


def first_of(fault: Fault) -> str:
    """Return the first column that the fault is about."""
    return fault.file or fault.field.partition(", ")[0]


class SourceResource(KnowledgeResource):
    class Meta:
        model = Source
