"""How the constraint tests try the database, past every validation.

BREAKS, a row an attempt: the constraint, the factory, the values that break it.
TWINS, a row an attempt: the constraint, the factory, the fields that two rows have alike, the values that both have.
"""

from collections.abc import Callable
from contextlib import contextmanager

import pytest
from django.db import IntegrityError, connection, transaction
from factory.django import DjangoModelFactory


@contextmanager
def refused(constraint: str):
    """The database refuses what is done here, and names the constraint."""
    with pytest.raises(IntegrityError, match=f'"{constraint}"'), transaction.atomic():
        yield


def make_twins(factory: type[DjangoModelFactory], alike: list[str], given: dict):
    """Make two rows of the given values that have the fields alike."""
    first = factory(**given)
    return first, factory(**given | {name: getattr(first, name) for name in alike})


def without_text(field: str) -> dict[str, str]:
    """Return empty values for a field in two languages."""
    return {f"{field}_zh": "", f"{field}_en": ""}


def unpaired(field: str) -> dict[str, list[str]]:
    """Return values for a field in two languages whose lists do not match item by item."""
    return {f"{field}_zh": ["快", "省"], f"{field}_en": ["Fast"]}


def broken(change: Callable[[], object]) -> str:
    """Return the constraint that the change breaks by the end of its transaction."""

    def commit():
        with transaction.atomic():
            change()
            connection.check_constraints()

    with pytest.raises(IntegrityError) as refusal:
        commit()
    return refusal.value.__cause__.diag.constraint_name
