"""The public pages of policies."""

from eras.filtersets.policies import PolicyFilterSet
from eras.models import Policy
from kb.lists.views import FilteredListView
from kb.views import EntryView

SIBLINGS_SHOWN = 10


class PolicyList(FilteredListView):
    """Policies under the filters of the address."""

    model = Policy
    filterset_class = PolicyFilterSet


class PolicyDetail(EntryView):
    """One policy: who issued it and when, its targets, whom it names."""

    model = Policy
    filterset_class = PolicyFilterSet

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            siblings=self.object.siblings()[:SIBLINGS_SHOWN],
            **kwargs,
        )
