"""Every number at every facet is the length of the list that it links to, whatever else is chosen."""

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st

from tests.support.lists import filterset_of, found
from tests.vendors import market

pytestmark = pytest.mark.django_db

VALUES = {name: values for facets in market.FACETS.values() for name, values in facets.items()}
chosen = st.fixed_dictionaries(
    {},
    optional={name: st.lists(st.sampled_from(values), min_size=1, max_size=2) for name, values in VALUES.items()}
    | {
        "q": st.sampled_from(["red", "name", "nothing"]).map(lambda word: [word]),
        "founded_after": st.sampled_from(market.YEARS[1:]).map(lambda year: [year]),
        "founded_before": st.sampled_from(market.YEARS[1:]).map(lambda year: [year]),
    },
)
# Of many filters together nothing is left to count, so most cases have few.
few = st.lists(st.sampled_from([*VALUES, "q", "founded_after", "founded_before"]), max_size=4)
queries = st.builds(lambda query, names: {name: query[name] for name in names if name in query}, chosen, few)
# A range that ends before it begins is a fault.
queries = queries.filter(lambda query: not founded_backwards(query))
# The database of a test is the same for all its cases: none of them writes.
cases = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


def founded_backwards(query):
    after, before = (query.get(name, [""])[0] for name in ("founded_after", "founded_before"))
    return bool(after and before) and after[: len(before)] > before


@pytest.fixture(scope="module", autouse=True)
def vendors(module_database):
    market.build()
    return market.read()


def spelled(query):
    """Return the query string of these filters."""
    address = QueryDict(mutable=True)
    for name, values in query.items():
        address.setlist(name, values)
    return address.urlencode()


def test_the_market_fills_every_value_that_the_cases_choose():
    counts = filterset_of(spelled({"q": ["vendor"]})).selection.counts
    assert [(name, value) for name, values in VALUES.items() for value in values if not counts(name)[value]] == []


@settings(cases, max_examples=150)
@given(query=queries, name=st.sampled_from(list(VALUES)))
def test_each_number_is_the_length_of_the_list_with_that_value_in_place_of_the_facet_s_own(query, name):
    filters = filterset_of(spelled(query))
    values = [option.value for option in filters.facets[name].options]
    listed = {value: filterset_of(spelled({**query, name: [value]})).qs.count() for value in values}
    assert {value: filters.selection.counts(name)[value] for value in values} == listed


@settings(cases, max_examples=150)
@given(query=queries)
@example(query={"task": ["training", "inference"], "compute_class": ["none"]})
def test_each_list_is_what_a_plain_reading_of_its_filters_gives(vendors, query):
    note(spelled(query))
    assert found(spelled(query)) == market.expected_slugs(vendors, query)


def test_a_list_without_any_filter_counts_too():
    filters = filterset_of("")
    assert {value: filters.selection.counts("tier")[value] for value in VALUES["tier"]} == {
        value: len(found(f"tier={value}")) for value in VALUES["tier"]
    }
