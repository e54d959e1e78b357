"""The public pages of eras."""

from django.urls import register_converter

from eras.models import Era, Policy
from kb.views import EntryView, OverviewView

# The most chips and policies that the page of an era shows before it leads to the list of them all.
MOST_CHIPS = 30
MOST_POLICIES = 10


class EraNumber:
    """An era's number in an address: 1.0, 2.0, …"""

    regex = r"[0-9]+\.[0-9]+"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(EraNumber, "era_number")


class EraList(OverviewView):
    """The eras side by side."""

    model = Era


class EraDetail(EntryView):
    """One era: its drivers and strategy, its vendors, and the chips, funding and policies of its years."""

    model = Era
    slug_field = slug_url_kwarg = "number"

    def get_context_data(self, **kwargs) -> dict:
        chips = self.object.chips()
        policies = self.object.dated(Policy.objects.published(), "issued")
        return super().get_context_data(
            chip_count=chips.count(),
            chips=chips.oldest_first().in_brief()[:MOST_CHIPS],
            funding=self.object.funding().total(),
            policy_levels=policies.by_level(),
            policies=policies.oldest_first()[:MOST_POLICIES],
            **kwargs,
        )
