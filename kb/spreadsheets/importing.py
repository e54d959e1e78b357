"""An import: the loader of facts judges and writes what a sheet says, all or nothing.

So a sheet is checked by the rules of a fact file, and every fault of it is found at once: see `kb.facts`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from django.contrib.auth.models import AbstractBaseUser
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kb.facts.dumping import keyed_fields
from kb.facts.kinds import FactModel, kind_of
from kb.facts.loading import Load, RefusedError, lock
from kb.facts.reading import Fault, Reading, nearest
from kb.facts.renaming import former_slugs
from kb.spreadsheets.choices import ALL_CONFIRMED, Choices
from kb.spreadsheets.columns import SOURCES, Column, columns_of
from kb.spreadsheets.decisions import NOTHING_DECIDED, decide
from kb.spreadsheets.former_slugs import CurrentSlugs
from kb.spreadsheets.meanwhile import last_change
from kb.spreadsheets.outcomes import Outcome, RowReader, SheetRecord
from kb.spreadsheets.publishing import PublicationGuard
from kb.spreadsheets.reports import CellFault, Report
from kb.spreadsheets.sheets import HEADER, Sheet
from kb.spreadsheets.sources import added_citations, citations_of, sources_of
from kb.spreadsheets.units import without_units


def import_sheet(
    kind: FactModel,
    sheet: Sheet,
    user: AbstractBaseUser,
    choices: Choices = ALL_CONFIRMED,
    *,
    commit: bool = True,
    previewed: str = "",
    decisions: Mapping[str, str] = NOTHING_DECIDED,
) -> Report:
    """Bring the database to what the sheet says, or report all that is wrong with it.

    Without `commit` the same is done, and undone. With the signature of a preview nothing but its very effect is
    written.
    """
    columns = columns_of(kind)
    sheet, units = without_units(sheet, columns)
    report = Report(faults=list(faults_of_columns(kind, columns, sheet.columns)))
    if report.faults:
        return report
    try:
        with transaction.atomic():
            write(kind, columns, sheet, units, user, report, choices, decisions)
            report.outdated = previewed not in ("", report.signature)
            transaction.set_rollback(not commit or not report.is_ready)
    except IntegrityError as error:
        reason = _("The database rejected the data: %(reason)s") % {"reason": str(error).partition("\n")[0]}
        report.faults.append(CellFault(reason))
    return report


def faults_of_columns(kind: FactModel, columns: dict[str, Column], names: list[str]) -> Iterator[CellFault]:
    for name, times in Counter(names).items():
        if not name:
            yield CellFault(_("a column has no name"), HEADER)
        elif name not in columns:
            yield CellFault(_("unknown column%(hint)s") % {"hint": nearest(name, columns)}, HEADER, name)
        elif times > 1:
            yield CellFault(_("the column occurs twice"), HEADER, name)
    for name in kind.key_names:
        if name not in names:
            yield CellFault(_("the column is missing: it identifies the rows"), HEADER, name)


def write(
    kind: FactModel,
    columns: dict[str, Column],
    sheet: Sheet,
    units: dict[str, str],
    user: AbstractBaseUser,
    report: Report,
    choices: Choices,
    decisions: Mapping[str, str],
) -> None:
    """Read, judge and write the rows, and fill in the report; with a fault nothing is written."""
    # A part is as public as what it is part of.
    owners = [kind_of(key.related_model) for key in kind.model.owner_fields()]
    lock([kind, *owners, citations_of(kind)] if SOURCES in columns else [kind, *owners])
    report.last_change = last_change()
    report.choices = choices
    known = dict(keyed_fields(kind, kind.model._base_manager.all()))
    slugs = CurrentSlugs(kind, former_slugs([]), known)
    reader = RowReader(kind, columns, known, choices.taken, units, slugs)
    report.rows, records = read(kind, columns, sheet, user, reader)
    load = Load(Reading(records), asks=True)
    faults = load.examine(lambda done, total: None)
    required = [name for name, column in columns.items() if column.is_required and name not in sheet.columns]
    report.faults += faults_of_required(required, report.rows)
    report.faults += faults_of_cells((fault for fault in faults if fault.field not in required), columns, sheet)
    report.renamed = slugs.used | load.renaming.used
    if not report.faults:
        lost = [confirmation for outcome in report.rows for confirmation in outcome.losses()]
        report.confirmations = lost + load.confirmations()
        report.decisions = decide(load.citations, report.rows, decisions, user)
        if report.decisions.is_complete:
            report.decisions.apply()
        try:
            load.write()
        except RefusedError as refused:
            report.faults += faults_of_cells(refused.faults, columns, sheet)


def read(
    kind: FactModel, columns: dict[str, Column], sheet: Sheet, user: AbstractBaseUser, reader: RowReader
) -> tuple[list[Outcome], list[SheetRecord]]:
    """Return what each row does, and the records that the rows and their sources come to."""
    cited = sources_of(kind, kind.model._base_manager.all()) if SOURCES in sheet.columns else {}
    guard = PublicationGuard(kind, user)
    outcomes, records, keys = [], [], set()
    for row in sheet.rows:
        outcome = reader.read(row)
        outcomes.append(outcome)
        records.append(outcome.record)
        key = reader.key_of(outcome.record.stated)
        # A record that is there twice is one fault, not another one for each of its sources.
        if row.cells.get(SOURCES, "").strip() and key not in keys:
            records += added_citations(columns[SOURCES], outcome, key, cited.get(key, []), user)
        keys.add(key)
        guard.check(outcome)
    return outcomes, records


def faults_of_required(names: list[str], rows: list[Outcome]) -> Iterator[CellFault]:
    """Yield each required column that is not there: one fault, not one a row, and only where a record is new."""
    new = next((outcome for outcome in rows if outcome.is_new), None)
    if new:
        reason = _("the column is missing: new records need it, such as %(key)s in row %(row)d")
        yield from (CellFault(reason % {"key": new.record.name, "row": new.row.number}, HEADER, name) for name in names)


def faults_of_cells(faults: Iterable[Fault], columns: dict[str, Column], sheet: Sheet) -> Iterator[CellFault]:
    """Yield what the loader found, by row and column in the order of the sheet."""
    rows = {row.number: row.cells for row in sheet.rows}
    place = {name: number for number, name in enumerate(dict.fromkeys([*sheet.columns, *columns]))}

    def at(fault: Fault) -> tuple[int, int]:
        return fault.position, place.get(columns_at(fault)[0], 0)

    for fault in sorted(faults, key=at):
        if fault.position not in rows:
            # Of a record that the sheet does not name, but that it would leave without a source.
            yield CellFault(f"{fault.file} {fault.record}: {fault.reason}")
            continue
        names = columns_at(fault)
        texts = filter(None, (rows[fault.position].get(name, "") for name in names))
        yield CellFault(fault.reason, fault.position, ", ".join(names), ", ".join(texts))


def columns_at(fault: Fault) -> list[str]:
    """Return the columns that a fault is about; what is wrong with a citation is wrong with the sources."""
    return [fault.file] if fault.file == SOURCES else fault.field.split(", ")
