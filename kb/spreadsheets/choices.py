"""What the reader of a preview chose: what is confirmed, and which rows update a record that exists."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.http import QueryDict

from kb.facts.confirmations import Cause

# A row that is likely a twin updates the record that exists, or makes a new one.
TAKE, NEW = "take", "new"


@dataclass(frozen=True)
class Choices:
    """The choices that come with a preview, and those that were made on it."""

    # The slug of the record that a row updates in place of its own, by the number of the row.
    taken: Mapping[int, str] = field(default_factory=dict)
    # The causes that were ticked.
    confirmed: frozenset[str] = frozenset()
    # For all rows with a twin, and for single ones.
    twins: str = ""
    twin_of_row: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, posted: QueryDict, taken: Mapping[int, str]) -> "Choices":
        """Return the choices in a form that was sent."""
        rows = {
            int(number): value
            for name, value in posted.items()
            for number in [name.removeprefix("twin-")]
            if name.startswith("twin-") and number.isascii() and number.isdecimal() and value in (TAKE, NEW)
        }
        return cls(taken, frozenset(posted.getlist("confirmed")), posted.get("twins", ""), rows)

    def for_twin(self, row: int) -> str:
        """Return what is to become of a row with a twin, or nothing where that was not chosen."""
        return self.twin_of_row.get(row, self.twins)

    def is_confirmed(self, cause: str, rows: list[int]) -> bool:
        """Return whether the confirmations of one cause, at these rows, were given."""
        if cause == Cause.TWIN:
            return all(self.for_twin(row) in (TAKE, NEW) for row in rows)
        return cause in self.confirmed


# Whoever writes without a preview has looked at all of it: a measurement, a test.
ALL_CONFIRMED = Choices(confirmed=frozenset(Cause.values), twins=NEW)
