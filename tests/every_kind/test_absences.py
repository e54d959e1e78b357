"""A stated absence (a source says why there is no value) is shown and counted as such, not as "not recorded"."""

import pytest

from kb.choices import Stance
from tests.support.chips import filterset_of as chip_filterset_of
from tests.support.factories import (
    ArchitectureFactory,
    ChipCitationFactory,
    ChipFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    InvestmentFactory,
    RegionFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.lists import filterset_of, found
from tests.support.pages import counts

pytestmark = pytest.mark.django_db


@pytest.fixture
def three():
    """Vendors of which one states its kind, of one a source says that it is not disclosed, of one nobody knows it."""
    VendorFactory(slug="stated", kind="startup")
    VendorFactory(slug="unknown")
    return VendorCitationFactory(entry__slug="undisclosed", field="kind", stance=Stance.NOT_DISCLOSED).entry


def numbers(filters, facet):
    """The counts of a facet that are not zero."""
    return {value: records for value, records in filters.selection.counts(facet).items() if records}


def test_what_is_not_disclosed_is_not_what_is_not_recorded(three):
    assert numbers(filterset_of(""), "kind") == {"startup": 1, "undisclosed": 1, "none": 1}
    assert found("kind=undisclosed") == ["undisclosed"]
    assert found("kind=none") == ["unknown"]
    assert found("kind=none&kind=undisclosed") == ["undisclosed", "unknown"]
    assert found("kind=startup&kind=undisclosed") == ["stated", "undisclosed"]


def test_what_does_not_apply_is_a_third_thing(three):
    VendorCitationFactory(entry__slug="does-not-apply", field="kind", stance=Stance.NOT_APPLICABLE)
    assert numbers(filterset_of(""), "kind") == {"startup": 1, "undisclosed": 1, "inapplicable": 1, "none": 1}
    assert found("kind=inapplicable") == ["does-not-apply"]


def test_two_sources_that_say_different_things_both_count(three):
    VendorCitationFactory(entry=three, field="kind", stance=Stance.NOT_APPLICABLE)
    assert found("kind=inapplicable") == found("kind=undisclosed") == ["undisclosed"]


def test_a_citation_of_a_draft_source_does_not_count(three):
    VendorCitationFactory(entry__slug="v", field="kind", stance="not_disclosed", source__status="draft")
    assert numbers(filterset_of(""), "kind") == {"startup": 1, "undisclosed": 1, "none": 2}


def test_a_stated_value_counts_whatever_another_source_says(three):
    VendorCitationFactory(entry__slug="both", entry__kind="listed", field="kind", stance=Stance.NOT_DISCLOSED)
    assert found("kind=undisclosed") == ["undisclosed"]
    assert found("kind=listed") == ["both"]


def test_an_absence_is_of_its_field_alone(three):
    assert numbers(filterset_of(""), "business_status") == {"none": 3}


def test_each_number_is_that_of_the_list_under_other_filters(three):
    VendorCitationFactory(entry__region=RegionFactory(slug="cn", level="country"), field="kind", stance="not_disclosed")
    for query in ("", "country=cn", "country=none", "kind=none", "founded_after=2000"):
        for value in ("undisclosed", "none", "startup"):
            others = filterset_of(query).address.without("kind")
            assert filterset_of(query).selection.counts("kind")[value] == len(found(f"{others}&kind={value}"))


def test_a_place_a_group_and_an_array_know_absences_too():
    VendorCitationFactory(entry__slug="v", field="region", stance="not_disclosed")
    ChipCitationFactory(entry__slug="c", entry__vendor__slug="w", field="tiers", stance="not_applicable")
    assert numbers(filterset_of(""), "country") == {"undisclosed": 1, "none": 1}
    assert numbers(filterset_of(""), "province") == {"undisclosed": 1, "none": 1}
    assert numbers(chip_filterset_of(""), "tier") == {"inapplicable": 1}


def test_a_place_that_is_no_province_is_not_absent():
    china = RegionFactory(slug="china", level="country")
    VendorCitationFactory(entry__region=china, field="region", stance="not_disclosed")
    assert numbers(filterset_of(""), "country") == {"china": 1}
    assert numbers(filterset_of(""), "province") == {"none": 1}


def test_the_absence_of_a_vendor_s_fact_is_that_of_its_chips():
    vendor = VendorCitationFactory(field="region", stance="not_disclosed").entry
    ChipFactory(slug="a", vendor=vendor)
    ChipFactory(slug="b")
    assert numbers(chip_filterset_of(""), "country") == {"undisclosed": 1, "none": 1}


def test_an_absence_of_a_deployment_belongs_to_that_deployment():
    asic = ArchitectureFactory(slug="asic")
    cell = DeploymentFactory(vendor__slug="v", architecture=asic)
    DeploymentCitationFactory(entry=cell, field="tier", stance="not_disclosed")
    DeploymentFactory(vendor=cell.vendor, tier="cloud")
    DeploymentFactory(vendor__slug="w", architecture=asic)
    assert numbers(filterset_of(""), "tier") == {"cloud": 1, "undisclosed": 1, "none": 1}
    assert found("tier=undisclosed&architecture=asic") == ["v"]
    assert found("tier=cloud&architecture=asic") == []
    assert found("tier=none&architecture=asic") == ["w"]


def test_a_record_with_a_stated_absence_of_rows_is_absent_in_each_facet_over_them():
    VendorCitationFactory(entry__slug="v", field="deployments", stance="not_disclosed")
    VendorFactory(slug="w")
    cell = DeploymentFactory(vendor__slug="x", tier="edge")
    VendorCitationFactory(entry=cell.vendor, field="deployments", stance="not_disclosed")
    assert numbers(filterset_of(""), "tier") == {"edge": 1, "undisclosed": 1, "none": 1}
    assert found("tier=undisclosed&architecture=undisclosed") == ["v"]
    assert found("tier=none") == ["w"]


def test_investors_may_be_undisclosed(see):
    FundingEventCitationFactory(entry__slug="secret", field="investors", stance="not_disclosed")
    FundingEventFactory(slug="unknown")
    InvestmentFactory(event__slug="known", investor__slug="fund")
    page = see("/en/funding/")
    assert counts(page, "investor") == {"fund": 1, "undisclosed": 1, "none": 1}
    assert "Not disclosed" in page.one("tr", data_slug="secret").text


def test_an_undisclosed_amount_kind_is_one_value_whether_stored_or_cited(see):
    FundingEventFactory(slug="stored", amount_kind="undisclosed")
    FundingEventCitationFactory(entry__slug="cited", field="amount_kind", stance="not_disclosed")
    page = see("/en/funding/")
    assert counts(page, "amount_kind")["undisclosed"] == 2
    assert len(page.all(data_facet="amount_kind", data_value="undisclosed")) == 1


def test_a_value_that_no_record_of_the_kind_has_takes_no_line(see):
    VendorFactory(slug="v")
    assert "undisclosed" not in counts(see("/en/vendors/"), "kind")
    assert counts(see("/en/vendors/?kind=undisclosed"), "kind")["undisclosed"] == 0


def test_a_value_that_a_record_has_is_greyed_where_it_would_leave_nothing(see, three):
    page = see("/en/vendors/?q=stated")
    assert "data-dead" in page.one(data_facet="kind", data_value="undisclosed")


@pytest.mark.parametrize(
    ("prefix", "words"),
    [("/en", ["Not disclosed", "Not applicable", "Not recorded"]), ("", ["未披露", "不适用", "暂无记录"])],
)
@pytest.mark.parametrize("sort", ["", "sort=-founded&"])
def test_a_cell_says_why_there_is_no_value(see, prefix, words, sort):
    for slug, stance in [("a", "not_disclosed"), ("b", "not_applicable")]:
        VendorCitationFactory(entry__slug=slug, field="founded", stance=stance)
    VendorFactory(slug="c")
    page = see(f"{prefix}/vendors/?{sort}columns=founded")
    cells = [page.one("tr", data_slug=slug).one("td").text for slug in "abc"]
    assert cells == words


def test_a_chip_whose_figures_are_not_disclosed_says_so_in_their_columns(see):
    ChipCitationFactory(entry__slug="secret", field="specs", stance="not_disclosed")
    row = see("/en/chips/?columns=int8&columns=memory").one("tr", data_slug="secret")
    assert [cell.text for cell in row.all("td")] == ["Not disclosed"] * 2


def test_absences_cost_a_list_no_more_than_one_query_however_many(cost):
    VendorCitationFactory(field="kind", stance="not_disclosed")
    few = cost("/en/vendors/")
    VendorCitationFactory.create_batch(10, field="founded", stance="not_disclosed")
    assert cost("/en/vendors/") == few <= 12
