"""What rests on a source: the citations of every kind of record, found in one query."""

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
    """Return the citation tables: first those of what the knowledge base is about, then those of what it shares."""
    models = [model for model in apps.get_models() if issubclass(model, Citation)]
    return sorted(models, key=lambda model: model._meta.app_label == Source._meta.app_label)


def cited(model: type[Citation]) -> type[NaturalKey]:
    """Return the kind of record that a citation table is of."""
    return model._meta.get_field("entry").related_model


def seen(model: type[Citation]) -> QuerySet:
    """Return the citations in a table whose records the public sees."""
    return model.objects.filter(entry__in=cited(model).objects.published().order_by().values("pk")).order_by()


def count_facts(sources: Iterable[Source]) -> Counter:
    """Return the number of facts that rest on each of the sources (by its primary key), exchange rates among them."""
    keys = [source.pk for source in sources]
    rates = Source._meta.get_field("exchange_rates").related_model.objects.order_by()
    counted = [
        rows.filter(source__in=keys).values("source").annotate(facts=Count("pk"))
        for rows in (rates, *(seen(model) for model in citation_models()))
    ]
    counts = Counter()
    for row in union_of(counted):
        counts[row["source"]] += row["facts"]
    return counts


@dataclass
class Fact:
    """One value of one record that rests on a source, or that the source disputes."""

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
        """What kind of record it is of, as the page's heading says it."""
        return capfirst(self.entry._meta.verbose_name_plural)

    @property
    def supports(self) -> bool:
        return self.stance == Stance.SUPPORTS

    @property
    def stance_label(self) -> str:
        return Stance(self.stance).label

    @property
    def label(self) -> str:
        """What the field is called; empty where the whole record rests on the source."""
        if not self.field:
            return ""
        return label_of(self.entry._meta.get_field(self.field))


@dataclass
class Kind:
    """The facts of one kind of record that rest on a source: how many, and on which page they begin."""

    model: type[NaturalKey]
    facts: int
    page: int

    @property
    def label(self) -> str:
        return capfirst(self.model._meta.verbose_name_plural)


class Facts:
    """All facts that rest on one source, kind by kind; a slice of them is read at a time."""

    # What a fact takes from its citation.
    columns = ("field", "stance", "claimed_value", "locator", "quote", "note_zh", "note_en")

    def __init__(self, source: Source):
        self.source = source
        self.tables = citation_models()

    @cached_property
    def counts(self) -> list[int]:
        """The number of facts in each citation table."""
        counted = [
            seen(model).filter(source=self.source).values(table=Value(number)).annotate(facts=Count("pk"))
            for number, model in enumerate(self.tables)
        ]
        found = {row["table"]: row["facts"] for row in union_of(counted)}
        return [found.get(number, 0) for number in range(len(self.tables))]

    def count(self) -> int:
        return sum(self.counts)

    @property
    def kinds(self) -> list[Kind]:
        """The kinds of record that rest on the source."""
        kinds, before = [], 0
        for model, facts in zip(self.tables, self.counts, strict=True):
            if facts:
                kinds.append(Kind(cited(model), facts, before // PAGE_OF_FACTS + 1))
            before += facts
        return kinds

    def __getitem__(self, wanted: slice) -> list[Fact]:
        """Return a slice of the facts: one query, and one for each kind of record that is more than name and slug."""
        found = union_of(self.rows(number) for number in range(len(self.tables)))
        found = found.order_by("table", "key", "record", "field", "citation")
        rows = list(found[wanted])
        return [
            Fact(record, **{name: row[name] for name in self.columns})
            for row, record in zip(rows, self.records(rows), strict=True)
        ]

    def rows(self, number: int) -> QuerySet:
        """Return the citations in one table with what their records are called and known by."""
        model = self.tables[number]
        kind = cited(model)
        names = {language: Value("", CharField()) for language in ("zh", "en")}
        if is_light(kind):
            names = {language: F(f"entry__{kind.named_by}_{language}") for language in names}
        return (
            seen(model)
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
        kinds = {row["table"]: cited(self.tables[row["table"]]) for row in rows}
        read = {
            number: kind.objects.as_public()
            .with_keys()
            .in_bulk({row["record"] for row in rows if row["table"] == number})
            for number, kind in kinds.items()
            if not is_light(kind)
        }
        return [
            read[row["table"]][row["record"]] if row["table"] in read else light(kinds[row["table"]], row)
            for row in rows
        ]


def is_light(kind: type[Model]) -> bool:
    """Whether a kind's records are displayed and found by their names and slug alone."""
    columns = {field.name for field in kind._meta.fields}
    return (
        issubclass(kind, Entry)
        and (kind.get_absolute_url, kind.page) == (Entry.get_absolute_url, Entry.page)
        and {f"{kind.named_by}_zh", f"{kind.named_by}_en"} <= columns
    )


def light(kind: type[Entry], row: dict) -> Entry:
    """Return an entry of which only the names and the slug were read."""
    names = {f"{kind.named_by}_{language}": row[language] for language in ("zh", "en")}
    return kind(pk=row["record"], slug=row["key"], **names)
