"""The public pages of indicators."""

from eras.models import Indicator, Observation
from kb.charts.bars import SMALL, Point, columns, lengths
from kb.views import EntryView, OverviewView


def points(series: list[Observation]) -> list[Point]:
    """Return the values that a figure can draw: those that have a year."""
    return [Point(value.date, value.value, value.forecast) for value in series if value.year]


class IndicatorList(OverviewView):
    """All number series, each drawn small, geography by geography."""

    model = Indicator

    def get_context_data(self, **kwargs) -> dict:
        rows = [(indicator, columns(points(indicator.series), SMALL)) for indicator in self.object_list]
        return super().get_context_data(rows=rows, **kwargs)


class IndicatorDetail(EntryView):
    """One number series as a figure and as a table, with the growth that its sources state."""

    model = Indicator

    def get_context_data(self, **kwargs) -> dict:
        parts = self.object.parts
        bars = lengths([part.value for part in parts])
        return super().get_context_data(
            figure=columns(points(self.object.series)), parts=list(zip(parts, bars, strict=True)), **kwargs
        )
