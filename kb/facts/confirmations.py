"""What may be right but asks to be confirmed before it is written: the counterpart of a fault, which never is right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kb.facts.kinds import FactModel
from kb.facts.matching import ExistingRecords
from kb.facts.reading import Record, joined
from kb.language import formats
from kb.models.magnitudes import Magnitudes, Outlier, number_fields
from kb.models.twins import twins_among


class Cause(models.TextChoices):
    """Why something is to be confirmed, the loss of values first."""

    CLEARED = "cleared", gettext_lazy("Values that would be cleared")
    COARSER = "coarser", gettext_lazy("Dates and numbers that would become less precise")
    FEWER = "fewer", gettext_lazy("Lists that would lose items")
    SHORTER = "shorter", gettext_lazy("Texts that would be cut off")
    TWIN = "twin", gettext_lazy("New records that likely exist already")
    ALIKE = "alike", gettext_lazy("Records that are likely the same as another")
    MAGNITUDE = "magnitude", gettext_lazy("Numbers a thousand times off")


@dataclass(frozen=True)
class Confirmation:
    """One thing to be confirmed: why, where, and in words; of a new record that likely exists, which one that is."""

    cause: Cause
    message: str
    field: str = ""
    # The file, or nothing for a sheet; the number of the record or row there, and what the record is called.
    file: str = ""
    position: int = 0
    record: str = ""
    # The natural key and the primary key of the record that exists.
    twin: tuple = ()
    twin_pk: int | None = None
    # The facts behind the message, which do not depend on the reader's language.
    basis: tuple = ()

    def __str__(self):
        return ": ".join(filter(None, (f"{self.file}:{self.record}", self.field, self.message)))

    @property
    def identity(self) -> tuple:
        """What is confirmed, in no language."""
        return str(self.cause), self.field, self.position, self.record, self.twin, self.basis


def confirmations_of(
    records: Mapping[FactModel, list[Record]], existing: Mapping[FactModel, ExistingRecords]
) -> list[Confirmation]:
    """Return what is to be confirmed of the records that are new or changed, in their order."""
    found = []
    for kind, loaded in records.items():
        found += confirmations_of_kind(kind, loaded, existing[kind])
    return sorted(found, key=lambda one: (one.file, one.position))


def confirmations_of_kind(kind: FactModel, loaded: list[Record], existing: ExistingRecords) -> Iterator[Confirmation]:
    changed = {
        record.pk: record for record in loaded if record.row is not None and record.row != existing.rows.get(record.pk)
    }
    if not changed:
        return
    if kind.model.likeness:
        yield from twins(kind, changed, existing)
    if number_fields(kind.model):
        yield from outliers(kind, changed, existing)


def twins(kind: FactModel, changed: dict[int, Record], existing: ExistingRecords) -> Iterator[Confirmation]:
    columns = [field.attname for field in kind.model.likeness.fields(kind.model)]
    places = [[column.attname for column in kind.columns].index(name) for name in columns]

    def values(row: tuple) -> dict:
        return {name: row[place] for name, place in zip(columns, places, strict=True)}

    before = {pk: values(row) for pk, row in existing.rows.items()}
    after = {pk: values(record.row) for pk, record in changed.items()}
    wanted = [pk for pk, found in after.items() if found != before.get(pk)]
    names = {pk: key for key, pk in existing.ids.items()}
    for pk, others in twins_among(kind.model, before | after, wanted).items():
        # What exists comes first; of two records that are both new, the later one is the twin.
        known = [other for other in others if other in existing.rows]
        earlier = [other for other in others if other in changed and changed[other].position < changed[pk].position]
        if not (known or earlier):
            continue
        twin = (known or earlier)[0]
        is_new = pk not in existing.rows
        yield confirmation(
            changed[pk],
            Cause.TWIN if known and is_new else Cause.ALIKE,
            _("likely the same as “%(other)s”") % {"other": joined(names[twin])},
            field=", ".join(kind.model.likeness.names),
            twin=names[twin],
            twin_pk=twin if known else None,
        )


def outliers(kind: FactModel, changed: dict[int, Record], existing: ExistingRecords) -> Iterator[Confirmation]:
    columns = [column.attname for column in kind.columns]
    rows = {pk: dict(zip(columns, row, strict=True)) for pk, row in existing.rows.items()}
    magnitudes = Magnitudes(kind.model, rows)
    for pk, record in changed.items():
        values = dict(zip(columns, record.row, strict=True))
        for found in magnitudes.outliers(pk, values):
            yield confirmation(
                record,
                Cause.MAGNITUDE,
                outlier_message(found, values),
                field=found.field.name,
                basis=(f"{found.value:f}", f"{found.least:f}", f"{found.most:f}", found.count),
            )


def confirmation(record: Record, cause: Cause, message: str, **options) -> Confirmation:
    return Confirmation(cause, message, file=record.file, position=record.position, record=record.name, **options)


def outlier_message(found: Outlier, values: Mapping) -> str:
    """Return in words how far a number is off, with the span of what it is compared with."""
    field = found.field

    def stated(number) -> str:
        unit = field.measure or values.get(field.unit, "")
        return formats.amount(number, exponent=field.exponent, unit=unit, currency=values.get(field.currency, ""))

    words = {"value": stated(found.value), "least": stated(found.least), "most": stated(found.most)}
    if found.is_off_its_own and found.least == found.most:
        return _("%(value)s, where this record states %(least)s") % words
    if found.is_off_its_own:
        return _("%(value)s, where this record states %(least)s to %(most)s") % words
    return _("%(value)s, where all that is recorded lies between %(least)s and %(most)s") % words
