"""What an import would do, or did, and all that is wrong with its sheet."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from kb.facts.confirmations import Cause, Confirmation
from kb.spreadsheets.choices import ALL_CONFIRMED, TAKE, Choices
from kb.spreadsheets.decisions import NOTHING_DECIDED, RowDecisions
from kb.spreadsheets.outcomes import CHANGED, NEW, UNCHANGED, Outcome

# A page of more is of no use to a reader; the counts say how many there are.
MAX_SHOWN = 500


@dataclass(frozen=True)
class CellFault:
    """One thing that is wrong in a sheet: where, the text there, and why it is wrong."""

    reason: str
    row: int = 0
    column: str = ""
    value: str = ""


@dataclass(frozen=True)
class ConfirmationGroup:
    """All that is to be confirmed for one cause."""

    cause: Cause
    confirmations: list[Confirmation]
    is_confirmed: bool

    @property
    def shown(self) -> list[Confirmation]:
        return self.confirmations[:MAX_SHOWN]


@dataclass
class Report:
    """The rows of a sheet with what they change, or its faults; with a fault nothing of it is written."""

    rows: list[Outcome] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)
    confirmations: list[Confirmation] = field(default_factory=list)
    choices: Choices = ALL_CONFIRMED
    # Whether the import would now do something else than its preview showed.
    outdated: bool = False
    # The newest change when the sheet was judged.
    last_change: int = 0
    # The keys that were found by former slugs, with the current ones.
    renamed: dict[str, str] = field(default_factory=dict)
    # What the sources of changed values say of the new ones.
    decisions: RowDecisions = field(default_factory=lambda: RowDecisions(NOTHING_DECIDED))

    @property
    def is_ready(self) -> bool:
        """Whether it may be written: without a fault, as it was previewed, with all decided and nothing to retake."""
        is_confirmed = all(group.is_confirmed for group in self.groups)
        is_decided = is_confirmed and self.decisions.is_complete
        return not self.faults and not self.outdated and is_decided and not self.newly_taken

    @cached_property
    def groups(self) -> list[ConfirmationGroup]:
        """What is to be confirmed, by cause."""
        found: dict[str, list[Confirmation]] = {}
        for confirmation in self.confirmations:
            found.setdefault(confirmation.cause, []).append(confirmation)
        return [
            ConfirmationGroup(
                cause, found[cause], self.choices.is_confirmed(cause, [one.position for one in found[cause]])
            )
            for cause in Cause
            if cause in found
        ]

    @property
    def newly_taken(self) -> dict[int, str]:
        """The slugs of the records that rows shall update by choice: what that changes is to be previewed first."""
        twins = (one for one in self.confirmations if one.cause == Cause.TWIN)
        return {one.position: one.twin[0] for one in twins if self.choices.for_twin(one.position) == TAKE}

    @cached_property
    def changed_rows(self) -> list[Outcome]:
        """The rows that write something."""
        return [outcome for outcome in self.rows if outcome.changes]

    @property
    def shown_rows(self) -> list[Outcome]:
        return self.changed_rows[:MAX_SHOWN]

    @property
    def shown_faults(self) -> list[CellFault]:
        return self.faults[:MAX_SHOWN]

    @cached_property
    def totals(self) -> dict[str, int]:
        return dict.fromkeys((NEW, CHANGED, UNCHANGED), 0) | Counter(outcome.action for outcome in self.rows)

    @property
    def faulty_columns(self) -> list[tuple[str, int, CellFault]]:
        """Each column with a fault, how many it has, and the first of them."""
        counts = Counter(fault.column for fault in self.faults)
        first = {fault.column: fault for fault in reversed(self.faults)}
        return [(column, number, first[column]) for column, number in counts.items()]

    @cached_property
    def signature(self) -> str:
        """A digest of all that would be written: another effect has another one."""
        effect = [(found.row.number, found.record.name, found.action, found.changes) for found in self.changed_rows]
        asked = [confirmation.identity for confirmation in self.confirmations]
        return sha256(repr((effect, asked)).encode()).hexdigest()
