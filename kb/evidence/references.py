"""The numbered references of one page, and the evidence for each value on it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from django.db.models import CharField, Model, Value

from kb.choices import ABSENCES, Stance
from kb.database.unions import union_of
from kb.models import Citation, NaturalKey, Source

PLACES_SHOWN = 8


@dataclass
class Reference:
    """One source in the list of a page, with the citations of it there, and whether this is its first mark."""

    number: int
    source: Source
    citations: list[Citation] = field(default_factory=list)
    is_first: bool = False

    @property
    def places(self) -> list[str]:
        """The places in the source where the page's values were found, each once, the first few."""
        cited = (citation.locator for citation in self.citations if isinstance(citation, Citation))
        places = list(dict.fromkeys(place for locator in cited for place in locator.split(", ") if place))
        return places if len(places) <= PLACES_SHOWN else [*places[:PLACES_SHOWN], "…"]

    @property
    def quotes(self) -> list[str]:
        """The quotes of the source that state the page's values, each once."""
        return list(dict.fromkeys(c.quote for c in self.citations if isinstance(c, Citation) and c.quote))


class References:
    """The sources of one page, numbered in the order of their first marks."""

    def __init__(self):
        self._by_source: dict[int, Reference] = {}

    def __iter__(self):
        return iter(self._by_source.values())

    def __len__(self):
        return len(self._by_source)

    def cite(self, citations: list[Citation]) -> list[Reference]:
        """Return the references of the citations, each source once, with these alone; new sources are numbered."""
        found = {}
        earlier = len(self)
        for citation in citations:
            reference = self._by_source.setdefault(
                citation.source_id, Reference(len(self._by_source) + 1, citation.source)
            )
            if citation not in reference.citations:
                reference.citations.append(citation)
            number = reference.number
            own = found.setdefault(number, Reference(number, reference.source, is_first=number > earlier))
            own.citations.append(citation)
        return [found[number] for number in sorted(found)]


def load_citations(records: Iterable[NaturalKey]) -> None:
    """Give each of the records the citations that a page shows (`cited`): those of all kinds in one query, their
    sources in a second. A page that shows many kinds would otherwise query once for each.
    """
    by_kind: dict[type[Model], dict[int, list[NaturalKey]]] = {}
    for record in records:
        of_kind = by_kind.setdefault(type(record)._meta.get_field("citations").related_model, {})
        of_kind.setdefault(record.pk, []).append(record)
    names = [column.attname for column in Citation._meta.fields] + ["id", "entry_id"]
    queries = [
        kind.objects.filter(entry__in=entries).order_by().values_list(Value(kind._meta.label, CharField()), *names)
        for kind, entries in by_kind.items()
    ]
    kinds = {kind._meta.label: kind for kind in by_kind}
    found: dict[NaturalKey, list[Citation]] = {}
    for label, *values in union_of(queries) if queries else ():
        citation = kinds[label](**dict(zip(names, values, strict=True)))
        found.setdefault(by_kind[kinds[label]][citation.entry_id][0], []).append(citation)
    keys = {citation.source_id for citations in found.values() for citation in citations}
    sources = Source.objects.published().select_related("publisher").in_bulk(keys)
    for record in (record for of_kind in by_kind.values() for same in of_kind.values() for record in same):
        public = [citation for citation in found.get(record, ()) if citation.source_id in sources]
        for citation in public:
            citation.source, citation.entry = sources[citation.source_id], record
        record.cited = sorted(public, key=lambda c: (c.field, c.source.slug, c.stance, c.claimed_value))


def columns_of(record: NaturalKey, name: str) -> tuple[str, ...]:
    """Return the columns of a value: both of a text in two languages; names are a value in each."""
    stem, _, language = name.rpartition("_")
    in_both = language in ("zh", "en") and stem != getattr(record, "named_by", "")
    return (f"{stem}_zh", f"{stem}_en") if in_both else (name,)


def unshown_absences(record: NaturalKey, references: References) -> list[Citation]:
    """Return the absences that sources state in the record and that no part of the page has shown."""
    shown = {citation for reference in references for citation in reference.citations}
    absences = (citation for citation in record.cited if citation.stance in ABSENCES)
    return [citation for citation in absences if citation not in shown and not is_stated(record, citation.field)]


def is_stated(record: NaturalKey, name: str) -> bool:
    """Return whether the record has such a value among those that were fetched."""
    field = record._meta.get_field(name)
    if field.many_to_many or not field.concrete:
        return bool(record.__dict__.get("_prefetched_objects_cache", {}).get(name))
    return record.states(name)


class Evidence:
    """What the citations of a record state about one of its values (`name` empty: about the whole record)."""

    def __init__(self, record: NaturalKey, name: str = ""):
        columns = columns_of(record, name)
        own = [citation for citation in record.cited if citation.field in columns]
        self.disputes = [citation for citation in own if citation.stance == Stance.DISPUTES]
        self.absences = [citation for citation in own if citation.stance in ABSENCES]
        # A value without citations of its own is supported by those of the whole record.
        self.supports = [citation for citation in own if citation.stance == Stance.SUPPORTS] or [
            citation for citation in record.cited if not citation.field and citation.stance == Stance.SUPPORTS
        ]
        if not self.supports and record.sources_from:
            key = record._meta.get_field(record.sources_from)
            self.supports = Evidence(getattr(record, key.name), key.remote_field.related_name).supports


def stated_absences(
    references: References | None, records: Iterable[NaturalKey], names: Iterable[str]
) -> dict[str, list[Reference]]:
    """Return the absences that sources state for these values, each with its references.

    A list has no references: its records have their `absences`.
    """
    stated: dict[str, list[Citation]] = {}
    for record, name in product(records, names):
        if isinstance(references, References):
            for citation in Evidence(record, name).absences:
                stated.setdefault(citation.get_stance_display(), []).append(citation)
        elif name in record.absences:
            stated |= {word: [] for word in record.absences[name].words}
    return {word: references.cite(citations) if citations else [] for word, citations in stated.items()}
