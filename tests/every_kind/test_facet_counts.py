"""On every list, each number at a facet is the length of the list with that value in the place of the facet's own."""

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from kb.lists.options import NONE
from kb.lists.snapshots import selection
from tests.support import plain
from tests.support.kinds import LISTS
from tests.support.states import bounds, cases, filterset_of, orders, states, values
from vendors.models import Architecture, Deployment, Vendor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

MOST_VALUES_TRIED = 6
every_list = pytest.mark.parametrize("noun", LISTS)


@every_list
@cases
@given(data=st.data())
def test_each_number_is_the_length_of_the_list_that_it_promises(noun, data):
    query = states(data, noun)
    filters = filterset_of(noun, query)
    facet = data.draw(st.sampled_from(list(filters.facets)), label="counted")
    (panel,) = [panel for panel in filters.panel.facets if panel.name == facet]
    shown = {option.option.value: option.records for option in panel.options}
    tried = data.draw(st.permutations(sorted(shown)), label="values")[:MOST_VALUES_TRIED]
    listed = {value: filterset_of(noun, {**query, facet: [value]}).qs.count() for value in tried}
    assert {value: shown[value] for value in tried} == listed


@every_list
@cases
@given(data=st.data())
def test_a_list_leaves_what_is_found_record_by_record(noun, data):
    query = orders(data, noun)
    filters = filterset_of(noun, query)
    searched = filters.queryset.search(query["q"][0]) if "q" in query else filters.queryset
    found = {*searched.values_list("slug", flat=True)}
    assert {record.slug for record in filters.qs} == plain.matching(noun, query) & found
    facet = data.draw(st.sampled_from(list(filters.facets)), label="counted")
    for value in data.draw(st.permutations(values(noun)[facet]), label="values")[:MOST_VALUES_TRIED]:
        assert filters.selection.counts(facet)[value] == len(plain.matching(noun, {**query, facet: [value]}) & found)


@every_list
def test_every_end_of_a_range_leaves_what_is_found_record_by_record(noun):
    for name, tried in bounds(noun).items():
        for precision in ["int8", "fp16", NONE] if name.startswith("compute") else [""]:
            for bound in tried:
                query = {name: [bound]} | ({"precision": [precision]} if precision else {})
                assert {record.slug for record in filterset_of(noun, query).qs} == plain.matching(noun, query), query


def test_both_ends_of_a_range_apply_to_one_figure():
    for query in (
        {"memory_min": ["64"], "memory_max": ["96"]},
        {"precision": ["int8"], "compute_min": ["100"], "compute_max": ["400"]},
        {"precision": ["fp16"], "compute_min": ["100"], "compute_max": [NONE]},
    ):
        left = plain.matching("chips", query)
        assert {chip.slug for chip in filterset_of("chips", query).qs} == left
        assert left or NONE in query.get("compute_max", ())


@every_list
@cases
@given(data=st.data())
def test_the_total_is_the_length_of_the_list(noun, data):
    filters = filterset_of(noun, states(data, noun))
    records = filters.qs
    keys = records.order_by().values_list("pk", flat=True)
    assert filters.total == records.count() == len(set(keys))


@every_list
@cases
@given(data=st.data())
def test_the_canonical_spelling_of_an_address_is_its_own(noun, data):
    query = states(data, noun)
    canonical = filterset_of(noun, query).address
    note(str(canonical))
    again = filterset_of(noun, canonical.values)
    assert again.is_canonical
    assert again.address == canonical


@every_list
@cases
@given(data=st.data())
def test_the_order_in_which_values_are_chosen_changes_nothing(noun, data):
    query = states(data, noun)
    turned = {name: chosen[::-1] for name, chosen in reversed(query.items())}
    assert str(filterset_of(noun, turned).address) == str(filterset_of(noun, query).address)


def subtree(slug):
    """Return the keys of an architecture and of all below it, asked of the database level by level."""
    keys = level = set(Architecture.objects.published().filter(slug=slug).values_list("pk", flat=True))
    while level:
        level = set(Architecture.objects.published().filter(parent__in=level).values_list("pk", flat=True))
        keys = keys | level
    return keys


@pytest.mark.parametrize("architecture", ["compute-in-memory", "asic", "gpgpu", "fpga"])
@pytest.mark.parametrize("tier", ["cloud", "edge", "device"])
def test_vendors_of_an_architecture_in_a_tier_are_those_that_the_database_finds(architecture, tier):
    deployments = Deployment.objects.filter(architecture__in=subtree(architecture), tier=tier)
    expected = set(
        Vendor.objects.published().filter(pk__in=deployments.values("vendor")).values_list("slug", flat=True)
    )
    assert {
        vendor.slug for vendor in filterset_of("vendors", {"architecture": architecture, "tier": tier}).qs
    } == expected
    assert filterset_of("vendors", {"tier": tier}).selection.counts("architecture")[architecture] == len(expected)
    assert filterset_of("vendors", {"architecture": architecture}).selection.counts("tier")[tier] == len(expected)


@every_list
@cases
@given(data=st.data())
def test_an_order_that_is_kept_is_that_of_the_database(noun, data):
    query = orders(data, noun)
    expected = list(filterset_of(noun, query).qs.values_list("pk", flat=True))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(selection, "MANY", 0)
        filters = filterset_of(noun, query)
        assert filters.selection.keys == expected
        assert [record.pk for record in filters.selection.page(0, 50)] == expected[:50]


def test_only_orders_by_one_column_are_kept(monkeypatch):
    monkeypatch.setattr(selection, "MANY", 0)
    for order, kept in (("name,-founded", False), ("name", True)):
        filters = filterset_of("vendors", {"sort": [order]})
        filters.selection.snapshot._cache.clear()
        assert filters.selection.keys == list(filters.qs.values_list("pk", flat=True))
        assert any(what.startswith("order") for what in filters.selection.snapshot._cache) == kept
