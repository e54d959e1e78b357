"""Stated absences: a source says why there is no value, which differs from "not recorded"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from django.db.models import CharField, Model, QuerySet, Value

from kb.choices import ABSENCES, Stance, Status
from kb.database.unions import union_of


@dataclass(frozen=True)
class Absent:
    """What sources state about an absent value: it is shown in the value's place."""

    stances: tuple[str, ...]

    @property
    def words(self) -> list[str]:
        return [str(Stance(stance).label) for stance in self.stances]


class Absences:
    """Absences, fetched in one query, by the path to the cited record (its `owner`) and the field.

    `cited` has for each such path (`""` for the records themselves, `vendor` for their owner, `vendor__deployments` for
    the rows of a relation) the rows to start from, and the path from these to the citations.
    """

    def __init__(self, cited: Mapping[str, tuple[QuerySet, str]]):
        queries = [
            absence_query(owner, rows, path)
            for owner, (rows, path) in cited.items()
            if leads_to_citations(rows.model, path)
        ]
        self._found: dict[tuple[str, str], dict[int, Absent]] = {}
        for owner, field, key, stance in union_of(queries) if queries else ():
            of_field = self._found.setdefault((owner, field), {})
            stances = {*(of_field[key].stances if key in of_field else ()), stance}
            of_field[key] = Absent(tuple(sorted(stances)))

    def of(self, absence_key: tuple[str, str]) -> dict[int, Absent]:
        """Return the absences of one field of the records at one path, by primary key."""
        return self._found.get(absence_key, {})

    def attach(self, records: Iterable[Model], relations: Iterable[str]) -> list[Model]:
        """Return the records, each with the absences of its own fields as `absences`; the same for the prefetched
        rows of these relations.
        """
        records = list(records)
        self.attach_to(records, "")
        for relation in relations:
            fetched = (getattr(record, "_prefetched_objects_cache", {}).get(relation, ()) for record in records)
            self.attach_to(chain.from_iterable(fetched), relation)
        return records

    def attach_to(self, rows: Iterable[Model], owner: str) -> None:
        """Give each of the rows at one path the absences of its own fields."""
        of_fields = {field: absent for (path, field), absent in self._found.items() if path == owner}
        for row in rows:
            row.absences = {field: absent[row.pk] for field, absent in of_fields.items() if row.pk in absent}


def absence_query(owner: str, rows: QuerySet, path: str) -> QuerySet:
    """Return the query of the absences that public citations, at a path from some rows, state."""
    public = {f"{path}__stance__in": ABSENCES, f"{path}__source__status": Status.PUBLISHED}
    stated = rows.order_by().filter(**public)
    return stated.values_list(Value(owner, CharField()), f"{path}__field", "pk", f"{path}__stance")


def leads_to_citations(model: type[Model], path: str) -> bool:
    """Return whether the path ends at citations: sources, and rows that only join two records, have none."""
    *relations, last = path.split("__")
    for name in relations:
        model = model._meta.get_field(name).related_model
    return last in {field.name for field in model._meta.get_fields()}
