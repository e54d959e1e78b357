"""Ranges of dates of unknown precision (`PartialDateField`)."""

from django.db.models import Q

# A bound is a whole year, month or day, and so is a date that is known no closer: a record is left where the two may
# meet. "From 2023-06" leaves 2023-06-15, 2024 and 2023, which may lie in June or after; "up to 2023" leaves 2023-12-31
# and 2023. What has no date is never left. The rule stands twice, for the database (`from_date`, `up_to_date`) and for
# a snapshot (`AfterFilter` and `BeforeFilter` in kb/lists/ranges.py); tests/kb/lists/test_ranges.py holds the one
# against the other.


def wider(date: str) -> list[str]:
    """Return the year, and the month, that a closer date lies in."""
    return sorted({date[:4], date[:7]} - {date})


def last(date: str) -> str:
    """Return what sorts behind every month and day of the date."""
    return f"{date}-99"


def from_date(column: str, date: str) -> Q:
    """Return the condition that the column's date may lie at the date or after it."""
    return Q(**{f"{column}__gte": date}) | Q(**{f"{column}__in": wider(date)})


def up_to_date(column: str, date: str) -> Q:
    """Return the condition that the column's date may lie at the date or before it."""
    return Q(**{f"{column}__lte": last(date), f"{column}__gt": ""})
