"""The deletion that is refused: which records depend on what was to be deleted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib import admin
from django.contrib.admin.utils import NestedObjects
from django.db import router
from django.urls import reverse
from django.utils.text import capfirst

from kb.choices import Status
from kb.models import Entry, NaturalKey

MOST_SHOWN = 50


@dataclass
class Dependents:
    """What depends on records that were to be deleted, as far as a page shows it; which can be archived instead."""

    rows: list["Dependent"]
    total: int
    archivable: list[NaturalKey]

    @property
    def more(self) -> int:
        return self.total - len(self.rows)


@dataclass
class Dependent:
    """One record that depends on another: where it is changed, and which part of it is meant."""

    record: NaturalKey

    @property
    def home(self) -> NaturalKey:
        """Itself, or what it is part of: what has a form of its own."""
        home = self.record
        while not admin.site.is_registered(type(home)):
            home = getattr(home, home.owner_fields()[0].name)
        return home

    @property
    def kind(self) -> str:
        return capfirst(self.home._meta.verbose_name)

    @property
    def part(self) -> NaturalKey | None:
        return None if self.home is self.record else self.record

    @property
    def link(self) -> str:
        meta = self.home._meta
        return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[self.home.pk])


def dependents_of(records: Sequence[NaturalKey], *, archiving: bool) -> Dependents | None:
    """Return what forbids the records' deletion, if anything does."""
    if not records:
        return None
    collector = NestedObjects(using=router.db_for_write(type(records[0])), origin=records)
    collector.collect(records)
    if not collector.protected:
        return None
    keys = defaultdict(list)
    for record in collector.protected:
        keys[type(record)].append(record.pk)
    rows = []
    for model in sorted(keys, key=lambda model: model._meta.label):
        named = model._base_manager.select_related(*(key.name for key in model.key_fields()))
        found = named.filter(pk__in=keys[model]).order_by("pk")
        rows += [Dependent(record) for record in found[: MOST_SHOWN - len(rows)]]
    entries = [record for record in records if isinstance(record, Entry) and record.status != Status.ARCHIVED]
    return Dependents(rows, len(collector.protected), entries if archiving else [])
