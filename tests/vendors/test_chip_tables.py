"""The table of chips on a vendor's page, whose columns of compute hold figures of one basis each."""

import pytest

from tests.support.chips import compute
from tests.support.factories import ChipFactory, SpecCitationFactory, SpecFactory, VendorFactory
from tests.support.pages import marks, read

pytestmark = pytest.mark.django_db

OTHERWISE = "On another basis only"
UNKNOWN = "Not recorded"


@pytest.fixture
def vendor():
    return VendorFactory(slug="v", name_en="V")


@pytest.fixture
def make(vendor):
    """Make a chip of the vendor with INT8 figures of these sparsities."""

    def make(slug, *sparsities, **basis):
        chip = ChipFactory(slug=slug, name_en=slug, vendor=vendor)
        return [compute(chip, 100, sparsity=sparsity, **basis) for sparsity in sparsities]

    return make


@pytest.fixture
def see(client):
    return lambda path="/en/vendors/v/": read(client.get(path))


def head(page, label="INT8, TOPS"):
    heads = page.one("section", id="chips").all("th", scope="col")
    return next(cell.text for cell in heads if cell.text.startswith(label))


def cell(page, slug, label="INT8"):
    cells = page.one("tr", data_slug=slug).all("td")
    return next(cell for cell in cells if cell["data-label"].startswith(label))


@pytest.mark.parametrize(
    ("stated", "basis"),
    [
        ([["dense"], ["dense"], ["unstated"]], "Dense"),
        ([["unstated"], ["unstated"], ["dense"]], "Sparsity not stated"),
        ([["sparse"], ["sparse"], ["dense"]], "Sparse"),
        ([["sparse", "dense"], ["sparse", "dense"], ["sparse"]], "Sparse"),
        ([["sparse"], ["unstated"], ["dense"]], "Dense"),
        ([["sparse"], ["unstated"]], "Sparsity not stated"),
    ],
)
def test_a_column_is_on_the_basis_that_most_chips_state_and_among_equals_on_the_foremost(make, see, stated, basis):
    for number, sparsities in enumerate(stated):
        make(f"c{number}", *sparsities)
    assert head(see()) == f"INT8, TOPS {basis}"


def test_each_precision_has_a_basis_of_its_own(make, see):
    make("a", "dense")
    make("b", "unstated", precision="fp16")
    page = see()
    assert (head(page), head(page, "FP16")) == ("INT8, TOPS Dense", "FP16, TFLOPS Sparsity not stated")
    assert cell(page, "a", "FP16").text == cell(page, "b", "INT8").text == UNKNOWN


def test_a_figure_on_another_basis_is_left_to_the_page_of_its_chip(make, see):
    make("a", "dense", "sparse")
    make("b", "sparse")
    make("c", "dense")
    page = see()
    assert cell(page, "a").text == "100 1 other figure"
    assert cell(page, "b").text == OTHERWISE
    assert cell(page, "b").one("a")["href"] == "/en/chips/b/#figures"


@pytest.mark.parametrize("basis", [{"regime": "sustained"}, {"scope": "node"}])
def test_what_is_no_peak_of_the_whole_chip_is_on_another_basis(make, see, basis):
    make("a", "dense")
    make("b", "dense", **basis)
    make("c", "dense", **basis)
    page = see()
    assert [cell(page, slug).text for slug in "abc"] == ["100", OTHERWISE, OTHERWISE]


@pytest.mark.parametrize(
    ("stated", "basis"),
    [
        (["matrix", "matrix", ""], "Dense · Matrix unit"),
        (["vector", "vector", "matrix"], "Dense · Vector unit"),
        (["", "", "vector"], "Dense"),
        (["vector", ""], "Dense"),
        (["vector", "", "matrix"], "Dense · Matrix unit"),
    ],
)
def test_a_column_is_on_one_engine_or_on_none_stated(make, see, stated, basis):
    for number, engine in enumerate(stated):
        make(f"c{number}", "dense", engine=engine)
    page = see()
    assert head(page) == f"INT8, TOPS {basis}"
    of_column = basis.partition(" · ")[2].split(" ")[0].lower()
    shown = {engine: cell(page, f"c{number}").text for number, engine in enumerate(stated)}
    assert shown == {engine: "100" if engine == of_column else OTHERWISE for engine in stated}


def test_a_column_that_no_chip_fills_names_no_basis(make, see):
    make("a", "dense", scope="node")
    make("b", "dense", rank="deprecated")
    make("c")
    page = see()
    assert head(page) == "INT8, TOPS"
    assert [cell(page, slug).text for slug in "abc"] == [OTHERWISE, UNKNOWN, UNKNOWN]


def test_the_rest_of_its_basis_and_its_source_are_shown_with_a_figure(make, see):
    [figure] = make("a", "dense", conditions="at 1 GHz")
    SpecCitationFactory(entry=figure, field="value")
    place = cell(see(), "a")
    assert place.one(class_="basis").text == "at 1 GHz"
    assert len(marks(place)) == 1


def test_a_card_of_a_narrow_screen_names_the_basis_too(make, see):
    make("a", "dense")
    assert cell(see(), "a")["data-label"] == "INT8, TOPS · Dense"
    assert cell(see("/vendors/v/"), "a")["data-label"] == "INT8（TOPS） · 稠密"


def test_the_newest_chips_come_first_by_the_date_that_is_shown(make, see, vendor):
    for slug, dates in {"a": {}, "b": {"announced": "2025"}, "c": {"released": "2024-06", "announced": "2026"}}.items():
        ChipFactory(slug=slug, name_en=slug, vendor=vendor, **dates)
    page = see()
    rows = page.one("section", id="chips").all("tr")
    assert [row["data-slug"] for row in rows if "data-slug" in row] == ["b", "c", "a"]
    assert [cell(page, slug, "Released").text for slug in "abc"] == [UNKNOWN, "2025 announced", "Jun 2024"]


def test_memory_and_power_are_shown_beside_compute(make, see, vendor):
    chip = ChipFactory(slug="a", vendor=vendor)
    SpecFactory(chip=chip, metric="memory_capacity", value=80, unit="GB")
    SpecFactory(chip=chip, metric="power", value=400, unit="W", conditions="SXM")
    page = see()
    assert (cell(page, "a", "Memory").text, cell(page, "a", "Power").text) == ("80", "400 SXM")


def test_a_table_leads_to_the_same_chips_in_the_list(make, see):
    make("a")
    assert "/en/chips/?vendor=v" in [link["href"] for link in see().one("section", id="chips").all("a")]
