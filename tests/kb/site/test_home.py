"""Home: the search first, the ways in, what is new, and no list of sources in the way."""

import pytest

from tests.support.pages import read

pytestmark = pytest.mark.usefixtures("facts")


@pytest.fixture
def home(client):
    return read(client.get("/en/"))


def test_home_begins_with_the_search(home):
    assert [form["role"] for form in home.all("form")] == ["search"]
    assert home.one(id="site-search")["name"] == "q"


def test_home_leads_to_the_vendors_of_each_era_and_tier(home):
    addresses = {link["href"] for link in home.all("a")}
    assert {"/en/vendors/?era=1.0", "/en/vendors/?era=2.0", "/en/vendors/?era=3.0"} <= addresses
    assert {"/en/vendors/?tier=cloud", "/en/vendors/?tier=edge", "/en/vendors/?tier=device"} <= addresses


def test_home_says_once_what_the_eras_rest_on(home):
    eras = home.one("section", **{"aria-labelledby": "eras-heading"})
    assert len(eras.all(class_="marks")) == 1


def test_the_sources_of_home_are_folded(home):
    folded = home.one("details", class_="references")
    assert "open" not in folded.attributes
    assert folded.one(id="ref-1")
