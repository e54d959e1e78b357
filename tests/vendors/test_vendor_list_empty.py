"""A list of vendors whose filters match nothing."""

import pytest

from tests.support.factories import VendorFactory
from tests.support.pages import read, slugs

pytestmark = pytest.mark.django_db


@pytest.fixture
def see_list(client):
    """Read the page at an address."""
    VendorFactory(slug="someone", kind="listed")
    return lambda address: read(client.get(address))


def ways_out(page):
    """The links of the empty list, by their texts."""
    return {link.text: link["href"] for link in page.one("div", _class="empty").all("a")}


def test_an_empty_list_names_each_filter_and_leads_to_the_list_without_it(see_list):
    page = see_list("/en/vendors/?q=some&tier=cloud&kind=startup&founded_after=2020")
    assert slugs(page) == []
    assert ways_out(page) == {
        "Without “Search: some”": "/en/vendors/?tier=cloud&kind=startup&founded_after=2020",
        "Without “Deployment tier: Cloud”": "/en/vendors/?q=some&kind=startup&founded_after=2020",
        "Without “Kind: Start-up”": "/en/vendors/?q=some&tier=cloud&founded_after=2020",
        "Without “Founded from: 2020”": "/en/vendors/?q=some&tier=cloud&kind=startup",
        "Clear all": "/en/vendors/",
        "Search everything for “some”": "/en/search/?q=some",
    }


def test_a_wrong_value_is_a_filter_to_take_away_too(see_list):
    assert ways_out(see_list("/en/vendors/?tier=fog")) == {
        "Without “Deployment tier: fog”": "/en/vendors/",
        "Clear all": "/en/vendors/",
    }


def test_a_list_without_filters_says_that_nothing_is_recorded_yet(client):
    page = read(client.get("/en/funding/"))
    assert page.one("div", _class="empty").text == "Nothing is recorded here yet."


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/en/vendors/", "Vendors · Xinpu"),
        ("/en/vendors/?tier=cloud&kind=listed", "Vendors · Deployment tier Cloud · Kind Listed company · Xinpu"),
        ("/vendors/?q=nobody", "厂商 · 搜索 nobody · 芯谱"),
    ],
)
def test_the_title_names_the_filters(see_list, address, title):
    assert see_list(address).one("title").text == title


def test_a_title_stays_short(see_list):
    assert len(see_list(f"/en/vendors/?q={'long' * 50}").one("title").text) < 80
