"""Random queries of lists, with values that the knowledge base has."""

from functools import cache
from urllib.parse import urlencode

from django.http import QueryDict
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from kb.lists.options import NONE
from tests.support.kinds import FILTERSETS

WORDS = ["ai", "nvidia", "芯片", "2023", "nothing-has-this"]
# The database of a test is the same for all its cases: none of them writes.
cases = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


def filterset_of(noun, query):
    """Return the filters of a list with that query."""
    filterset = FILTERSETS[noun]
    return filterset(
        QueryDict(urlencode(query, doseq=True)), queryset=filterset.Meta.model.objects.published().for_list()
    )


@cache
def values(noun):
    """Return the values of each facet that find something in the knowledge base, the commonest first, and "none"."""
    filters = filterset_of(noun, {})
    found = {}
    for name in filters.facets:
        counted = [(-records, value) for value, records in filters.selection.counts(name).items() if records]
        found[name] = [*[value for _, value in sorted(counted)[:20]], NONE]
    return found


def states(data, noun):
    """Draw what a visitor may have chosen: up to four facets with a value or two each, sometimes a word."""
    query = {}
    for name in data.draw(st.lists(st.sampled_from(list(values(noun))), max_size=4, unique=True), label="facets"):
        query[name] = data.draw(st.lists(st.sampled_from(values(noun)[name]), min_size=1, max_size=2), label=name)
    word = data.draw(st.one_of(st.none(), st.none(), st.sampled_from(WORDS)), label="q")
    return query | ({"q": [word]} if word else {})


# Of the filters that are no facets, values that leave something.
OTHERS = {
    "_after": ["2015", "2019-06", "2023-01-01", NONE],
    "_before": ["2020", "2024-11", "2026-06-30", NONE],
    "_min": ["10", NONE],
    "amount_min": ["10", "1 million", NONE],
    "_max": ["100", "1000000000", NONE],
}


def bounds(noun):
    """Return values to try at each end of the ranges of a list."""
    return {
        name: value for name in FILTERSETS[noun].base_filters for end, value in OTHERS.items() if name.endswith(end)
    }


def orders(data, noun):
    """Draw a state and, as often as not, bounds and an order."""
    query = states(data, noun)
    filters = filterset_of(noun, {})
    ends = bounds(noun)
    for name in data.draw(st.lists(st.sampled_from(sorted(ends)), max_size=1), label="bounds") if ends else ():
        query[name] = [data.draw(st.sampled_from(ends[name]), label=name)]
        if name.startswith("compute"):
            query["precision"] = [data.draw(st.sampled_from(["int8", "fp16", NONE]))]
    order = data.draw(st.sampled_from(["", *(value for value, _ in filters.form.fields["sort"].choices)]), label="sort")
    return query | ({"sort": [order]} if order else {})
