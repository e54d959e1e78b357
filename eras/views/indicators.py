"""The public pages of indicators."""

from eras.charts import SMALL, columns, lengths
from eras.models import Indicator
from kb.views import EntryView, OverviewView


class IndicatorList(OverviewView):
    """All number series, each drawn small, geography by geography."""

    model = Indicator

    def get_context_data(self, **kwargs) -> dict:
        rows = [(indicator, columns(indicator.series, SMALL)) for indicator in self.object_list]
        return super().get_context_data(rows=rows, **kwargs)


class IndicatorDetail(EntryView):
    """One number series as a figure and as a table, with the growth that its sources state."""

    model = Indicator

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(figure=columns(self.object.series), parts=lengths(self.object.parts), **kwargs)
