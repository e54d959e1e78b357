"""The numbered references of one page, and what they say of each value on it."""

from dataclasses import dataclass, field

from kb.choices import ABSENCES, Stance
from kb.models import Citation, NaturalKey, Source


@dataclass
class Reference:
    """One source in the list of a page, with the citations that rest on it there."""

    number: int
    source: Source
    citations: list[Citation] = field(default_factory=list)


class References:
    """The sources of one page, numbered in the order in which their marks are met."""

    def __init__(self):
        self._by_source: dict[int, Reference] = {}

    def __iter__(self):
        return iter(self._by_source.values())

    def __len__(self):
        return len(self._by_source)

    def cite(self, citations: list[Citation]) -> list[Reference]:
        """Return the references of the citations, each source once, numbering those that are new to the page."""
        found = {}
        for citation in citations:
            reference = self._by_source.setdefault(
                citation.source_id, Reference(len(self._by_source) + 1, citation.source)
            )
            if citation not in reference.citations:
                reference.citations.append(citation)
            found[reference.number] = reference
        return [found[number] for number in sorted(found)]


class Evidence:
    """What the citations of a record say of one of its values (`name` empty: of the record as a whole)."""

    def __init__(self, record: NaturalKey, name: str = ""):
        citations = list(record.citations.all())
        own = [citation for citation in citations if citation.field == name]
        self.disputes = [citation for citation in own if citation.stance == Stance.DISPUTES]
        self.absences = [citation for citation in own if citation.stance in ABSENCES]
        # A value that no source is named for by itself rests on the sources of the whole record.
        self.supports = [citation for citation in own if citation.stance == Stance.SUPPORTS] or [
            citation for citation in citations if not citation.field and citation.stance == Stance.SUPPORTS
        ]
