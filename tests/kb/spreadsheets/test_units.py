"""Units in a cell, in a heading, or in the row are read, and the number is kept in the unit of its field."""

from decimal import Decimal

import pytest
from django.utils import translation

from kb.facts.kinds import kind_of
from kb.spreadsheets.importing import import_sheet
from tests.support.factories import ChipFactory, SpecFactory, VendorFactory
from tests.support.sheets import ROOT, sheet
from vendors.models import Chip, FundingEvent, Spec

pytestmark = pytest.mark.django_db
SPEC = ["chip", "number", "metric", "value", "unit", "precision"]


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def bring(model, *rows):
    report = import_sheet(kind_of(model), sheet(*rows), ROOT)
    return [(fault.row, fault.column, fault.reason) for fault in report.faults]


@pytest.mark.parametrize(
    ("metric", "value", "unit", "precision", "expected"),
    [
        ("memory_capacity", "80 GB", "GB", "", (80, "GB")),
        ("memory_capacity", "80 GB", "", "", (80, "GB")),
        ("memory_bandwidth", "4.0", "TB/s", "", (4000, "GB/s")),
        ("memory_bandwidth", "4.0 TB/s", "GB/s", "", (4000, "GB/s")),
        ("compute", "1.98 PFLOPS", "TFLOPS", "fp16", (1980, "TFLOPS")),
        ("compute", "1.98 PFLOPS", "", "fp16", (1980, "TFLOPS")),
        ("compute", "1.98", "PFLOPS", "", (1980, "TFLOPS")),
        ("compute", "1.98 PFLOPS", "", "", (1980, "TFLOPS")),
        ("compute", "1,979", "TFLOPS", "fp8", (1979, "TFLOPS")),
        ("power", "350W", "", "", (350, "W")),
        ("throughput", "12,000", "images/s", "", (12000, "images/s")),
        ("throughput", "12,000 images/s", "", "", (12000, "images/s")),
    ],
)
def test_a_figure_is_kept_in_the_unit_of_its_basis(metric, value, unit, precision, expected):
    ChipFactory(slug="c")
    assert bring(Spec, SPEC, ["c", "1", metric, value, unit, precision]) == []
    spec = Spec.objects.get()
    assert (spec.value, spec.unit) == (Decimal(expected[0]), expected[1])


@pytest.mark.parametrize(
    ("low", "high", "unit"), [("4", "5", "TB/s"), ("4 TB/s", "5 TB/s", ""), ("4000 GB/s", "5", "TB/s")]
)
def test_both_ends_of_a_range_are_in_the_unit_of_the_row(low, high, unit):
    ChipFactory(slug="c")
    head = ["chip", "number", "metric", "value", "value_to", "unit", "certainty"]
    assert bring(Spec, head, ["c", "1", "memory_bandwidth", low, high, unit, "range"]) == []
    spec = Spec.objects.get()
    assert (spec.value, spec.value_to, spec.unit) == (4000, 5000, "GB/s")


@pytest.mark.parametrize("value", ["80 Gb", "80 GB/s", "80 apples", "about 80"])
def test_an_unknown_unit_is_refused_once_with_the_one_expected(value):
    ChipFactory(slug="c")
    ((row, column, reason),) = bring(Spec, SPEC, ["c", "1", "memory_capacity", value, "GB", ""])
    assert (row, column) == (2, "value")
    assert reason.endswith("is not known here: GB is expected")


def test_the_unit_of_a_heading_holds_for_its_column():
    SpecFactory(chip__slug="c", number=1, metric="compute", precision="fp16", unit="TFLOPS", value=990)
    assert bring(Spec, ["chip", "number", "value (PFLOPS)"], ["c", "1", "1.98"]) == []
    assert (Spec.objects.get().value, Spec.objects.get().unit) == (1980, "TFLOPS")
    ChipFactory(slug="d")
    head = ["slug", "process_nm [nm]", "transistors_billion (millions)", "die_mm2（cm²）"]
    assert bring(Chip, head, ["d", "7nm", "153,000", "8.15"]) == []
    chip = Chip.objects.get(slug="d")
    assert (chip.process_nm, chip.transistors_billion, chip.die_mm2) == (7, 153, 815)


@pytest.mark.parametrize("value", ["54.2 billion", "54,200 million", "542亿", "54.2"])
def test_transistors_are_kept_in_billions(value):
    ChipFactory(slug="c")
    assert bring(Chip, ["slug", "transistors_billion"], ["c", value]) == []
    assert Chip.objects.get().transistors_billion == Decimal("54.2")


@pytest.mark.parametrize(
    ("head", "amount", "currency"),
    [
        ("amount", "US$640 million", ""),
        ("amount", "640 million", "USD"),
        ("amount", "6.4亿美元", ""),
        ("amount (million USD)", "640", ""),
        ("amount（百万）", "640", "USD"),
        ("amount", "640,000,000", "USD"),
    ],
)
def test_an_amount_is_kept_in_units_of_its_currency(head, amount, currency):
    VendorFactory(slug="v")
    columns = ["slug", "vendor", "round", head, "currency", "amount_kind"]
    assert bring(FundingEvent, columns, ["f", "v", "a", amount, currency, "exact"]) == []
    event = FundingEvent.objects.get()
    assert (event.amount, event.currency) == (640_000_000, "USD")


def test_an_amount_in_another_currency_than_its_row_is_refused():
    VendorFactory(slug="v")
    columns = ["slug", "vendor", "round", "amount", "currency", "amount_kind"]
    found = bring(FundingEvent, columns, ["f", "v", "a", "6.4亿元", "USD", "exact"])
    assert found == [(2, "amount", "the amount is in CNY, but the currency of the record is USD")]


def test_a_heading_with_a_unit_on_no_column_of_numbers_is_an_unknown_column():
    assert bring(Chip, ["slug", "name_en (nm)"], ["c", "C"])[0][1] == "name_en (nm)"


def test_the_same_column_with_and_without_a_unit_is_there_twice():
    assert bring(Chip, ["slug", "process_nm", "process_nm (nm)"], ["c", "7", "8"])[0][1] == "process_nm"
