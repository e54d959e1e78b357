"""What was changed last: a line for all that one person or one command changed at one time."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db import connection
from django.db.models import Count, Min, Model, QuerySet
from django.urls import reverse
from django.utils.text import capfirst
from pghistory.models import Context

from kb.history.reading import models_by_table, who
from kb.models import Change

STEPS_SHOWN = 12
THINGS_SHOWN = 4
NEWEST = """
    WITH RECURSIVE newest(at) AS (
        SELECT max(at) FROM kb_change
        UNION ALL SELECT (SELECT max(at) FROM kb_change WHERE at < newest.at) FROM newest WHERE at IS NOT NULL
    )
    SELECT at FROM newest WHERE at IS NOT NULL LIMIT %s
"""


@dataclass
class Thing:
    """What was changed of one kind, its parts included: one record by its name, else the kind."""

    name: str
    link: str


@dataclass
class Line:
    """One step: who changed how much, and the kinds with the most changes."""

    at: datetime
    who: str
    total: int
    things: list[Thing]
    more: bool


def form_of(model: type[Model]) -> type[Model] | None:
    """Return the kind on whose forms the rows of a table are changed; none where the database alone writes them."""
    while model and not admin.site.is_registered(model):
        owners = () if model._meta.auto_created else model.owner_fields()
        model = model._meta.auto_created or next((key.related_model for key in owners), None)
    return model


def moments(count: int) -> list[datetime]:
    """Return the newest moments at which anything was changed: each is looked up, however many changes it has."""
    with connection.cursor() as cursor:
        cursor.execute(NEWEST, [count])
        return [at for (at,) in cursor.fetchall()]


def counts(steps: int) -> QuerySet:
    """Return, table by table, how many changes the newest steps have, and in how many records."""
    tables = [table for table, model in models_by_table().items() if form_of(model)]
    # A step may have several moments: one more transaction each.
    return (
        Change.objects.filter(at__in=moments(2 * steps), table__in=tables)
        .order_by()
        .values("context_id", "at", "table")
        .annotate(changes=Count("id"), records=Count("record", distinct=True), key=Min("record"))
    )


def lines() -> list[Line]:
    """Return the newest steps, the newest first."""
    steps = defaultdict(list)
    for row in counts(STEPS_SHOWN):
        steps[row["context_id"] or row["at"]].append(row)
    newest = sorted(steps.values(), key=moment, reverse=True)[:STEPS_SHOWN]
    contexts = Context.objects.in_bulk({row["context_id"] for rows in newest for row in rows} - {None})
    people = get_user_model().objects.in_bulk({context.metadata.get("user") for context in contexts.values()})
    return [
        Line(
            moment(rows),
            who(contexts.get(rows[0]["context_id"]), people),
            sum(row["changes"] for row in rows),
            [thing(kind, found) for kind, found in by_kind(rows)[:THINGS_SHOWN]],
            len(by_kind(rows)) > THINGS_SHOWN,
        )
        for rows in newest
    ]


def moment(rows: list[dict]) -> datetime:
    return max(row["at"] for row in rows)


def by_kind(rows: list[dict]) -> list[tuple[type[Model], list[dict]]]:
    """Return the rows of a step under the kinds that they belong to, the kind with the most changes first."""
    kinds = defaultdict(list)
    for row in rows:
        kinds[form_of(models_by_table()[row["table"]])].append(row)
    return sorted(kinds.items(), key=lambda kind: -sum(row["changes"] for row in kind[1]))


def thing(kind: type[Model], rows: list[dict]) -> Thing:
    """Return one kind as a step changed it: its record, where that is but one, by its name."""
    address = f"admin:{kind._meta.app_label}_{kind._meta.model_name}"
    own = [row for row in rows if row["table"] == kind._meta.db_table]
    named = kind.objects.as_public().with_keys()
    if len(own) == 1 and own[0]["records"] == 1 and (record := named.filter(pk=own[0]["key"]).first()):
        return Thing(str(record), reverse(f"{address}_history", args=[record.pk]))
    return Thing(capfirst(kind._meta.verbose_name_plural), reverse(f"{address}_changelist"))
