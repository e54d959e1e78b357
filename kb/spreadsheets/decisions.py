"""What the sources of changed values say of the new ones: asked in the preview, once for each row and value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from types import MappingProxyType

from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _

from kb.evidence.changed_values import ChangedValue
from kb.evidence.decisions import Decision, Question, unsupported
from kb.facts.changed_citations import ChangedCitations
from kb.models import Source
from kb.review.decisions import may_apply
from kb.spreadsheets.outcomes import Outcome

# What the inputs of the preview are called: one answer for all, or one for a row and value.
PREFIX = "decision-"
FOR_ALL = f"{PREFIX}all"
NOTHING_DECIDED: Mapping[str, str] = MappingProxyType({})
MAX_SHOWN = 100
ANSWERS = (Decision.SUPPORTS, Decision.DISPUTES, Decision.REMOVED)


@dataclass
class RowQuestion:
    """What is to be said of the citations of one changed value of a row, together."""

    row: int
    record: str
    changes: tuple[ChangedValue, ...]
    questions: list[Question]
    answer: str = ""
    error: str = ""

    @property
    def name(self) -> str:
        """What its inputs are called."""
        return f"{PREFIX}{self.row}-{self.changes[0].name}" + "-inherited" * self.questions[0].is_inherited

    @property
    def options(self) -> list[tuple[str, str]]:
        """The answers that make sense for all of the citations, and their labels."""
        found = []
        for answer in (Decision.SUPPORTS, Decision.DISPUTES, Decision.SILENT, Decision.REMOVED):
            alike = {question.alike(answer) for question in self.questions}
            if all(alike):
                label = Decision(min(alike)).label if len(alike) == 1 else answer.label
                found.append((answer.value, label))
        # Where nothing can be removed, that answer is the one before it.
        return [option for number, option in enumerate(found) if option[1] not in dict(found[:number]).values()]


@dataclass
class RowDecisions:
    """The questions that a sheet raises, with what was answered in its preview."""

    posted: Mapping[str, str]
    groups: list[RowQuestion] = field(default_factory=list)
    decided: dict[str, str] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    # The sources that a row names for values that only the sources of the whole record stood for.
    cited: list[tuple[Question, str]] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        return not any(group.error for group in self.groups)

    @property
    def was_asked(self) -> bool:
        """Whether the answers come from a preview that had the questions."""
        return "asked" in self.posted

    @property
    def shown(self) -> list[RowQuestion]:
        """The first of the questions; what is open of them comes before the rest."""
        return sorted(self.groups, key=lambda group: not group.error)[:MAX_SHOWN]

    @property
    def for_all(self) -> list[tuple[str, str]]:
        return [(answer.value, answer.label) for answer in ANSWERS]

    def apply(self) -> None:
        """Write what was decided into the citations."""
        for question in self.questions:
            question.apply(Decision(self.decided[question.key]))
        sources = {source.slug: source for source in Source.objects.filter(slug__in={slug for _q, slug in self.cited})}
        for question, slug in self.cited:
            citations = question.record.citations
            citations.get_or_create(field=question.changes[0].name, source=sources[slug])


def decide(
    citations: ChangedCitations, rows: Iterable[Outcome], posted: Mapping[str, str], user: AbstractBaseUser
) -> RowDecisions:
    """Return the questions that changed values raise, each with its answer or with what is wrong about it.

    The sources that a row names for its values state the new ones.
    """
    named = {outcome.row.number: outcome.named for outcome in rows}
    found = RowDecisions(posted)
    for record, question in citations.undecided():
        if question.is_inherited and (slugs := named.get(record.position)):
            # The row names who states the value: the sources of the whole record need not stand for it.
            said = (type(question.record), question.record.pk, question.changes[0].name)
            found.cited += [(question, slug) for slug in slugs if said not in citations.same_write.supported]
            citations.same_write.supported.add(said)
    # What is decided of its own citations may leave a value to those of the whole record: these are asked about then.
    for _round in range(2):
        asked = citations.undecided(found.decided)
        found.groups = groups_of(asked)
        for group in found.groups:
            group.answer = posted.get(group.name) or posted.get(FOR_ALL, "")
            slugs = set(named.get(group.row, ()))
            for question in group.questions:
                own = Decision.SUPPORTS if question.citation.source.slug in slugs else group.answer
                found.decided[question.key] = question.alike(own)
    found.groups = [group for group in found.groups if not names_all(group, named)]
    found.questions = [question for _record, question in asked]
    without = unsupported(found.questions, found.decided)
    for group in found.groups:
        group.error = error_of(group, found.decided, without, user)
    return found


def groups_of(asked: list) -> list[RowQuestion]:
    """Return the questions of each row by the value that they are about."""
    groups = groupby(asked, key=lambda pair: (pair[0].position, pair[1].is_inherited, pair[1].changes))
    found = []
    for (row, _inherited, changes), pairs in groups:
        pairs = list(pairs)
        found.append(RowQuestion(row, pairs[0][0].name, changes, [question for _record, question in pairs]))
    return found


def names_all(group: RowQuestion, named: Mapping[int, Iterable[str]]) -> bool:
    """Return whether the row names the source of each of the citations."""
    slugs = set(named.get(group.row, ()))
    return all(question.citation.source.slug in slugs for question in group.questions)


def error_of(group: RowQuestion, decided: Mapping[str, str], without: list[Question], user: AbstractBaseUser) -> str:
    """Return what is wrong with the answer to a question, or nothing."""
    answers = [decided[question.key] for question in group.questions]
    if not all(answers):
        return _("Choose what these sources say.")
    if not all(may_apply(user, question, answer) for question, answer in zip(group.questions, answers, strict=True)):
        return _("You may not change these citations: choose otherwise, or ask an editor.")
    if any(question in without for question in group.questions):
        return _("No source would state the new value: name the one that does in the column “sources”.")
    return ""
