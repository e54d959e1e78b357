"""Wherever a value is shown, its stated absence is shown in its place, with the mark of the source."""

from functools import partial

import pytest
from django.http import QueryDict
from django.utils.translation import override

from kb.choices import Stance
from kb.evidence.facts_of_source import citation_models, cited_model
from tests.support.factories import (
    FACTORIES,
    ArchitectureFactory,
    ChipFactory,
    ClaimFactory,
    DeploymentFactory,
    EraFactory,
    FundingEventFactory,
    IndicatorFactory,
    InvestmentFactory,
    MemoryMediumFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyFactory,
    RegionFactory,
    ScenarioFactory,
    SpecFactory,
    TermFactory,
    VendorFactory,
)
from tests.support.kinds import FILTERSETS
from tests.support.pages import marks

pytestmark = pytest.mark.django_db

SAID = "Not disclosed"


def may_be_empty(field):
    """Whether a record may have no value there; what a relation has at its other end may always be none."""
    return field.auto_created or field.many_to_many or field.blank or field.null


CITED = [
    (model, name)
    for citations in citation_models()
    for model in [cited_model(citations)]
    for name in citations.citable_fields()
    if may_be_empty(model._meta.get_field(name)) and name not in FACTORIES[model]._meta.declarations
]


def absent(record, field):
    """Say that a source does not disclose a value of the record."""
    FACTORIES[record.citations.model](entry=record, field=field, stance=Stance.NOT_DISCLOSED)


def absence_elements(page):
    """The elements of a page that show an absence."""
    return [place for place in page.all("span") if place.attributes.get("class") == "absent" and place.text == SAID]


@pytest.mark.parametrize(("model", "field"), CITED, ids=lambda part: getattr(part, "__name__", part))
def test_the_page_of_a_record_says_why_it_has_no_such_value(see, model, field):
    record = FACTORIES[model]()
    absent(record, field)
    with override("en"):
        page = see(record.page)
    places = absence_elements(page)
    assert places
    assert all(marks(place.parent) for place in places)


# Where else a value is shown: the address of the page, made with the record there, and the fields that it shows.
MONEY = ["announced", "amount", "valuation", "amount_text", "investors"]
FIGURES = ["architecture", "tiers", "released", "process_nm", "specs"]


def seated(**columns):
    """A place with a vendor seated there."""
    return VendorFactory(region=RegionFactory(slug="here"), **columns)


def placed_policy():
    return PolicyFactory(level="provincial", region=RegionFactory(slug="here"))


def deployed(**columns):
    """A vendor with a cell on an architecture for a scenario."""
    cell = DeploymentFactory(architecture=ArchitectureFactory(slug="asic"), **columns)
    cell.scenarios.add(ScenarioFactory(slug="driving"))
    return cell


def named_by(relation, **columns):
    """A policy that names a vendor or a chip."""
    policy = PolicyFactory()
    getattr(policy, relation).add(*columns.values())
    return policy


def issued():
    policy = PolicyFactory()
    policy.issuers.add(OrganizationFactory(slug="ministry"))
    return policy


def invested():
    return InvestmentFactory(investor=OrganizationFactory(slug="fund")).event


def in_era():
    chip = ChipFactory(architecture=ArchitectureFactory(slug="asic"))
    EraFactory(number="1.0").architectures.add(chip.architecture)
    return chip


def scored():
    """A chip that meets the demand of a scenario."""
    ScenarioFactory(slug="driving", min_tops=1)
    return SpecFactory(metric="compute", unit="TOPS", value=100)


ELSEWHERE = {
    "/eras/": (EraFactory, ["starts", "ends", "years_text_zh", "architectures", "drivers_zh", "memberships"]),
    "/eras/ again": (EraFactory, ["vendor_strategy_en", "strengths_en", "weaknesses_zh", "vendors"]),
    "/memory-media/": (
        MemoryMediumFactory,
        ["maturity_zh", "maturity_en", "volatile", "strengths_zh", "weaknesses_zh", "vendors"],
    ),
    "/indicators/": (IndicatorFactory, ["observations", "stated_growth"]),
    "/terms/": (TermFactory, ["summary_zh", "summary_en"]),
    "/architectures/": (ArchitectureFactory, ["summary_zh"]),
    "/scenarios/": (partial(ScenarioFactory, cost="high"), ["summary_zh", "min_tops", "compute_class", "power"]),
    "/claims/": (ClaimFactory, ["value", "regions"]),
    "/vendors/maker/": (lambda: ChipFactory(vendor=VendorFactory(slug="maker")), FIGURES),
    "/vendors/raised/": (lambda: FundingEventFactory(vendor=VendorFactory(slug="raised")), MONEY),
    "/vendors/named/": (lambda: named_by("vendors", vendor=VendorFactory(slug="named")), ["issued"]),
    "/vendors/seated/": (
        lambda: PolicyFactory(level="provincial", region=seated(slug="seated").region),
        ["issued"],
    ),
    "/chips/named/": (lambda: named_by("chips", chip=ChipFactory(slug="named")), ["issued"]),
    "/memory-media/sram/": (lambda: ChipFactory(memory_medium=MemoryMediumFactory(slug="sram")), FIGURES),
    "/architectures/asic/": (lambda: deployed().vendor, ["region"]),
    "/architectures/asic/ cell": (deployed, ["tier"]),
    "/architectures/asic/ chip": (
        lambda: ChipFactory(architecture=ArchitectureFactory(slug="asic")),
        ["released", "process_nm"],
    ),
    "/scenarios/driving/": (lambda: deployed().vendor, ["region"]),
    "/scenarios/driving/ cell": (deployed, ["tier"]),
    "/scenarios/driving/ figure": (scored, ["conditions"]),
    "/scenarios/driving/ chip": (lambda: scored().chip, ["architecture"]),
    "/terms/cloud/": (
        lambda: DeploymentFactory(tier=TermFactory(slug="cloud", kind="tier").slug),
        ["architecture"],
    ),
    "/eras/1.0/": (in_era, ["released", "process_nm"]),
    "/organizations/tsmc/": (lambda: ChipFactory(foundry=OrganizationFactory(slug="tsmc")), ["released"]),
    "/organizations/ministry/": (issued, ["issued"]),
    "/organizations/fund/": (invested, ["announced", "amount"]),
    "/regions/here/": (seated, ["founded", "deployments"]),
    "/regions/here/ cell": (lambda: DeploymentFactory(vendor=seated()), ["tier", "architecture"]),
    "/regions/here/ policy": (placed_policy, ["issued", "plan_period"]),
}


@pytest.mark.parametrize(
    ("address", "make", "field"),
    [(page, make, field) for page, (make, fields) in ELSEWHERE.items() for field in fields],
)
def test_every_other_page_with_the_value_says_so_too(see, address, make, field):
    absent(make(), field)
    places = absence_elements(see(f"/en{address.split()[0]}"))
    assert places
    assert all(marks(place.parent) for place in places)


LISTED = {
    "vendors": (VendorFactory, ["region", "founded", "kind", "business_status", "deployments", "funding_events"]),
    "chips": (ChipFactory, [*FIGURES, "tasks", "form", "foundry", "die_mm2", "transistors_billion"]),
    "funding": (FundingEventFactory, ["announced", "amount", "amount_kind", "investors", "valuation", "currency"]),
    "policies": (PolicyFactory, ["issued", "issuers", "topics", "plan_period", "document_number"]),
    "milestones": (MilestoneFactory, ["era", "vendors", "chips"]),
}


@pytest.mark.parametrize(("noun", "field"), [(noun, field) for noun, (_, fields) in LISTED.items() for field in fields])
def test_a_row_of_a_list_says_so_in_words(see, noun, field):
    absent(LISTED[noun][0](), field)
    filters = FILTERSETS[noun](QueryDict("&".join(f"columns={column.name}" for column in FILTERSETS[noun].columns)))
    assert absence_elements(see(f"/en/{noun}/?{filters.address}"))


def test_a_row_of_a_list_says_why_none_of_its_cells_has_a_tier(see):
    cell = DeploymentFactory()
    absent(cell, "tier")
    assert absence_elements(see("/en/vendors/").one("tr", data_slug=cell.vendor.slug))
