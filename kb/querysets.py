"""What every kind of record can be asked, whatever it is."""

from django.db import models
from django.db.models import Count, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce

from kb.choices import Status


def natural_key_paths(model: type[models.Model]) -> list[str]:
    """Return the lookup paths of the model's natural key, foreign keys followed to theirs ("entry__slug", "field")."""
    paths = []
    for name in model.natural_key_fields:
        field = model._meta.get_field(name)
        if field.is_relation:
            paths += [f"{name}__{path}" for path in natural_key_paths(field.related_model)]
        else:
            paths.append(name)
    return paths


def count_related(model: type[models.Model], to: str, **conditions) -> Coalesce:
    """Return a correlated count of the model's rows that point at the outer row through `to`.

    Unlike annotate(Count(...)) it does not group the query, which would drop the default order (Django ticket 32811).
    """
    rows = model.objects.filter(**{to: OuterRef("pk")}, **conditions).order_by()
    counted = rows.values(to).annotate(rows=Count("pk")).values("rows")
    return Coalesce(Subquery(counted, output_field=models.IntegerField()), 0)


class KnowledgeQuerySet(models.QuerySet):
    """A set of records with a natural key."""

    def get_by_natural_key(self, *key):
        return self.get(**dict(zip(natural_key_paths(self.model), key, strict=True)))

    def related(self, name: str) -> type[models.Model]:
        """Return the model at the other end of a relation."""
        return self.model._meta.get_field(name).related_model

    def prefetch_citations(self):
        """These records with their citations, each with its source and publisher, in one query."""
        citations = self.related("citations").objects.select_related("source__publisher")
        return self.prefetch_related(Prefetch("citations", citations))


class EntryQuerySet(KnowledgeQuerySet):
    """A set of entries: records with a page, a status and names to search by."""

    def published(self):
        """The entries that the public sees: published, and so are those they are part of."""
        parents = {f"{name}__status": Status.PUBLISHED for name in self.model.published_with}
        return self.filter(status=Status.PUBLISHED, **parents)

    def search(self, text: str):
        """Entries in whose `search_fields` every word of the text occurs, whatever its case."""
        found = self
        for word in text.split():
            found = found.filter(Q.create([(f"{name}__icontains", word) for name in self.model.search_fields], Q.OR))
        return found


class TreeQuerySet(EntryQuerySet):
    """A set of entries that stand in a tree by their `parent`."""

    def tree(self) -> list:
        """Return the entries as a list, each above its children, with `depth` and `subtree` (a set of primary keys)."""
        children: dict[int | None, list] = {}
        for node in self.order_by("slug"):
            children.setdefault(node.parent_id, []).append(node)

        def walk(parent: int | None, depth: int) -> list:
            found = []
            for node in children.get(parent, []):
                below = walk(node.pk, depth + 1)
                node.depth, node.subtree = depth, {node.pk, *(other.pk for other in below)}
                found += [node, *below]
            return found

        return walk(None, 0)
