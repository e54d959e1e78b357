"""Typed absences: where a source says why a value is not there, which is no lack of a record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from django.db.models import CharField, Model, QuerySet, Value

from kb.choices import ABSENCES, Stance, Status
from kb.database.unions import union_of


@dataclass(frozen=True)
class Absent:
    """What sources state of a value that is absent: it is shown in the value's place."""

    stances: tuple[str, ...]

    @property
    def words(self) -> list[str]:
        return [str(Stance(stance).label) for stance in self.stances]


class Absences:
    """Absences, read in one query, by the way that leads to what they are of and the field.

    `cited` has for each way (`""` the records themselves, `vendor` what they are part of, `vendor__deployments` the
    rows of a relation) the rows that it is found by, and the path from these to the citations.
    """

    def __init__(self, cited: Mapping[str, tuple[QuerySet, str]]):
        queries = [read(way, rows, path) for way, (rows, path) in cited.items() if leads_to_citations(rows.model, path)]
        self._found: dict[tuple[str, str], dict[int, Absent]] = {}
        for way, field, key, stance in union_of(queries) if queries else ():
            of_field = self._found.setdefault((way, field), {})
            stances = {*(of_field[key].stances if key in of_field else ()), stance}
            of_field[key] = Absent(tuple(sorted(stances)))

    def of(self, cited_as: tuple[str, str]) -> dict[int, Absent]:
        """Return the absences of one field of what lies on one way, by the primary key."""
        return self._found.get(cited_as, {})

    def attach(self, records: Iterable[Model], relations: Iterable[str]) -> list[Model]:
        """Return the records, each with the absences of its own fields as `absences`; so have those rows of the
        relations that were read with it.
        """
        records = list(records)
        self.attach_to(records, "")
        for way in relations:
            read = (getattr(record, "_prefetched_objects_cache", {}).get(way, ()) for record in records)
            self.attach_to(chain.from_iterable(read), way)
        return records

    def attach_to(self, rows: Iterable[Model], way: str) -> None:
        """Give each of the rows that lie on one way the absences of its own fields."""
        of_fields = {field: absent for (there, field), absent in self._found.items() if there == way}
        for row in rows:
            row.absences = {field: absent[row.pk] for field, absent in of_fields.items() if row.pk in absent}


def read(way: str, rows: QuerySet, path: str) -> QuerySet:
    """Return the query of the absences that the citations on a path from some rows say, as far as the public sees."""
    seen = {f"{path}__stance__in": ABSENCES, f"{path}__source__status": Status.PUBLISHED}
    stated = rows.order_by().filter(**seen)
    return stated.values_list(Value(way, CharField()), f"{path}__field", "pk", f"{path}__stance")


def leads_to_citations(model: type[Model], path: str) -> bool:
    """Return whether the path ends at citations, which sources and rows that only join two records have none of."""
    *way, last = path.split("__")
    for name in way:
        model = model._meta.get_field(name).related_model
    return last in {field.name for field in model._meta.get_fields()}
