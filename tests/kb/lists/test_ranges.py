"""Bounds on dates of unknown precision: a record is left where its date and the bound may meet."""

from decimal import Decimal

import pytest
from django.http import QueryDict

from kb.database.partial_dates import since, until
from tests.support.factories import ChipFactory
from tests.support.states import filterset_of
from vendors.filtersets.chips import ChipFilterSet
from vendors.models import Chip

pytestmark = pytest.mark.django_db

DATES = ["", "2022", "2022-12-31", "2023", "2023-01-01", "2023-06", "2023-06-15", "2023-12-31", "2024"]


@pytest.fixture
def released():
    """Return the dates that a condition leaves."""
    for date in DATES:
        ChipFactory(slug=f"of-{date}".rstrip("-"), released=date)
    return lambda condition: sorted(Chip.objects.filter(condition).values_list("released", flat=True))


@pytest.mark.parametrize(
    ("bound", "left"),
    [
        ("2023", ["2023", "2023-01-01", "2023-06", "2023-06-15", "2023-12-31", "2024"]),
        ("2023-01", ["2023", "2023-01-01", "2023-06", "2023-06-15", "2023-12-31", "2024"]),
        ("2023-06", ["2023", "2023-06", "2023-06-15", "2023-12-31", "2024"]),
        ("2023-06-15", ["2023", "2023-06", "2023-06-15", "2023-12-31", "2024"]),
        ("2023-06-16", ["2023", "2023-06", "2023-12-31", "2024"]),
        ("2023-07", ["2023", "2023-12-31", "2024"]),
        ("2025", []),
    ],
)
def test_from_a_date_leaves_what_may_lie_in_it_or_after(released, bound, left):
    assert released(since(bound).condition("released")) == left


@pytest.mark.parametrize(
    ("bound", "left"),
    [
        ("2023", ["2022", "2022-12-31", "2023", "2023-01-01", "2023-06", "2023-06-15", "2023-12-31"]),
        ("2023-06", ["2022", "2022-12-31", "2023", "2023-01-01", "2023-06", "2023-06-15"]),
        ("2023-06-14", ["2022", "2022-12-31", "2023", "2023-01-01", "2023-06"]),
        ("2023-05", ["2022", "2022-12-31", "2023", "2023-01-01"]),
        ("2021", []),
    ],
)
def test_up_to_a_date_leaves_what_may_lie_in_it_or_before(released, bound, left):
    assert released(until(bound).condition("released")) == left


@pytest.mark.parametrize("date", [date for date in DATES if date])
def test_from_a_date_up_to_the_same_date_leaves_it(released, date):
    assert date in released(since(date).condition("released") & until(date).condition("released"))


@pytest.mark.parametrize("bound", [date for date in DATES if date])
@pytest.mark.parametrize(("end", "span"), [("after", since), ("before", until)])
def test_a_list_leaves_what_the_condition_does(released, bound, end, span):
    left = filterset_of("chips", {f"released_{end}": [bound]}).qs.order_by("released")
    assert [chip.released for chip in left] == released(span(bound).condition("released"))


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize(
    ("noun", "name", "lookup"),
    [
        ("chips", "process_max", "process_nm__lte"),
        ("funding", "amount_min", "amount_usd__gte"),
        ("funding", "amount_max", "amount_usd__lte"),
    ],
)
@pytest.mark.parametrize("bound", ["7", "28", "1000000", "257000000.25"])
def test_a_list_leaves_the_numbers_on_the_right_side_of_a_bound(noun, name, lookup, bound):
    expected = filterset_of(noun, {}).queryset.filter(**{lookup: Decimal(bound)}).values_list("pk", flat=True)
    assert {*filterset_of(noun, {name: [bound]}).qs.values_list("pk", flat=True)} == {*expected}


@pytest.mark.parametrize("noun", ["chips", "vendors", "funding", "policies", "milestones", "sources"])
def test_every_list_with_a_date_takes_a_year_for_all_of_it(client, noun):
    filters = {"chips": "released", "vendors": "founded", "policies": "issued", "sources": "published"}
    name = filters.get(noun, "announced")
    assert client.get(f"/{noun}/?{name}_after=2023&{name}_before=2023").status_code == 200


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("released_after=2023&released_before=2022", True),
        ("released_after=2023-06&released_before=2023-05", True),
        ("released_after=2023-06&released_before=2023", False),
        ("released_after=2023&released_before=2023-01", False),
        ("memory_min=5&memory_max=2", True),
        ("memory_min=5 GB&memory_max=5000 MB", False),
        ("memory_min=5", False),
    ],
)
def test_a_range_that_ends_before_it_begins_is_a_fault_at_its_end(query, fault):
    faults = ChipFilterSet(QueryDict(query), queryset=Chip.objects.published().for_list()).form.errors
    end = query.split("&")[-1].split("=")[0]
    assert faults == ({end: ["范围的上限低于下限。"]} if fault else {})
