"""The changes of a record and of all its parts, as the database recorded them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import attrgetter
from types import SimpleNamespace

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from pghistory.models import Context

from kb.choices import Action
from kb.models import Change, Citation, Entry, NaturalKey, in_this_language

# The database sets these whenever anything else changes: they are no changes in themselves.
DATED = ("created_at", "updated_at")
# The newest first, grouped by who made them and when.
ORDER = ("-at", "context_id", "table", "pk")


@cache
def models_by_table() -> dict[str, type[models.Model]]:
    """Return the model of each recorded table: kinds of record, and many-to-many fields."""
    found = [model for model in apps.get_models() if issubclass(model, NaturalKey)]
    links = [link.remote_field.through for model in found for link in model._meta.many_to_many]
    return {model._meta.db_table: model for model in (*found, *links)}


@cache
def parts_of(model: type[models.Model]) -> list[tuple[str, str]]:
    """Return the tables whose rows are part of the model's, each with its column for what it is part of."""
    links = [link for link in model._meta.many_to_many if link.remote_field.through._meta.auto_created]
    parts = [relation for relation in model._meta.related_objects if relation.on_delete is models.CASCADE]
    found = [(link.remote_field.through._meta.db_table, link.m2m_column_name()) for link in links]
    found += [(part.related_model._meta.db_table, part.field.column) for part in parts]
    return [(table, column) for table, column in found if table in models_by_table()]


def changes_of(record: models.Model) -> list[int]:
    """Return the keys of the changes of a record, its many-to-many rows and its parts, in their order.

    All of them: for the first of them alone, the database would look through the newest changes of everything.
    """
    own = Q(table=record._meta.db_table, record=record.pk)
    found = Change.objects.filter(own | in_parts(type(record), [record.pk]))
    return list(found.order_by(*ORDER).values_list("pk", flat=True))


def in_parts(model: type[models.Model], keys: Iterable[int]) -> Q:
    """Return the condition for the changes of all that is, or was, part of the model's records."""
    found = Q()
    for table, column in parts_of(model):
        part = models_by_table()[table]
        own = Q(table=table, part_of__overlap=[f"{column}={key}" for key in keys])
        found |= own
        if parts_of(part):
            # Of deleted parts only the changes remain.
            records = Change.objects.filter(own).order_by().values_list("record", flat=True).distinct()
            found |= in_parts(part, list(records))
    return found


@dataclass
class FieldChange:
    """The value of one field before and after a change."""

    name: str
    label: str
    before: str
    after: str


@dataclass
class RowChange:
    """One added, changed or deleted row, in words."""

    model: type[models.Model]
    action: Action
    name: str
    fields: list[FieldChange]

    @property
    def kind(self) -> str:
        """What kind of record it is; for a row of a many-to-many field, the field's name."""
        owner = self.model._meta.auto_created
        links = [link for link in owner._meta.many_to_many if link.remote_field.through is self.model] if owner else []
        return capfirst(links[0].verbose_name if links else self.model._meta.verbose_name)


@dataclass
class Step:
    """What one person or one command changed at one time."""

    at: datetime
    who: str
    changes: list[RowChange]


def row_of(model: type[models.Model], recorded: dict | None) -> SimpleNamespace | None:
    """Return a recorded row by its attributes: the columns that it had then and that the model still has."""
    if recorded is None:
        return None
    fields = [field for field in model._meta.concrete_fields if field.column in recorded]
    return SimpleNamespace(**{field.attname: field.to_python(recorded[field.column]) for field in fields})


class HistoryPage:
    """Describes a page of changes; the records they refer to are fetched in a few queries per kind."""

    def __init__(self, keys: Iterable[int], about: models.Model | None = None, order: Iterable[str] = ORDER):
        changes = Change.objects.filter(pk__in=list(keys), table__in=models_by_table()).order_by(*order)
        self.changes = list(changes)
        self.about = about
        self.names = self.read_names()

    def rows(self, change: Change) -> tuple[SimpleNamespace | None, SimpleNamespace | None]:
        """Return the row before and after the change."""
        model = models_by_table()[change.table]
        return row_of(model, change.before), row_of(model, change.after)

    def read_names(self) -> dict[tuple, str]:
        """Return the names of the records that any of the rows refers to, deleted ones by their last name."""
        wanted = defaultdict(set)
        for change in self.changes:
            for key in models_by_table()[change.table]._meta.fields:
                if key.is_relation and key.related_model._meta.db_table in models_by_table():
                    for row in (change.before, change.after):
                        wanted[key.related_model].add((row or {}).get(key.column))
        names = {}
        for model, keys in wanted.items():
            found = model.objects.as_public().with_keys().in_bulk(keys - {None})
            missing = keys - found.keys() - {None}
            deletions = Change.objects.filter(table=model._meta.db_table, record__in=missing, action=Action.DELETED)
            # If a key was used again, the last one counts.
            for change in deletions.order_by("id"):
                names[model, change.record] = last_name(model, row_of(model, change.before))
            names |= {(model, key): str(record) for key, record in found.items()}
        return names

    def steps(self) -> list[Step]:
        """Return the page's changes, grouped into steps."""
        together = groupby(self.changes, key=attrgetter("at", "context_id"))
        contexts = Context.objects.in_bulk({change.context_id for change in self.changes} - {None})
        people = get_user_model().objects.in_bulk({context.metadata.get("user") for context in contexts.values()})
        return [
            Step(at, who(contexts.get(context), people), [self.in_words(change) for change in changes])
            for (at, context), changes in together
        ]

    def in_words(self, change: Change) -> RowChange:
        """Return one change in words."""
        model = models_by_table()[change.table]
        before, after = self.rows(change)
        row = before or after
        is_part = issubclass(model, NaturalKey) and change.action != Action.CHANGED
        owners = model.owner_fields() if is_part else []
        fields = []
        for field in model._meta.fields:
            # Keys to the owner, or of a row that joins two records, are in its name already.
            named = self.is_about(field, row) or model._meta.auto_created or field in owners
            if field.primary_key or named or field.name in DATED:
                continue
            old, new = (self.word(model, field, one) for one in (before, after))
            if old != new:
                fields.append(FieldChange(field.name, capfirst(str(field.verbose_name)), old, new))
        return RowChange(model, Action(change.action), self.name(model, row), fields)

    def name(self, model: type[models.Model], row: SimpleNamespace) -> str:
        """Return the name of the row: of an entry its name, of a part its natural key."""
        if issubclass(model, Entry):
            return last_name(model, row)
        keys = getattr(model, "natural_key_fields", None) or [key.name for key in model._meta.fields if key.is_relation]
        fields = [model._meta.get_field(name) for name in keys]
        words = [self.word(model, field, row) for field in fields if not self.is_about(field, row)]
        return " · ".join(str(word) for word in words if word)

    def is_about(self, field: models.Field, row: SimpleNamespace) -> bool:
        """Whether the field points at the record whose history this is."""
        return bool(
            self.about
            and field.is_relation
            and isinstance(self.about, field.related_model)
            and getattr(row, field.attname, None) == self.about.pk
        )

    def word(self, model: type[models.Model], field: models.Field, row: SimpleNamespace | None) -> str:
        """Return the value of the field in words."""
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


def last_name(model: type[NaturalKey], row: SimpleNamespace) -> str:
    """Return the name of a record in its recorded row."""
    if not issubclass(model, Entry):
        return f"#{row.id}"
    named = hasattr(row, f"{model.named_by}_zh")
    return (in_this_language(row, model.named_by)[0] if named else getattr(row, "title", "")) or row.slug


def who(context: Context | None, people: dict) -> str:
    """Return who or what made a change."""
    if context is None:
        return _("directly in the database")
    if key := context.metadata.get("user"):
        user = str(people[key].get_full_name() or people[key]) if key in people else _("user %(key)s") % {"key": key}
        if context.metadata.get("undoes"):
            return _("%(user)s, undoing an action") % {"user": user}
        sheet = context.metadata.get("spreadsheet")
        return _("%(user)s, with the spreadsheet “%(sheet)s”") % {"user": user, "sheet": sheet} if sheet else user
    if command := context.metadata.get("command"):
        return _("command %(command)s") % {"command": command}
    return _("the site")
