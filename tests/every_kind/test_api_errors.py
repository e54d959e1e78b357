"""The API answers an invalid query with what is wrong and what is allowed instead."""

import time

import pytest

from tests.every_kind.test_bad_input import NONSENSE, VALUES
from tests.support.factories import VendorFactory
from tests.support.kinds import FILTERSETS, LISTS

pytestmark = pytest.mark.django_db

every_list = pytest.mark.parametrize("noun", LISTS)
# Never a valid value. (A word to search for may be anything but a NUL or very long.)
WRONG = sorted(set(VALUES) - {"an emoji", "markup", "a broken text", "a lone surrogate"})


def faults(client, path, **headers):
    """Return the fault of each parameter of an invalid query."""
    response = client.get(path, headers=headers)
    assert response.status_code == 400
    assert response["Content-Type"] == "application/json"
    return {fault["parameter"]: fault for fault in response.json()["faults"]}


def line(client, path, **headers):
    response = client.get(path, headers=headers)
    assert (response.status_code, response["Content-Type"]) == (400, "text/plain; charset=utf-8")
    return response.content.decode()


def test_a_wrong_value_is_named_with_the_values_that_there_are(client):
    fault = faults(client, "/api/v1/vendors/?tier=fog")["tier"]
    assert fault["allowed"] == ["cloud", "edge", "device", "undisclosed", "inapplicable", "none"]
    assert "fog" in fault["reason"]
    assert "Allowed values: cloud, edge, device, undisclosed, inapplicable, none." in line(
        client, "/vendors.csv?tier=fog"
    )


def test_an_unknown_parameter_is_named_with_the_nearest_known_one(client):
    fault = faults(client, "/api/v1/vendors/?contry=US")["contry"]
    assert fault["nearest"] == "country"
    assert "contry: Unknown parameter. Did you mean “country”?" in line(client, "/vendors.csv?contry=US")


def test_every_fault_is_named_at_once(client):
    assert set(faults(client, "/api/v1/chips/?tier=fog&contry=US&released_after=2023-13&page=0&compute_min=5")) == {
        "tier",
        "contry",
        "released_after",
        "page",
        "compute_min",
    }


def test_a_wrong_slug_among_thousands_is_answered_with_a_hint(client):
    fault = faults(client, "/api/v1/chips/?vendor=nobody")["vendor"]
    assert fault["allowed"] == []
    assert "The slug of a record" in fault["reason"]


def test_messages_are_in_the_language_of_the_client(client):
    assert "有效的选项" in faults(client, "/api/v1/vendors/?tier=fog", accept_language="zh-CN")["tier"]["reason"]
    assert "可选值" in line(client, "/vendors.csv?tier=fog", accept_language="zh-CN")
    assert "valid choice" in line(client, "/vendors.csv?tier=fog", accept_language="fr")


def test_values_are_the_same_in_every_language(client):
    VendorFactory(slug="biren")
    chinese, english = (
        client.get("/api/v1/vendors/", headers={"accept-language": language}).json() for language in ("zh", "en")
    )
    assert chinese == english
    assert chinese["results"][0]["url"] == "http://testserver/vendors/biren/"


@pytest.mark.parametrize("query", ["page=0", "page=-1", "page=two", "page=%C2%B2", "page_size=0", "page_size=x"])
def test_an_invalid_number_of_a_page_is_refused(client, query):
    assert set(faults(client, f"/api/v1/vendors/?{query}")) == {query.split("=")[0]}


@pytest.mark.parametrize("number", ["3", "999999999", "9" * 4000])
def test_beyond_the_last_page_is_the_last_page(client, number):
    VendorFactory.create_batch(3)
    page = client.get(f"/api/v1/vendors/?page_size=2&page={number}").json()
    assert (len(page["results"]), page["next"], page["count"]) == (1, None, 3)


def test_a_page_has_200_records_at_most(client):
    VendorFactory.create_batch(201)
    assert len(client.get("/api/v1/vendors/?page_size=1000").json()["results"]) == 200


def test_parameters_that_other_sites_add_to_links_are_ignored(client):
    assert client.get("/api/v1/vendors/?utm_source=x").status_code == 200


@every_list
@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_is_answered_and_never_a_fault_of_ours(client, noun, kind):
    for query in NONSENSE[kind]:
        for path in (f"/api/v1/{noun}/", f"/{noun}.csv"):
            begun = time.process_time()
            response = client.get(f"{path}?{query}")
            assert response.status_code in (200, 400), f"{path}?{query[:50]}"
            assert "html" not in response["Content-Type"]
            assert time.process_time() - begun < 1


@every_list
@pytest.mark.parametrize("kind", WRONG)
def test_a_nonsense_value_of_any_filter_is_refused_by_name(client, noun, kind):
    for name in FILTERSETS[noun].base_filters:
        if name == "q" and "characters" not in kind and "NUL" not in kind and "long" not in kind:
            continue
        if kind == "a long number" and name.endswith(("_min", "_max")):
            continue
        assert name in faults(client, f"/api/v1/{noun}/?{name}={VALUES[kind]}"), name
        assert f"{name}: " in line(client, f"/{noun}.csv?{name}={VALUES[kind]}")


@every_list
@pytest.mark.parametrize("count", [500, 5000])
def test_too_many_parameters_are_refused(client, noun, count):
    query = "&".join(f"parameter{number}=1" for number in range(count))
    assert client.get(f"/api/v1/{noun}/?{query}").json()["detail"]
    assert client.get(f"/api/v1/{noun}/?{query}").status_code == 400
    assert line(client, f"/{noun}.csv?{query}")


@pytest.mark.parametrize("path", ["/api/v1/vendors/nobody/", "/api/v1/nothing/", "/api/v1/vendors/%00/", "/api/v2/"])
def test_a_missing_record_is_answered_in_json(client, path):
    response = client.get(path)
    assert (response.status_code, response["Content-Type"]) == (404, "application/json")
    assert list(response.json()) == ["detail"]


def test_a_missing_table_is_answered_in_plain_text(client):
    response = client.get("/nothing.csv")
    assert (response.status_code, response["Content-Type"]) == (404, "text/plain; charset=utf-8")
