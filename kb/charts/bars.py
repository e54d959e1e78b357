"""Bars: the values of a number series over its years, and the lengths of those of a breakdown."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

# About how many steps the axis of values has.
STEPS = 4
# The maximum number of years written under the axis.
MAX_YEARS = 9
# The length of the longest bar of a breakdown.
LONGEST = 160


@dataclass(frozen=True)
class Frame:
    """The size of a figure and the margins for its labels."""

    width: int
    height: int
    left: int = 0
    right: int = 0
    top: int = 0
    bottom: int = 0

    @property
    def right_edge(self) -> int:
        """The right edge of the plot area."""
        return self.width - self.right

    @property
    def bottom_edge(self) -> int:
        """The bottom edge of the plot area."""
        return self.height - self.bottom


FIGURE = Frame(width=440, height=220, left=52, right=4, top=18, bottom=22)
SMALL = Frame(width=120, height=28)


@dataclass(frozen=True)
class Point:
    """One value of a series with the partial date that it is of."""

    date: str
    value: Decimal
    is_forecast: bool = False

    @property
    def year(self) -> int:
        return int(self.date[:4])


@dataclass(frozen=True)
class Bar:
    """One value as a rectangle; `middle` and `label_y` say where its number is placed."""

    point: Point
    x: int
    y: int
    width: int
    height: int
    label_y: int

    @property
    def middle(self) -> int:
        return self.x + self.width // 2


@dataclass(frozen=True)
class Tick:
    """One step of an axis: its position and its value."""

    at: int
    value: Decimal | int


@dataclass(frozen=True)
class Columns:
    """A series over its years: a bar a value, the steps of the values, the years, and the height of zero."""

    frame: Frame
    bars: list[Bar]
    ticks: list[Tick]
    years: list[Tick]
    zero: int


def columns(points: Sequence[Point], frame: Frame = FIGURE) -> Columns | None:
    """Return the figure of the values, or None for fewer than two of them.

    Years are spaced as in time, so that a gap between two values is visible; values of one year share its slot.
    The axis begins at zero: a bar twice as long is twice as much.
    """
    if len(points) < 2:
        return None
    points = sorted(points, key=lambda point: point.date)
    ticks = scale([point.value for point in points])
    least, most = ticks[0], ticks[-1]
    room = frame.bottom_edge - frame.top

    def height_of(value: Decimal) -> int:
        return frame.top + round(room * (most - value) / (most - least))

    first, last = points[0].year, points[-1].year
    slot = (frame.right_edge - frame.left) / (last - first + 1)
    zero = height_of(Decimal(0))
    bars = []
    for year in range(first, last + 1):
        of_year = [point for point in points if point.year == year]
        width = max(1, round(slot * 0.7 / max(1, len(of_year))))
        start = frame.left + slot * (year - first) + slot * 0.15
        for place, point in enumerate(of_year):
            end = height_of(point.value)
            bars.append(
                Bar(
                    point=point,
                    x=round(start + place * width),
                    y=min(zero, end),
                    width=max(1, width - (len(of_year) > 1)),
                    # A value other than zero is always visible.
                    height=max(abs(end - zero), 1 if point.value else 0),
                    label_y=end - 4 if point.value >= 0 else end + 12,
                )
            )
    every = -(-(last - first + 1) // MAX_YEARS)
    years = [Tick(round(frame.left + slot * (year - first + 0.5)), year) for year in range(first, last + 1, every)]
    return Columns(frame, bars, [Tick(height_of(tick), tick) for tick in ticks], years, zero)


def scale(values: Sequence[Decimal]) -> list[Decimal]:
    """Return the steps of an axis with zero and all of the values: multiples of 1, 2 or 5 times a power of ten."""
    least, most = min(0, *values), max(0, *values)
    # If all values are zero there is an axis too.
    most = most if most > least else 1
    rough = (most - least) / Decimal(STEPS)
    power = Decimal(10) ** rough.adjusted()
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
    first = (least / step).to_integral_value(ROUND_FLOOR)
    last = (most / step).to_integral_value(ROUND_CEILING)
    return [step * number for number in range(int(first), int(last) + 1)]


def lengths(values: Sequence[Decimal], longest: int = LONGEST) -> list[int]:
    """Return the length of the bar of each part of a breakdown, the greatest the longest."""
    most = max(values, default=Decimal(0))
    return [max(0, round(longest * value / most)) if most > 0 else 0 for value in values]
