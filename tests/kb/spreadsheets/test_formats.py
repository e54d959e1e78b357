"""What the two formats read and write, whatever is in the cells."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.utils import translation
from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula

from kb.spreadsheets import sheets, workbooks
from kb.spreadsheets.formats import CSV, XLSX
from kb.spreadsheets.sheets import MAX_COLUMNS, UnreadableError
from tests.support.sheets import column, csv_text, workbook


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def cell(value, pattern="General"):
    """Return what is read of one cell of an .xlsx."""
    return column(XLSX.read(workbook(["a"], [value], formats={"A2": pattern})), "a")[0]


def refusal(file_format, content):
    with pytest.raises(UnreadableError) as refused:
        file_format.read(content)
    return refused.value.reasons


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1+1", "=1+1"),
        ('=HYPERLINK("http://x.example","x")', '=HYPERLINK("http://x.example","x")'),
        (ArrayFormula("A2", "=SUM(B1:B2)"), "=SUM(B1:B2)"),
        (2019, "2019"),
        (3.0, "3"),
        (166.4, "166.4"),
        (0.1 + 0.2, "0.3"),
        (1e16, "10000000000000000"),
        (-5, "-5"),
        (True, "true"),
        (" as typed ", " as typed "),
    ],
)
def test_a_cell_is_read_as_it_would_be_typed(value, text):
    assert cell(value) == text


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("yyyy-mm-dd", "2019-09-01"),
        ("mmm-yy", "2019-09"),
        ("[$-409]mmm-yy;@", "2019-09"),
        ('yyyy"年"m"月"', "2019-09"),
        ("yyyy", "2019"),
    ],
)
def test_a_date_is_no_more_precise_than_its_cell_shows_it(pattern, text):
    assert cell(date(2019, 9, 1), pattern) == text


def test_a_time_of_day_is_not_quietly_dropped():
    assert cell(datetime(2019, 9, 1, 12, 30), "yyyy-mm-dd") == "2019-09-01T12:30:00"


@pytest.mark.parametrize("file_format", [CSV, XLSX])
def test_every_text_comes_back(file_format):
    texts = ["'=1+1", "two\nlines", "a\r\nb", "\x01", "_x000D_", "a;b,c\"d'", "￿", "寒武纪", "00123", "2019-09", " "]
    sent = file_format.write([["a", "b"], *([text, "x"] for text in texts)])
    assert column(file_format.read(sent), "a") == texts


@pytest.mark.parametrize("number", ["-5", "166.4", "12345678901234567.25"])
@pytest.mark.parametrize("file_format", [CSV, XLSX])
def test_every_number_comes_back_exact(file_format, number):
    sent = file_format.write([["a"], [Decimal(number)]])
    assert column(file_format.read(sent), "a") == [number]


def test_a_number_is_a_number_in_xlsx_and_a_text_that_looks_like_one_is_text():
    sheet = load_workbook(BytesIO(XLSX.write([["a", "b"], [Decimal("-5"), "2019"]]))).active
    assert [(cell.value, cell.data_type) for cell in sheet[2]] == [(-5, "n"), ("2019", "s")]


def test_csv_goes_out_with_the_mark_of_utf_8():
    assert CSV.write([["a"], ["寒武纪"]]).startswith(b"\xef\xbb\xbfa\r\n")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_csv_comes_in_with_the_mark_and_without(mark):
    assert CSV.read(mark + csv_text(["slug"], ["x"])).columns == ["slug"]


def test_blank_rows_are_left_out_and_the_others_keep_their_numbers():
    read = XLSX.read(workbook(["a"], ["x"], [None], ["y"], [None], [""]))
    assert [(row.number, row.cells) for row in read.rows] == [(2, {"a": "x"}), (4, {"a": "y"})]


def test_a_row_has_its_filled_cells_alone():
    assert CSV.read(b"a,b\nx\n").rows[0].cells == {"a": "x"}


def test_a_csv_in_another_encoding_is_refused_with_the_way_out():
    assert refusal(CSV, "slug,name_zh\nx,寒武纪".encode("gbk")) == (
        "It is not UTF-8: save it as “CSV UTF-8” or as .xlsx.",
    )


@pytest.mark.parametrize("content", [b"", b"\n\n", b",,\nx,y,z"])
def test_a_sheet_without_names_of_columns_is_refused(content):
    assert refusal(CSV, content) == ("It has no column names in row 1.",)


def test_an_unclosed_quote_is_refused():
    assert refusal(CSV, b'a,b\n"x,y')[0].startswith("It is not well-formed CSV: ")


def test_each_cell_beyond_the_named_columns_is_told():
    assert refusal(CSV, b"a,b\n1,2,3\n1,2\n1,2,,4") == (
        "Row 2, column C: contains “3”, but the column has no name in row 1.",
        "Row 4, column D: contains “4”, but the column has no name in row 1.",
    )


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + b"x" * 100])
def test_what_is_no_workbook_is_refused(content):
    assert refusal(XLSX, content) == ("It is not a readable .xlsx workbook.",)


def test_a_zip_of_something_else_is_refused():
    stream = BytesIO()
    with ZipFile(stream, "w") as folder:
        folder.writestr("xl/workbook.xml", "<")
    assert refusal(XLSX, stream.getvalue()) == ("It is not a readable .xlsx workbook.",)


def test_a_small_workbook_that_unpacks_to_too_much_is_refused_unpacked():
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as folder:
        for part in range(11):
            folder.writestr(f"xl/part{part}.xml", b"0" * (workbooks.MAX_UNPACKED_BYTES // 10))
    assert len(stream.getvalue()) < 1024**2
    assert refusal(XLSX, stream.getvalue()) == ("It unpacks to more than 100 MB: import it in parts.",)


@pytest.mark.parametrize("rows", [3, 4])
def test_more_rows_than_the_bound_are_refused(monkeypatch, rows):
    monkeypatch.setattr(sheets, "MAX_ROWS", 3)
    content = csv_text(["a"], *([str(number)] for number in range(rows)), [""], [""])
    if rows == 3:
        assert len(CSV.read(content).rows) == 3
    else:
        assert refusal(CSV, content) == ("It has more than 3 rows: import it in parts.",)


def test_a_text_too_long_for_a_cell_is_refused_instead_of_cut_off():
    with pytest.raises(ValueError, match="export as CSV"):
        XLSX.write([["a"], ["x" * 40_000]])


@pytest.mark.parametrize("line", [0, 1])
@pytest.mark.parametrize(("file_format", "made"), [(CSV, csv_text), (XLSX, workbook)])
def test_more_columns_than_the_bound_are_refused(file_format, made, line):
    lines = [["a"], ["x"]]
    lines[line] = [str(number) for number in range(MAX_COLUMNS + 1)]
    assert refusal(file_format, made(*lines)) == ("It has more than 200 columns.",)


def test_a_workbook_explains_beside_its_first_heading_how_a_field_is_cleared():
    sheet = load_workbook(BytesIO(XLSX.write([["a"], ["x"]]))).active
    assert "(empty) or （清空） clears it" in sheet["A1"].comment.text
    assert column(XLSX.read(XLSX.write([["a"], ["x"]])), "a") == ["x"]
