"""The cells of a list are under their headings, whichever columns are chosen."""

import pytest

from tests.support.kinds import FILTERSETS, LISTS
from tests.support.states import filterset_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts"), pytest.mark.sql]


def headings(table):
    """Return the texts of the heads of a table's columns."""
    return [head.text for head in table.one("thead").all("th")]


@pytest.mark.parametrize("noun", LISTS)
def test_every_column_of_a_list_is_under_its_heading(see, noun):
    columns = FILTERSETS[noun].columns
    # The address has no `columns` where all are shown by default.
    chosen = filterset_of(noun, {"columns": [column.name for column in columns[1:]]}).address
    table = see(f"/en/{noun}/?{chosen}").one("table")
    _name, *heads = headings(table)
    assert len(heads) == len(columns) - 1
    rows = [row for row in table.one("tbody").all("tr") if "data-slug" in row]
    assert rows
    for row in rows:
        cells = row.all("td")
        assert [cell["data-label"] for cell in cells] == heads
        assert [cell.attributes.get("class") == "numeric" for cell in cells] == [
            column.numeric for column in columns[1:]
        ]


@pytest.mark.parametrize("noun", LISTS)
def test_a_column_that_is_chosen_alone_has_the_only_cell(see, noun):
    for column in FILTERSETS[noun].columns[1:]:
        table = see(f"/en/{noun}/?columns={column.name}").one("table")
        row = next(row for row in table.one("tbody").all("tr") if "data-slug" in row)
        assert [cell["data-label"] for cell in row.all("td")] == headings(table)[1:]


def test_the_density_of_a_list_stays_in_its_canonical_address():
    comfortable = filterset_of(
        "vendors", {"density": ["comfortable"], "page_size": ["100"], "columns": ["kind"]}
    ).address
    assert str(comfortable) == "columns=kind&density=comfortable&page_size=100"
    assert str(comfortable.other_density) == "columns=kind&page_size=100"
    assert comfortable.other_density.other_density == comfortable


def test_an_unknown_density_is_left_out_of_the_address():
    assert str(filterset_of("vendors", {"density": ["airy"]}).address) == ""
