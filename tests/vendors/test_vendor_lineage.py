"""How the chips of a vendor follow one another, on the vendor's page."""

import pytest

from tests.support.factories import ChipCitationFactory, ChipFactory, LineageFactory, VendorFactory
from tests.support.pages import marks

pytestmark = pytest.mark.django_db

PAGE = "/en/vendors/nvidia/"


@pytest.fixture
def make():
    """Make a chip of the vendor, named in capitals, that descends from others."""
    vendor = VendorFactory(slug="nvidia")

    def make(slug, released="", given=None, **descent):
        chip = ChipFactory(slug=slug, name_en=slug.upper(), vendor=vendor, released=released, **given or {})
        for kind, ancestor in descent.items():
            LineageFactory(chip=chip, ancestor=ancestor, kind=kind)
        return chip

    return make


def lines(page):
    """Return the slugs of each line, each with a list of its variants."""

    def variants_of(item):
        return [variant["data-slug"] for variant in item.all("li") if variant is not item]

    rows = ([item for item in line.all("li") if item.parent is line] for line in page.one(id="lineage").all("ol"))
    return [[(item["data-slug"], variants_of(item)) for item in line] for line in rows]


def item(page, slug):
    return page.one(id="lineage").one("li", data_slug=slug)


def test_a_succession_is_shown_by_date_with_variants_beside(see, make):
    h100 = make("h100", "2022")
    make("b200", "2024", predecessor=h100)
    a100 = make("a100", "2020")
    LineageFactory(chip=h100, ancestor=a100, kind="predecessor")
    pcie = make("h100-pcie", "2023", variant_of=h100)
    make("h800", "2022-11", export_version_of=pcie)
    assert lines(see(PAGE)) == [[("a100", []), ("h100", ["h800", "h100-pcie"]), ("b200", [])]]


def test_each_line_is_separate_the_oldest_first(see, make):
    make("orin", "2022", predecessor=make("xavier", "2018"))
    make("v100", "2017", predecessor=make("p100", "2016"))
    make("alone", "2015")
    assert [[slug for slug, _ in line] for line in lines(see(PAGE))] == [["p100", "v100"], ["xavier", "orin"]]


def test_a_chip_without_a_date_follows_what_it_succeeds(see, make):
    middle = make("b910", predecessor=make("z910", "2019"))
    make("a910", "2025", predecessor=middle)
    assert lines(see(PAGE)) == [[("z910", []), ("b910", []), ("a910", [])]]


def test_a_step_says_what_it_is_and_carries_the_marks_of_its_sources(see, make):
    h100 = make("h100", "2022")
    h800 = make("h800", "2023-03", export_version_of=h100)
    make("h20", "2023-11", predecessor=h800, export_version_of=h100)
    ChipCitationFactory(entry=h800, field="lineage")
    page = see(PAGE)
    assert item(page, "h800").text.startswith("H800 Export version of H100")
    assert len(marks(item(page, "h800"))) == 1
    assert "Export version of H100 Succeeds H800" in item(page, "h20").text


@pytest.mark.parametrize("status", ["draft", "published"])
def test_no_line_leads_to_a_draft(see, make, status):
    make("new", "2024", predecessor=make("old", "2020", {"status": status}))
    assert bool(see(PAGE).all(id="lineage")) is (status == "published")


def test_chips_that_descend_from_each_other_in_a_circle_break_no_page(see, make):
    one = make("one", "2020")
    LineageFactory(chip=one, ancestor=make("two", "2021", predecessor=one), kind="predecessor")
    assert lines(see(PAGE)) == [[("one", []), ("two", [])]]


def test_without_descent_there_is_no_section(see, make):
    make("alone", "2020")
    assert see(PAGE).all(id="lineage") == []


def test_ten_more_steps_cost_no_more_queries(cost, make):
    last = make("chip-0", "2020", predecessor=make("first", "2019"))
    few = cost(PAGE)
    for number in range(1, 11):
        last = make(f"chip-{number}", "2021", predecessor=last)
    assert cost(PAGE) == few <= 20
