"""What a cell would take from a value: all of it, its precision, some of its items, its end."""

from decimal import Decimal

from kb.database.fields import PartialDateField
from kb.facts.confirmations import Cause
from kb.spreadsheets.columns import Column


def loss(column: Column, old, new) -> Cause | None:
    """Return what a change of the column's value would lose, if anything; a value is as in a fact file."""
    if isinstance(old, list) and isinstance(new, list):
        is_fewer = len(new) < len(old) and all(item in old for item in new)
        return Cause.FEWER if is_fewer else None
    if isinstance(column.field, PartialDateField):
        return Cause.COARSER if str(old).startswith(f"{new}-") else None
    if isinstance(old, Decimal) and isinstance(new, Decimal):
        return Cause.COARSER if is_rounded(old, new) else None
    is_start = isinstance(old, str) and isinstance(new, str) and not column.choices
    return Cause.SHORTER if is_start and old != new and old.startswith(new.rstrip(" .…")) else None


def is_rounded(old: Decimal, new: Decimal) -> bool:
    """Return whether the new number is the old one with fewer digits behind the point."""
    digits = new.as_tuple().exponent
    return digits > old.as_tuple().exponent and round(old, -digits) == new
