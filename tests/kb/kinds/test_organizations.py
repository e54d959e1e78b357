import pytest
from django.http import QueryDict

from kb.choices import Status
from kb.kinds.organizations import OrganizationFilterSet
from kb.models import Organization
from tests.support.factories import (
    ChipFactory,
    IndicatorFactory,
    InvestmentFactory,
    MilestoneFactory,
    OrganizationCitationFactory,
    OrganizationFactory,
    PolicyFactory,
    SourceFactory,
)
from tests.support.pages import counts, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = {"list": 12, "detail": 20}


def found(query):
    filters = OrganizationFilterSet(QueryDict(query), queryset=Organization.objects.published().for_list())
    return [organization.slug for organization in filters.qs]


def busy(organization, number=1):
    """Let the organisation take every part there is so often."""
    for _ in range(number):
        InvestmentFactory(investor=organization)
        PolicyFactory().issuers.add(organization)
        SourceFactory(publisher=organization)
        ChipFactory(foundry=organization)
        MilestoneFactory().organizations.add(organization)
        IndicatorFactory().publishers.add(organization)


@pytest.fixture
def parts():
    """Organisations named for the parts they take, and one whose parts nobody sees."""
    names = ("all", "bystander", "foundry", "hidden", "investor", "issuer", "publisher")
    made = {name: OrganizationFactory(slug=name, name_zh=f"机构{name}", name_en=f"The {name}") for name in names}
    busy(made["all"], 2)
    InvestmentFactory(investor=made["investor"])
    PolicyFactory().issuers.add(made["issuer"])
    SourceFactory(publisher=made["publisher"])
    ChipFactory(foundry=made["foundry"])
    InvestmentFactory(investor=made["hidden"], event__vendor__status=Status.DRAFT)
    PolicyFactory(status=Status.DRAFT).issuers.add(made["hidden"])
    SourceFactory(publisher=made["hidden"], status=Status.DRAFT)
    ChipFactory(foundry=made["hidden"], vendor__status=Status.DRAFT)
    return made


@pytest.mark.parametrize(
    ("query", "organizations"),
    [
        ("role=investor", ["all", "investor"]),
        ("role=issuer", ["all", "issuer"]),
        ("role=publisher&role=foundry", ["all", "foundry", "publisher"]),
        ("role=none", ["bystander", "hidden"]),
        ("sort=-foundry&role=foundry", ["all", "foundry"]),
        ("sort=investor&role=investor", ["investor", "all"]),
        ("q=机构issuer", ["issuer"]),
        ("role=customer", []),
    ],
)
def test_organizations_are_found_by_the_parts_that_the_public_sees_them_take(parts, query, organizations):
    assert found(query) == organizations


def test_each_part_is_counted(parts, see):
    page = see("/en/organizations/")
    assert counts(page, "role") == {"investor": 2, "issuer": 2, "publisher": 2, "foundry": 2, "none": 2}
    assert total(page) == len(parts)


def test_a_row_counts_the_records_of_each_part_and_leads_to_them(parts, see):
    row = see("/en/organizations/").one("tr", data_slug="all")
    assert [(link["href"], link.text) for link in row.all("a")] == [
        ("/en/organizations/all/?sort=-investor", "The all"),
        ("/en/funding/?investor=all", "2"),
        ("/en/policies/?issuer=all", "2"),
        ("/en/sources/?publisher=all", "2"),
        ("/en/chips/?foundry=all", "2"),
    ]


@pytest.mark.parametrize("part", ["investor", "issuer", "publisher", "foundry"])
def test_the_lists_that_it_leads_to_have_as_many_records(parts, see, part):
    row = see("/en/organizations/").one("tr", data_slug="all")
    (address,) = [link["href"] for link in row.all("a") if f"?{part}=" in link["href"]]
    assert total(see(address)) == 2


def test_the_page_shows_every_part_with_links(parts, see):
    page = see("/en/organizations/all/")
    for section in ("investments", "policies", "chips", "publications", "milestones", "indicators"):
        records = [record for record in page.one("section", id=section).walk() if "data-slug" in record]
        assert (section, len(records)) == (section, 2)
        assert all(record.all("a") for record in records)


def test_parts_that_it_does_not_take_are_left_out(parts, see):
    text = see("/en/organizations/hidden/").one("article").text
    assert "Investments" not in text
    assert "Policies issued" not in text


def test_of_many_records_the_newest_are_shown_and_the_list_has_the_rest(see):
    fund = OrganizationFactory(slug="fund")
    for year in range(1990, 2015):
        InvestmentFactory(investor=fund, event__announced=str(year), event__slug=f"in-{year}")
    section = see("/en/organizations/fund/").one("section", id="investments")
    listed = slugs(section)
    assert (len(listed), listed[0], listed[-1]) == (20, "in-2014", "in-1995")
    assert ("/en/funding/?investor=fund", "All 25") in [(link["href"], link.text) for link in section.all("a")]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/organizations/lab/", ["人工院", "研究机构"]),
        ("/en/organizations/lab/", ["AI Institute", "A lab.", "AI laboratory"]),
    ],
)
def test_the_page_says_what_it_is(see, address, words):
    lab = {"name_zh": "人工院", "name_en": "AI Institute", "summary_zh": "研究机构", "summary_en": "A lab."}
    OrganizationCitationFactory(entry=OrganizationFactory(slug="lab", role="ai_lab", **lab))
    page = see(address)
    assert [word for word in words if word not in page.one("article").text] == []
    assert page.one("section", id="references")


def test_drafts_and_unknown_organizations_are_not_found(client):
    OrganizationFactory(slug="draft", status=Status.DRAFT)
    for slug in ("draft", "unknown"):
        assert client.get(f"/organizations/{slug}/").status_code == 404


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("list", "/en/organizations/"),
        ("list", "/en/organizations/?role=investor&sort=-issuer"),
        ("detail", "/en/organizations/all/?role=investor"),
    ],
)
def test_ten_more_records_cost_no_more_queries(cost, parts, page, address):
    few = cost(address)
    busy(parts["all"], 10)
    for organization in OrganizationFactory.create_batch(10):
        busy(organization)
    assert cost(address) == few <= MOST_QUERIES[page]


def test_an_organization_is_found_by_its_former_name(client):
    found = OrganizationFactory(slug="hongshan", aliases=["Sequoia Capital China"])
    assert list(Organization.objects.search("sequoia china")) == [found]


def test_an_organization_names_its_parent_and_subsidiaries(see):
    parent = OrganizationFactory(name_zh="中金公司")
    fund = OrganizationFactory(name_zh="中金资本", parent=parent)
    assert "中金公司" in see(fund.get_absolute_url()).one("dl").text
    assert "中金资本" in see(parent.get_absolute_url()).one("dl").text
