"""Loading: from files to rows in one transaction, or every fault at once and nothing loaded."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from django.db import connection, transaction
from django.utils.translation import gettext as _

from kb.facts.checking import check
from kb.facts.kinds import Kind
from kb.facts.matching import Shelf, fetch_shelves, find_circles, number, resolve
from kb.facts.reading import Fault, Reading, Record, read
from kb.facts.staging import Breach, Stage, listed, run, save_links


class RefusedError(Exception):
    """Nothing was loaded, for all these faults."""

    def __init__(self, faults: list[Fault]):
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@dataclass(frozen=True)
class Tally:
    """What a load did to one kind."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0

    @property
    def is_news(self) -> bool:
        return bool(self.created or self.changed)


@dataclass
class Load:
    """One load under way: what was read, and the shelves of the database it is matched with."""

    reading: Reading
    records: dict[Kind, list[Record]] = field(default_factory=dict)
    shelves: dict[Kind, Shelf] = field(default_factory=dict)

    def faults(self) -> list[Fault]:
        found = [fault for record in self.reading.records for fault in record.faults()]
        return sorted(self.reading.faults + found, key=attrgetter("file", "position"))


def load(
    paths: Iterable[Path], *, commit: bool = True, advance: Callable[[int, int], object] = lambda done, total: None
) -> dict[str, Tally]:
    """Bring the database to what the files say and return a tally for each kind; rows that no file names stay.

    `advance` is told how much more is done, and of how much in all.
    """
    work = Load(read(paths))
    total = 2 * len(work.reading.records)
    for record in work.reading.records:
        check(record)
        work.records.setdefault(record.kind, []).append(record)
        advance(1, total)
    with transaction.atomic():
        match(work)
        stages = {}
        for kind, records in work.records.items():
            stages[kind] = judge(kind, records, work.shelves[kind])
            advance(len(records), total)
        if faults := work.faults():
            raise RefusedError(faults)
        tallies = {kind.label: save(kind, work.records[kind], work.shelves[kind], stages[kind]) for kind in stages}
        # Foreign keys are held at the end of the transaction, which a mere check never reaches.
        connection.check_constraints()
        learn(kind for kind in stages if tallies[kind.label].is_news)
        transaction.set_rollback(not commit)
    return tallies


def match(work: Load) -> None:
    """Find the row of every record and of every reference."""
    if work.records:
        # Readers go on; writers wait, so that what we compare with stays true.
        tables = listed(kind.model._meta.db_table for kind in work.records)
        run(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")
    work.shelves = fetch_shelves(work.records)
    for kind, records in work.records.items():
        number(kind, records, work.shelves[kind])
    for record in work.reading.records:
        resolve(record, work.shelves, work.reading.unread)
    for kind, records in work.records.items():
        find_circles(kind, records, work.shelves[kind])


def judge(kind: Kind, records: list[Record], shelf: Shelf) -> Stage:
    """Stage what is new or changed of one kind, and note what the database's constraints hold against it."""
    sound = {record.pk: record for record in records if record.row is not None}
    rows = {pk: record.row for pk, record in sound.items() if record.row != shelf.rows.get(pk)}
    stage = Stage(kind, rows)
    for breach in stage.breaches() if rows else ():
        explain(breach, kind, sound, shelf)
    return stage


def explain(breach: Breach, kind: Kind, records: dict[int, Record], shelf: Shelf) -> None:
    """Note the breach at the records that cause it, in the fields that it is about."""
    names = ", ".join(field.name for field in kind.columns if field.column in breach.columns)
    for pk in set(breach.ids) & records.keys():
        others = [shelf.name_of(other) for other in breach.ids if other != pk]
        same = _(", as %(others)s has the same") % {"others": ", ".join(others)} if others else ""
        records[pk].blame(names, _("breaks %(constraint)s%(same)s") % {"constraint": breach.constraint, "same": same})


def save(kind: Kind, records: list[Record], shelf: Shelf, stage: Stage) -> Tally:
    """Write what is new or changed of one kind, the many-to-many fields too."""
    created = {pk for pk in stage.ids if pk not in shelf.rows}
    changed = stage.ids - created
    stage.store(updates=bool(changed))
    for link in kind.links:
        wanted = {record.pk: record.links[link.name] for record in records}
        changed |= save_links(link, shelf.links[link.name], wanted) - created
    return Tally(len(created), len(changed), len(records) - len(created) - len(changed))


def learn(kinds: Iterable[Kind]) -> None:
    """Let the database plan its next queries by what was just written."""
    models = [model for kind in kinds for model in (kind.model, *(link.remote_field.through for link in kind.links))]
    if models:
        run(f"ANALYZE {listed(model._meta.db_table for model in models)}")
