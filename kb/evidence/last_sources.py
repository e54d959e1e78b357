"""Which public records would cite no published source if some sources were withdrawn."""

from collections.abc import Collection, Iterable

from django.apps import apps
from django.db.models import CharField, Exists, Model, OuterRef, Value

from kb.choices import Status
from kb.database.unions import union_of
from kb.models import Citation, NaturalKey, Source
from kb.models.querysets import statuses


def citation_models() -> list[type[Citation]]:
    """Return the kinds of citation of records that rest on no other record's sources."""
    found = (relation.related_model for relation in Source._meta.related_objects)
    return [kind for kind in found if issubclass(kind, Citation) and not entry_model(kind).sources_from]


def entry_model(citations: type[Citation]) -> type[NaturalKey]:
    return citations._meta.get_field("entry").related_model


def resting_on(sources: Collection[int]) -> dict[int, list[tuple[type[Model], int]]]:
    """Return, by the key of each of the sources, the public records that cite none but these: in one query."""
    queries = []
    for kind in citation_models():
        public = {f"entry__{status}": Status.PUBLISHED for status in statuses(entry_model(kind))}
        others = kind.objects.by_public(entry=OuterRef("entry")).exclude(source__in=sources)
        alone = kind.objects.by_public(source__in=sources, **public).filter(~Exists(others))
        label = Value(entry_model(kind)._meta.label, CharField())
        queries.append(alone.order_by().values_list("source_id", label, "entry_id"))
    found: dict[int, list[tuple[type[Model], int]]] = {}
    for source, label, key in union_of(queries) if sources else ():
        record = apps.get_model(label), key
        if record not in found.setdefault(source, []):
            found[source].append(record)
    return found


def names_of(records: Iterable[tuple[type[Model], int]]) -> list[str]:
    """Return the names of the records, in a query for each kind."""
    by_kind: dict[type[Model], list[int]] = {}
    for kind, key in records:
        by_kind.setdefault(kind, []).append(key)
    return [str(record) for kind, keys in by_kind.items() for record in kind.objects.with_keys().filter(pk__in=keys)]
