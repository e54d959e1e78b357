"""The public pages of chips."""

from kb.lists.views import FilteredListView
from kb.views import EntryView
from vendors.filtersets.chips import ChipFilterSet
from vendors.models import Chip


class ChipList(FilteredListView):
    """Chips under the filters of the address."""

    model = Chip
    filterset_class = ChipFilterSet


class ChipDetail(EntryView):
    """One chip: what it is, every stated figure with its basis, its descent."""

    model = Chip
    filterset_class = ChipFilterSet
