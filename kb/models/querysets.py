"""The QuerySets of all kinds of record."""

import re
from collections import Counter

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Case, Count, Exists, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.functions import Coalesce, JSONObject, NullIf
from django.db.models.query import ModelIterable

from kb.choices import Status
from kb.models.magnitudes import Magnitudes, Outlier, columns_of, number_fields
from kb.models.twins import twins_among


def natural_key_paths(model: type[models.Model]) -> list[str]:
    """Return the lookup paths of the model's natural key, with foreign keys followed ("entry__slug", "field")."""
    paths = []
    for name in model.natural_key_fields:
        field = model._meta.get_field(name)
        if field.is_relation:
            paths += [f"{name}__{path}" for path in natural_key_paths(field.related_model)]
        else:
            paths.append(name)
    return paths


def statuses(model: type[models.Model], path: str = "") -> list[str]:
    """Return the lookup paths of every status that decides whether a record of the model is public."""
    own = [f"{path}status"] if "status" in {field.name for field in model._meta.fields} else []
    parents = [(model._meta.get_field(name).related_model, name) for name in model.published_with]
    return own + [status for parent, name in parents for status in statuses(parent, f"{path}{name}__")]


def count_related(model: type[models.Model], to: str, **conditions) -> Coalesce:
    """Return a correlated count of the model's rows that point at the outer row through `to`.

    Unlike annotate(Count(...)) it does not group the query, which would drop the default order (Django ticket 32811).
    """
    return count_rows(model.objects.filter(**conditions), to)


def count_rows(rows: models.QuerySet, to: str) -> Coalesce:
    """Return a correlated count of those of the rows that point at the outer row through `to`."""
    rows = rows.filter(**{to: OuterRef("pk")}).order_by()
    counted = rows.values(to).annotate(rows=Count("pk")).values("rows")
    return Coalesce(Subquery(counted, output_field=models.IntegerField()), 0)


def hide_unpublished(record: models.Model) -> None:
    """Clear, in the record and in those it names, each foreign key to a record that is not public.

    A record is never public without its owners, so those keys stay.
    """
    fetched = [key for key in record._meta.fields if key.is_relation and key.is_cached(record)]
    for key in fetched:
        named = getattr(record, key.name)
        if named is None:
            continue
        if key.name in record.published_with or named.status == Status.PUBLISHED:
            hide_unpublished(named)
        else:
            setattr(record, key.name, None)


class PublicRecords(ModelIterable):
    """Records as the public sees them: a reference to an unpublished record reads as empty."""

    def __iter__(self):
        for record in super().__iter__():
            hide_unpublished(record)
            yield record


def names_of(rows: models.QuerySet, path: str = "") -> ArraySubquery:
    """Return the slugs and names of the rows, or of the records at the path, as a list without a query of its own."""
    columns = {name: models.F(f"{path}{name}") for name in ("slug", "name_zh", "name_en")}
    return ArraySubquery(rows.order_by(f"{path}slug").values(named=JSONObject(**columns)))


class KnowledgeQuerySet(models.QuerySet):
    """A set of records with a natural key."""

    def get_by_natural_key(self, *key):
        return self.get(**dict(zip(natural_key_paths(self.model), key, strict=True)))

    def twins_of(self, record: models.Model):
        """The others that are likely the same thing as a record, by what identifies them to people."""
        likeness = self.model.likeness
        if likeness is None:
            return self.none()
        columns = [field.attname for field in likeness.fields(self.model)]
        rows = {
            pk: dict(zip(columns, found, strict=True)) for pk, *found in self.order_by().values_list("pk", *columns)
        }
        rows[record.pk or 0] = {column: getattr(record, column) for column in columns}
        return self.filter(pk__in=twins_among(self.model, rows, [record.pk or 0]).get(record.pk or 0, []))

    def outliers_of(self, record: models.Model) -> list[Outlier]:
        """Return the numbers of a record, new or changed, that are far off these."""
        names = [field.attname for field in number_fields(self.model)]
        if not any(getattr(record, name) is not None for name in names):
            return []
        columns = columns_of(self.model)
        rows = {
            pk: dict(zip(columns, found, strict=True)) for pk, *found in self.order_by().values_list("pk", *columns)
        }
        return list(Magnitudes(self.model, rows).outliers(record.pk, {name: getattr(record, name) for name in columns}))

    def related(self, name: str) -> type[models.Model]:
        """Return the model at the other end of a relation."""
        return self.model._meta.get_field(name).related_model

    def published(self):
        """The public records: published, as are the records they are part of."""
        public = Q(**dict.fromkeys(statuses(self.model), Status.PUBLISHED))
        for name in self.model.requires_published:
            public &= Q(**{name: None}) | Q(**{f"{name}__status": Status.PUBLISHED})
        return self.as_public().filter(public)

    def as_public(self):
        """These records, each with references to public records only."""
        records = self._chain()
        records._iterable_class = PublicRecords
        return records

    def with_keys(self):
        """These records with the related records of their natural keys, which are part of their names."""
        return self.select_related(*(key.name for key in self.model.key_fields()))

    def locked(self):
        """These records in the order of their keys, no other writer's until the transaction ends.

        Records that name them can still be added: their keys do not change.
        """
        return self.select_for_update(no_key=True).order_by("pk")

    def by_place(self) -> Counter:
        """Return how many of these records each place has (by its slug), without those of the places below it."""
        return Counter(dict(self.order_by().values_list("region__slug").annotate(Count("pk"))))

    def unsourced(self):
        """The records that cite no published source and do not use the sources of another record that does."""
        found = self.filter(~Exists(self.related("citations").objects.by_public(entry=OuterRef("pk"))))
        if not self.model.sources_from:
            return found
        of_other = self.related(self.model.sources_from)._meta.get_field("citations").related_model
        return found.filter(~Exists(of_other.objects.by_public(entry=OuterRef(self.model.sources_from))))

    def uncited(self):
        """Those of the records, public by their status, that no published source supports: there must be none.

        For entries the database enforces it (`kb.database.cited`).
        """
        return self.filter(**dict.fromkeys(statuses(self.model), Status.PUBLISHED)).unsourced()

    def by_public(self, **conditions):
        """Those of these citations whose source is published."""
        return self.filter(source__status=Status.PUBLISHED, **conditions)

    def with_sources(self):
        """Those of these citations whose sources are public, with the sources and their publishers."""
        return self.as_public().filter(source__status=Status.PUBLISHED).select_related("source__publisher")

    def prefetch_citations(self):
        """These records with the citations that a page shows (`cited`), in one query."""
        citations = self.related("citations").objects.with_sources()
        return self.prefetch_related(Prefetch("citations", citations, to_attr="cited"))

    def prefetch_for_api(self, *relations: str):
        """With the citations by public sources, each with `source_slug`, and of these relations the slugs of the public
        records.
        """
        cited = self.related("citations").objects.filter(source__status=Status.PUBLISHED)
        prefetches = [Prefetch("citations", cited.annotate(source_slug=models.F("source__slug")))]
        for name in relations:
            relation = self.model._meta.get_field(name)
            needed = ["slug", *([relation.field.name] if relation.one_to_many else [])]
            prefetches.append(Prefetch(name, self.related(name).objects.published().only(*needed)))
        return self.prefetch_related(*prefetches)


class EntryQuerySet(KnowledgeQuerySet):
    """A set of entries: records with a page, a status and names to search by."""

    def search(self, text: str):
        """Entries in whose `search_fields` every word of the text occurs, in upper or lower case."""
        found = self
        for word in dict.fromkeys(text.lower().split()):
            found = found.filter(Q.create([(f"{name}__icontains", word) for name in self.model.search_fields], Q.OR))
        return found

    def closest_first(self, text: str, *then: str):
        """Exact matches of a name (`closeness` 0), then names that begin with the text (1), then all others (2)."""
        # Only names of their own: a chip found by its vendor's name does not match. A list of names is searched line by
        # line.
        names = [name for name in self.model.search_fields if not self.is_key(name.split("__")[0])]
        prefix = "(?n)^" + re.escape(" ".join(text.split()))
        exact, beginning = (
            Q.create([(f"{name}__iregex", pattern) for name in names], Q.OR) for pattern in (f"{prefix}$", prefix)
        )
        closeness = Case(When(exact, then=Value(0)), When(beginning, then=Value(1)), default=Value(2))
        return self.annotate(closeness=closeness).order_by("closeness", *then, *self.model._meta.ordering)

    def is_key(self, name: str) -> bool:
        """Return whether a field is a key to other records."""
        return self.model._meta.get_field(name).is_relation

    def newest_first(self, *before):
        """By their date (after the columns in `before`); those of unknown date, which is an empty text, come last."""
        return self.order_by(*before, f"-{self.model.dated_by}", "slug")

    def oldest_first(self):
        """By their date, oldest first; those of unknown date come last."""
        return self.order_by(NullIf(self.model.dated_by, Value("")).asc(nulls_last=True), "slug")

    def prefetch_claims(self):
        """These entries with the industry report's claims about each, in the report's order."""
        return self.prefetch_related(Prefetch("claims", self.related("claims").objects.published().for_detail()))
