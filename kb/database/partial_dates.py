"""Ranges of dates of unknown precision (`PartialDateField`)."""

from dataclasses import dataclass

from django.db.models import Q

# A bound is a whole year, month or day, and so is a date that is known no closer: a date matches where the two may
# meet. "From 2023-06" matches 2023-06-15, 2024 and 2023, which may lie in June or after; "up to 2023" matches
# 2023-12-31 and 2023. An empty date, which is unknown, never matches.


@dataclass(frozen=True)
class DateSpan:
    """The dates from one text up to another, and wider ones that may lie within."""

    least: str = "0000"
    most: str = "9999-99-99"
    wider: tuple[str, ...] = ()

    def condition(self, column: str) -> Q:
        """Return the condition that the column's date is in the span; snapshots apply it to their arrays."""
        return Q(**{f"{column}__gte": self.least, f"{column}__lte": self.most}) | Q(**{f"{column}__in": self.wider})


def since(date: str) -> DateSpan:
    """Return the span of the dates that may lie at the date or after it."""
    return DateSpan(least=date, wider=tuple(sorted({date[:4], date[:7]} - {date})))


def until(date: str) -> DateSpan:
    """Return the span of the dates that may lie at the date or before it."""
    # What sorts behind every month and day of the date.
    return DateSpan(most=f"{date}-99")
