"""The facts that cite a source: the citations of every kind of record, found in one query."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.apps import apps
from django.db.models import CharField, Count, F, Model, QuerySet, Value
from django.utils.text import capfirst

from kb.choices import Stance
from kb.database.unions import union_of
from kb.models import Citation, Entry, NaturalKey, Source, label_of
from kb.models.querysets import natural_key_paths

# How many facts a page of a source shows.
PAGE_OF_FACTS = 100


def citation_models() -> list[type[Citation]]:
    """Return the citation models: first those of the apps' own kinds, then those of the shared kinds."""
    models = [model for model in apps.get_models() if issubclass(model, Citation)]
    return sorted(models, key=lambda model: model._meta.app_label == Source._meta.app_label)


def cited_model(model: type[Citation]) -> type[NaturalKey]:
    """Return the kind of record that a citation model belongs to."""
    return model._meta.get_field("entry").related_model


def public_citations(model: type[Citation]) -> QuerySet:
    """Return the citations in a table whose records are public."""
    return model.objects.filter(entry__in=cited_model(model).objects.published().order_by().values("pk")).order_by()


def count_facts(sources: Iterable[Source]) -> Counter:
    """Return the number of facts that cite each of the sources (by its primary key), exchange rates included."""
    keys = [source.pk for source in sources]
    rates = Source._meta.get_field("exchange_rates").related_model.objects.order_by()
    counted = [
        rows.filter(source__in=keys).values("source").annotate(facts=Count("pk"))
        for rows in (rates, *(public_citations(model) for model in citation_models()))
    ]
    counts = Counter()
    for row in union_of(counted):
        counts[row["source"]] += row["facts"]
    return counts


@dataclass
class Fact:
    """One value of one record that a source supports or disputes."""

    entry: NaturalKey
    field: str
    stance: Stance
    claimed_value: str
    locator: str
    quote: str
    note_zh: str
    note_en: str

    @property
    def kind(self) -> str:
        """The kind of its record, as the heading on the page."""
        return capfirst(self.entry._meta.verbose_name_plural)

    @property
    def supports(self) -> bool:
        return self.stance == Stance.SUPPORTS

    @property
    def stance_label(self) -> str:
        return Stance(self.stance).label

    @property
    def label(self) -> str:
        """The label of the field; empty if the citation is of the whole record."""
        if not self.field:
            return ""
        return label_of(self.entry._meta.get_field(self.field))


@dataclass
class FactsOfKind:
    """The facts of one kind of record that cite a source: how many, and on which page they begin."""

    model: type[NaturalKey]
    facts: int
    page: int

    @property
    def label(self) -> str:
        return capfirst(self.model._meta.verbose_name_plural)


class Facts:
    """All facts that cite one source, kind by kind; a slice of them is fetched at a time."""

    # What a fact takes from its citation.
    columns = ("field", "stance", "claimed_value", "locator", "quote", "note_zh", "note_en")

    def __init__(self, source: Source):
        self.source = source
        self.tables = citation_models()

    @cached_property
    def counts(self) -> list[int]:
        """The number of facts in each citation table."""
        counted = [
            public_citations(model).filter(source=self.source).values(table=Value(number)).annotate(facts=Count("pk"))
            for number, model in enumerate(self.tables)
        ]
        found = {row["table"]: row["facts"] for row in union_of(counted)}
        return [found.get(number, 0) for number in range(len(self.tables))]

    def count(self) -> int:
        return sum(self.counts)

    @property
    def kinds(self) -> list[FactsOfKind]:
        """The kinds of record that cite the source."""
        kinds, before = [], 0
        for model, facts in zip(self.tables, self.counts, strict=True):
            if facts:
                kinds.append(FactsOfKind(cited_model(model), facts, before // PAGE_OF_FACTS + 1))
            before += facts
        return kinds

    def __getitem__(self, wanted: slice) -> list[Fact]:
        """Return a slice of the facts: one query, and one per kind of record that needs more than name and slug."""
        found = union_of(self.rows(number) for number in range(len(self.tables)))
        found = found.order_by("table", "key", "record", "field", "citation")
        rows = list(found[wanted])
        return [
            Fact(record, **{name: row[name] for name in self.columns})
            for row, record in zip(rows, self.records(rows), strict=True)
        ]

    def rows(self, number: int) -> QuerySet:
        """Return the citations in one table with the names and keys of their records."""
        model = self.tables[number]
        kind = cited_model(model)
        names = {language: Value("", CharField()) for language in ("zh", "en")}
        if has_names_only(kind):
            names = {language: F(f"entry__{kind.named_by}_{language}") for language in names}
        return (
            public_citations(model)
            .filter(source=self.source)
            .values(
                *self.columns,
                table=Value(number),
                citation=F("pk"),
                record=F("entry"),
                key=F(f"entry__{natural_key_paths(kind)[0]}"),
                **names,
            )
        )

    def records(self, rows: list[dict]) -> list[NaturalKey]:
        """Return the record of each row."""
        kinds = {row["table"]: cited_model(self.tables[row["table"]]) for row in rows}
        fetched = {
            number: kind.objects.as_public()
            .with_keys()
            .in_bulk({row["record"] for row in rows if row["table"] == number})
            for number, kind in kinds.items()
            if not has_names_only(kind)
        }
        return [
            fetched[row["table"]][row["record"]]
            if row["table"] in fetched
            else entry_from_names(kinds[row["table"]], row)
            for row in rows
        ]


def has_names_only(kind: type[Model]) -> bool:
    """Whether a kind's records are displayed and found by their names and slug alone."""
    columns = {field.name for field in kind._meta.fields}
    return (
        issubclass(kind, Entry)
        and (kind.get_absolute_url, kind.page) == (Entry.get_absolute_url, Entry.page)
        and {f"{kind.named_by}_zh", f"{kind.named_by}_en"} <= columns
    )


def entry_from_names(kind: type[Entry], row: dict) -> Entry:
    """Return an entry of which only the names and the slug were fetched."""
    names = {f"{kind.named_by}_{language}": row[language] for language in ("zh", "en")}
    return kind(pk=row["record"], slug=row["key"], **names)
