import pytest

from tests.support.factories import OrganizationFactory, PolicyFactory, PolicyTargetFactory, RegionFactory
from tests.support.pages import counts, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def make():
    """Make policies with all that a row shows."""
    region = RegionFactory(slug="anhui", name_zh="安徽", name_en="Anhui")
    issuer = OrganizationFactory(name_zh="省政府", name_en="Provincial government")

    def make(*slugs, **given):
        facts = {"level": "provincial", "region": region, "issued": "2024-05", "plan_period": "14th"} | given
        for slug in slugs:
            policy = PolicyFactory(slug=slug, topics=["ai_chip"], kind="subsidy", **facts)
            policy.issuers.add(issuer)
            PolicyTargetFactory(policy=policy)

    return make


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/policies/", ["芯片若干措施", "2024年5月", "安徽", "省政府", "补贴", "AI芯片"]),
        (
            "/en/policies/",
            [
                "Chip Measures",
                "May 2024",
                "Anhui",
                "Provincial government",
                "Subsidy",
                "AI chips",
            ],
        ),
    ],
)
def test_a_row_says_what_who_where_and_when_in_the_language_of_the_page(see, make, address, words):
    make("chips", title_zh="芯片若干措施", title_en="Chip Measures")
    text = see(address).one("tr", data_slug="chips").text
    assert [word for word in words if word not in text] == []


def test_a_row_leads_to_its_policy(see, make):
    make("chips")
    assert see("/en/policies/").one("tr", data_slug="chips").all("a")[0]["href"] == "/en/policies/chips/?sort=-issued"


def test_a_row_has_both_titles(see, make):
    make("chips", title_zh="芯片若干措施", title_en="Chip Measures")
    assert "芯片若干措施" in see("/en/policies/").one("tr", data_slug="chips").text


def test_of_many_issuers_two_are_named_and_the_others_counted(see):
    policy = PolicyFactory(slug="joint")
    policy.issuers.set(OrganizationFactory(name_en=f"Office {letter}") for letter in "ABCD")
    text = see("/en/policies/").one("tr", data_slug="joint").text
    assert [letter for letter in "ABCD" if f"Office {letter}" in text] == ["A", "B"]
    assert "+2" in text


def test_an_issuer_that_the_public_may_not_see_is_not_named(see):
    policy = PolicyFactory(slug="joint")
    policy.issuers.add(OrganizationFactory(name_en="Hidden office", status="draft"))
    assert "Hidden office" not in see("/en/policies/").one("tr", data_slug="joint").text


def test_the_central_government_is_of_the_whole_country_not_unrecorded(see):
    PolicyFactory(slug="central", issued="2024", plan_period="14th", topics=["ai_chip"])
    row = see("/en/policies/?columns=place").one("tr", data_slug="central")
    assert row.one("td").text == "Whole country"


def test_an_unrecorded_value_is_shown_in_words(see):
    PolicyFactory(slug="bare")
    assert see("/en/policies/").one("tr", data_slug="bare").text.count("Not recorded") == 3
    assert see("/policies/").one("tr", data_slug="bare").text.count("暂无记录") == 3


def test_the_newest_come_first_and_the_undated_last(see, make):
    make("old", issued="2019")
    make("undated", issued="")
    make("new", issued="2024-05")
    make("newest", issued="2024-05-06")
    page = see("/policies/")
    assert slugs(page) == ["newest", "new", "old", "undated"]
    assert total(page) == 4
    assert page.one("th", aria_sort="descending").text == "发布日期"
    assert slugs(see("/policies/?sort=issued")) == ["old", "new", "newest", "undated"]


def test_the_order_that_is_the_default_is_not_in_the_address(client):
    response = client.get("/policies/?sort=-issued&level=central")
    assert (response.status_code, response.headers["Location"]) == (301, "/policies/?level=central")


def test_more_columns_can_be_chosen(see, make):
    make("chips", document_number="No. 7")
    row = see("/en/policies/?columns=level&columns=document_number&columns=targets").one("tr", data_slug="chips")
    assert [cell.text for cell in row.all("td")] == ["Provincial", "No. 7", "1"]


def test_each_value_of_a_facet_carries_its_number(see, make):
    make("a", "b")
    PolicyFactory()
    page = see("/policies/")
    assert counts(page, "level") == {"central": 1, "provincial": 2, "municipal": 0, "foreign": 0}
    assert counts(page, "province") == {"anhui": 2, "none": 1}
    assert list(counts(page, "issuer").values()) == [2, 1]


def test_all_issuers_can_be_found_by_name(see, make):
    make("a", "b")
    assert "Provincial government" in see("/en/policies/values/issuer/?find=provincial").one("main").text


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/en/policies/?q=nothing", "No records match these filters."),
        ("/policies/?q=nothing", "没有符合这些筛选条件的记录"),
    ],
)
def test_an_empty_list_says_so(see, make, address, words):
    make("a")
    assert words in see(address).one("main").text


@pytest.mark.parametrize("query", ["", "?level=provincial&sort=issued", "?province=anhui&province=none", "?level=odd"])
def test_ten_more_policies_cost_no_more_queries(cost, make, query):
    make("a", "b")
    few = cost(f"/en/policies/{query}")
    make(*(f"more-{number}" for number in range(10)))
    assert cost(f"/en/policies/{query}") == few <= MOST_QUERIES
