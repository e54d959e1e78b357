"""Filters over ranges, each a condition on the records of its list; kb.lists.range_inputs parses their bounds."""

from collections.abc import Collection, Mapping
from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from django_filters import Filter

from kb.choices import ABSENCES, Stance
from kb.database.partial_dates import DateSpan, since, until
from kb.language import formats
from kb.language.texts import short
from kb.lists.options import NONE, STATED_ABSENCES
from kb.lists.range_inputs import ABSENCE_LABELS, PartialDateInput, QuantityInput
from kb.lists.snapshots.conditions import AbsenceStated, Condition, DateWithin, NumberWithin
from kb.models import label_of


class ConditionFilter(Filter):
    """A filter that is not a facet, but is answered from the snapshot too."""

    def condition(self, value, cleaned_data: Mapping[str, object]) -> Condition:
        """Return the condition of this value; it may depend on the values of other filters."""
        raise NotImplementedError


class EndFilter(ConditionFilter):
    """One end of a range: a bound on the value or, in its place, why there is no value.

    `of` names what the range is over, where that is not the filter's own column; `cited_field` is the field that
    citations of an absence name, where that is another one.
    """

    cited_field = ""

    def __init__(self, *args, of: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.of = of

    @property
    def subject(self) -> str:
        """The label of the whole range."""
        return self.of or label_of(self.model._meta.get_field(self.field_name))

    def condition(self, value, cleaned_data: Mapping[str, object]) -> Condition:
        return self.without(value, cleaned_data) if value in ABSENCE_LABELS else self.within(value, cleaned_data)

    def within(self, bound, cleaned_data: Mapping[str, object]) -> Condition:
        """Return the condition that a record is on the right side of the bound."""
        raise NotImplementedError

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        """Return the condition that a record has a value."""
        raise NotImplementedError

    def without(self, value: str, cleaned_data: Mapping[str, object]) -> Condition:
        """Return the condition that a record has no value for this reason, or, for `none`, without a stated one."""
        stances = {option.value: [stance] for stance, option in STATED_ABSENCES.items()}
        reason_stated = self.reason_stated(stances.get(value, ABSENCES))
        return ~self.known(cleaned_data) & (~reason_stated if value == NONE else reason_stated)

    def reason_stated(self, stances: Collection[Stance]) -> Condition:
        """Return the condition that a source states one of these reasons."""
        return AbsenceStated(self.cited_field or self.field_name, stances)

    def label_for(self, value: str) -> str:
        """Return the label for a value: a missing value concerns the whole range."""
        return self.subject if value in ABSENCE_LABELS else self.label

    def display_value(self, value: str) -> tuple[str, str]:
        """Return the text to show for a value; it belongs to no one language."""
        if value in ABSENCE_LABELS:
            return str(ABSENCE_LABELS[value]), ""
        return (self.format_bound(self.field.parse(value)) if self.field.accepts(value) else short(value)), ""

    def format_bound(self, bound) -> str:
        """Return a valid bound as the text to show."""
        return str(bound)

    def canonical_values(self, values: list[str]) -> list[str]:
        """Return the canonical spelling of the last value."""
        value = values[-1]
        return [self.canonical_bound(self.field.parse(value)) if self.field.accepts(value) else value]

    def canonical_bound(self, bound) -> str:
        """Return a valid bound as it is written in an address."""
        return str(bound)


class DateFilter(EndFilter):
    """One end of a range of dates."""

    hint = _("Enter a year, month or day, such as 2019, 2019-09 or 2019-09-25, or “none” (not recorded).")
    field_class = PartialDateInput

    def within(self, bound: str, cleaned_data: Mapping[str, object]) -> Condition:
        return DateWithin(self.field_name, self.span(bound))

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        return DateWithin(self.field_name)

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
    """A bound on a number, in `unit` or any unit of `scale`; `lookup_expr` is `gte` or `lte`."""

    field_class = QuantityInput

    def __init__(self, field_name: str, lookup_expr: str, *, unit: str = "", scale: dict | None = None, **kwargs):
        super().__init__(field_name, lookup_expr, unit=unit, scale=scale, required=False, **kwargs)

    def within(self, bound: Decimal, cleaned_data: Mapping[str, object]) -> Condition:
        least, most = (bound, None) if self.lookup_expr == "gte" else (None, bound)
        return NumberWithin(self.field_name, least, most)

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        return NumberWithin(self.field_name)

    def format_bound(self, bound: Decimal) -> str:
        return formats.number(bound)

    def canonical_bound(self, bound: Decimal) -> str:
        """Return a bound in the filter's own unit: 1 PFLOPS is 1000."""
        return f"{bound:f}"

    @property
    def hint(self) -> str:
        """The description of its values in the API's schema and errors."""
        return self.field.help()
