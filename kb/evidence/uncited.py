"""The published entries without a published source, of all kinds: there must be none."""

from collections.abc import Collection

from django.apps import apps
from django.db.models import CharField, Model, Value

from kb.database.unions import union_of
from kb.evidence.last_sources import citation_models, entry_model
from kb.models import Entry


def uncited() -> set[tuple[type[Model], int]]:
    """Return the kind and the key of each, in one query."""
    kinds = [kind for kind in map(entry_model, citation_models()) if issubclass(kind, Entry)]
    found = union_of(
        kind.objects.uncited().order_by().values_list(Value(kind._meta.label, CharField()), "pk") for kind in kinds
    )
    return {(apps.get_model(label), key) for label, key in found}


def with_uncited_parts(model: type[Model], keys: Collection[int]) -> set[int]:
    """Return the keys of those of the records that have a part which would be public with them, without a source."""
    queries = []
    for kind in map(entry_model, citation_models()):
        for name in () if issubclass(kind, Entry) else kind.published_with:
            owner = kind._meta.get_field(name)
            if owner.related_model is model:
                parts = kind.objects.filter(**{f"{name}__in": keys}).unsourced()
                queries.append(parts.order_by().values_list(owner.attname, flat=True))
    return set(union_of(queries)) if queries else set()
