"""Values of existing records that a load changes, while citations of them are left as they are."""

from collections.abc import Iterable, Iterator, Mapping

from django.db import models
from django.utils.translation import gettext as _

from kb.evidence.changed_values import (
    ChangedRecord,
    ChangedValue,
    Words,
    another_basis,
    changed_parts,
    changed_value,
    changes_between,
    in_words,
    moved_basis,
)
from kb.evidence.decisions import Question, SameWrite, citations_of, fetch_citations, questions_about, standing_for
from kb.facts.kinds import FactModel, kind_of
from kb.facts.matching import ExistingRecords
from kb.facts.reading import Record, joined
from kb.models import Citation

Records = Mapping[FactModel, list[Record]]
Existing = Mapping[FactModel, ExistingRecords]


class ChangedCitations:
    """The cited values that the records of a load change, and what the load says of their citations."""

    def __init__(self, records: Records, existing: Existing):
        self.words = words_by(existing)
        # Each with the record of the load that changes it.
        self.changed: list[tuple[Record, ChangedRecord, models.Model | None]] = []
        for kind in records:
            if hasattr(kind.model, "citations"):
                self.changed += changed_records(kind, records[kind], existing[kind], self.words)
            elif kind.model.is_part_of_record() and not issubclass(kind.model, Citation):
                self.changed += changed_owners(kind, records[kind], existing[kind], self.words)
        # Those that would make another figure of one that is cited.
        self.moved: list[Record] = []
        self.same_write = stated_citations(records) if self.changed else SameWrite()

    def undecided(self, decided: Mapping[str, str] | None = None) -> list[tuple[Record, Question]]:
        """Return each question with the record of the load that raises it."""
        by_record = {id(found.record): record for record, found, _new in self.changed}
        questions = questions_about([found for _record, found, _new in self.changed], self.same_write, decided)
        return [(by_record[id(question.record)], question) for question in questions]

    def blame_moved_bases(self) -> None:
        """Note where a cited figure would become one of another basis."""
        moving = [
            (record, found.record, new)
            for record, found, new in self.changed
            if new is not None and moved_basis(found.record, new)
        ]
        fetch_citations([old for _record, old, _new in moving])
        for record, old, new in moving:
            own = citations_of(old)
            anew = bool(own) and all(map(self.same_write.has_decided, own))
            names = moved_basis(old, new, stated_only=anew)
            if names and (own or standing_for(old, own)):
                record.blame(", ".join(names), another_basis())
                self.moved.append(record)

    def blame_undecided(self) -> None:
        """Note each changed value whose citations the files do not state again."""
        found: dict[tuple[int, str], tuple[Record, ChangedValue, list[Citation]]] = {}
        for record, question in self.undecided():
            if record in self.moved:
                continue
            for change in question.changes:
                key = (id(record), change.name)
                found.setdefault(key, (record, change, []))[2].append(question.citation)
        for record, change, citations in found.values():
            record.blame(
                change.name,
                _(
                    "would become “%(new)s” in place of “%(old)s”, but the citations of the old value are not stated "
                    "again: %(citations)s. State in these files what each says of the new value."
                )
                % {
                    "old": change.old,
                    "new": change.new,
                    "citations": _(", ").join(dict.fromkeys(map(in_brief, citations))),
                },
            )


def in_brief(citation: Citation) -> str:
    """Return a citation as files name it."""
    return f"{citation.source.slug} ({citation.locator})" if citation.locator else citation.source.slug


def instance(kind: FactModel, pk: int, row: tuple) -> models.Model:
    return kind.model(pk=pk, **{column.attname: value for column, value in zip(kind.columns, row, strict=True)})


def changed_records(
    kind: FactModel, records: Iterable[Record], existing: ExistingRecords, words: Words
) -> Iterator[tuple[Record, ChangedRecord, models.Model]]:
    """Yield the existing records of a kind that get other values, with the record that says so and what it says."""
    for record in records:
        before = existing.rows.get(record.pk)
        if record.row is None or before is None:
            continue
        links = {link: existing.links[link.name].get(record.pk, set()) for link in kind.links}
        moved = [link for link, keys in links.items() if keys != record.links[link.name]]
        if before == record.row and not moved:
            continue
        old, new = instance(kind, record.pk, before), instance(kind, record.pk, record.row)
        changes = changes_between(old, new, words)
        changes += [changed_value(old, link, links[link], record.links[link.name], words) for link in moved]
        if changes:
            yield record, ChangedRecord(old, changes), new


def changed_owners(
    kind: FactModel, records: Iterable[Record], existing: ExistingRecords, words: Words
) -> Iterator[tuple[Record, ChangedRecord, None]]:
    """Yield the existing owners of parts without citations of their own, where a list of these changes."""
    key, *_others = kind.model.owner_fields()
    at = kind.columns.index(key)
    changing: dict[int, dict[int, Record]] = {}
    for record in records:
        if record.row is not None and record.row != existing.rows.get(record.pk):
            changing.setdefault(record.row[at], {})[record.pk] = record
    owners = key.related_model._base_manager.in_bulk(changing)
    standing: dict[int, dict[int, tuple]] = {}
    for pk, row in existing.rows.items():
        standing.setdefault(row[at], {})[pk] = row
    for owner_id, owner in owners.items():
        old = standing.get(owner_id, {})
        new = old | {pk: record.row for pk, record in changing[owner_id].items()}
        lists = [[instance(kind, pk, row) for pk, row in rows.items()] for rows in (old, new)]
        if hasattr(owner, "citations") and (change := changed_parts(owner, key, *lists, words)):
            yield next(iter(changing[owner_id].values())), ChangedRecord(owner, [change]), None


def stated_citations(records: Records) -> SameWrite:
    """Return what a load says of citations."""
    said = SameWrite()
    for kind, of_kind in records.items():
        if issubclass(kind.model, Citation):
            for record in of_kind:
                if record.row is not None:
                    said.touch(instance(kind, record.pk, record.row))
    return said


def words_by(existing: Existing) -> Words:
    """Return how values are written for people, relations by the natural keys that a load knows, new ones too."""
    names: dict[FactModel, dict[int, str]] = {}

    def words(column: models.Field, value) -> str:
        if not column.is_relation or value is None:
            return in_words(column, value)
        kind = kind_of(column.related_model)
        if kind not in names:
            names[kind] = {pk: joined(key) for key, pk in existing[kind].ids.items()}
        keys = value if isinstance(value, set) else {value}
        return _(", ").join(sorted(names[kind].get(key, f"#{key}") for key in keys))

    return words
