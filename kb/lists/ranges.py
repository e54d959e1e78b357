"""Filters over ranges, each answered from the snapshot of its list; kb.lists.range_inputs reads their bounds."""

from collections.abc import Collection
from decimal import Decimal

import numpy as np
from django.utils.translation import gettext_lazy as _
from django_filters import Filter

from kb.choices import ABSENCES, Stance
from kb.database.partial_dates import DateSpan, since, until
from kb.language import formats
from kb.language.texts import short
from kb.lists.options import ABSENT, NONE
from kb.lists.range_inputs import WITHOUT, PartialDateInput, QuantityInput
from kb.lists.snapshots.columns import Mask
from kb.lists.snapshots.snapshot import Snapshot
from kb.models import label_of


class ColumnFilter(Filter):
    """A filter that is no facet and is answered from the snapshot all the same."""

    def left(self, snapshot: Snapshot, value) -> Mask:
        """Return which records it leaves under the value that is asked."""
        raise NotImplementedError


class EndFilter(ColumnFilter):
    """One end of a range, which leaves what lies within it, or, where that is asked instead, what has no value.

    `of` says what it is a range of, where that is not the filter's own column; `cited_field` is the field that is named
    by citations which say why there is no value, where it is another one.
    """

    cited_field = ""

    def __init__(self, *args, of: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.of = of

    @property
    def subject(self) -> str:
        """What it is a range of, as people read it."""
        return self.of or label_of(self.model._meta.get_field(self.field_name))

    def left(self, snapshot: Snapshot, value) -> Mask:
        if value in WITHOUT:
            return self.without(snapshot, value)
        return self.within(snapshot, value)

    def within(self, snapshot: Snapshot, bound) -> Mask:
        """Return which records are on the right side of the bound."""
        raise NotImplementedError

    def empty(self, snapshot: Snapshot) -> Mask:
        """Return which records have no value."""
        raise NotImplementedError

    def without(self, snapshot: Snapshot, value: str) -> Mask:
        """Return which records have no value for this reason, or for none that anybody says."""
        stances = {option.value: [stance] for stance, option in ABSENT.items()}
        is_said = self.said(snapshot, stances.get(value, ABSENCES))
        return self.empty(snapshot) & (~is_said if value == NONE else is_said)

    def said(self, snapshot: Snapshot, stances: Collection[Stance]) -> Mask:
        """Return of which records one of these reasons is given."""
        return snapshot.said(self.cited_field or self.field_name, stances)

    def titled(self, value: str) -> str:
        """Return what an end is of: that there is no value is of the whole range."""
        return self.subject if value in WITHOUT else self.label

    def worded(self, value: str) -> str:
        """Return an end as people read it."""
        return str(WITHOUT.get(value, short(value)))

    def spelled(self, value: str) -> str:
        """Return the one spelling of an end."""
        return value


class DateFilter(EndFilter):
    """One end of a range of dates."""

    hint = _("A year, a month or a day, such as 2019, 2019-09 or 2019-09-25; or “none”: not recorded.")
    field_class = PartialDateInput

    def spelled(self, value: str) -> str:
        return self.field.read(value) if self.field.takes(value) else value

    def empty(self, snapshot: Snapshot) -> Mask:
        return snapshot.dates(self.field_name) == b""

    def within(self, snapshot: Snapshot, bound: str) -> Mask:
        return snapshot.dated(self.field_name, self.span(bound))

    def span(self, bound: str) -> DateSpan:
        """Return the dates that lie on the right side of the bound."""
        raise NotImplementedError


class AfterFilter(DateFilter):
    """From the start of a year, a month or a day on."""

    def span(self, bound: str) -> DateSpan:
        return since(bound)


class BeforeFilter(DateFilter):
    """Up to the end of a year, a month or a day."""

    def span(self, bound: str) -> DateSpan:
        return until(bound)


class BoundFilter(EndFilter):
    """A bound on a number, in the unit named or in any that the scale knows; `lookup_expr` is `gte` or `lte`."""

    field_class = QuantityInput

    def __init__(self, field_name: str, lookup_expr: str, *, unit: str = "", scale: dict | None = None, **kwargs):
        super().__init__(field_name, lookup_expr, unit=unit, scale=scale, required=False, **kwargs)

    def within(self, snapshot: Snapshot, bound: Decimal) -> Mask:
        # What has no number is NaN, which lies on neither side.
        numbers = snapshot.numbers(self.field_name)
        return numbers >= float(bound) if self.lookup_expr == "gte" else numbers <= float(bound)

    def empty(self, snapshot: Snapshot) -> Mask:
        return np.isnan(snapshot.numbers(self.field_name))

    def worded(self, value: str) -> str:
        """Return the bound as people read it; what is none, as it is written."""
        return self.measured(self.field.read(value)) if self.field.takes(value) else super().worded(value)

    def measured(self, bound: Decimal) -> str:
        """Return a bound that is understood as people read it."""
        return formats.number(bound)

    @property
    def hint(self) -> str:
        """What the machine doors say of its values."""
        return self.field.help()

    def spelled(self, value: str) -> str:
        """Return the one spelling of a bound that is understood: 1 PFLOPS is 1000."""
        return f"{self.field.read(value):f}" if self.field.takes(value) else value
