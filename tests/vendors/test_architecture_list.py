import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.factories import (
    ArchitectureCitationFactory,
    ArchitectureFactory,
    ChipFactory,
    DeploymentFactory,
    EraFactory,
    VendorFactory,
)
from tests.support.pages import marks, read, slugs

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def tree():
    """ASIC above TPU and NPU; one vendor at both, one at the root; GPGPU without anybody."""
    asic = ArchitectureFactory(
        slug="asic",
        name_zh="专用集成电路",
        name_en="Custom silicon",
        summary_zh="定制",
        summary_en="Tailored",
        strengths_zh=["省电"],
        strengths_en=["Low power"],
        weaknesses_zh=["窄"],
        weaknesses_en=["Narrow"],
    )
    tpu, npu = (ArchitectureFactory(slug=slug, parent=asic) for slug in ("tpu", "npu"))
    ArchitectureFactory(slug="gpgpu", name_zh="通用图形处理器")
    ArchitectureFactory(slug="secret", status="draft")
    both, one = VendorFactory(slug="both"), VendorFactory(slug="one")
    DeploymentFactory(vendor=both, architecture=tpu, tier="cloud")
    DeploymentFactory(vendor=both, architecture=npu, tier="device")
    DeploymentFactory(vendor=one, architecture=asic, tier="cloud")
    DeploymentFactory(vendor=VendorFactory(status="draft"), architecture=tpu)
    for slug in ("a", "b"):
        ChipFactory(slug=slug, vendor=both, architecture=tpu)
    ChipFactory(slug="hidden", architecture=tpu, status="draft")
    ChipFactory(slug="of-a-hidden-vendor", architecture=tpu, vendor__status="draft")
    ArchitectureCitationFactory(entry=asic)
    return asic


@pytest.fixture
def shown(client, tree):
    return read(client.get("/en/architectures/"))


def row(page, slug):
    return page.one("tr", data_slug=slug)


def links(element):
    return {link["href"]: link.text for link in element.all("a")}


def test_nodes_are_below_their_parents_and_drafts_are_not_shown(shown):
    assert slugs(shown) == ["asic", "npu", "tpu", "gpgpu"]
    assert [row(shown, slug)["data-depth"] for slug in slugs(shown)] == ["0", "1", "1", "0"]
    assert shown.one(data_total="4")


def test_a_number_counts_the_subtree_each_vendor_once_and_leads_to_the_list(shown, client):
    found = links(row(shown, "asic"))
    assert found["/en/vendors/?architecture=asic"] == "2"
    assert found["/en/chips/?architecture=asic"] == "2"
    for address in ("/en/vendors/?architecture=asic", "/en/chips/?architecture=asic"):
        assert read(client.get(address)).one("p", data_total=found[address])


def test_nobody_is_a_zero_that_leads_nowhere(shown):
    assert links(row(shown, "gpgpu")).keys() == {"/en/architectures/gpgpu/"}
    assert row(shown, "gpgpu").text.endswith("0 0")


def test_strengths_and_weaknesses_are_shown_side_by_side_with_their_sources(shown):
    section = shown.one("section", id="strengths")
    (line,) = section.one("tbody").all("tr")
    assert all(words in line.text for words in ("Custom silicon", "Low power", "Narrow"))
    assert len(marks(line)) == 2


def test_the_landscape_crosses_roots_with_tiers(shown):
    section = shown.one("section", id="landscape")
    assert links(section)["/en/vendors/?architecture=asic&tier=cloud"] == "2"
    assert "/en/vendors/?architecture=gpgpu&tier=cloud" not in links(section)


def test_each_architecture_names_the_era_that_it_defines(client, tree):
    for number, status in (("8.0", "published"), ("9.0", "draft")):
        EraFactory(number=number, name_en=f"Era {number}", status=status).architectures.add(tree)
    section = read(client.get("/en/architectures/")).one("section", id="eras")
    assert "Era 8.0" in section.text
    assert "Era 9.0" not in section.text


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/architectures/", ["专用集成电路", "定制", "省电", "窄"]),
        ("/en/architectures/", ["Custom silicon", "Tailored"]),
    ],
)
def test_the_tree_is_shown_in_the_language_of_the_page(client, tree, address, words):
    text = read(client.get(address)).one("main").text
    assert [word for word in words if word not in text] == []


def test_without_a_summary_it_says_so(shown):
    assert "Not recorded" in row(shown, "tpu").text


def measure(client):
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/en/architectures/").status_code == 200
    return len(queries)


def test_ten_more_architectures_cost_no_more_queries(client, tree):
    few = measure(client)
    for number in range(10):
        node = ArchitectureFactory(slug=f"more-{number}", parent=tree if number % 2 else None)
        DeploymentFactory(architecture=node, tier="edge")
        ChipFactory(architecture=node)
        ArchitectureCitationFactory(entry=node)
    assert measure(client) == few <= MOST_QUERIES


def test_an_empty_tree_is_an_empty_page(client):
    assert slugs(read(client.get("/en/architectures/"))) == []


def test_the_eras_are_in_their_order(see):
    for slug, number in (("a", "9.0"), ("b", "8.0")):
        EraFactory(number=number, name_en=f"Era {number}").architectures.add(ArchitectureFactory(slug=slug))
    section = see("/en/architectures/").one("section", id="eras")
    assert section.text.index("Era 8.0") < section.text.index("Era 9.0")
