"""What was changed of a record and of all that is part of it, as the database recorded it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import itemgetter

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CharField, OuterRef, Q, QuerySet, Subquery, Value
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from pghistory.core import event_models
from pghistory.models import Context

from kb.models import Citation, Entry, NaturalKey, in_this_language

# What the triggers call what they saw.
ADDED, CHANGED, DELETED = "insert", "update", "delete"


@cache
def tables() -> dict[type[models.Model], type[models.Model]]:
    """Return the table of changes of each table of the knowledge base."""
    return {found.pgh_tracked_model._meta.concrete_model: found for found in event_models()}


def changes_of(model: type[models.Model], keys: Q) -> list[QuerySet]:
    """Return the changes of a kind's records under the condition, of their many-to-many rows and of their parts."""
    own = tables()[model].objects.filter(keys)
    # Of what was deleted too: its changes are all that is left of it.
    records = own.order_by().values("id")
    found = [own]
    for link in model._meta.many_to_many:
        if link.remote_field.through._meta.auto_created:
            rows = tables()[link.remote_field.through].objects
            found.append(rows.filter(**{f"{link.m2m_field_name()}__in": records}))
    for relation in model._meta.related_objects:
        if relation.on_delete is models.CASCADE and relation.related_model in tables():
            found += changes_of(relation.related_model, Q(**{f"{relation.field.name}__in": records}))
    return found


def newest_first(changes: Iterable[QuerySet]) -> QuerySet:
    """Return the changes in many tables as one sequence of rows that say where each is to be read."""
    first, *rest = [
        rows.values(
            "pgh_id", "pgh_created_at", "pgh_label", "pgh_context_id", table=Value(rows.model._meta.label, CharField())
        )
        for rows in changes
    ]
    return first.union(*rest, all=True).order_by("-pgh_created_at", "pgh_context_id", "table", "pgh_id")


@dataclass
class Said:
    """What one field said before and after a change."""

    label: str
    before: str
    after: str


@dataclass
class Change:
    """One row that was added, changed or deleted."""

    model: type[models.Model]
    key: int
    label: str
    name: str
    said: list[Said]

    @property
    def kind(self) -> str:
        """What kind of record it is; a row of a many-to-many field goes by the field's name."""
        owner = self.model._meta.auto_created
        links = [link for link in owner._meta.many_to_many if link.remote_field.through is self.model] if owner else []
        return capfirst(links[0].verbose_name if links else self.model._meta.verbose_name)

    @property
    def action(self) -> str:
        return {ADDED: _("added"), CHANGED: _("changed"), DELETED: _("deleted")}[self.label]


@dataclass
class Step:
    """What one person or one command changed at one time."""

    at: datetime
    who: str
    changes: list[Change]


class Pages:
    """Reads a page of changes: the rows before and after, and what they point at, in few queries a table."""

    def __init__(self, rows: Iterable[dict], about: models.Model | None = None):
        self.rows = list(rows)
        self.about = about
        self.before: dict[tuple, models.Model] = {}
        self.after: dict[tuple, models.Model] = {}
        for label, found in groupby(sorted(self.rows, key=itemgetter("table")), key=itemgetter("table")):
            self.read(label, [row["pgh_id"] for row in found])
        self.names = self.read_names()

    def read(self, label: str, keys: list[int]) -> None:
        """Read the rows of one table as they were before and after: after is what stood before the next change."""
        kept = apps.get_model(label)
        later = kept.objects.filter(id=OuterRef("id"), pgh_id__gt=OuterRef("pgh_id")).order_by("pgh_id")
        events = kept.objects.filter(pgh_id__in=keys).annotate(next_id=Subquery(later.values("pgh_id")[:1]))
        events = {event.pgh_id: event for event in events}
        following = kept.objects.in_bulk({event.next_id for event in events.values() if event.next_id})
        model = kept.pgh_tracked_model
        current = model._base_manager.in_bulk({event.id for event in events.values() if not event.next_id})
        for key, event in events.items():
            change = label, key
            if event.pgh_label == ADDED:
                self.after[change] = event
            else:
                self.before[change] = event
            if event.pgh_label == CHANGED:
                self.after[change] = following.get(event.next_id) or current.get(event.id)

    def read_names(self) -> dict[tuple, str]:
        """Return what the records are called that any of the rows points at, those gone by their last name."""
        wanted = defaultdict(set)
        for row in (*self.before.values(), *self.after.values()):
            for key in row._meta.fields if row else ():
                if key.is_relation and key.related_model in tables() and getattr(row, key.attname):
                    wanted[key.related_model].add(getattr(row, key.attname))
        names = {}
        for model, keys in wanted.items():
            found = model.objects.as_seen().with_keys().in_bulk(keys)
            gone = tables()[model].objects.filter(id__in=keys - found.keys(), pgh_label=DELETED)
            names |= {(model, event.id): last_name(model, event) for event in gone}
            names |= {(model, key): str(record) for key, record in found.items()}
        return names

    def steps(self) -> list[Step]:
        """Return the page's changes, those together that were made together."""
        together = groupby(self.rows, key=itemgetter("pgh_created_at", "pgh_context_id"))
        contexts = Context.objects.in_bulk({row["pgh_context_id"] for row in self.rows} - {None})
        people = get_user_model().objects.in_bulk({context.metadata.get("user") for context in contexts.values()})
        return [
            Step(at, who(contexts.get(context), people), [self.change(row) for row in rows])
            for (at, context), rows in together
        ]

    def change(self, row: dict) -> Change:
        """Return one change in words."""
        where = row["table"], row["pgh_id"]
        before, after = self.before.get(where), self.after.get(where)
        model = apps.get_model(row["table"]).pgh_tracked_model._meta.concrete_model
        seen = before or after
        wholes = model.whole_fields() if issubclass(model, NaturalKey) and row["pgh_label"] != CHANGED else []
        said = []
        for field in model._meta.fields:
            # What names the record that it is a part of, or joins two, stands in its name already.
            named = self.is_about(field, seen) or model._meta.auto_created or field in wholes
            if field.primary_key or named or field.attname not in vars(seen):
                continue
            old, new = (self.word(model, field, one) for one in (before, after))
            if old != new:
                said.append(Said(capfirst(str(field.verbose_name)), old, new))
        return Change(model, seen.id, row["pgh_label"], self.name(model, seen), said)

    def name(self, model: type[models.Model], row: models.Model) -> str:
        """Return what the row is called: an entry by its name, a part by its natural key."""
        if issubclass(model, Entry):
            return last_name(model, row)
        keys = getattr(model, "natural_key_fields", None) or [key.name for key in model._meta.fields if key.is_relation]
        fields = [model._meta.get_field(name) for name in keys]
        words = [self.word(model, field, row) for field in fields if not self.is_about(field, row)]
        return " · ".join(str(word) for word in words if word)

    def is_about(self, field: models.Field, row: models.Model) -> bool:
        """Whether the field points at the record whose history this is."""
        return bool(
            self.about
            and field.is_relation
            and isinstance(self.about, field.related_model)
            and getattr(row, field.attname) == self.about.pk
        )

    def word(self, model: type[models.Model], field: models.Field, row: models.Model | None) -> str:
        """Return what the row says in the field."""
        value = getattr(row, field.attname, None)
        if value is None or value == "" or value == []:
            return ""
        if field.is_relation:
            return self.names.get((field.related_model, value), f"#{value}")
        if issubclass(model, Citation) and field.name == "field":
            return str(model.citable_fields().get(value, value))
        if isinstance(field, ArrayField):
            labels = dict(field.base_field.flatchoices)
            return _(", ").join(str(labels.get(item, item)) for item in value)
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        return str(dict(field.flatchoices).get(value, value))


def last_name(model: type[NaturalKey], event: models.Model) -> str:
    """Return what a record was called by its own words."""
    if not issubclass(model, Entry):
        return f"#{event.id}"
    named = hasattr(event, f"{model.named_by}_zh")
    return (in_this_language(event, model.named_by)[0] if named else getattr(event, "title", "")) or event.slug


def who(context: Context | None, people: dict) -> str:
    """Return who or what made a change."""
    if context is None:
        return _("directly in the database")
    if key := context.metadata.get("user"):
        user = str(people[key].get_full_name() or people[key]) if key in people else _("user %(key)s") % {"key": key}
        sheet = context.metadata.get("spreadsheet")
        return _("%(user)s, by the spreadsheet “%(sheet)s”") % {"user": user, "sheet": sheet} if sheet else user
    if command := context.metadata.get("command"):
        return _("command %(command)s") % {"command": command}
    return _("the site")
