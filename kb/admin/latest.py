"""What was changed last: a line for all that one person or one command changed at one time."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db.models import CharField, Count, Min, Model, Q, Value
from django.urls import reverse
from django.utils.text import capfirst
from pghistory.models import Context

from kb.history.reading import tables, who

STEPS_SHOWN = 12
THINGS_SHOWN = 4


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


def form_of(model: type[Model]) -> type[Model]:
    """Return the kind on whose forms the rows of a table are changed."""
    while not admin.site.is_registered(model):
        model = model._meta.auto_created or model.whole_fields()[0].related_model
    return model


def counts(steps: int) -> Iterator[dict]:
    """Yield, table by table, how many changes the newest steps have, and in how many records."""
    contexts = Context.objects.order_by("-created_at").values_list("pk", flat=True)[:steps]
    # What has no context was changed past the site, and is told apart by its moment.
    first, *rest = [
        rows.objects.filter(pgh_context=None).order_by("-pgh_id").values("pgh_created_at")[:steps]
        for rows in tables().values()
    ]
    moments = sorted({row["pgh_created_at"] for row in first.union(*rest, all=True)})[-steps:]
    told = Q(pgh_context__in=list(contexts)) | Q(pgh_context=None, pgh_created_at__in=moments)
    first, *rest = [
        rows.objects.filter(told)
        .order_by()
        .values("pgh_context_id", "pgh_created_at", table=Value(model._meta.label, CharField()))
        .annotate(changes=Count("pgh_id"), records=Count("id", distinct=True), key=Min("id"))
        for model, rows in tables().items()
    ]
    yield from first.union(*rest, all=True)


def lines() -> list[Line]:
    """Return the newest steps, the newest first."""
    steps = defaultdict(list)
    for row in counts(STEPS_SHOWN):
        steps[row["pgh_context_id"] or row["pgh_created_at"]].append(row)
    newest = sorted(steps.values(), key=moment, reverse=True)[:STEPS_SHOWN]
    contexts = Context.objects.in_bulk({row["pgh_context_id"] for rows in newest for row in rows} - {None})
    people = get_user_model().objects.in_bulk({context.metadata.get("user") for context in contexts.values()})
    return [
        Line(
            moment(rows),
            who(contexts.get(rows[0]["pgh_context_id"]), people),
            sum(row["changes"] for row in rows),
            [thing(kind, found) for kind, found in by_kind(rows)[:THINGS_SHOWN]],
            len(by_kind(rows)) > THINGS_SHOWN,
        )
        for rows in newest
    ]


def moment(rows: list[dict]) -> datetime:
    return max(row["pgh_created_at"] for row in rows)


def by_kind(rows: list[dict]) -> list[tuple[type[Model], list[dict]]]:
    """Return the rows of a step under the kinds that they belong to, the kind with the most changes first."""
    kinds = defaultdict(list)
    for row in rows:
        kinds[form_of(apps.get_model(row["table"]))].append(row)
    return sorted(kinds.items(), key=lambda kind: -sum(row["changes"] for row in kind[1]))


def thing(kind: type[Model], rows: list[dict]) -> Thing:
    """Return one kind as a step changed it: its record, where that is but one, by its name."""
    address = f"admin:{kind._meta.app_label}_{kind._meta.model_name}"
    own = [row for row in rows if row["table"] == kind._meta.label]
    named = kind.objects.as_seen().with_keys()
    if len(own) == 1 and own[0]["records"] == 1 and (record := named.filter(pk=own[0]["key"]).first()):
        return Thing(str(record), reverse(f"{address}_history", args=[record.pk]))
    return Thing(capfirst(kind._meta.verbose_name_plural), reverse(f"{address}_changelist"))
