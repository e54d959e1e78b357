"""Files that would make us walk far more than is in them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.utils import translation

from kb.spreadsheets import workbooks
from kb.spreadsheets.formats import CSV, XLSX
from kb.spreadsheets.sheets import MAX_BLANK_ROWS, MAX_CHARACTERS, UnreadableError
from tests.support.sheets import column

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
PARTS = {
    "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="s" sheetId="1" r:id="b"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="b" Type="x/worksheet" Target="/xl/s.xml"/>'
    '<Relationship Id="c" Type="x/sharedStrings" Target="strings.xml"/>'
    '<Relationship Id="d" Type="x/styles" Target="styles.xml"/></Relationships>',
    "xl/strings.xml": "<sst/>",
    "xl/styles.xml": "<styleSheet/>",
}
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>slug</t></is></c></row>'
X = '<c t="inlineStr"><is><t>x</t></is></c>'
FAR_MORE = "It has far more cells than are filled: copy the filled ones into a new workbook."
INFLATED = "It unpacks to more than 100 times its size, which no ordinary spreadsheet does."


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def book(rows: str = "", **parts: str) -> bytes:
    """Return a workbook of the rows below the head, with other parts in place of the usual ones."""
    found = PARTS | {"xl/s.xml": SHEET.format(HEAD + rows)} | {f"xl/{name}.xml": text for name, text in parts.items()}
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as folder:
        for name, text in found.items():
            folder.writestr(name, text)
    return stream.getvalue()


def refusal(file_format, content):
    with pytest.raises(UnreadableError) as refused:
        file_format.read(content)
    return str(refused.value)


@pytest.mark.parametrize("number", [20_002, 1_048_576, 50_000_000])
def test_a_stray_cell_in_a_far_row_is_refused_by_the_name_of_its_row(number):
    expected = f"Row {number} is filled, but only the rows up to 20001 are read: delete it, or move it up."
    assert refusal(XLSX, book(f'<row r="{number}">{X}</row>')) == expected


def test_a_far_row_with_nothing_in_it_is_no_row():
    read = XLSX.read(book(f'<row r="3">{X}</row><row r="1048576"><c r="A1048576" s="0"/></row>'))
    assert [(row.number, row.cells) for row in read.rows] == [(3, {"slug": "x"})]


@pytest.mark.parametrize("rows", [f'<row r="3">{X}</row><row r="2">{X}</row>', '<row r="2"/><row r="2"/>'])
def test_rows_out_of_order_are_refused(rows):
    assert refusal(XLSX, book(rows)) == "It is not a readable .xlsx workbook."


def test_a_cell_in_a_far_column_is_refused_and_a_blank_one_is_none():
    assert refusal(XLSX, book('<row r="2"><c r="XFD2"><v>1</v></c></row>')) == "It has more than 200 columns."
    assert column(XLSX.read(book(f'<row r="2">{X}<c r="XFD2"/></row>')), "slug") == ["x"]


@pytest.mark.parametrize(
    "parts",
    [
        {"rows": "<row/>" * 200_000},
        {"rows": "<row>" + "<c/>" * 200_000 + "</row>"},
        {"rows": "<a>" * 200_000 + "</a>" * 200_000},
        {"strings": "<sst>" + "<si/>" * 200_000 + "</sst>"},
        {"styles": "<styleSheet><cellXfs>" + "<xf/>" * 200_000 + "</cellXfs></styleSheet>"},
        {"workbook": "<workbook>" + "<sheet/>" * 200_000 + "</workbook>"},
    ],
)
def test_what_holds_nothing_is_not_walked_for_ever(parts):
    assert refusal(XLSX, book(**parts)) == FAR_MORE


@pytest.mark.parametrize(
    "parts", [{"rows": " " * 5_000_000}, {"strings": f"<sst><si><t>{'x' * 5_000_000}</t></si></sst>"}]
)
def test_a_part_that_unpacks_to_far_more_than_a_sheet_would_is_refused_packed(parts):
    assert refusal(XLSX, book(**parts)) == INFLATED


def test_a_part_that_notes_too_small_a_size_is_read_no_further():
    content = book(f'<row r="2">{X}</row>' + " " * 1_000_000)
    size = len(SHEET.format(HEAD + f'<row r="2">{X}</row>' + " " * 1_000_000))
    assert content.count(size.to_bytes(4, "little")) == 2
    assert refusal(XLSX, content.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little")))


def test_one_long_text_in_many_cells_is_counted_each_time():
    long = "x" * 1_000_000
    rows = "".join(f'<row r="{number}"><c t="s"><v>0</v></c></row>' for number in range(2, 40))
    found = refusal(XLSX, book(rows, strings=f"<sst><si><t>{long}</t></si></sst>"))
    assert found == f"Row 22: up to here it has more than {MAX_CHARACTERS} characters: import it in parts."


def test_a_folder_of_very_many_parts_is_refused_unlisted():
    stream = BytesIO()
    with ZipFile(stream, "w") as folder:
        for number in range(workbooks.MAX_PARTS + 1):
            folder.writestr(str(number), "")
    assert refusal(XLSX, stream.getvalue()) == "The archive has more than 10000 files."


def test_an_entity_that_grows_is_refused():
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<!DOCTYPE sst [<!ENTITY e0 "{"x" * 100}">{entities}]><sst><si><t>&e9;</t></si></sst>'
    assert refusal(XLSX, book(strings=text)) == "It is not a readable .xlsx workbook."


@pytest.mark.parametrize("blank", [b"\n", b",,,\n", b" , \n"])
def test_line_breaks_without_end_are_refused_by_the_name_of_the_row(blank):
    last = MAX_BLANK_ROWS + 2
    expected = f"Row {last}: there are more than 100000 blank rows up to here: delete them."
    assert refusal(CSV, b"slug\n" + blank * 200_000) == expected


def test_very_many_columns_are_refused_and_blank_ones_are_none():
    assert refusal(CSV, b"slug\n" + b"x," * 1_000_000) == "It has more than 200 columns."
    assert column(CSV.read(b"slug\nx" + b"," * 1_000_000), "slug") == ["x"]
