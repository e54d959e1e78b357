"""Everything that is wrong with a sheet is told at once, by row and column, and then nothing of it is written."""

import pytest
from django.utils import translation

from kb.facts.kinds import kind_of
from kb.models import Source
from kb.spreadsheets.importing import import_sheet
from tests.support.factories import ArchitectureFactory, ChipFactory, RegionFactory, SpecFactory, VendorFactory
from tests.support.facts import checksum
from tests.support.sheets import ROOT, sheet
from vendors.models import Deployment, Spec, Vendor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def faults(model, *rows, user=ROOT):
    """Return the faults of the rows, which leave the database as it was."""
    before = checksum()
    result = import_sheet(kind_of(model), sheet(*rows), user)
    assert checksum() == before
    assert result.faults
    return [(fault.row, fault.column, fault.value, fault.reason) for fault in result.faults]


def fault(model, *rows):
    (found,) = faults(model, *rows)
    return found


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("founded", "2019-13", "“2019-13” is not a date: enter a year"),
        ("founded", "Sep-19", "“Sep-19” is not a date: enter a year"),
        ("kind", "starup", "“starup” is not one of startup, listed, subsidiary"),
        ("status", "ready", "“ready” is not one of draft, in_review, published, archived"),
        ("region", "bejing", "there is no “bejing” among regions; did you mean “beijing”?"),
        ("parent", "nobody", "there is no “nobody” among vendors"),
        ("parent", "x", "A record cannot refer to itself."),
        ("website", "example.org", "Enter a valid URL."),
        ("website", "ftp://example.org", "Enter an address that begins with http:// or https://."),
        ("legal_name", "x" * 201, "Ensure this value has at most 200 characters"),
        ("legal_name", "a\0b", "contains a character that is not allowed in text"),
        ("aliases", f"a;{'x' * 101}", "item 2: Ensure this value has at most 100 characters"),
        ("sources", "nowhere", "there is no “nowhere” among sources"),
    ],
)
def test_a_fault_names_row_column_value_and_reason(column, value, reason):
    RegionFactory(slug="beijing")
    row, found, stands, why = fault(Vendor, ["slug", "name_en", column], ["x", "X", value])
    assert (row, found, stands) == (2, column, value)
    assert why.startswith(reason)


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("value", "1,5", "“1,5” is not a number in plain notation"),
        ("value", "=1+1", "“=1+1” is not a number in plain notation"),
        ("value", "-5", "Enter a number above zero."),
        ("value", "(empty)", "cannot be cleared; leave the cell blank"),
        ("number", "（清空）", "is missing"),
        ("number", "one", "must be a whole number, not text"),
        ("number", "99999", "Ensure this value is less than or equal to 32767."),
        ("rank", "(empty)", "cannot be cleared; leave the cell blank"),
    ],
)
def test_a_fault_of_a_figure_is_told(column, value, reason):
    SpecFactory(chip__slug="c", number=1, rank="deprecated")
    row = {"chip": "c", "number": "1", "value": "300", "metric": "power", "unit": "W"} | {column: value}
    found = faults(Spec, list(row), list(row.values()))
    assert [(row, name, why) for row, name, _value, why in found if not why.startswith(reason)] == []
    assert found[0][:2] == (2, column)


def test_a_new_figure_without_its_value_is_a_fault():
    ChipFactory(slug="c")
    head = ["chip", "number", "metric", "value", "unit"]
    assert fault(Spec, head, ["c", "1", "power", "", "W"]) == (2, "value", "", "is missing")


def test_sources_cannot_be_cleared():
    VendorFactory(slug="x")
    assert fault(Vendor, ["slug", "sources"], ["x", "(empty)"])[1] == "sources"


def test_a_constraint_over_several_columns_names_them_all():
    row, column, value, reason = fault(Vendor, ["slug", "name_zh", "name_en"], ["x", "", ""])
    assert (row, column, value) == (2, "name_zh, name_en", "")
    assert reason == "Enter it in Chinese, English or both."


def test_an_unknown_column_is_told_with_the_nearest_known_one():
    assert fault(Vendor, ["slug", "fonded"], ["x", "1999"]) == (
        1,
        "fonded",
        "",
        "unknown column; did you mean “founded”?",
    )


@pytest.mark.parametrize("column", ["id", "created_at", "citations", ""])
def test_what_is_no_column_of_the_sheet_is_refused(column):
    assert fault(Vendor, ["slug", column, "founded"], ["x", "1", ""])[:2] == (1, column)


def test_a_column_that_stands_twice_is_told():
    assert fault(Vendor, ["slug", "founded", "founded"], ["x", "1", "2"])[1] == "founded"


def test_missing_columns_of_the_key_are_told():
    found = faults(Deployment, ["vendor", "tasks"], ["x", ""])
    assert [(row, column) for row, column, *_rest in found] == [(1, "architecture"), (1, "tier")]


def test_a_missing_required_column_is_one_fault_and_only_where_a_record_is_new():
    found = faults(Source, ["slug", "title"], ["s", "S"], ["t", "T"])
    reason = "the column is missing: new records need it, such as s in row 2"
    assert found == [(1, "kind", "", reason)]


def test_a_row_without_its_key_is_told():
    assert fault(Vendor, ["slug", "name_en"], ["", "X"]) == (2, "slug", "", "is missing")


def test_a_record_that_stands_twice_is_told_with_its_first_row():
    rows = [["x", "X"], ["y", "Y"], ["x", "X"]]
    assert fault(Vendor, ["slug", "name_en"], *rows) == (4, "slug", "x", "occurs twice, first at row 2")


def test_a_record_with_sources_that_stands_twice_is_one_fault():
    rows = [["x", "X", ""], ["x", "X", "s"]]
    import_sheet(kind_of(Source), sheet(["slug", "title", "kind"], ["s", "S", "paper"]), ROOT)
    assert fault(Vendor, ["slug", "name_en", "sources"], *rows)[:2] == (3, "slug")


def test_rows_that_clash_with_each_other_and_with_what_stands_are_all_told():
    SpecFactory(chip=ChipFactory(slug="c"), number=1, value=300)
    head = ["chip", "number", "metric", "value", "unit"]
    found = faults(Spec, head, ["c", "2", "power", "300", "W"], ["c", "3", "power", "300", "W"])
    assert [row for row, *_rest in found] == [2, 3]
    words = "The chip already has this figure: add a citation to the existing row. The same applies to c/"
    assert all(reason.startswith(words) for *_rest, reason in found)


def test_a_circle_is_told_by_its_names():
    VendorFactory(slug="x")
    rows = [["x", "X", "y"], ["y", "Y", "x"]]
    (_row, column, _value, reason) = fault(Vendor, ["slug", "name_en", "parent"], *rows)
    assert (column, reason) == ("parent", "is circular: x → y → x")


def test_faults_of_all_rows_stand_in_the_order_of_the_sheet():
    ArchitectureFactory(slug="npu")
    head = ["slug", "name_en", "kind", "founded", "sources"]
    rows = [["a", "A", "starup", "x", "nowhere"], ["b", "B", "startup", "2019-13", ""], ["B!", "B", "", "", ""]]
    assert [(row, column) for row, column, *_rest in faults(Vendor, head, *rows)] == [
        (2, "kind"),
        (2, "founded"),
        (2, "sources"),
        (3, "founded"),
        (4, "slug"),
    ]


def test_faults_are_told_in_the_language_of_the_editor():
    with translation.override("zh-hans"):
        assert fault(Vendor, ["slug", "name_en", "region"], ["x", "X", "bejing"])[3] == "没有名为“bejing”的地区"
