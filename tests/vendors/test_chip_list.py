import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.chips import compute
from tests.support.factories import (
    ArchitectureFactory,
    ChipFactory,
    MemoryMediumFactory,
    OrganizationFactory,
    RegionFactory,
    ScenarioFactory,
    SpecFactory,
)
from tests.support.pages import counts, read, slugs, total
from vendors.filtersets.chips import ChipFilterSet

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
MAX_PAGE_SIZE = 100_000
EVERY_COLUMN = "?" + "&".join(f"columns={column.name}" for column in ChipFilterSet.columns[1:])


@pytest.fixture
def see(client):
    """Read the page at an address, which answers 200."""

    def see(address):
        response = client.get(address)
        assert response.status_code == 200, response.headers.get("Location")
        return read(response)

    return see


@pytest.fixture
def make():
    """Make chips with all that a row shows."""
    asic = ArchitectureFactory(slug="asic", parent=ArchitectureFactory(slug="top"))
    region = RegionFactory(slug="china", level="country")
    driving = ScenarioFactory(slug="driving")
    medium = MemoryMediumFactory(slug="sram")
    foundry = OrganizationFactory(slug="smic")

    def make(*slugs, **given):
        facts = {
            "architecture": asic,
            "memory_medium": medium,
            "foundry": foundry,
            "tiers": ["cloud", "edge"],
            "tasks": ["training"],
            "form": "card",
            "process_nm": 7,
            "released": "2021-11",
            "memory_type": "HBM2e",
        }
        for slug in slugs:
            chip = ChipFactory(slug=slug, vendor__region=region, **facts | given)
            chip.scenarios.add(driving)
            compute(chip, 256, conditions="at 1 GHz")
            compute(chip, 512, sparsity="sparse")
            compute(chip, 128, "fp16", "unstated")
            SpecFactory(chip=chip, value=150)
            SpecFactory(chip=chip, metric="memory_capacity", unit="GB", value=48)

    return make


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/chips/", ["芯片", "思元370", "MLU370", "云端", "2021年11月", "7", "256", "128", "48", "HBM2e", "150"]),
        ("/en/chips/", ["Chips", "MLU370", "思元370", "Cloud", "Nov 2021", "7", "256", "128", "48", "HBM2e", "150"]),
    ],
)
def test_a_row_says_what_is_known_in_the_language_of_the_page(see, make, address, words):
    make("mlu370", name_zh="思元370", name_en="MLU370")
    page = see(address)
    assert page.one("h1").text == words[0]
    row = page.one("tr", data_slug="mlu370")
    assert [word for word in words[1:] if word not in row.text] == []


def cell(page, label):
    (row,) = [row for row in page.all("tr") if "data-slug" in row]
    return row.one("td", data_label=label).text


def test_every_figure_says_its_basis(see, make):
    make("a")
    page = see("/en/chips/")
    assert cell(page, "INT8, TOPS") == "256 Dense at 1 GHz 1 other figure"
    assert cell(page, "FP16, TFLOPS") == "128 Sparsity not stated"


def test_conditions_that_the_basis_says_already_are_not_repeated(see, make):
    chip = ChipFactory(slug="a", memory_type="HBM2E")
    SpecFactory(chip=chip, value=150, scope="card", conditions="per card")
    SpecFactory(chip=chip, metric="memory_capacity", unit="GB", value=64, conditions="HBM2E")
    compute(chip, 96, "fp16", engine="matrix", conditions="matrix")
    page = see("/en/chips/")
    assert cell(page, "Power, W") == "150 Per card"
    assert cell(page, "Memory, GB") == "64 HBM2E"
    assert cell(page, "FP16, TFLOPS") == "96 Dense Matrix unit"


def test_a_chip_leads_to_its_page_and_to_its_vendor_s(see):
    ChipFactory(slug="a", vendor__slug="v")
    links = [link["href"] for link in see("/en/chips/?q=a").one("tr", data_slug="a").all("a")]
    assert links == ["/en/chips/a/?q=a", "/en/vendors/v/"]


def test_a_chip_that_was_only_announced_says_so(see):
    ChipFactory(slug="a", announced="2025-03")
    assert cell(see("/en/chips/"), "Released") == "Mar 2025 announced"


@pytest.mark.parametrize(("address", "words"), [("/en/chips/", "Not recorded"), ("/chips/", "暂无记录")])
def test_an_unrecorded_value_is_shown_in_words(see, address, words):
    ChipFactory(slug="a")
    cells = see(address + EVERY_COLUMN).one("tr", data_slug="a").all("td")
    assert [each.text for each in cells] == [words] * 19


def test_the_total_the_rows_and_the_numbers_of_a_facet_are_there_to_be_read(see, make):
    make("b", "a")
    ChipFactory(slug="c", status="draft")
    ChipFactory(slug="d", vendor__status="draft")
    page = see("/chips/")
    assert (total(page), slugs(page)) == (2, ["a", "b"])
    assert counts(page, "tier") == {"cloud": 2, "edge": 2, "device": 0}
    assert counts(page, "kind")["card"] == 2


@pytest.mark.parametrize("given", [{"status": "draft"}, {"vendor__status": "draft"}])
def test_what_the_public_may_not_see_is_not_found(client, given):
    ChipFactory(slug="hidden", **given)
    assert client.get("/chips/hidden/").status_code == 404
    assert client.get("/en/chips/nobody/").status_code == 404


def test_a_filter_by_compute_is_shown_with_its_unit(see, make):
    make("a")
    links = see("/en/chips/?precision=fp16&compute_min=100").one("ul", aria_label="Active filters").all("a")
    assert [link.text for link in links[:2]] == [
        "Compute at a precision FP16 × remove",
        "Compute from 100 TFLOPS × remove",
    ]


def test_a_bound_without_a_precision_is_shown_over_an_empty_list(see, make):
    make("a")
    page = see("/en/chips/?compute_min=100")
    assert "Choose a precision too" in page.one(role="alert").text
    assert (total(page), slugs(page)) == (0, [])


def test_the_form_says_that_sparse_figures_do_not_count(see):
    choice = see("/en/chips/?precision=int8").one("select", id="filter-precision")
    (chosen,) = [option for option in choice.all("option") if "selected" in option]
    assert chosen["value"] == "int8"
    assert "sparse ones are not" in see("/en/chips/").one(id="help-precision").text


def test_fifty_chips_are_a_light_page(client, make):
    make(*(f"a-chip-with-a-name-{number}" for number in range(50)))
    assert len(client.get("/chips/").content) < MAX_PAGE_SIZE


def measure(client, address):
    # What the facets count is read once after every change, by whoever comes first.
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize(
    "query", ["", EVERY_COLUMN, "?precision=int8&compute_min=1&sort=-int8", "?vendor=more-1&foundry=smic", "?tier=fog"]
)
def test_ten_more_chips_cost_no_more_queries(client, make, query):
    ChipFactory(vendor__slug="more-1")
    make("a", "b")
    few = measure(client, f"/en/chips/{query}")
    make(*(f"many-{number}" for number in range(10)))
    assert measure(client, f"/en/chips/{query}") == few <= MOST_QUERIES


@pytest.mark.parametrize(
    ("query", "name", "shown"),
    [
        ("", "INT8, TOPS", "240 Dense 2 other figures"),
        ("precision=int8", "INT8, TOPS", "240 Dense 2 other figures"),
        ("precision=int8&compute_min=256", "INT8, TOPS", "280 Sparsity not stated 2 other figures"),
        ("precision=int8&compute_max=250", "INT8, TOPS", "240 Dense 2 other figures"),
        ("", "Power, W", "110 1 other figure"),
        ("power_max=100", "Power, W", "80 eco mode 1 other figure"),
    ],
)
def test_the_row_shows_the_figure_that_matches(see, query, name, shown):
    chip = ChipFactory(slug="c")
    compute(chip, 240)
    compute(chip, 280, sparsity="unstated")
    compute(chip, 560, sparsity="sparse")
    SpecFactory(chip=chip, metric="power", value=110, unit="W")
    SpecFactory(chip=chip, metric="power", value=80, unit="W", conditions="eco mode")
    cells = see(f"/en/chips/?{query}").one("tr", data_slug="c").all("td", data_label=name)
    assert [cell.text for cell in cells] == [shown]
