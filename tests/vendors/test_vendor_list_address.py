import pytest

from kb.lists.addresses import PAGE_SIZE
from tests.support.factories import VendorFactory
from tests.support.pages import read, slugs, total

pytestmark = pytest.mark.django_db


@pytest.fixture
def vendors():
    """Sixty vendors: more than a page."""
    VendorFactory.create_batch(60, kind="listed")


def page_at(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.headers.get("Location")
    return read(response)


def test_a_page_has_fifty_rows_and_leads_to_the_next(client, vendors):
    page = page_at(client, "/vendors/?kind=listed")
    assert (len(slugs(page)), total(page)) == (50, 60)
    assert page.one("a", rel="next")["href"] == "?kind=listed&page=2"


def test_pages_together_have_every_row_once(client, vendors):
    rows = [*slugs(page_at(client, "/vendors/")), *slugs(page_at(client, "/vendors/?page=2"))]
    assert len(set(rows)) == len(rows) == 60


@pytest.mark.parametrize("number", ["3", "999999999"])
def test_past_the_end_is_the_last_page(client, vendors, number):
    assert slugs(page_at(client, f"/vendors/?page={number}")) == slugs(page_at(client, "/vendors/?page=2"))


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("tier=device&architecture=asic", "architecture=asic&tier=device"),
        ("tier=edge&tier=cloud", "tier=cloud&tier=edge"),
        ("tier=cloud&tier=cloud", "tier=cloud"),
        ("tier=+cloud+", "tier=cloud"),
        ("q=&tier=cloud&founded_after=&sort=", "tier=cloud"),
        ("founded_after=2019年", "founded_after=2019"),
        ("founded_after=2019年9月", "founded_after=2019-09"),
        ("founded_before=2019年9月5日", "founded_before=2019-09-05"),
        ("founded_before=2019/9/5", "founded_before=2019-09-05"),
        ("founded_before=2019.12", "founded_before=2019-12"),
        ("q=", ""),
        ("page=1", ""),
        ("page=0", ""),
        ("page=-1", ""),
        ("page=two", ""),
        ("page=2&tier=cloud", "tier=cloud&page=2"),
        ("page_size=50", ""),
        ("page_size=201", "page_size=200"),
        ("page_size=99999999", "page_size=200"),
        ("page_size=0", ""),
        ("page_size=all", ""),
        ("q=one&q=two", "q=two"),
        ("columns=chips&columns=founded", "columns=founded&columns=chips"),
        ("columns=nonsense", ""),
        ("sort=founded&founded_before=2020&founded_after=2010", "founded_after=2010&founded_before=2020&sort=founded"),
        ("sort=,", ""),
        ("sort=,founded,", "sort=founded"),
        ("sort=founded,name,-founded,name", "sort=founded%2Cname"),
        ("sort=nonsense,,nonsense", "sort=nonsense"),
        ("contry=US&tier=edge&tier=cloud", "tier=cloud&tier=edge&contry=US"),
        ("utm_source=x&tier=edge&tier=cloud", "tier=cloud&tier=edge"),
    ],
)
@pytest.mark.parametrize("path", ["/vendors/", "/en/vendors/"])
def test_another_spelling_leads_for_good_to_the_canonical_one(client, path, query, canonical):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 301
    assert response["Location"] == (f"{path}?{canonical}" if canonical else path)
    assert client.get(response["Location"]).status_code == 200


def test_the_page_names_its_canonical_address_without_parameters_that_do_nothing(client):
    page = page_at(client, "/en/vendors/?tier=cloud&contry=US&utm_source=x")
    assert page.one("link", rel="canonical")["href"] == "http://testserver/en/vendors/?tier=cloud"


def test_two_hundred_rows_are_the_most_on_a_page(client):
    VendorFactory.create_batch(205)
    assert len(slugs(page_at(client, "/vendors/?page_size=200"))) == 200


def test_the_same_question_in_the_other_language_is_one_link_away(client):
    page = page_at(client, "/vendors/?architecture=none&tier=cloud&sort=founded")
    here, there = (f"{path}?architecture=none&tier=cloud&sort=founded" for path in ("/vendors/", "/en/vendors/"))
    links = {link["hreflang"]: link["href"] for link in page.all("a") if "hreflang" in link}
    assert links == {"zh-Hans": here, "en": there}
    alternates = {link["hreflang"]: link["href"] for link in page.all("link", rel="alternate") if "hreflang" in link}
    assert alternates == {"zh-Hans": f"http://testserver{here}", "en": f"http://testserver{there}"}


@pytest.mark.parametrize("path", ["/vendors/", "/en/vendors/"])
@pytest.mark.parametrize(
    "query",
    [
        *("q=%00", "tier=%00", "founded_after=%00", "sort=%00", "era=%00", "page=%00", "%00=1", "columns=%00"),
        *("q=" + "a" * 10_000, "tier=" + "a" * 10_000, "founded_before=" + "9" * 10_000, "a" * 10_000),
        *("page=" + "9" * 4000, "page_size=" + "9" * 4000, "page=%C2%B2", "page=%D9%A3"),
        "&".join(f"parameter{number}=1" for number in range(500)),
        "&".join(f"tier={number}" for number in range(500)),
        "&".join(f"architecture={number}" for number in range(1500)),
        *("q=%27%29%3B+DROP+TABLE+vendors_vendor%3B+--", "kind=listed%27+OR+1%3D1--", "sort=-founded%3Bselect+1"),
        *("q=%ff%fe", "q=%ED%A0%80", "q=%F0%9F%92%A9", "tier[]=cloud", "=cloud", "&&&", "%", "?" * 50),
        "q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E",
    ],
    ids=lambda value: value[:30],
)
def test_no_query_is_an_error_of_the_site(client, path, query):
    VendorFactory(slug="here")
    answer = client.get(f"{path}?{query}", follow=True)
    assert answer.status_code in (200, 400)


def test_a_page_does_not_grow_with_what_nobody_can_mean(client):
    values = "&".join(sorted(f"tier=fog-{number}" for number in range(500)))
    assert len(client.get(f"/vendors/?{values}").content) < 200_000


def test_the_query_is_never_markup(client):
    page = page_at(client, "/en/vendors/?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E")
    assert [script for script in page.all("script") if "alert" in script.text] == []
    assert page.one(id="filter-q")["value"] == "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("page=999", "page=3"),
        ("kind=listed&page=2", "kind=listed"),
        ("page=2", "page=2"),
        ("q=nobody&page=7", "q=nobody"),
    ],
)
def test_past_the_end_is_the_last_page_under_the_address_of_the_last_page(client, query, canonical):
    VendorFactory.create_batch(PAGE_SIZE * 2 + 1)
    VendorFactory(kind="listed")
    response = client.get(f"/en/vendors/?{query}")
    assert response.status_code == 200
    link = read(response).one("link", rel="canonical")["href"]
    assert link == f"http://testserver/en/vendors/?{canonical}"
    assert client.get(link).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        *(f"vendors/?{name}={'x' * 10_000}" for name in ("q", "tier", "architecture", "sort", "founded_after")),
        f"chips/?precision=int8&compute_min={'x' * 10_000}",
        "vendors/?" + "x" * 10_000,
    ],
    ids=lambda address: address[:25],
)
def test_what_was_sent_is_not_repeated_at_length(client, address):
    texts = [text for _, text in page_at(client, f"/en/{address}").texts()]
    assert [text for text in texts if "x" * 101 in text] == []
    assert any("x" * 100 + "…" in text for text in texts)


@pytest.mark.parametrize(
    ("query", "canonical"),
    [("page=99", "?page=2"), ("tier=edge&utm_source=a&fbclid=3", "?tier=edge"), ("contry=US", "")],
)
def test_the_same_page_in_the_other_language_is_named_by_its_canonical_address(client, vendors, query, canonical):
    head = page_at(client, f"/vendors/?{query}").one("head")
    assert {link["href"] for link in head.all("link") if "hreflang" in link} == {
        f"http://testserver{path}{canonical}" for path in ("/vendors/", "/en/vendors/")
    }
