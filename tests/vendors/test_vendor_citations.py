import pytest

from tests.support.factories import (
    ChipCitationFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    SourceFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def vendor():
    return VendorFactory(slug="cambricon", founded="2016-03-15", kind="listed")


@pytest.fixture
def see(client, vendor):
    """Read the vendor's page in English."""
    return lambda slug="cambricon": read(client.get(f"/en/vendors/{slug}/"))


def test_a_value_is_marked_with_the_number_of_its_source(see, vendor):
    source = SourceFactory(title="Prospectus 2020", url="https://example.com/prospectus")
    VendorCitationFactory(entry=vendor, field="founded", source=source, quote="founded on 15 March 2016")
    page = see()
    (mark,) = marks(fact(page, "Founded"))
    reference = page.one(id=mark.removeprefix("#"))
    assert "Prospectus 2020" in reference.text
    assert "founded on 15 March 2016" in reference.text
    assert "https://example.com/prospectus" in [link["href"] for link in reference.all("a")]


def test_the_source_of_a_value_wins_over_those_of_the_whole_record(see, vendor):
    own = VendorCitationFactory(entry=vendor, field="founded", source__title="For founded")
    VendorCitationFactory(entry=vendor, source__title="For all")
    page = see()
    (of_founded,), (of_kind,) = marks(fact(page, "Founded")), marks(fact(page, "Kind"))
    assert own.source.title in page.one(id=of_founded.removeprefix("#")).text
    assert "For all" in page.one(id=of_kind.removeprefix("#")).text


def test_a_source_of_the_whole_record_is_shown_though_each_value_has_its_own(see):
    vendor = VendorFactory(slug="other", founded="2016")
    for field in ("founded", "kind", "business_status", "name_zh", "name_en"):
        VendorCitationFactory(entry=vendor, field=field)
    VendorCitationFactory(entry=vendor, source__title="For all")
    page = see("other")
    assert "For all" in page.one(id="references").text
    assert "For the whole record:" in page.text


def test_a_source_of_the_whole_record_that_a_value_shows_is_not_shown_again(see, vendor):
    VendorCitationFactory(entry=vendor)
    assert "For the whole record:" not in see().text


def test_a_page_says_that_nothing_is_cited(see, vendor):
    assert "No source is cited on this page." in see().text
    VendorCitationFactory(entry=vendor)
    assert "No source is cited" not in see().text


def test_a_deployment_without_a_source_says_so(see, vendor):
    cell = DeploymentFactory(vendor=vendor)
    assert "No source cited" in see().one(id="deployments").text
    DeploymentCitationFactory(entry=cell)
    assert "No source cited" not in see().one(id="deployments").text


def test_each_source_is_listed_once_among_the_references_in_order_of_its_number(see, vendor):
    source = SourceFactory()
    for field in ("founded", "kind"):
        VendorCitationFactory(entry=vendor, field=field, source=source)
    ChipCitationFactory(entry__vendor=vendor)
    page = see()
    assert [item["id"] for item in page.one(id="references").all("li")] == ["ref-1", "ref-2"]
    assert marks(fact(page, "Founded")) == marks(fact(page, "Kind"))


def test_a_disputed_value_is_shown_beside_what_others_say(see, vendor):
    VendorCitationFactory(entry=vendor, field="founded")
    VendorCitationFactory(entry=vendor, field="founded", stance="disputes", claimed_value="2015-11")
    founded = fact(see(), "Founded")
    assert "Mar 15, 2016" in founded.text
    assert "Other sources say: Nov 2015" in founded.text
    assert len(marks(founded)) == 2


def test_sources_that_say_the_same_otherwise_are_shown_once(see, vendor):
    for note in ("By deed", "By deed", "By press"):
        VendorCitationFactory(entry=vendor, field="founded", stance="disputes", claimed_value="2015", note_en=note)
    disputes = fact(see(), "Founded").all(class_="dispute")
    assert [len(marks(dispute)) for dispute in disputes] == [2, 1]
    assert ["By deed" in dispute.text for dispute in disputes] == [True, False]


@pytest.mark.parametrize(
    ("stance", "words"), [("not_disclosed", "Not disclosed"), ("not_applicable", "Not applicable")]
)
def test_a_value_that_is_not_available_says_so_with_its_source(see, vendor, stance, words):
    VendorCitationFactory(entry=vendor, field="website", stance=stance)
    website = fact(see(), "Website")
    assert words in website.text
    assert "Not recorded" not in website.text
    assert len(marks(website)) == 1


def test_a_value_that_nobody_looked_for_is_not_recorded(see, vendor):
    VendorCitationFactory(entry=vendor)
    website = fact(see(), "Website")
    assert website.text == "Not recorded"
    assert marks(website) == []


def test_every_link_out_is_of_the_web(see, vendor):
    vendor.website = "https://www.example.com/"
    vendor.save()
    VendorCitationFactory(entry=vendor, source__url="http://example.com/filing")
    VendorCitationFactory(entry=vendor, source__url="")
    links = [link["href"] for link in see().all("a")]
    assert [link for link in links if not link.startswith(("/", "#", "?", "http://", "https://"))] == []
