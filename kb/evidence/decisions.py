"""Which citations somebody must decide on before a value is changed: else they would state what no source says.

The one home of that rule: the admin's forms, spreadsheets and `load_facts` all ask here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import TextChoices, prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from kb.choices import ABSENCES, Stance
from kb.evidence.changed_values import ChangedRecord, ChangedValue
from kb.models import Citation, NaturalKey


class Decision(TextChoices):
    """What a source says of a value that is new."""

    SUPPORTS = "supports", _("It states the new value")
    DISPUTES = "disputes", _("It states another value")
    STAYS = "stays", _("It still says so")
    SILENT = "silent", _("It says nothing of this value")
    REMOVED = "removed", _("Remove the citation")


@dataclass(frozen=True)
class Question:
    """One citation that would speak for the new values: what does its source say of them?"""

    record: NaturalKey
    changes: tuple[ChangedValue, ...]
    citation: Citation
    # Whether it is of the record or its whole, and would stand for the value because no citation of its own does.
    is_inherited: bool = False

    @property
    def key(self) -> str:
        """A name that is the same whenever it is asked."""
        names = [self.record.pk, self.changes[0].name] if self.is_inherited else []
        return "-".join(
            map(str, ("decision", self.citation._meta.label_lower.replace(".", "_"), self.citation.pk, *names))
        )

    @property
    def is_emptied(self) -> bool:
        """Whether no new value is left that a source could state."""
        return not any(change.new for change in self.changes)

    @property
    def decisions(self) -> list[Decision]:
        """The answers that make sense."""
        if self.is_inherited:
            return [Decision.SUPPORTS, Decision.DISPUTES, Decision.SILENT]
        other = Decision.STAYS if self.citation.stance in ABSENCES else Decision.DISPUTES
        if self.is_emptied:
            return [other, Decision.REMOVED]
        # A source of a whole figure need not state what is filled in of its basis.
        is_filled_in = not self.citation.field and not any(change.old for change in self.changes)
        return [Decision.SUPPORTS, other, *[Decision.SILENT] * is_filled_in, Decision.REMOVED]

    @property
    def disputed(self) -> ChangedValue:
        """The value that a dispute would be of: one that there was before."""
        return next((change for change in self.changes if change.old), self.changes[0])

    @property
    def claimed_value(self) -> str:
        """What a disputing source is taken to state: what it stated so far."""
        return (self.citation.claimed_value or self.disputed.claimed())[
            : Citation._meta.get_field("claimed_value").max_length
        ]

    def writes(self, decision: str) -> bool:
        """Return whether anything is written where it is decided so."""
        if decision == Decision.SUPPORTS and not self.is_inherited:
            return self.citation.stance != Stance.SUPPORTS
        return decision not in (Decision.STAYS, Decision.SILENT)

    def alike(self, decision: str) -> str:
        """Return the answer of its own that comes closest to one given for many citations together."""
        twins = {Decision.DISPUTES: Decision.STAYS, Decision.REMOVED: Decision.SILENT}
        found = next((answer for answer in (decision, twins.get(decision)) if answer in self.decisions), "")
        # What it states instead must be typed where it has stated nothing so far.
        return "" if found == Decision.DISPUTES and not self.claimed_value else found

    def apply(self, decision: Decision, claimed_value: str = "") -> None:
        """Write what was decided into the citation, or into one of the value beside it."""
        if decision in (Decision.STAYS, Decision.SILENT):
            return
        supports = decision == Decision.SUPPORTS
        says = {
            "stance": Stance.SUPPORTS if supports else Stance.DISPUTES,
            "claimed_value": "" if supports else claimed_value or self.claimed_value,
        }
        same = {name: getattr(self.citation, name) for name in ("source_id", "locator")}
        if self.is_inherited:
            kind = self.record.citations.model
            kind.objects.get_or_create(entry=self.record, field=self.changes[0].name, **same, **says)
            return
        if not supports and not self.citation.field:
            says["field"] = self.disputed.name
        others = type(self.citation).objects.filter(entry_id=self.citation.entry_id, **same)
        said = {"field": self.citation.field} | says
        if decision == Decision.REMOVED or others.exclude(pk=self.citation.pk).filter(**said).exists():
            self.citation.delete()
        elif any(getattr(self.citation, name) != value for name, value in says.items()):
            for name, value in says.items():
                setattr(self.citation, name, value)
            self.citation.save()


@dataclass
class SameWrite:
    """What one write says of citations itself: those have been decided on."""

    # The primary keys of existing citations that it states again, changes or deletes, by their kind.
    touched: dict[type[Citation], set[int]] = field(default_factory=dict)
    # The records and the fields of theirs for which it names a source that supports them.
    supported: set[tuple[type[NaturalKey], int, str]] = field(default_factory=set)

    def touch(self, citation: Citation, *, is_deleted: bool = False) -> None:
        """Note a citation as the write leaves it."""
        if citation.pk:
            self.touched.setdefault(type(citation), set()).add(citation.pk)
        if citation.stance == Stance.SUPPORTS and not is_deleted:
            entry = type(citation)._meta.get_field("entry").related_model
            self.supported.add((entry, citation.entry_id, citation.field))

    def supports(self, record: NaturalKey, names: Iterable[str]) -> bool:
        return any((type(record), record.pk, name) in self.supported for name in names)

    def has_decided(self, citation: Citation) -> bool:
        return citation.pk in self.touched.get(type(citation), ())


def questions_about(
    changed: Iterable[ChangedRecord], same_write: SameWrite, decided: Mapping[str, str] | None = None
) -> list[Question]:
    """Return what must be decided before the records are written, by the citations that exist now.

    A citation of the changed field is asked about, whatever its stance. So is one of a whole part, such as a figure:
    a part is one statement. Where a value that was there has no support of its own, the page lets the sources of the
    whole record stand for it (`Evidence`), and so each of these is asked about, too. What is in our own words, such
    as a summary, changes no claim of theirs.
    """
    decided = decided or {}
    questions = []
    changed = list(changed)
    fetch_citations([found.record for found in changed])
    for found in changed:
        citations = citations_of(found.record)
        own = [citation for citation in citations if not same_write.has_decided(citation)]
        direct = [question for citation in own if (question := direct_question(found, citation))]
        questions += direct
        for change in found.changes:
            if not change.replaces or has_support(found.record, change, direct, same_write, decided):
                continue
            questions += [
                Question(found.record, (change,), citation, is_inherited=True)
                for citation in standing_for(found.record, citations)
                if not same_write.has_decided(citation)
            ]
    return questions


def fetch_citations(records: list[NaturalKey]) -> None:
    """Read the citations of the records, and of what they rest on, in a few queries for each kind."""
    for kind in {type(record) for record in records}:
        of_kind = [record for record in records if type(record) is kind]
        paths = ["citations__source", *([f"{kind.sources_from}__citations__source"] if kind.sources_from else [])]
        prefetch_related_objects(of_kind, *paths)


def citations_of(record: NaturalKey) -> list[Citation]:
    return list(record.citations.all())


def direct_question(found: ChangedRecord, citation: Citation) -> Question | None:
    """Return the question about one of the record's own citations, if the changes concern it."""
    whole = not citation.field and citation.stance == Stance.SUPPORTS and found.record.is_part_of_record()
    about = [
        change for change in found.changes if citation.field in change.cited_as or (whole and not change.is_wording)
    ]
    return Question(found.record, tuple(about), citation) if about else None


def has_support(
    record: NaturalKey, change: ChangedValue, direct: list[Question], same_write: SameWrite, decided: Mapping[str, str]
) -> bool:
    """Return whether a citation of the value's own supports it, as far as is decided."""
    names = (*change.cited_as, "") if record.is_part_of_record() else change.cited_as
    if same_write.supports(record, names):
        return True
    for question in direct:
        if change in question.changes:
            undecided = "supports" if question.citation.stance == Stance.SUPPORTS else ""
            if (decided.get(question.key) or undecided) == Decision.SUPPORTS:
                return True
    return False


def standing_for(record: NaturalKey, citations: list[Citation]) -> list[Citation]:
    """Return the citations that stand for a value without support of its own: of the whole record or, of a part
    that cites nothing else, of what it is a part of.
    """
    if not record.is_part_of_record():
        return [citation for citation in citations if not citation.field and citation.stance == Stance.SUPPORTS]
    if not record.sources_from:
        return []
    key = record._meta.get_field(record.sources_from)
    of_whole = [c for c in citations_of(getattr(record, key.name)) if c.stance == Stance.SUPPORTS]
    own = [citation for citation in of_whole if citation.field == key.remote_field.related_name]
    return own or [citation for citation in of_whole if not citation.field]


def unsupported(questions: Iterable[Question], decided: Mapping[str, str]) -> list[Question]:
    """Return the first question of each value that no source would state by what was decided: those of the whole
    record would go on standing for it.
    """
    by_value: dict[tuple, list[Question]] = {}
    for question in questions:
        if question.is_inherited:
            by_value.setdefault((type(question.record), question.record.pk, question.changes[0].name), []).append(
                question
            )
    return [
        same[0]
        for same in by_value.values()
        if all(decided.get(question.key) in (Decision.DISPUTES, Decision.SILENT) for question in same)
    ]
