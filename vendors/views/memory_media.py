"""The public pages of memory media."""

from kb.views import EntryView, OverviewView
from vendors.models import MemoryMedium


class MemoryMediumOverview(OverviewView):
    """The memory media that compute-in-memory is built in, side by side."""

    model = MemoryMedium


class MemoryMediumDetail(EntryView):
    """One memory medium: what speaks for and against it, who builds on it, which chips compute in it."""

    model = MemoryMedium
