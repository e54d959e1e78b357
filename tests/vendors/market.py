"""A random market, the same in every run, and its filters evaluated row by row."""

import random
from itertools import product

from kb.choices import ComputeClass, Status, Task, Tier
from tests.support.factories import (
    ArchitectureFactory,
    DeploymentFactory,
    EraFactory,
    EraMembershipFactory,
    MemoryMediumFactory,
    RegionFactory,
    ScenarioFactory,
    VendorFactory,
)
from vendors.choices import BusinessStatus, VendorKind
from vendors.models import Vendor

VENDORS = 40
YEARS = ("", "2015", "2016-03", "2016-03-15", "2017", "2018-12")
# The values of each facet, by the rows that it is over.
FACETS = {
    "deployments": {
        "architecture": ["asic", "tpu", "tpu-v1", "npu", "gpgpu", "compute-in-memory", "none"],
        "tier": [*Tier.values, "none"],
        "task": [*Task.values, "none"],
        "compute_class": [*ComputeClass.values, "none"],
        "scenario": ["cars", "driving", "phones", "none"],
    },
    "memory_media": {"memory_medium": ["sram", "nor-flash", "none"]},
    "eras": {"era": ["1.0", "2.0", "none"]},
    "itself": {
        "country": ["china", "united-states", "none"],
        "province": ["anhui", "shanghai", "none"],
        "kind": [*VendorKind.values, "none"],
        "business_status": [*BusinessStatus.values, "none"],
    },
}


def trees():
    """asic > (tpu > tpu-v1, npu, a draft); gpgpu; compute-in-memory. cars > driving; phones."""
    asic = ArchitectureFactory(slug="asic")
    tpu = ArchitectureFactory(slug="tpu", parent=asic)
    architectures = [
        *(asic, tpu, ArchitectureFactory(slug="tpu-v1", parent=tpu), ArchitectureFactory(slug="npu", parent=asic)),
        *(ArchitectureFactory(slug=slug) for slug in ("gpgpu", "compute-in-memory")),
        ArchitectureFactory(slug="draft", parent=asic, status=Status.DRAFT),
    ]
    cars = ScenarioFactory(slug="cars")
    return architectures, [cars, ScenarioFactory(slug="driving", parent=cars), ScenarioFactory(slug="phones")]


def places():
    china, usa = (RegionFactory(slug=slug, level="country") for slug in ("china", "united-states"))
    anhui, shanghai = (RegionFactory(slug=slug, parent=china) for slug in ("anhui", "shanghai"))
    return [None, china, usa, anhui, shanghai, RegionFactory(slug="hefei", level="city", parent=anhui)]


def build():
    """Make vendors with none to five deployments each."""
    lot = random.Random(2024)
    architectures, scenarios = trees()
    regions = places()
    media = [MemoryMediumFactory(slug=slug) for slug in ("sram", "nor-flash")]
    eras = [EraFactory(number=number) for number in ("1.0", "2.0")]
    cells = [(architecture, tier) for architecture in [None, *architectures] for tier in ["", *Tier.values]]
    for number in range(VENDORS):
        vendor = VendorFactory(
            slug=f"vendor-{number}",
            name_en=f"Name {lot.choice(['Red', 'Blue'])} {number}",
            status=lot.choice([Status.DRAFT, *[Status.PUBLISHED] * 6]),
            kind=lot.choice(["", *VendorKind.values]),
            business_status=lot.choice(["", *BusinessStatus.values]),
            region=lot.choice(regions),
            founded=lot.choice(YEARS),
        )
        for architecture, tier in lot.sample(cells, lot.randrange(6)):
            tasks, classes = (lot.sample(words, lot.randrange(3)) for words in (Task.values, ComputeClass.values))
            cell = DeploymentFactory(
                vendor=vendor, architecture=architecture, tier=tier, tasks=tasks, compute_classes=classes
            )
            cell.scenarios.set(lot.sample(scenarios, lot.choice([0, 0, 1, 2])))
        vendor.memory_media.set(lot.sample(media, lot.choice([0, 0, 1, 2])))
        for era in lot.sample(eras, lot.randrange(3)):
            EraMembershipFactory(era=era, vendor=vendor)


def upward(node):
    """Return the node and those above it; nothing where the node is a draft."""
    return {node.slug} | upward(node.parent) if node and node.status == Status.PUBLISHED else set()


def rows_of(vendor):
    """Return what a vendor's rows state in each facet, by the relation that they are of."""
    places = vendor.region.path if vendor.region else []
    itself = {level: {place.slug for place in places if place.level == level} for level in ("country", "province")}
    return {
        "deployments": [
            {
                "architecture": upward(cell.architecture),
                "tier": {cell.tier} - {""},
                "task": set(cell.tasks),
                "compute_class": set(cell.compute_classes),
                "scenario": set().union(*(upward(scenario) for scenario in cell.scenarios.all())),
            }
            for cell in vendor.deployments.all()
        ],
        "memory_media": [{"memory_medium": {medium.slug}} for medium in vendor.memory_media.all()],
        "eras": [{"era": {era.number}} for era in vendor.eras.all()],
        "itself": [itself | {"kind": {vendor.kind} - {""}, "business_status": {vendor.business_status} - {""}}],
    }


def has(rows, chosen):
    """Whether one row has one chosen value in each facet; "none": no row with the others' values has any there."""
    for combination in product(*chosen.values()):
        stated = {name: value for name, value in zip(chosen, combination, strict=True) if value != "none"}
        matching = [row for row in rows if all(value in row[name] for name, value in stated.items())]
        empty = [name for name in chosen if name not in stated]
        if (matching or not stated) and not any(row[name] for row in matching for name in empty):
            return True
    return False


def read():
    """Return the published vendors in order, each with its rows."""
    published = Vendor.objects.filter(status=Status.PUBLISHED).order_by("slug")
    return [(vendor, rows_of(vendor)) for vendor in published]


def first_day(date):
    return (date + "-01-01")[:10] if len(date) == 4 else (date + "-01")[:10]


def last_day(date):
    return (date + "-12-31")[:10] if len(date) == 4 else (date + "-31")[:10]


def expected_slugs(vendors, query):
    """Return the slugs of those vendors that the filters of the query leave, without asking the database to."""
    word, after, before = (query.get(name, [""])[0] for name in ("q", "founded_after", "founded_before"))
    return [
        vendor.slug
        for vendor, rows in vendors
        if word in f"{vendor.slug} {vendor.name_en}".lower()
        and (not after or (vendor.founded and last_day(vendor.founded) >= first_day(after)))
        and (not before or (vendor.founded and first_day(vendor.founded) <= last_day(before)))
        and all(
            has(rows[through], {name: query[name] for name in facets if name in query})
            for through, facets in FACETS.items()
        )
    ]
