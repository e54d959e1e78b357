"""Loading: from files to rows in one transaction, or every fault at once and nothing loaded."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import CheckConstraint, Model
from django.utils.translation import gettext as _

from kb.database.locks import IMPORTING, lock_tables
from kb.evidence.uncited import uncited
from kb.facts.changed_citations import ChangedCitations
from kb.facts.checking import check
from kb.facts.confirmations import Confirmation, confirmations_of
from kb.facts.kinds import FactModel
from kb.facts.matching import ExistingRecords, assign_ids, fetch_existing, find_circles, resolve
from kb.facts.reading import Fault, Reading, Record, read
from kb.facts.renaming import Renaming, former_slugs
from kb.facts.staging import Breach, Stage, quoted_names, run, save_links

# Each costs a query for each check.
MAX_INCOMPLETE_CHECKED = 100


class RefusedError(Exception):
    """Nothing was loaded, for all these faults."""

    def __init__(self, faults: list[Fault]):
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@dataclass(frozen=True)
class LoadCounts:
    """How many records of one kind a load created, changed and left unchanged."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0

    @property
    def has_changes(self) -> bool:
        return bool(self.created or self.changed)


@dataclass
class Load:
    """One load under way: what was read, and the existing records that it is matched with.

    All of it happens in one transaction, which the caller opens and ends.
    """

    reading: Reading
    records: dict[FactModel, list[Record]] = field(default_factory=dict)
    existing_records: dict[FactModel, ExistingRecords] = field(default_factory=dict)
    stages: dict[FactModel, Stage] = field(default_factory=dict)
    renaming: Renaming = field(default_factory=Renaming)
    # Whether the caller decides on the citations of changed values; otherwise it is a fault not to state them again.
    asks: bool = False
    citations: ChangedCitations = field(init=False)

    def examine(self, advance: Callable[[int, int], object]) -> list[Fault]:
        """Check every record against its model, the database and its constraints; return all faults, in order."""
        total = 2 * len(self.reading.records)
        for record in self.reading.records:
            check(record)
            self.records.setdefault(record.kind, []).append(record)
            advance(1, total)
        self.match()
        for kind, records in self.records.items():
            self.stages[kind] = stage_and_check(kind, records, self.existing_records[kind])
            advance(len(records), total)
        self.citations = ChangedCitations(self.records, self.existing_records)
        self.citations.blame_moved_bases()
        if not self.asks:
            self.citations.blame_undecided()
        found = [fault for record in self.reading.records for fault in record.faults()]
        return sorted(self.reading.faults + found, key=attrgetter("file", "position"))

    def match(self) -> None:
        """Find the row of every record and of every reference."""
        lock(self.records)
        self.existing_records = fetch_existing(self.records)
        self.renaming = Renaming(former_slugs(self.reading.records))
        for record in self.reading.records:
            self.renaming.rename(record, self.existing_records[record.kind].ids)
        for kind, records in self.records.items():
            assign_ids(kind, records, self.existing_records[kind])
        for record in self.reading.records:
            resolve(record, self.existing_records, self.reading.unread, self.renaming)
        for kind, records in self.records.items():
            find_circles(kind, records, self.existing_records[kind])

    def confirmations(self) -> list[Confirmation]:
        """Return what is to be confirmed of all that was examined."""
        return confirmations_of(self.records, self.existing_records)

    def faults_of_sources(self, records: set[tuple[type[Model], int]]) -> list[Fault]:
        """Return a fault for each record that would be public without a published source."""
        loaded = {(kind.model, record.pk): record for kind, records in self.records.items() for record in records}
        reason = _("would be public without citing a published source: add a citation, or leave it a draft")
        found = []
        for model, key in sorted(records, key=lambda found: (found[0]._meta.label, found[1])):
            if record := loaded.get((model, key)):
                name = "status" if "status" in record.kind.fields else ", ".join(record.kind.key_names)
                found.append(Fault(record.file, reason, record.position, record.name, name))
            else:
                found.append(Fault(model._meta.label_lower, reason, record=str(model._base_manager.get(pk=key))))
        return found

    def write(self) -> dict[str, LoadCounts]:
        """Write what is new or changed, and return the counts for each kind."""
        uncited_before = uncited()
        counts = {
            kind.label: save(kind, self.records[kind], self.existing_records[kind], stage)
            for kind, stage in self.stages.items()
        }
        if faults := self.faults_of_sources(uncited() - uncited_before):
            raise RefusedError(faults)
        # Foreign keys are checked at the end of the transaction, which `--check` never reaches.
        connection.check_constraints()
        analyze(kind for kind in self.stages if counts[kind.label].has_changes)
        return counts


def load(
    paths: Iterable[Path],
    *,
    commit: bool = True,
    advance: Callable[[int, int], object] = lambda done, total: None,
    warn: Callable[[list[Confirmation]], object] = lambda found: None,
    renamed: Callable[[str, str], object] = lambda old, new: None,
) -> dict[str, LoadCounts]:
    """Bring the database to the state of the files and return the counts for each kind; other rows stay as they are.

    `advance` is called with the number of steps just done, and their total; `warn` with what somebody should look at:
    whoever loads files has no page to confirm it on, so it is loaded; `renamed` with each key that was found by a
    former slug, and the current one.
    """
    work = Load(read(paths))
    with transaction.atomic():
        if faults := work.examine(advance):
            raise RefusedError(faults)
        warn(work.confirmations())
        counts = work.write()
        for old, new in work.renaming.used.items():
            renamed(old, new)
        transaction.set_rollback(not commit)
    return counts


def lock(kinds: Iterable[FactModel]) -> None:
    """Let readers continue but writers wait until the end, so that what we compare with does not change."""
    lock_tables((kind.model for kind in kinds), IMPORTING)


def stage_and_check(kind: FactModel, records: list[Record], existing: ExistingRecords) -> Stage:
    """Stage what is new or changed of one kind, and note which constraints of the database it would break."""
    complete = {record.pk: record for record in records if record.row is not None}
    rows = {pk: record.row for pk, record in complete.items() if record.row != existing.rows.get(pk)}
    stage = Stage(kind, rows)
    for breach in stage.breaches() if rows else ():
        explain(breach, kind, complete, existing)
    for record in [record for record in records if record.row is None][:MAX_INCOMPLETE_CHECKED]:
        check_incomplete(record)
    return stage


def check_incomplete(record: Record) -> None:
    """Check a record that cannot be a row against the constraints that concern its valid plain values alone."""
    faulty = {name for name, _reason in record.blames}
    plain = [field.name for field in record.kind.columns if not field.is_relation and field.name not in faulty]
    instance = record.kind.model(**{name: record.values[name] for name in plain})
    others = {field.name for field in record.kind.model._meta.fields} - set(plain)
    for constraint in record.kind.model._meta.constraints:
        if not isinstance(constraint, CheckConstraint) or constraint.condition.referenced_base_fields & others:
            continue
        try:
            constraint.validate(record.kind.model, instance, exclude=others)
        except ValidationError:
            about = constraint.condition.referenced_base_fields
            record.blame(", ".join(name for name in plain if name in about), reason(record.kind, constraint.name))


def explain(breach: Breach, kind: FactModel, records: dict[int, Record], existing: ExistingRecords) -> None:
    """Note the breach at the records that cause it, at the fields that it concerns."""
    names = ", ".join(field.name for field in kind.columns if field.column in breach.columns)
    why = reason(kind, breach.constraint)
    for pk in set(breach.ids) & records.keys():
        others = _(", ").join(existing.name_of(other) for other in breach.ids if other != pk)
        message = _("%(reason)s The same applies to %(others)s.") % {"reason": why, "others": others} if others else why
        records[pk].blame(names, message)


def reason(kind: FactModel, name: str) -> str:
    """Return the constraint's own error message, or its name where only the database has it."""
    for constraint in kind.model._meta.constraints:
        if constraint.name == name:
            return str(constraint.get_violation_error_message())
    return _("violates %(constraint)s") % {"constraint": name}


def save(kind: FactModel, records: list[Record], existing: ExistingRecords, stage: Stage) -> LoadCounts:
    """Write what is new or changed of one kind, the many-to-many fields too."""
    created = {pk for pk in stage.ids if pk not in existing.rows}
    changed = stage.ids - created
    stage.store(updates=bool(changed))
    for link in kind.links:
        wanted = {record.pk: record.links[link.name] for record in records}
        changed |= save_links(link, existing.links[link.name], wanted) - created
    return LoadCounts(len(created), len(changed), len(records) - len(created) - len(changed))


def analyze(kinds: Iterable[FactModel]) -> None:
    """Update the statistics by which the database plans its queries."""
    models = [model for kind in kinds for model in (kind.model, *(link.remote_field.through for link in kind.links))]
    if models:
        run(f"ANALYZE {quoted_names(model._meta.db_table for model in models)}")
