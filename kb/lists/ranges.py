"""Filters over ranges, each a condition on the records of its list; kb.lists.range_inputs reads their bounds."""

from collections.abc import Collection, Mapping
from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from django_filters import Filter

from kb.choices import ABSENCES, Stance
from kb.database.partial_dates import DateSpan, since, until
from kb.language import formats
from kb.language.texts import short
from kb.lists.options import ABSENT, NONE
from kb.lists.range_inputs import WITHOUT, PartialDateInput, QuantityInput
from kb.lists.snapshots.conditions import AbsenceStated, Condition, Dated, Numbered
from kb.models import label_of


class ConditionFilter(Filter):
    """A filter that is no facet and asks a condition of the records all the same."""

    def condition(self, value, asked: Mapping[str, object]) -> Condition:
        """Return what it asks by this value, beside what the address asks of the other filters."""
        raise NotImplementedError


class EndFilter(ConditionFilter):
    """One end of a range, which asks for what lies within it, or, where the address says so, for what has no value.

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

    def condition(self, value, asked: Mapping[str, object]) -> Condition:
        return self.without(value, asked) if value in WITHOUT else self.within(value, asked)

    def within(self, bound, asked: Mapping[str, object]) -> Condition:
        """Return the condition that a record is on the right side of the bound."""
        raise NotImplementedError

    def known(self, asked: Mapping[str, object]) -> Condition:
        """Return the condition that a record has a value."""
        raise NotImplementedError

    def without(self, value: str, asked: Mapping[str, object]) -> Condition:
        """Return the condition that a record has no value for this reason, or for none that anybody says."""
        stances = {option.value: [stance] for stance, option in ABSENT.items()}
        explained = self.explained(stances.get(value, ABSENCES))
        return ~self.known(asked) & (~explained if value == NONE else explained)

    def explained(self, stances: Collection[Stance]) -> Condition:
        """Return the condition that one of these reasons is given."""
        return AbsenceStated(self.cited_field or self.field_name, stances)

    def titled(self, value: str) -> str:
        """Return what an end is of: that there is no value is of the whole range."""
        return self.subject if value in WITHOUT else self.label

    def worded(self, value: str) -> tuple[str, str]:
        """Return an end as people read it; it is in no language of its own."""
        if value in WITHOUT:
            return str(WITHOUT[value]), ""
        return (self.measured(self.field.read(value)) if self.field.takes(value) else short(value)), ""

    def measured(self, bound) -> str:
        """Return a bound that is understood as people read it."""
        return str(bound)

    def spelled(self, values: list[str]) -> list[str]:
        """Return the one spelling of an end."""
        value = values[-1]
        return [self.plain(self.field.read(value)) if self.field.takes(value) else value]

    def plain(self, bound) -> str:
        """Return a bound that is understood as an address has it."""
        return str(bound)


class DateFilter(EndFilter):
    """One end of a range of dates."""

    hint = _("A year, a month or a day, such as 2019, 2019-09 or 2019-09-25; or “none”: not recorded.")
    field_class = PartialDateInput

    def within(self, bound: str, asked: Mapping[str, object]) -> Condition:
        return Dated(self.field_name, self.span(bound))

    def known(self, asked: Mapping[str, object]) -> Condition:
        return Dated(self.field_name)

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

    def within(self, bound: Decimal, asked: Mapping[str, object]) -> Condition:
        least, most = (bound, None) if self.lookup_expr == "gte" else (None, bound)
        return Numbered(self.field_name, least, most)

    def known(self, asked: Mapping[str, object]) -> Condition:
        return Numbered(self.field_name)

    def measured(self, bound: Decimal) -> str:
        return formats.number(bound)

    def plain(self, bound: Decimal) -> str:
        """Return a bound in the filter's own unit: 1 PFLOPS is 1000."""
        return f"{bound:f}"

    @property
    def hint(self) -> str:
        """What the machine doors say of its values."""
        return self.field.help()
