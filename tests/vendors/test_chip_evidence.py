"""Which figure stands for a chip: the evidence goes before the basis, and the basis is named."""

import pytest

from tests.support.chips import compute, found
from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    OrganizationFactory,
    SpecCitationFactory,
    SpecFactory,
)
from tests.support.pages import read
from vendors.models import Chip

pytestmark = pytest.mark.django_db


@pytest.fixture
def chip():
    return ChipFactory(slug="ascend", vendor__slug="v")


def cite(record, *kinds, **given):
    """Cite sources of these kinds, each of a publisher of its own."""
    factory = ChipCitationFactory if isinstance(record, Chip) else SpecCitationFactory
    for kind in kinds:
        factory(entry=record, source__kind=kind, source__publisher=OrganizationFactory(), **given)


def shown():
    return Chip.objects.for_tables().get(slug="ascend").figure("compute", "fp16").spec.value


COMMUNITY = {"conditions": "910B1 version; community-compiled database, partly inferred"}


@pytest.mark.parametrize("language", ["", "/en"])
def test_five_sources_of_the_chip_go_before_one_community_database(client, chip, language):
    cite(chip, "article", "article", "article", "article", "dataset")
    compute(chip, 320, "fp16", "unstated")
    cite(compute(chip, 414, "fp16", **COMMUNITY), "dataset")
    for path in ("/chips/", "/chips/ascend/", "/vendors/v/"):
        page = read(client.get(f"{language}{path}"))
        of_list = page.one("table") if path != "/chips/ascend/" else page.one("dl", class_="key-figures")
        words = "Sparsity not stated" if language else "稀疏性未说明"
        assert [word in of_list.text for word in ("320", words, "414")] == [True, True, False], path


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (["company"], ["dataset"]),
        (["filing"], ["dataset"]),
        (["article"], ["dataset"]),
        (["article", "article"], ["dataset"]),
        (["article", "dataset"], ["article"]),
        (["company"], ["article"]),
        (["article", "paper"], ["repository", "dataset"]),
        (["repository", "dataset"], ["encyclopedia"]),
        (["dataset"], []),
    ],
)
def test_what_is_better_carried_goes_before_what_is_dense(chip, better, worse):
    cite(compute(chip, 320, "fp16", "unstated"), *better)
    cite(compute(chip, 414, "fp16"), *worse)
    expected = 414 if (better, worse) == (["dataset"], []) else 320
    assert shown() == expected


@pytest.mark.parametrize("kinds", [["company"], ["article"], ["dataset"], []])
def test_between_figures_that_are_carried_alike_the_basis_decides(chip, kinds):
    cite(compute(chip, 320, "fp16", "unstated"), *kinds)
    cite(compute(chip, 414, "fp16"), *kinds)
    assert shown() == 414


def test_two_publications_of_one_publisher_are_one_source(chip):
    publisher = OrganizationFactory()
    spec = compute(chip, 320, "fp16", "unstated")
    for _ in range(2):
        SpecCitationFactory(entry=spec, source__kind="article", source__publisher=publisher)
    cite(compute(chip, 414, "fp16"), "article")
    assert shown() == 414


def test_a_dispute_and_a_draft_carry_nothing(chip):
    spec = compute(chip, 320, "fp16", "unstated")
    cite(spec, "company", stance="disputes", field="value", claimed_value="300")
    cite(spec, "company", source__status="draft")
    cite(compute(chip, 414, "fp16"), "article")
    assert shown() == 414


def test_a_source_of_the_figures_goes_before_those_of_the_whole_chip(chip):
    cite(chip, "company")
    cite(chip, "dataset", field="specs")
    compute(chip, 414, "fp16")
    cite(compute(chip, 320, "fp16", "unstated"), "article")
    assert shown() == 320


def test_no_evidence_puts_a_sparse_figure_or_one_of_a_server_first(chip):
    compute(chip, 989, "fp16")
    cite(compute(chip, 1979, "fp16", "sparse"), "company")
    cite(compute(chip, 7916, "fp16", scope="node"), "company")
    assert shown() == 989


def test_what_editors_prefer_is_not_outweighed(chip):
    compute(chip, 376, "fp16", rank="preferred")
    cite(compute(chip, 400, "fp16"), "company")
    assert shown() == 376


def test_the_list_is_sorted_by_the_figure_that_it_shows(chip):
    cite(compute(chip, 320, "fp16", "unstated"), "company")
    cite(compute(chip, 414, "fp16"), "dataset")
    compute(ChipFactory(slug="between"), 350, "fp16", "unstated")
    assert found("sort=-fp16") == ["between", "ascend"]


def test_unlike_engines_are_not_sorted_among_each_other(client):
    # The figures of FP64 that stood in one order: MI300X on the matrix unit, MI325X and MI300A of unlike engines.
    for slug, value, engine in [
        ("mi300x", 163.4, "matrix"),
        ("mi250x", 95.7, "matrix"),
        ("mi325x", 81.7, ""),
        ("h20", 1000, ""),
        ("h100", 67, "vector"),
        ("b200", 2000, "vector"),
    ]:
        compute(ChipFactory(slug=slug), value, "fp32", engine=engine)
    assert found("sort=-fp32") == ["mi300x", "mi250x", "h20", "mi325x", "b200", "h100"]
    assert found("sort=fp32") == ["mi250x", "mi300x", "mi325x", "h20", "h100", "b200"]
    page = read(client.get("/en/chips/?columns=fp32"))
    shown = {row["data-slug"]: row.one("td").text for row in page.one("tbody").all("tr")}
    assert (shown["mi300x"], shown["mi325x"]) == ("163.4 Dense Matrix unit", "81.7 Dense")


def test_each_engine_has_columns_of_its_own_in_the_api(client):
    chip = ChipFactory(slug="mi300x")
    for value, engine in ((163.4, "matrix"), (81.7, "vector"), (80, "")):
        compute(chip, value, "fp64", "unstated", engine=engine)
    SpecFactory(chip=chip, metric="efficiency", unit="TOPS/W", engine="matrix")
    assert client.get("/api/v1/chips/mi300x/").json()["figures"] == {
        "fp64_unstated_tflops": 80,
        "fp64_unstated_matrix_tflops": 163.4,
        "fp64_unstated_vector_tflops": 81.7,
    }
