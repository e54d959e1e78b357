import pytest

from tests.support.factories import (
    ChipFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyCitationFactory,
    PolicyFactory,
    PolicyTargetFactory,
    RegionFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def anhui():
    return RegionFactory(slug="anhui", name_zh="安徽", name_en="Anhui", parent=RegionFactory(slug="china"))


@pytest.fixture
def policy(anhui):
    titles = {"title_zh": "芯片若干措施", "title_en": "Chip Measures", "summary_zh": "补贴。", "summary_en": "Grants."}
    facts = {"level": "provincial", "region": anhui, "issued": "2024-05-06", "plan_period": "14th"}
    return PolicyFactory(slug="measures", topics=["ai_chip", "data_center"], kind="subsidy", **titles, **facts)


@pytest.fixture
def page(see, policy):
    """Read the policy's page in English."""
    return lambda: see("/en/policies/measures/")


def listed(page, section):
    return [item["data-slug"] for item in page.one("section", id=section).walk() if "data-slug" in item]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/policies/measures/", ["芯片若干措施", "Chip Measures", "补贴。", "2024年5月6日", "省级", "安徽", "AI芯片"]),
        ("/en/policies/measures/", ["芯片若干措施", "Grants.", "May 6, 2024", "Provincial", "AI chips, Data centres"]),
    ],
)
def test_a_page_says_what_the_policy_is_in_its_language(see, policy, address, words):
    text = see(address).one("main").text
    assert [word for word in words if word not in text] == []


def test_its_place_leads_to_the_place(page):
    assert "/en/regions/anhui/" in [link["href"] for link in fact(page(), "Region").all("a")]


def test_the_central_government_has_no_place_to_show(see):
    PolicyFactory(slug="central")
    assert "Region" not in [term.text for term in see("/en/policies/central/").all("dt")]


def test_issuers_are_named_with_the_marks_of_their_source(page, policy):
    policy.issuers.add(OrganizationFactory(name_en="Ministry"))
    PolicyCitationFactory(entry=policy, field="issuers")
    issuers = fact(page(), "Issuers")
    assert "Ministry" in issuers.text
    assert marks(issuers) == ["#ref-1"]


def test_targets_are_grouped_by_year_with_the_marks_of_their_source(page, policy):
    for year in (None, 2030, 2025):
        PolicyTargetFactory(policy=policy, year=year, text_en=f"Target of {year}")
    PolicyCitationFactory(entry=policy)
    PolicyCitationFactory(entry=policy, field="targets")
    rows = page().one("section", id="targets").one("tbody").all("tr")
    assert [row.one("th").text for row in rows] == ["2025", "2030", "Not recorded"]
    assert "Target of 2025" in rows[0].text
    assert {mark for row in rows for mark in marks(row)} == {marks(rows[0])[0]}


def test_what_a_source_says_it_does_not_set_differs_from_an_unrecorded_value(page, policy):
    assert "Not recorded" in page().one("section", id="targets").text
    PolicyCitationFactory(entry=policy, field="targets", stance="not_applicable")
    assert "Not applicable" in page().one("section", id="targets").text


def test_another_date_of_issue_is_shown_beside_the_accepted_one(page, policy):
    PolicyCitationFactory(entry=policy, field="issued", stance="disputes", claimed_value="2024-05-01")
    assert "Other sources say: May 1, 2024" in fact(page(), "Issued").text


def test_it_links_to_its_text(page, policy):
    policy.url = "https://example.org/text"
    policy.save()
    assert fact(page(), "Address").one("a")["href"] == "https://example.org/text"


def test_vendors_and_chips_that_it_names_are_linked_both_ways_with_their_source(see, page, policy):
    policy.vendors.set([VendorFactory(slug="huawei"), VendorFactory(slug="hidden", status="draft")])
    policy.chips.add(ChipFactory(slug="ascend-910b"))
    PolicyCitationFactory(entry=policy)
    named = page().one("section", id="named")
    assert [link["href"] for link in named.all("a") if link["href"][0] == "/"] == [
        "/en/vendors/huawei/",
        "/en/chips/ascend-910b/",
    ]
    assert marks(named) == ["#ref-1", "#ref-1"]
    for address in ("/en/vendors/huawei/", "/en/chips/ascend-910b/"):
        assert listed(see(address), "naming-policies") == ["measures"]


def test_a_vendor_s_page_keeps_the_policies_that_name_it_from_those_of_its_place(see, anhui, policy):
    vendor = VendorFactory(slug="of-anhui", region=anhui)
    PolicyFactory(slug="export-rule").vendors.add(vendor)
    PolicyFactory(slug="hidden", status="draft").vendors.add(vendor)
    page = see("/en/vendors/of-anhui/")
    assert listed(page, "naming-policies") == ["export-rule"]
    assert "measures" in listed(page, "policies")


def test_a_policy_that_names_nobody_has_no_such_section(page):
    assert page().all("section", id="named") == []


def test_others_of_the_same_place_and_period_are_listed_the_newest_first(page, anhui):
    alike = {"level": "provincial", "region": anhui, "plan_period": "14th"}
    for slug, issued in (("older", "2021"), ("newer", "2023-01")):
        PolicyFactory(slug=slug, issued=issued, **alike)
    PolicyFactory(slug="earlier-period", **(alike | {"plan_period": "13th"}))
    PolicyFactory(slug="elsewhere", plan_period="14th")
    siblings = page().one("section", id="siblings")
    assert listed(siblings, "siblings") == ["newer", "older"]
    assert siblings.all("a")[-1]["href"] == "/en/policies/?province=anhui&plan_period=14th"


def test_the_milestones_that_mark_it_are_linked(page, policy):
    MilestoneFactory(slug="its-end", date="2025").policies.add(policy)
    MilestoneFactory(slug="same-day", date="2024-05-06", kind="policy")
    assert listed(page(), "milestones") == ["its-end"]


def test_the_way_on_leads_through_the_list_that_the_reader_came_from(see):
    for slug, issued in (("first", "2024"), ("second", "2023"), ("third", "2022")):
        PolicyFactory(slug=slug, issued=issued)
    links = see("/en/policies/second/?level=central").one("nav", aria_label="In the list").all("a")
    assert [link["href"].split("/")[3] for link in links] == ["first", "third"]


@pytest.mark.parametrize("address", ["/policies/hidden/", "/en/policies/hidden/", "/policies/unknown/"])
def test_what_the_public_may_not_see_is_not_found(client, address):
    PolicyFactory(slug="hidden", status="draft")
    assert client.get(address).status_code == 404


def test_ten_more_of_everything_cost_no_more_queries(cost, policy, anhui):
    def more(count):
        for _ in range(count):
            PolicyTargetFactory(policy=policy, text_en="Moore Threads")
            PolicyCitationFactory(entry=policy)
            policy.issuers.add(OrganizationFactory())
            PolicyFactory(level="provincial", region=anhui, plan_period="14th")
            MilestoneFactory(date="2024-05-06", kind="policy")
            ChipFactory(name_en="Moore Threads", vendor__name_en="Moore Threads")

    more(2)
    few = cost("/en/policies/measures/?level=provincial")
    more(10)
    assert cost("/en/policies/measures/?level=provincial") == few <= MOST_QUERIES
