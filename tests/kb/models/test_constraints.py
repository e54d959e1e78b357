import pytest

from kb.models import Change, Citation, Entry
from tests.support.constraints import make_twins, refused, unpaired, without_text
from tests.support.factories import (
    FACTORIES,
    ExchangeRateFactory,
    FormerSlugFactory,
    OrganizationFactory,
    RegionFactory,
    SourceFactory,
    TermFactory,
)

pytestmark = pytest.mark.django_db

CHANGE = {"table": "kb_region", "record": 1, "action": "insert", "after": {}}

ENTRIES = {model._meta.model_name: factory for model, factory in FACTORIES.items() if issubclass(model, Entry)}
CITATIONS = {model._meta.model_name: factory for model, factory in FACTORIES.items() if issubclass(model, Citation)}
# What each entry and each citation inherits: the end of the constraint's name, the values that break it.
EVERY_ENTRY = [
    ("slug_is_well_formed", {"slug": ""}),
    ("slug_is_well_formed", {"slug": "Cambricon"}),
    ("slug_is_well_formed", {"slug": "horizon_robotics"}),
    ("slug_is_well_formed", {"slug": "-edge"}),
    ("slug_is_well_formed", {"slug": "two--hyphens"}),
    ("slug_is_well_formed", {"slug": "line\n"}),
    ("status_is_known", {"status": "hidden"}),
]
EVERY_CITATION = [
    ("stance_is_known", {"stance": "guesses"}),
    ("claims_a_value_where_it_disputes", {"stance": "disputes", "claimed_value": ""}),
    ("claims_a_value_where_it_disputes", {"stance": "supports", "claimed_value": "144"}),
    ("absence_names_its_field", {"stance": "not_disclosed", "field": ""}),
    ("absence_names_its_field", {"stance": "not_applicable", "field": ""}),
]
BREAKS = [
    *((f"{model}_{end}", factory, broken) for model, factory in ENTRIES.items() for end, broken in EVERY_ENTRY),
    *((f"{model}_{end}", factory, broken) for model, factory in CITATIONS.items() for end, broken in EVERY_CITATION),
    ("organization_has_a_name", OrganizationFactory, without_text("name")),
    ("source_has_a_title", SourceFactory, {"title": ""}),
    ("source_kind_is_known", SourceFactory, {"kind": "rumour"}),
    ("source_carried_by_is_not_itself", SourceFactory, {"id": 1, "carried_by_id": 1}),
    ("source_url_is_web_address", SourceFactory, {"url": "ftp://example.com"}),
    ("source_language_is_a_code", SourceFactory, {"language": "Chinese"}),
    ("region_has_a_name", RegionFactory, without_text("name")),
    ("region_level_is_known", RegionFactory, {"level": "planet"}),
    ("organization_parent_is_not_itself", OrganizationFactory, {"id": 1, "parent_id": 1}),
    ("region_parent_is_not_itself", RegionFactory, {"id": 1, "parent_id": 1}),
    ("term_has_a_name", TermFactory, without_text("name")),
    ("term_kind_is_known", TermFactory, {"kind": "joke"}),
    ("term_examples_are_paired", TermFactory, unpaired("examples")),
    ("term_tasks_are_known", TermFactory, {"tasks": ["resting"]}),
    ("term_of_a_choice_has_its_value", TermFactory, {"kind": "tier", "slug": "training"}),
    ("term_of_a_choice_has_its_value", TermFactory, {"kind": "task", "slug": "cloud"}),
    ("exchangerate_currency_is_known", ExchangeRateFactory, {"currency": "DEM"}),
    ("exchangerate_is_not_of_the_dollar", ExchangeRateFactory, {"currency": "USD"}),
    ("exchangerate_year_is_plausible", ExchangeRateFactory, {"year": 24}),
    ("exchangerate_year_is_plausible", ExchangeRateFactory, {"year": 2101}),
    ("exchangerate_per_usd_is_positive", ExchangeRateFactory, {"per_usd": 0}),
    ("formerslug_is_not_the_current_one", FormerSlugFactory, {"slug": "byd", "current_slug": "byd"}),
    ("change_action_is_known", Change.objects.create, CHANGE | {"action": "moved"}),
    ("change_has_what_was_and_what_is", Change.objects.create, CHANGE | {"before": {}}),
    ("change_has_what_was_and_what_is", Change.objects.create, CHANGE | {"action": "update"}),
    ("change_has_what_was_and_what_is", Change.objects.create, CHANGE | {"action": "delete"}),
]
TWINS = [
    *((f"{factory._meta.model._meta.db_table}_slug_key", factory, ["slug"], {}) for factory in ENTRIES.values()),
    *(
        (f"{model}_is_unique", factory, ["entry", "source"], {"field": "name", "locator": "p. 3"})
        for model, factory in CITATIONS.items()
    ),
    ("region_code_is_unique", RegionFactory, [], {"code": "310000"}),
    ("term_position_is_unique", TermFactory, ["kind", "position"], {}),
    ("formerslug_is_unique", FormerSlugFactory, ["kind", "slug"], {}),
    ("exchangerate_is_unique", ExchangeRateFactory, ["currency", "year"], {}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


@pytest.mark.parametrize("factory", CITATIONS.values(), ids=CITATIONS)
@pytest.mark.parametrize(
    "other",
    [
        {"field": "slug"},
        {"locator": "p. 4"},
        {"stance": "disputes", "claimed_value": "144"},
        {"stance": "not_disclosed"},
    ],
)
def test_one_source_may_be_cited_twice_for_different_things(factory, other):
    given = {"field": "name", "locator": "p. 3"}
    first = factory(**given)
    assert factory(entry=first.entry, source=first.source, **given | other) != first


def test_two_regions_without_a_code_are_kept():
    assert make_twins(RegionFactory, [], {"code": ""})


def test_terms_of_two_kinds_may_have_one_position():
    assert TermFactory(kind="tier", slug="cloud", position=1) != TermFactory(kind="value_chain", position=1)
