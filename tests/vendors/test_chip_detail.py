import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.chips import compute
from tests.support.factories import (
    ArchitectureFactory,
    ChipCitationFactory,
    ChipFactory,
    LineageFactory,
    MilestoneCitationFactory,
    OrganizationFactory,
    ScenarioFactory,
    SpecCitationFactory,
    SpecFactory,
)
from tests.support.pages import read

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def chip():
    names = {"name_zh": "思元370", "name_en": "MLU370", "vendor__name_en": "Cambricon", "vendor__name_zh": "寒武纪"}
    return ChipFactory(slug="mlu370", series="MLU", released="2021-11", form="card", process_nm=7, **names)


@pytest.fixture
def see(client, chip):
    """Read the chip's page in English (or the page at the path)."""

    def see(path="/en/chips/mlu370/"):
        response = client.get(path)
        assert response.status_code == 200
        return read(response)

    return see


def fact(page, label):
    """Return the value under the label on the fact sheet."""
    (value,) = [item.one("dd") for item in page.all("div") if [term.text for term in item.all("dt")] == [label]]
    return value


def marks(element):
    """Return the addresses of the references that an element is marked with."""
    return [link["href"] for link in element.all("a") if link["href"].startswith("#ref-")]


def titles(page, element):
    """Return the references that an element is marked with."""
    return [page.one(id=mark.removeprefix("#")).one("cite").text for mark in marks(element)]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/chips/mlu370/", ["思元370", "MLU370", "寒武纪", "2021年11月"]),
        ("/en/chips/mlu370/", ["MLU370", "思元370", "Cambricon", "Nov 2021", "Card"]),
    ],
)
def test_a_page_says_what_the_chip_is_in_its_language(see, path, words):
    text = see(path).one("main").text
    assert [word for word in words if word not in text] == []


def test_the_fact_sheet_names_tiers_tasks_scenarios_and_the_foundry(see, chip):
    chip.tiers, chip.tasks = ["cloud", "edge"], ["training"]
    chip.foundry = OrganizationFactory(name_en="TSMC")
    chip.save()
    chip.scenarios.set([ScenarioFactory(slug="cars", name_en="Cars"), ScenarioFactory(status="draft")])
    page = see()
    assert fact(page, "Deployment tiers").text == "Cloud, Edge"
    assert fact(page, "Tasks").text == "Training"
    assert fact(page, "Scenarios").text == "Cars"
    assert fact(page, "Foundry").text == "TSMC"


def test_a_value_not_available_differs_from_an_unrecorded_one(see, chip):
    ChipCitationFactory(entry=chip, field="die_mm2", stance="not_disclosed")
    page = see()
    assert "Not disclosed" in fact(page, "Die area, mm²").text
    assert fact(page, "Transistors").text == "Not recorded"


def test_a_figure_cites_its_own_source_or_else_those_of_its_chip(see, chip):
    ChipCitationFactory(entry=chip, source__title="Data sheet")
    SpecCitationFactory(entry=compute(chip, 256), source__title="White paper")
    SpecFactory(chip=chip, value=150)
    page = see()
    assert titles(page, page.one("table", aria_labelledby="compute")) == ["White paper"]
    assert titles(page, page.one("table", aria_labelledby="power")) == ["Data sheet"]


def test_a_source_for_the_figures_goes_before_those_of_the_whole_chip(see, chip):
    ChipCitationFactory(entry=chip, source__title="Data sheet")
    ChipCitationFactory(entry=chip, field="specs", source__title="Table of figures")
    compute(chip, 256)
    page = see()
    assert titles(page, page.one("table", aria_labelledby="compute")) == ["Table of figures"]


def test_every_basis_has_a_row_of_its_own_in_the_table_of_its_metric(see, chip):
    compute(chip, 256)
    compute(chip, 512, sparsity="sparse")
    compute(chip, 96, "fp16", "unstated", engine="matrix", conditions="at 1 GHz")
    compute(chip, 64, "", "unstated")
    SpecFactory(chip=chip, value=150)
    page = see()
    rows = [row.text for row in page.one("table", aria_labelledby="compute").all("tr")[1:]]
    assert rows == [
        "INT8 Dense 256 TOPS",
        "INT8 Sparse 512 TOPS",
        "FP16 Sparsity not stated Matrix unit at 1 GHz 96 TFLOPS",
        "Precision not stated Sparsity not stated 64 TOPS",
    ]
    assert page.one("table", aria_labelledby="power").all("tr")[1].text == "No conditions stated 150 W"


def test_values_of_one_basis_are_grouped_the_preferred_first(see, chip):
    compute(chip, 60, "fp32")
    compute(chip, 67, "fp32", rank="preferred")
    (row,) = see().one("table", aria_labelledby="compute").all("tr")[1:]
    assert row.text == "FP32 Dense 67 TFLOPS Preferred 60 TFLOPS"


def test_what_others_say_of_a_figure_is_shown_beside_it(see, chip):
    spec = compute(chip, 256, rank="preferred")
    SpecCitationFactory(entry=spec)
    SpecCitationFactory(entry=spec, field="value", stance="disputes", claimed_value="300 TOPS")
    (row,) = see().one("table", aria_labelledby="compute").all("tr")[1:]
    assert "Other sources say: 300 TOPS" in row.text
    assert len(marks(row)) == 2


def test_a_chip_without_figures_says_so(see):
    assert "Not recorded" in see().one(id="figures").text


def test_a_derived_value_says_so_and_shows_its_sum_with_the_sources(see, chip):
    SpecCitationFactory(entry=compute(chip, 300))
    SpecCitationFactory(entry=SpecFactory(chip=chip, value=150))
    page = see()
    section = page.one(id="derived")
    assert "No source states these values" in section.text
    row = section.all("tr")[1]
    assert "2 TOPS/W" in row.text
    assert "÷ 150 W" in row.text
    assert len(marks(row)) == 2


@pytest.mark.parametrize("query", ["", "?vendor=v&foundry=f&tier=cloud"])
def test_more_on_the_page_costs_no_more_queries(client, chip, query):
    ChipFactory(vendor__slug="v", foundry=OrganizationFactory(slug="f"))

    def measure():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/en/chips/mlu370/{query}").status_code == 200
        return len(queries)

    def more(number):
        for count in range(number):
            SpecCitationFactory(entry=compute(chip, 100 + count, scope="chip"))
            SpecFactory(chip=chip, conditions=f"mode {chip.specs.count()}")
            ChipCitationFactory(entry=chip)
            LineageFactory(chip=chip)
            LineageFactory(ancestor=chip, chip__architecture=ArchitectureFactory())
            ChipFactory(vendor=chip.vendor, series="MLU")
            chip.scenarios.add(ScenarioFactory())
            MilestoneCitationFactory().entry.chips.add(chip)

    more(2)
    few = measure()
    chip.specs.all().delete()
    more(12)
    assert measure() == few <= MOST_QUERIES
