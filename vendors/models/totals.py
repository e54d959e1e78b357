"""The totals of funding events."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass
class FundingTotal:
    """The total of several funding events in US dollars, without deals and without rounds that brought nothing."""

    events: int
    deals: int
    rounds: int
    disclosed: int
    counted: int
    usd: Decimal | None
    # Amounts, of deals too, that a bound in dollars cannot apply to.
    unconverted: int = 0

    @classmethod
    def of(cls, events: Iterable) -> "FundingTotal":
        """Return the total of events that were fetched `with_dollars`."""
        events = list(events)
        rounds = [event for event in events if event.is_funding]
        amounts = [event.amount_usd for event in rounds if event.amount_usd is not None]
        return cls(
            events=len(events),
            deals=sum(event.is_deal for event in events),
            rounds=len(rounds),
            disclosed=sum(event.amount is not None for event in rounds),
            counted=len(amounts),
            usd=sum(amounts) if amounts else None,
        )

    @property
    def not_raised(self) -> int:
        """The number of rounds that are planned only or were terminated."""
        return self.events - self.deals - self.rounds

    @property
    def without_amount(self) -> int:
        """The rounds whose amount is undisclosed or not recorded."""
        return self.rounds - self.disclosed

    @property
    def unconvertible(self) -> int:
        """The rounds whose amount is disclosed but cannot be converted, without a date or a rate."""
        return self.disclosed - self.counted
