import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.factories import (
    ArchitectureCitationFactory,
    ArchitectureFactory,
    ChipCitationFactory,
    ChipFactory,
    ClaimCitationFactory,
    ClaimFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    EraFactory,
    MemoryMediumCitationFactory,
    MemoryMediumFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks, read, slugs

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def cim():
    """Compute-in-memory, with a kind of it, a vendor and a chip at each, a medium and a claim."""
    node = ArchitectureFactory(
        slug="compute-in-memory",
        name_zh="存算一体",
        name_en="Compute-in-memory",
        summary_zh="在存储中计算",
        summary_en="Computes in memory",
        strengths_zh=["省电"],
        strengths_en=["Low power"],
    )
    digital = ArchitectureFactory(slug="digital-cim", parent=node)
    ArchitectureCitationFactory(entry=node)
    ArchitectureCitationFactory(entry=digital)
    grow(node, "houmo")
    grow(digital, "witinmem")
    MemoryMediumCitationFactory(entry=MemoryMediumFactory(slug="sram", strengths_zh=["快"], strengths_en=["Fast"]))
    tell(node, "it-may-win", nature="opinion", text_en="It may win.")
    return node


def grow(node, slug):
    """Add a vendor with one chip at that architecture."""
    vendor = VendorFactory(slug=slug)
    DeploymentCitationFactory(entry=DeploymentFactory(vendor=vendor, architecture=node, tier="cloud"))
    ChipCitationFactory(entry=ChipFactory(slug=f"{slug}-1", vendor=vendor, architecture=node, released="2023-05"))


def tell(node, slug, **given):
    claim = ClaimFactory(slug=slug, **given)
    claim.architectures.add(node)
    ClaimCitationFactory(entry=claim)


@pytest.fixture
def shown(client, cim):
    return read(client.get("/en/architectures/compute-in-memory/"))


def rows(page, section):
    return slugs(page.one("section", id=section))


def test_the_subtree_is_counted_and_shown(shown):
    assert fact(shown, "Vendors").text == fact(shown, "Chips").text == "2"
    assert rows(shown, "kinds") == ["digital-cim"]
    assert rows(shown, "vendors") == ["houmo", "witinmem"]
    assert rows(shown, "chips") == ["houmo-1", "witinmem-1"]


def test_vendors_with_the_most_chips_come_first(client, cim):
    grow(cim, "yizhu")
    ChipFactory(vendor__slug="zhicun", architecture=cim)
    ChipFactory(slug="yizhu-2", vendor=cim.chips.get(slug="yizhu-1").vendor)
    assert rows(read(client.get("/en/architectures/compute-in-memory/")), "vendors")[0] == "yizhu"


def test_a_source_of_several_deployments_is_marked_once(client, cim):
    cells = [DeploymentFactory(vendor__slug="yizhu", architecture=cim, tier="edge")]
    cells.append(DeploymentFactory(vendor=cells[0].vendor, architecture=cim, tier="device"))
    source = DeploymentCitationFactory(entry=cells[0]).source
    DeploymentCitationFactory(entry=cells[1], source=source)
    DeploymentCitationFactory(entry=cells[1])
    page = read(client.get("/en/architectures/compute-in-memory/"))
    row = page.one("section", id="vendors").one("tr", data_slug="yizhu")
    assert len(marks(row)) == len(set(marks(row))) == 2
    assert len(row.all(class_="marks")) == 1


def test_the_newest_chips_come_first_and_undated_ones_last(client, cim):
    ChipFactory(slug="undated", architecture=cim)
    ChipFactory(slug="new", architecture=cim, released="2024")
    found = rows(read(client.get("/en/architectures/compute-in-memory/")), "chips")
    assert (found[0], found[-1]) == ("new", "undated")


def test_of_many_thirty_are_shown_and_the_list_has_them_all(client, cim):
    for number in range(31):
        ChipFactory(slug=f"more-{number}", vendor__slug=f"of-{number}", architecture=cim)
    section = read(client.get("/en/architectures/compute-in-memory/")).one("section", id="chips")
    assert len(slugs(section)) == 30
    (every,) = [link for link in section.all("a") if link["href"] == "/en/chips/?architecture=compute-in-memory"]
    assert every.text == "See all 33 chips"


def test_a_kind_leads_to_what_it_is_a_kind_of(client, cim):
    page = read(client.get("/en/architectures/digital-cim/"))
    assert fact(page, "Parent architecture").one("a", href="/en/architectures/compute-in-memory/")


def test_claims_carry_their_nature_their_sources_and_the_editors_notes(client, cim):
    tell(cim, "doubtful", text_en="It is magic.", note_en="Nobody measured it.", nature="vendor_claim")
    section = read(client.get("/en/architectures/compute-in-memory/")).one("section", id="claims")
    opinion = section.one("li", data_nature="opinion")
    assert opinion.text.startswith("Opinion It may win.")
    assert len(marks(opinion)) == 1
    assert "Nobody measured it." in section.one("li", data_nature="vendor_claim").text


@pytest.mark.parametrize(("slug", "media"), [("compute-in-memory", 1), ("digital-cim", 1), ("gpgpu", 0)])
def test_memory_media_belong_to_compute_in_memory_alone(client, cim, slug, media):
    if slug == "gpgpu":
        ArchitectureFactory(slug=slug)
    page = read(client.get(f"/en/architectures/{slug}/"))
    assert len(page.all("a", href="/en/memory-media/sram/")) == media


def test_it_names_the_era_that_it_defines(client, cim):
    EraFactory(number="8.0", name_en="Era eight").architectures.add(cim)
    page = read(client.get("/en/architectures/compute-in-memory/"))
    assert fact(page, "Defines the era").one("a", href="/en/eras/8.0/").text == "Era eight"


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/architectures/compute-in-memory/", ["存算一体", "在存储中计算", "省电"]),
        ("/en/architectures/compute-in-memory/", ["Compute-in-memory", "Computes in memory", "Low power"]),
    ],
)
def test_it_is_shown_in_the_language_of_the_page(client, cim, address, words):
    text = read(client.get(address)).one("main").text
    assert [word for word in words if word not in text] == []


def test_an_unknown_value_is_shown_as_such(client):
    ArchitectureFactory(slug="bare")
    page = read(client.get("/en/architectures/bare/"))
    assert page.one("section", id="strengths").text.count("Not recorded") == 2
    assert "Not recorded" in page.one("section", id="vendors").text


@pytest.mark.parametrize("slug", ["secret", "nothing"])
def test_drafts_and_unknown_slugs_are_not_found(client, slug):
    ArchitectureFactory(slug="secret", status="draft")
    assert client.get(f"/en/architectures/{slug}/").status_code == 404


def measure(client):
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/en/architectures/compute-in-memory/").status_code == 200
    return len(queries)


def test_ten_more_of_everything_cost_no_more_queries(client, cim):
    few = measure(client)
    for number in range(10):
        kind = ArchitectureFactory(slug=f"kind-{number}", parent=cim)
        ArchitectureCitationFactory(entry=kind)
        grow(kind, f"maker-{number}")
        MemoryMediumCitationFactory(entry=MemoryMediumFactory())
        tell(cim, f"claim-{number}")
    assert measure(client) == few <= MOST_QUERIES
