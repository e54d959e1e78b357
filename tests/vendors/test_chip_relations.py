import pytest

from tests.support.factories import ChipFactory, LineageFactory, MilestoneCitationFactory
from tests.support.pages import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def chip():
    return ChipFactory(slug="mlu370", name_en="MLU370", series="MLU")


@pytest.fixture
def see(client, chip):
    """Read the chip's page in English (or the page at the path)."""

    def see(path="/en/chips/mlu370/"):
        response = client.get(path)
        assert response.status_code == 200
        return read(response)

    return see


def test_lineage_is_shown_both_ways(see, client, chip):
    LineageFactory(chip=chip, ancestor=ChipFactory(slug="old", name_en="MLU290"))
    LineageFactory(chip=ChipFactory(slug="cut", name_en="MLU370-S"), ancestor=chip, kind="variant_of")
    LineageFactory(chip=ChipFactory(status="draft", name_en="Secret"), ancestor=chip)
    section = see().one(id="lineage")
    assert [item.text for item in section.all("li")] == ["Succeeds MLU290", "Its variant MLU370-S"]
    assert [link["href"] for link in section.all("a")] == ["/en/chips/old/", "/en/chips/cut/"]
    assert "Succeeded by MLU370" in see("/en/chips/old/").one(id="lineage").text


def test_other_chips_of_the_series_are_those_of_the_vendor(see, chip):
    ChipFactory(slug="other", vendor=chip.vendor, series="MLU")
    ChipFactory(slug="hidden", vendor=chip.vendor, series="MLU", status="draft")
    ChipFactory(slug="else", vendor=chip.vendor, series="1H")
    ChipFactory(slug="foreign", series="MLU")
    assert [item["data-slug"] for item in see().one(id="series").all("li")] == ["other"]


def test_milestones_that_name_the_chip_are_shown(see, chip):
    for status in ("published", "draft"):
        MilestoneCitationFactory(entry__title_en=f"A {status} event", entry__status=status).entry.chips.add(chip)
    text = see().one(id="milestones").text
    assert "A published event" in text
    assert "A draft event" not in text
