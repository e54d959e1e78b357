from decimal import Decimal

import pytest

from kb.charts.bars import FIGURE, SMALL, Point, columns, lengths, scale


def series(*values):
    """Values of the years from 2020 on."""
    return [Point(str(2020 + place), Decimal(value)) for place, value in enumerate(values)]


def test_a_bar_twice_as_long_is_twice_as_much():
    figure = columns(series(50, 100))
    low, high = (bar.height for bar in figure.bars)
    assert high == pytest.approx(2 * low, abs=1)


def test_bars_start_at_zero_and_within_the_frame():
    figure = columns(series(3, 7, 11))
    assert {bar.y + bar.height for bar in figure.bars} == {figure.zero} == {FIGURE.bottom_edge}
    assert all(FIGURE.left <= bar.x and bar.x + bar.width <= FIGURE.right_edge for bar in figure.bars)


def test_a_loss_hangs_below_zero():
    figure = columns(series(-4, 4))
    loss, profit = figure.bars
    assert loss.y == figure.zero == profit.y + profit.height
    assert loss.label_y > loss.y + loss.height


def test_a_gap_between_years_is_seen():
    values = [Point(str(year), Decimal(1)) for year in (2022, 2023, 2027)]
    first, second, last = (bar.middle for bar in columns(values).bars)
    assert last - second == pytest.approx(4 * (second - first), abs=4)


def test_values_of_one_year_share_its_room():
    values = [Point(date, Decimal(1)) for date in ("2025-06", "2025-12")]
    early, late = columns(values, SMALL).bars
    assert early.x + early.width <= late.x


def test_years_are_in_the_order_of_time_whatever_that_of_the_source():
    assert [bar.point.year for bar in columns(series(1, 2, 3)[::-1]).bars] == [2020, 2021, 2022]


def test_many_years_are_not_all_written():
    assert len(columns(series(*range(1, 40))).years) <= 9


def test_what_is_not_zero_is_seen():
    tiny, _great, nothing = columns(series("0.0001", 1000, 0)).bars
    assert (tiny.height, nothing.height) == (1, 0)


@pytest.mark.parametrize("values", [[], series(5)])
def test_fewer_than_two_values_are_not_drawn(values):
    assert columns(values) is None


@pytest.mark.parametrize(
    ("values", "steps"),
    [
        (["96", "308.9"], ["0", "100", "200", "300", "400"]),
        (["0.0004", "0.743"], ["0", "0.2", "0.4", "0.6", "0.8"]),
        (["-1.257", "2.059"], ["-2", "-1", "0", "1", "2", "3"]),
        (["289671", "13659258"], ["0", "5000000", "10000000", "15000000"]),
        (["0", "0"], ["0.0", "0.5", "1.0"]),
        (["-8", "-3"], ["-8", "-6", "-4", "-2", "0"]),
    ],
)
def test_an_axis_has_round_steps_that_include_all_values(values, steps):
    found = scale([Decimal(value) for value in values])
    assert found == [Decimal(step) for step in steps]


def test_zeros_alone_are_drawn_without_height():
    assert [bar.height for bar in columns(series(0, 0)).bars] == [0, 0]


def test_the_greatest_part_has_the_longest_bar():
    assert lengths([Decimal(value) for value in (2200, 550, -1)], 160) == [160, 40, 0]
    assert lengths([]) == []
