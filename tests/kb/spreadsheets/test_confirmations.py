"""What may be right but is to be confirmed: shown first, counted, and written only with a tick for each cause."""

import pytest
from django.utils import translation

from kb.facts.confirmations import Cause
from kb.facts.kinds import kind_of
from kb.models import Source
from kb.spreadsheets.choices import NEW, TAKE, Choices
from kb.spreadsheets.importing import import_sheet
from tests.support.factories import (
    ChipFactory,
    FundingEventFactory,
    SourceFactory,
    SpecFactory,
    VendorFactory,
)
from tests.support.facts import checksum
from tests.support.sheets import ROOT, sheet
from vendors.models import Chip, FundingEvent, Spec, Vendor

UNTOUCHED = Choices()
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def bring(model, *rows, choices=UNTOUCHED):
    report = import_sheet(kind_of(model), sheet(*rows), ROOT, choices)
    assert report.faults == []
    return report


def asked(model, *rows):
    """Return what is to be confirmed of the rows, of which nothing is written until it is."""
    before = checksum()
    report = bring(model, *rows)
    assert checksum() == before
    assert not report.is_ready
    return [(one.cause, one.position, one.field, one.message) for one in report.confirmations]


# Losses


@pytest.mark.parametrize(
    ("column", "old", "new", "cause", "message"),
    [
        ("founded", "2020-06-11", "2020", Cause.COARSER, "2020-06-11 → 2020"),
        ("founded", "2020-06-11", "2020-06", Cause.COARSER, "2020-06-11 → 2020-06"),
        ("founded", "2020-06-11", "(empty)", Cause.CLEARED, "2020-06-11 → empty"),
        ("website", "https://x.example", "（清空）", Cause.CLEARED, "https://x.example → empty"),
        ("aliases", ["A", "B"], "A", Cause.FEWER, "A;B → A"),
        ("summary_en", "A text in full.", "A text in", Cause.SHORTER, "A text in full. → A text in"),
        ("summary_en", "A text in full.", "A text…", Cause.SHORTER, "A text in full. → A text…"),
    ],
)
def test_what_would_be_lost_is_to_be_confirmed(column, old, new, cause, message):
    vendor = VendorFactory(slug="moore-threads", **{column: old})
    rows = ["slug", column], ["moore-threads", new]
    assert asked(Vendor, *rows) == [(cause, 2, column, message)]
    bring(Vendor, *rows, choices=Choices(confirmed=frozenset({cause})))
    assert getattr(Vendor.objects.get(), column) != getattr(vendor, column)


def test_a_number_with_fewer_digits_is_to_be_confirmed():
    SpecFactory(chip__slug="c", number=1, metric="power", unit="W", value="166.4")
    assert asked(Spec, ["chip", "number", "value"], ["c", "1", "166"])[0][:3] == (Cause.COARSER, 2, "value")


@pytest.mark.parametrize(
    ("column", "old", "new"),
    [
        ("founded", "2020", "2020-06-11"),
        ("founded", "2020-06-11", "2021"),
        ("founded", "", "2020"),
        ("aliases", ["A", "B"], "B;C"),
        ("aliases", ["A"], "B"),
        ("kind", "listed", "startup"),
        ("summary_en", "A text.", "Another text."),
    ],
)
def test_what_loses_nothing_is_written_at_once(column, old, new):
    VendorFactory(slug="x", **{column: old})
    assert bring(Vendor, ["slug", column], ["x", new]).is_ready
    assert getattr(Vendor.objects.get(), column) != old


def test_a_blank_cell_and_a_coarser_date_lose_nothing_unseen():
    vendor = VendorFactory(slug="moore-threads", founded="2020-06-11", website="https://x.example")
    rows = ["slug", "founded", "website"], ["moore-threads", "2020", ""]
    assert [found[:3] for found in asked(Vendor, *rows)] == [(Cause.COARSER, 2, "founded")]
    bring(Vendor, *rows, choices=Choices(confirmed=frozenset({Cause.COARSER})))
    vendor.refresh_from_db()
    assert (vendor.founded, vendor.website) == ("2020", "https://x.example")


# Twins


@pytest.mark.parametrize("name", ["NVIDIA", "nvidia", "ＮＶＩＤＩＡ", "N-Vidia", "英伟达", "NVIDIA Corp."])
def test_a_vendor_of_the_same_name_is_a_twin(name):
    VendorFactory(slug="nvidia", name_en="NVIDIA", aliases=["英伟达"], legal_name="NVIDIA Corp")
    found = asked(Vendor, ["slug", "name_en", "kind"], ["nvidia-corporation", name, "listed"])
    assert [(cause, row, message) for cause, row, _field, message in found] == [
        (Cause.TWIN, 2, "likely the same as “nvidia”")
    ]


def test_a_plus_distinguishes_and_so_does_the_vendor_of_a_chip():
    chip = ChipFactory(slug="atom", name_en="ATOM")
    ChipFactory(slug="other")
    head = ["slug", "name_en", "vendor"]
    rows = (
        ["atom-plus", "ATOM+", chip.vendor.slug],
        ["another-atom", "ATOM", Chip.objects.get(slug="other").vendor.slug],
    )
    assert bring(Chip, head, *rows).is_ready


def test_a_chip_of_the_same_name_is_a_twin():
    chip = ChipFactory(slug="amd-instinct-mi300x", name_en="AMD Instinct MI300X", vendor__slug="amd")
    rows = ["slug", "name_en", "vendor"], ["amd-instinct-mi300x-2", "AMD Instinct MI300X", "amd"]
    assert asked(Chip, *rows)[0][3] == f"likely the same as “{chip.slug}”"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a",
        "https://www.example.org/a/",
        "https://EXAMPLE.org/a?utm_source=x&utm_medium=y",
        "https://example.org/a#part",
    ],
)
def test_a_source_at_the_same_address_is_a_twin(url):
    SourceFactory(slug="known", url="https://example.org/a")
    assert asked(Source, ["slug", "title", "kind", "url"], ["s", "S", "paper", url])[0][0] == Cause.TWIN


@pytest.mark.parametrize("url", ["https://example.org/b", "https://example.org/a?id=2", "https://example.org/a#/page"])
def test_a_source_at_another_address_is_none(url):
    SourceFactory(url="https://example.org/a")
    assert bring(Source, ["slug", "title", "kind", "url"], ["s", "S", "paper", url]).is_ready


@pytest.mark.parametrize(("announced", "is_twin"), [("2021-03", True), ("2021-03-20", True), ("2021-04", False)])
def test_a_round_of_the_same_vendor_and_month_is_a_twin(announced, is_twin):
    event = FundingEventFactory(vendor__slug="x", round="a", announced="2021-03-02")
    rows = ["slug", "vendor", "round", "announced"], ["x-a", "x", "a", announced]
    report = bring(FundingEvent, *rows)
    assert [one.twin for one in report.confirmations] == [(event.slug,)] * is_twin


def test_two_rows_that_are_likely_one_record_are_to_be_confirmed():
    found = asked(Vendor, ["slug", "name_en"], ["a", "Alpha"], ["b", "Beta"], ["a-2", "ALPHA"])
    assert [(cause, row, message) for cause, row, _field, message in found] == [
        (Cause.ALIKE, 4, "likely the same as “a”")
    ]


def test_a_record_that_takes_the_name_of_another_is_to_be_confirmed_and_one_that_keeps_it_is_not():
    VendorFactory(slug="a", name_en="Alpha")
    VendorFactory(slug="b", name_en="Beta")
    VendorFactory(slug="c", name_en="alpha", founded="2019")
    assert [found[:2] for found in asked(Vendor, ["slug", "name_en"], ["b", "Alpha"])] == [(Cause.ALIKE, 2)]
    assert bring(Vendor, ["slug", "founded"], ["c", "2020"]).is_ready


def test_a_row_may_take_the_record_that_exists_or_be_saved_as_new():
    VendorFactory(slug="nvidia", name_en="NVIDIA", name_zh="", kind="startup")
    VendorFactory(slug="cambricon", name_en="Cambricon", name_zh="")
    rows = (
        ["slug", "name_en", "kind"],
        ["nvidia-corporation", "NVIDIA", "listed"],
        ["probe-cambricon", "Cambricon", "startup"],
    )
    chosen = Choices(twins=NEW, twin_of_row={2: TAKE})
    report = bring(Vendor, *rows, choices=chosen)
    assert (report.newly_taken, report.is_ready) == ({2: "nvidia"}, False)
    report = bring(Vendor, *rows, choices=Choices(report.newly_taken, twins=NEW))
    assert [(row.record.name, row.action, row.instead_of) for row in report.rows] == [
        ("nvidia", "changed", "nvidia-corporation"),
        ("probe-cambricon", "new", ""),
    ]
    assert dict(Vendor.objects.values_list("slug", "kind")) == {
        "nvidia": "listed",
        "cambricon": "",
        "probe-cambricon": "startup",
    }


def test_twins_of_thousands_of_rows_take_no_query_each(django_assert_max_num_queries):
    VendorFactory.create_batch(5)
    rows = [[f"v-{n}", f"Vendor {n}"] for n in range(300)]
    with django_assert_max_num_queries(60):
        bring(Vendor, ["slug", "name_en"], *rows)


# Magnitudes


def test_a_figure_far_off_the_others_of_its_chip_or_of_all_is_to_be_confirmed():
    chip = ChipFactory(slug="nvidia-h20")
    SpecFactory(chip=chip, number=1, metric="memory_bandwidth", unit="GB/s", value=4000)
    for number, value in enumerate((16, 80, 192), 1):
        SpecFactory(number=number, metric="memory_capacity", unit="GB", value=value)
    head = ["chip", "number", "metric", "value", "unit"]
    rows = (
        ["nvidia-h20", "7", "memory_capacity", "96000000000", "GB"],
        ["nvidia-h20", "8", "memory_bandwidth", "4.0", "GB/s"],
    )
    assert asked(Spec, head, *rows) == [
        (Cause.MAGNITUDE, 2, "value", "96,000,000,000 GB, where all that is recorded lies between 16 GB and 192 GB"),
        (Cause.MAGNITUDE, 3, "value", "4 GB/s, where this record states 4,000 GB/s"),
    ]
    assert bring(Spec, head, ["nvidia-h20", "7", "memory_capacity", "96", "GB"]).is_ready


def test_transistors_in_millions_and_an_amount_from_a_column_in_millions_are_to_be_confirmed():
    for value in (54, 80, 153):
        ChipFactory(transistors_billion=value)
    chip = Chip.objects.first()
    changed = asked(Chip, ["slug", "transistors_billion"], [chip.slug, "54000"])
    assert changed[0][3] == "54 trillion, where this record states 54 billion"
    rows = ["slug", "name_en", "vendor", "transistors_billion"], ["new", "New", chip.vendor.slug, "153000"]
    assert (
        asked(Chip, *rows)[0][3] == "153 trillion, where all that is recorded lies between 54 billion and 153 billion"
    )
    for amount in (10_000_000, 500_000_000):
        FundingEventFactory(amount=amount, currency="CNY", amount_kind="exact")
    head = ["slug", "vendor", "round", "amount", "currency", "amount_kind"]
    found = asked(FundingEvent, head, ["f", chip.vendor.slug, "a", "640", "CNY", "exact"])
    assert found[0][3] == "CNY 640, where all that is recorded lies between CNY 10 million and CNY 500 million"
    assert bring(FundingEvent, head, ["f", chip.vendor.slug, "a", "640", "USD", "exact"]).is_ready
