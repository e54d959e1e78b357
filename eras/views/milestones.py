"""The public pages of milestones."""

from eras.filtersets.milestones import MilestoneFilterSet
from eras.models import Milestone
from kb.lists.views import FilteredListView
from kb.views import EntryView


class MilestoneList(FilteredListView):
    """Milestones under the filters of the address."""

    model = Milestone
    filterset_class = MilestoneFilterSet


class MilestoneDetail(EntryView):
    """One milestone: what happened when, who took part, what else happened that year."""

    model = Milestone
    filterset_class = MilestoneFilterSet

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(same_year=self.object.of_its_year(), **kwargs)
