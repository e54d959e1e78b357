"""The public pages of funding events."""

from kb.lists.views import FilteredListView
from kb.views import EntryView
from vendors.filtersets.funding import FundingFilterSet
from vendors.models import FundingEvent


class FundingList(FilteredListView):
    """Funding events under the filters of the address, and what they come to."""

    model = FundingEvent
    filterset_class = FundingFilterSet

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(funding_total=self.filterset.funding_total, **kwargs)


class FundingDetail(EntryView):
    """One funding event: its amount, who took part, and the vendor's other events."""

    model = FundingEvent
    filterset_class = FundingFilterSet

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(rates=list(self.object.rates()), **kwargs)
