"""What an action may do to each of many records, and what it leaves out, with the reason."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import CASCADE, PROTECT, Model, QuerySet, TextField
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _

from kb.choices import Status
from kb.evidence.last_sources import names_of, resting_on
from kb.evidence.uncited import with_uncited_parts
from kb.models import NaturalKey, Source
from kb.review.permissions import may_delete, may_touch

NAMES_SHOWN = 20
DELETE = "delete_selected"
# What each action brings entries to.
TARGETS = {"send_to_review": Status.IN_REVIEW, "publish": Status.PUBLISHED, "archive": Status.ARCHIVED, DELETE: None}


@dataclass
class Judgement:
    """The records that an action would change, and the others by the reason for which it leaves them out."""

    chosen: list[NaturalKey] = field(default_factory=list)
    left_out: dict[str, list[NaturalKey]] = field(default_factory=dict)

    @property
    def first(self) -> list[NaturalKey]:
        return self.chosen[:NAMES_SHOWN]

    @property
    def more(self) -> int:
        return len(self.chosen) - len(self.first)

    @property
    def reasons(self) -> list[dict]:
        """Each reason with the number of records that it leaves out and the first of them."""
        return [
            {
                "reason": reason,
                "number": len(records),
                "first": records[:NAMES_SHOWN],
                "more": max(0, len(records) - NAMES_SHOWN),
            }
            for reason, records in self.left_out.items()
        ]

    @property
    def versions(self) -> list[tuple[int, str]]:
        """The key of each chosen record with its version."""
        return [(record.pk, record.version) for record in self.chosen]


def locked(records: QuerySet) -> list[NaturalKey]:
    """Return the records with their versions; nobody else changes them until the end of the transaction."""
    # PostgreSQL's own marks of a row, the transaction that wrote it and its place: they differ with every write.
    table = records.model._meta.db_table
    version = RawSQL(f'"{table}".xmin::text || "{table}".ctid::text', (), TextField())
    found = records.model._base_manager.filter(pk__in=list(records.order_by().values_list("pk", flat=True)))
    # What it is part of decides who may touch it, and is in its name.
    named = found.select_related(*(key.name for key in records.model.key_fields()))
    return list(named.annotate(version=version).order_by("pk").select_for_update(of=("self",)))


def judge(
    action: str, records: Sequence[NaturalKey], user: AbstractBaseUser, shown: Mapping[int, str] | None = None
) -> Judgement:
    """Judge what the action may do to the records; those that were changed since they were `shown` are left out."""
    found = Judgement()
    target = TARGETS[action]
    kept = []
    for record in records:
        reason = own_reason(action, record, user)
        if shown is not None and record.version != shown[record.pk]:
            reason = _("changed since the list was shown")
        if reason:
            found.left_out.setdefault(reason, []).append(record)
        else:
            kept.append(record)
    hindrances = protected(kept) if target is None else unsupported(kept, target)
    for record in kept:
        if reason := hindrances.get(record.pk):
            found.left_out.setdefault(reason, []).append(record)
        else:
            found.chosen.append(record)
    return found


def own_reason(action: str, record: NaturalKey, user: AbstractBaseUser) -> str:
    """Return why the action leaves the record out, as far as the record alone shows it."""
    target = TARGETS[action]
    if target is None:
        return "" if may_delete(user, record) else _("you may not delete it")
    if record.status == target:
        return _("already: %(status)s") % {"status": target.label}
    if not may_touch(user, record):
        return _("public: only an editor may change it")
    if action == "send_to_review" and record.status != Status.DRAFT:
        return _("not a draft: %(status)s") % {"status": Status(record.status).label}
    if action == "publish" and record.status == Status.ARCHIVED:
        return _("archived: publish it on its own page, if it is to come back")
    return ""


def unsupported(records: Sequence[NaturalKey], status: str) -> dict[int, str]:
    """Return, by key, why records may not come to a status: no published source, or the only one of others."""
    if not records:
        return {}
    model = type(records[0])
    keys = [record.pk for record in records]
    if status == Status.PUBLISHED and hasattr(model, "citations"):
        reason = _("cites no published source: add a citation first")
        unsourced = model.objects.filter(pk__in=keys).unsourced()
        of_part = _("a part of it cites no published source: add a citation to the part first")
        return dict.fromkeys(with_uncited_parts(model, keys), of_part) | dict.fromkeys(
            unsourced.order_by().values_list("pk", flat=True), reason
        )
    if status != Status.PUBLISHED and issubclass(model, Source):
        return withdrawn([record.pk for record in records if record.status == Status.PUBLISHED])
    return {}


def withdrawn(sources: Collection[int]) -> dict[int, str]:
    """Return, by the key of each source that may not be withdrawn, which public records would be left without one."""
    resting = resting_on(sources)
    several = [record for records in resting.values() for record in records[:NAMES_SHOWN]]
    if not resting:
        return {}
    names = names_of(dict.fromkeys(several[:NAMES_SHOWN]))
    total = len({record for records in resting.values() for record in records})
    text = _(", ").join(names) + (" …" if total > len(names) else "")
    reason = _("public records would be left without a published source (%(number)d): %(names)s") % {
        "number": total,
        "names": text,
    }
    return dict.fromkeys(resting, reason)


def protected(records: Iterable[NaturalKey]) -> dict[int, str]:
    """Return, by key, which records may not be deleted since others rest on them, or on a part of them."""
    records = list(records)
    if not records:
        return {}
    own = {record.pk: record.pk for record in records}
    reason = _("other records depend on it: change or archive it instead")
    return dict.fromkeys(keys_with_others(type(records[0]), own), reason)


def keys_with_others(model: type[Model], owners: dict[int, int]) -> set[int]:
    """Return the owners of those rows of the model, by their keys, that a protected key of another row names."""
    found: set[int] = set()
    for relation in model._meta.related_objects:
        if relation.many_to_many or not owners:
            continue
        rows = relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": owners}).order_by()
        if relation.on_delete is PROTECT:
            found |= {owners[key] for key in rows.values_list(relation.field.attname, flat=True)}
        elif relation.on_delete is CASCADE:
            parts = rows.values_list("pk", relation.field.attname)
            found |= keys_with_others(relation.related_model, {part: owners[key] for part, key in parts})
    return found
