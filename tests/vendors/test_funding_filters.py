import dataclasses

import pytest
from django.http import QueryDict
from django.utils.translation import override

from tests.support.factories import (
    ArchitectureFactory,
    DeploymentFactory,
    ExchangeRateFactory,
    FundingEventFactory,
    InvestmentFactory,
    OrganizationFactory,
    RegionFactory,
    VendorFactory,
)
from vendors.filtersets.funding import FundingFilterSet
from vendors.models import FundingEvent
from vendors.models.totals import FundingTotal

pytestmark = pytest.mark.django_db


def filterset_of(query):
    return FundingFilterSet(QueryDict(query), queryset=FundingEvent.objects.published().for_list())


def found(query):
    return [event.slug for event in filterset_of(query).qs]


def counted(query, facet):
    return {value: records for value, records in filterset_of(query).selection.counts(facet).items() if records}


@pytest.fixture(autouse=True)
def money():
    """Events of two vendors; a yuan was a seventh of a dollar in 2021 and an eighth in 2022."""
    china = RegionFactory(slug="china", level="country")
    anhui = RegionFactory(slug="anhui", level="province", parent=china)
    red = VendorFactory(slug="red", region=RegionFactory(slug="hefei", level="city", parent=anhui))
    blue = VendorFactory(slug="blue")
    asic = ArchitectureFactory(slug="asic")
    npu = ArchitectureFactory(slug="npu", parent=asic)
    DeploymentFactory(vendor=red, architecture=npu, tier="cloud")
    DeploymentFactory(vendor=red, architecture=asic, tier="edge")
    ExchangeRateFactory(year=2021, per_usd=7)
    ExchangeRateFactory(year=2022, per_usd=8)
    known = {"amount": 56_000_000, "currency": "CNY", "amount_kind": "exact"}
    FundingEventFactory(slug="yuan-2021", vendor=red, announced="2021-06", round="a", **known)
    FundingEventFactory(slug="yuan-2022", vendor=red, announced="2022", round="b", **known)
    FundingEventFactory(slug="yuan-2030", vendor=red, announced="2030-01-01", round="c", **known)
    FundingEventFactory(slug="yuan-undated", vendor=red, round="other", **known)
    dollars = known | {"currency": "USD", "amount_kind": "about"}
    FundingEventFactory(slug="bought", vendor=blue, announced="2020-03", round="acquisition", **dollars)
    FundingEventFactory(slug="silent", vendor=blue, announced="2021-06-30", round="a", amount_kind="undisclosed")
    fund = OrganizationFactory(slug="fund")
    InvestmentFactory(event__slug="backed", event__vendor=blue, event__announced="2019", investor=fund)
    InvestmentFactory(event=FundingEvent.objects.get(slug="silent"), investor=fund, lead=True)


def test_each_deployment_of_the_vendor_is_one_row_of_each_event():
    assert len(filterset_of("").selection.snapshot.rows["vendor__deployments"].records) == 4 * 2


def test_the_newest_come_first_and_the_undated_last():
    newest = ["yuan-2030", "yuan-2022", "silent", "yuan-2021", "bought", "backed", "yuan-undated"]
    assert found("") == newest


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ("amount_min=8000000", ["yuan-2021", "bought"]),
        ("amount_min=7000000&amount_max=8 million", ["yuan-2022", "yuan-2021"]),
        ("amount_max=0.07 亿", ["yuan-2022"]),
        ("amount_min=56M", ["bought"]),
    ],
)
def test_amounts_are_compared_in_dollars_of_their_year(query, events):
    assert found(query) == events


@pytest.mark.parametrize("sort", ["amount", "-amount"])
def test_what_has_no_amount_in_dollars_comes_last_whichever_way_it_is_sorted(sort):
    known, others = found(f"sort={sort}")[:3], found(f"sort={sort}")[3:]
    assert known == (["yuan-2022", "yuan-2021", "bought"] if sort == "amount" else ["bought", "yuan-2021", "yuan-2022"])
    assert others == ["backed", "silent", "yuan-2030", "yuan-undated"]


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ("kind=deal", ["bought"]),
        ("kind=deal&round=a", []),
        ("kind=funding&vendor=blue", ["silent", "backed"]),
        ("investor=fund", ["silent", "backed"]),
        ("architecture=asic&round=b", ["yuan-2022"]),
        ("country=china&round=a", ["yuan-2021"]),
        ("province=none", ["silent", "bought", "backed"]),
        ("announced_after=2021&announced_before=2021", ["silent", "yuan-2021"]),
        ("amount_kind=none", ["backed"]),
        ("currency=USD", ["bought"]),
    ],
)
def test_what_each_filter_finds(query, events):
    assert found(query) == events


def test_the_values_of_each_facet_are_counted():
    assert counted("", "kind") == {"funding": 6, "deal": 1}
    assert counted("vendor=blue", "kind") == {"funding": 2, "deal": 1}
    assert counted("", "investor") == {"fund": 2, "none": 5}
    assert counted("", "architecture") == {"asic": 4, "npu": 4, "none": 3}
    assert counted("kind=deal", "country") == {"none": 1}


@pytest.mark.parametrize("query", ["", "kind=funding", "architecture=npu", "investor=fund&amount_kind=undisclosed"])
def test_each_number_is_the_length_of_the_list_that_it_links_to(query):
    for name in filterset_of(query).facets:
        for value, records in counted(query, name).items():
            others = QueryDict(query, mutable=True)
            others[name] = value
            assert (name, value, len(found(others.urlencode()))) == (name, value, records)


@pytest.mark.parametrize(
    ("query", "left_aside"),
    [
        ("amount_min=1", 2),
        ("amount_max=1000000000&announced_after=2030", 1),
        ("amount_min=1&currency=USD", 0),
        ("amount_min=none", 0),
        ("amount_min=lots", 0),
        ("", 0),
    ],
)
def test_a_bound_says_how_many_amounts_it_leaves_aside_without_a_rate(query, left_aside):
    funding_total = filterset_of(query).funding_total
    assert (funding_total.unconverted, funding_total.events) == (left_aside, len(found(query)))


@pytest.mark.parametrize(("language", "expected"), [("en", "USD 100 million"), ("zh-hans", "1亿美元")])
def test_a_bound_on_an_amount_is_written_in_the_usual_notation(language, expected):
    with override(language):
        assert [active.value for active in filterset_of("amount_min=100M").active] == [expected]


def test_the_total_counts_dollars_only_of_rounds_whose_amount_is_known():
    total = FundingEvent.objects.all().total()
    assert (total.events, total.rounds, total.deals) == (7, 6, 1)
    assert (total.disclosed, total.counted, total.unconvertible, total.without_amount) == (4, 2, 2, 2)
    assert total.usd == 15_000_000


@pytest.mark.parametrize(
    "query", ["", "round=a", "amount_min=1000000", "amount_min=none", "architecture=asic", "q=red"]
)
def test_a_list_totals_what_the_database_does_and_what_its_events_do(query):
    funding_total = filterset_of(query).funding_total
    total = filterset_of(query).qs.total()
    assert dataclasses.replace(funding_total, unconverted=0) == total
    assert FundingTotal.of(filterset_of(query).qs) == total


@pytest.mark.parametrize("query", ["amount_min=lots", "amount_max=-1", "kind=loan", "announced_after=soon"])
def test_a_wrong_value_leaves_nothing(query):
    assert found(query) == []
