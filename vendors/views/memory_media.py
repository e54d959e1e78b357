"""The public pages of memory media."""

from kb.views import EntryView, OverviewView
from vendors.models import MemoryMedium


class MemoryMediumOverview(OverviewView):
    """The memory media that compute-in-memory is built in, side by side."""

    model = MemoryMedium


class MemoryMediumDetail(EntryView):
    """One memory medium: strengths and weaknesses, the vendors that use it, the chips that compute in it."""

    model = MemoryMedium
