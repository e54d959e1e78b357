import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.chips import compute
from tests.support.factories import ChipFactory, MemoryMediumCitationFactory, MemoryMediumFactory, VendorFactory
from tests.support.pages import read, slugs, total

pytestmark = pytest.mark.django_db


@pytest.fixture
def sram():
    medium = MemoryMediumFactory(
        slug="sram",
        name_zh="静态随机存储器",
        name_en="SRAM",
        maturity_zh="已量产",
        maturity_en="volume production",
        volatile=True,
        strengths_zh=["快"],
        strengths_en=["Fast"],
        weaknesses_zh=["贵"],
        weaknesses_en=["Dear"],
    )
    medium.vendors.set([VendorFactory(slug="houmo"), VendorFactory(slug="hidden", status="draft")])
    compute(ChipFactory(slug="h30", memory_medium=medium), 256)
    ChipFactory(slug="secret", memory_medium=medium, status="draft")
    ChipFactory(slug="of-a-draft", memory_medium=medium, vendor__status="draft")
    return medium


@pytest.fixture
def see(client):
    """Read the page at an address, which answers 200."""

    def see(address):
        response = client.get(address)
        assert response.status_code == 200
        return read(response)

    return see


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/memory-media/", ["静态随机存储器", "SRAM", "已量产", "快", "贵"]),
        ("/en/memory-media/", ["SRAM", "静态随机存储器", "volume production", "Loses data", "Fast", "Dear"]),
        ("/memory-media/sram/", ["静态随机存储器", "SRAM", "已量产", "快", "贵"]),
        ("/en/memory-media/sram/", ["SRAM", "volume production", "Loses data", "Fast", "Dear", "256", "Dense"]),
    ],
)
def test_a_medium_is_shown_in_the_language_of_the_page(see, sram, address, words):
    text = see(address).one("main").text
    assert [word for word in words if word not in text] == []


def test_media_are_shown_side_by_side_with_their_vendors_chips_and_sources(see, sram):
    MemoryMediumFactory(slug="mram")
    MemoryMediumFactory(slug="draft", status="draft")
    MemoryMediumCitationFactory(entry=sram)
    page = see("/en/memory-media/")
    assert (total(page), slugs(page)) == (2, ["mram", "sram"])
    links = [link["href"] for link in page.one("tr", data_slug="sram").all("a")]
    assert links == ["/en/memory-media/sram/", "#ref-1", "/en/vendors/houmo/", "/en/chips/?memory_medium=sram"]
    assert page.one("tr", data_slug="sram").all("td")[-1].text == "1"


def test_an_unrecorded_value_is_shown_in_words(see):
    MemoryMediumFactory(slug="mram")
    cells = see("/en/memory-media/").one("tr", data_slug="mram").all("td")
    assert [cell.text for cell in cells] == ["Not recorded"] * 5 + ["None recorded"]


def test_a_page_leads_to_its_vendors_and_chips(see, sram):
    page = see("/en/memory-media/sram/")
    assert [item["data-slug"] for item in page.one(id="vendors").all("li")] == ["houmo"]
    assert slugs(page) == ["h30"]
    assert page.one("tr", data_slug="h30").all("a")[0]["href"] == "/en/chips/h30/"


@pytest.mark.parametrize("path", ["/memory-media/draft/", "/en/memory-media/nothing/"])
def test_what_the_public_may_not_see_is_not_found(client, path):
    MemoryMediumFactory(slug="draft", status="draft")
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/en/memory-media/", "/en/memory-media/sram/"])
def test_more_on_a_page_costs_no_more_queries(client, sram, path):
    def measure():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        return len(queries)

    def more(number):
        for _ in range(number):
            MemoryMediumCitationFactory(entry=sram)
            MemoryMediumFactory().vendors.add(VendorFactory())
            sram.vendors.add(VendorFactory())
            compute(ChipFactory(memory_medium=sram), 100)

    more(2)
    few = measure()
    more(10)
    assert measure() == few <= 12
