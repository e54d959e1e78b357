"""Page, table and JSON show one list: the same records, in the same order."""

from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.site.kinds import WITH_FILTERS
from tests.support.api import table
from tests.support.kinds import HEAVIEST, LISTS
from tests.support.pages import read, slugs, total
from tests.support.states import cases, orders

pytestmark = [pytest.mark.django_db, pytest.mark.sql]

MOST_QUERIES = 16

every_list = pytest.mark.parametrize("noun", LISTS)


def test_every_list_has_an_api():
    assert sorted(kind.noun for kind in WITH_FILTERS if kind.serializer) == LISTS


@every_list
@settings(cases, max_examples=8)
@given(data=st.data())
def test_page_table_and_json_have_the_same_records_in_the_same_order(client, facts, noun, data):
    query = orders(data, noun)
    in_table = [row["slug"] for row in table(client, noun, urlencode(query, doseq=True))]
    size = data.draw(st.sampled_from([1, 7, 50, 200]), label="page_size")
    number = data.draw(st.integers(1, max(1, -(-len(in_table) // size))), label="page")
    paged = urlencode({**query, "page": number, "page_size": size}, doseq=True)
    page = read(client.get(f"/{noun}/?{paged}", follow=True))
    answer = client.get(f"/api/v1/{noun}/?{paged}").json()
    expected = in_table[(number - 1) * size : number * size]
    assert slugs(page) == expected
    assert [record["slug"] for record in answer["results"]] == expected
    assert total(page) == answer["count"] == len(in_table)


@every_list
def test_a_record_is_the_same_alone_and_in_the_list(client, facts, noun):
    listed = client.get(f"/api/v1/{noun}/?page_size=5").json()["results"]
    assert [client.get(f"/api/v1/{noun}/{record['slug']}/").json() for record in listed] == listed


@every_list
def test_a_table_has_the_names_and_the_values_of_the_json(client, facts, noun):
    (row,) = [row for row in table(client, noun) if row["slug"] == HEAVIEST[noun][0]]
    record = client.get(f"/api/v1/{noun}/{HEAVIEST[noun][0]}/").json()
    figures = record.pop("figures", {})
    plain = {name: value for name, value in record.items() if isinstance(value, str)}
    assert {name: row[name].removeprefix("'") for name in plain} == plain
    assert {name: row[name] for name, value in record.items() if value is None or value == []} == {
        name: "" for name, value in record.items() if value is None or value == []
    }
    assert {name: float(row[name]) for name in figures} == figures
    assert set(record) - set(row) <= {"citations"}


@every_list
def test_the_page_of_each_list_links_to_its_table_and_api_with_its_filters(client, facts, noun):
    for language in ("", "/en"):
        page = read(client.get(f"{language}/{noun}/?q=a&page_size=20&page=2"))
        links = [link for link in page.all("a") if link.attributes.get("rel") == "nofollow"]
        assert [link["href"] for link in links] == [f"/{noun}.csv?q=a", f"/api/v1/{noun}/?q=a"]


@every_list
def test_a_list_takes_as_many_queries_for_150_records_as_for_75(client, facts, noun):
    def queries(size):
        with CaptureQueriesContext(connection) as taken:
            assert client.get(f"/api/v1/{noun}/?page_size={size}").status_code == 200
        return len(taken)

    queries(1)
    assert queries(150) == queries(75) <= MOST_QUERIES


@every_list
def test_a_record_takes_few_queries(client, facts, noun):
    slug = HEAVIEST[noun][0]
    with CaptureQueriesContext(connection) as taken:
        assert client.get(f"/api/v1/{noun}/{slug}/").status_code == 200
    assert len(taken) <= MOST_QUERIES
