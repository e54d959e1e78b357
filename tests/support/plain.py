"""The matching records of a list, computed one by one in plain Python, without the arrays that the site uses."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import product

from kb.lists.options import NONE
from tests.support.kinds import FILTERSETS
from vendors.choices import DEALS
from vendors.models.basis import compute_unit

PREFETCHED = {
    "vendors": [
        "deployments__scenarios__parent__parent",
        "deployments__architecture",
        "memory_media",
        "eras",
        "region",
    ],
    "chips": ["specs", "scenarios__parent__parent", "vendor__eras", "vendor__region"],
    "funding": ["investments__investor", "vendor__deployments__architecture", "vendor__region"],
    "milestones": ["era", "vendors"],
    "policies": ["issuers", "vendors", "region"],
    "organizations": ["investments", "policies", "publications", "chips_made"],
    "sources": ["publisher"],
}


def above(node) -> set[str]:
    """Return the slugs of a node and of all that it lies below."""
    return {node.slug} | above(node.parent) if node else set()


def place(region, level: str) -> set[str]:
    """Return the slug of the place of that level which the region is or lies in."""
    if region is None:
        return set()
    return {region.slug} if region.level == level else place(region.parent, level)


def one(value) -> set[str]:
    """Return the spelling of a value, or of the record that a key names, in an address."""
    return {getattr(value, "slug", value)} if value else set()


def country(policy) -> set[str]:
    """Return the country of a policy; what has no region is the central government's."""
    return place(policy.region, "country") if policy.region else {"china"}


def role(organization) -> set[str]:
    """Return what an organisation takes part as."""
    taken = {"investor": "investments", "issuer": "policies", "publisher": "publications", "foundry": "chips_made"}
    return {value for value, relation in taken.items() if getattr(organization, relation).all()}


def itself(record) -> list:
    """Return a record as the one row of its own columns."""
    return [record]


def deployments(vendor) -> Iterable:
    """Return the deployments of a vendor."""
    return vendor.deployments.all()


def deployments_of_its_vendor(event) -> Iterable:
    """Return the deployments of the vendor that a funding event is of."""
    return event.vendor.deployments.all()


# For each facet of each list the rows that it is over, and the values that one of them has.
FACETS: dict[str, dict[str, tuple[Callable, Callable]]] = {
    "vendors": {
        "architecture": (deployments, lambda cell: above(cell.architecture)),
        "tier": (deployments, lambda cell: one(cell.tier)),
        "task": (deployments, lambda cell: {*cell.tasks}),
        "compute_class": (deployments, lambda cell: {*cell.compute_classes}),
        "scenario": (deployments, lambda cell: {slug for node in cell.scenarios.all() for slug in above(node)}),
        "memory_medium": (lambda vendor: vendor.memory_media.all(), one),
        "era": (lambda vendor: vendor.eras.all(), lambda era: {era.number}),
        "country": (itself, lambda vendor: place(vendor.region, "country")),
        "province": (itself, lambda vendor: place(vendor.region, "province")),
        "kind": (itself, lambda vendor: one(vendor.kind)),
        "business_status": (itself, lambda vendor: one(vendor.business_status)),
    },
    "chips": {
        "architecture": (itself, lambda chip: above(chip.architecture)),
        "tier": (itself, lambda chip: {*chip.tiers}),
        "task": (itself, lambda chip: {*chip.tasks}),
        "scenario": (lambda chip: chip.scenarios.all(), above),
        "memory_medium": (itself, lambda chip: one(chip.memory_medium)),
        "era": (lambda chip: chip.vendor.eras.all(), lambda era: {era.number}),
        "country": (itself, lambda chip: place(chip.vendor.region, "country")),
        "kind": (itself, lambda chip: one(chip.form)),
        "vendor": (itself, lambda chip: one(chip.vendor)),
        "foundry": (itself, lambda chip: one(chip.foundry)),
    },
    "funding": {
        "kind": (itself, lambda event: one(event.round and ("deal" if event.round in DEALS else "funding"))),
        "round": (itself, lambda event: one(event.round)),
        "vendor": (itself, lambda event: one(event.vendor)),
        "investor": (lambda event: event.investments.all(), lambda investment: one(investment.investor)),
        "architecture": (deployments_of_its_vendor, lambda cell: above(cell.architecture)),
        "country": (itself, lambda event: place(event.vendor.region, "country")),
        "province": (itself, lambda event: place(event.vendor.region, "province")),
        "amount_kind": (itself, lambda event: one(event.amount_kind)),
        "currency": (itself, lambda event: one(event.currency)),
        "deal_status": (itself, lambda event: one(event.deal_status)),
    },
    "milestones": {
        "kind": (itself, lambda milestone: one(milestone.kind)),
        "era": (itself, lambda milestone: one(milestone.era and milestone.era.number)),
        "vendor": (lambda milestone: milestone.vendors.all(), one),
    },
    "policies": {
        "level": (itself, lambda policy: one(policy.level)),
        "topic": (itself, lambda policy: {*policy.topics}),
        "kind": (itself, lambda policy: one(policy.kind)),
        "plan_period": (itself, lambda policy: one(policy.plan_period)),
        "country": (itself, country),
        "province": (itself, lambda policy: place(policy.region, "province")),
        "issuer": (lambda policy: policy.issuers.all(), one),
        "vendor": (lambda policy: policy.vendors.all(), one),
    },
    "organizations": {"role": (itself, role)},
    "sources": {
        "kind": (itself, lambda source: one(source.kind)),
        "language": (itself, lambda source: one(source.language)),
        "publisher": (itself, lambda source: one(source.publisher)),
    },
}
# What each range is over.
DATES = ("founded", "announced", "released", "issued", "published")
METRICS = {"memory": "memory_capacity", "bandwidth": "memory_bandwidth", "power": "power"}


@cache
def records(noun: str) -> list:
    """Return the public records of a list with all that its filters are over."""
    published = FILTERSETS[noun].Meta.model.objects.published()
    if noun == "funding":
        published = published.with_dollars()
    return list(published.prefetch_related(*PREFETCHED[noun]))


def matching(noun: str, query: dict[str, list[str]]) -> set[str]:
    """Return the slugs of the records that match a query; order and search are ignored."""
    facets = {name: values for name, values in query.items() if name in FACETS[noun]}
    bounds = {name: values[0] for name, values in query.items() if name not in (*facets, "q", "sort")}
    return {record.slug for record in records(noun) if fits(noun, record, facets) and lies(noun, record, bounds)}


def fits(noun: str, record, chosen: dict[str, list[str]]) -> bool:
    """Return whether a record has the values: those over the same rows in one and the same row."""
    of_rows: dict[Callable, dict[str, list[str]]] = {}
    for name, values in chosen.items():
        of_rows.setdefault(FACETS[noun][name][0], {})[name] = values
    return all(has_a_row(noun, list(rows(record)), values) for rows, values in of_rows.items())


def has_a_row(noun: str, rows: list, values_by_name: dict[str, list[str]]) -> bool:
    """Return whether one of a record's rows has all the values, any of those at each facet.

    NONE is of the record: none of the rows that the other facets leave has a value there.
    """
    for chosen in product(*values_by_name.values()):
        stated = {name: value for name, value in zip(values_by_name, chosen, strict=True) if value != NONE}
        there = [row for row in rows if all(value in FACETS[noun][name][1](row) for name, value in stated.items())]
        empty = [name for name in values_by_name if name not in stated]
        if (there or not stated) and not any(FACETS[noun][name][1](row) for name in empty for row in there):
            return True
    return False


def lies(noun: str, record, bounds: dict[str, str]) -> bool:
    """Return whether a record lies within the bounds."""
    return all(lies_within(noun, record, name, bound, bounds) for name, bound in bounds.items())


def lies_within(noun: str, record, name: str, bound: str, bounds: dict[str, str]) -> bool:
    """Return whether a record lies on the right side of one bound."""
    of, _, end = name.rpartition("_")
    if of in DATES:
        date = getattr(record, "date" if noun == "milestones" else of)
        if bound == NONE or not date:
            return (bound == NONE) == (not date)
        return (reach(date)[1] >= reach(bound)[0]) if end == "after" else (reach(date)[0] <= reach(bound)[1])
    if of == "process":
        return on_the_side([record.process_nm] if record.process_nm else [], end, bound)
    if of == "amount":
        if bound == NONE:
            return record.amount is None and record.amount_kind != "undisclosed"
        return on_the_side([record.amount_usd] if record.amount_usd is not None else [], end, bound)
    specs = [spec for spec in record.specs.all() if spec.rank != "deprecated"]
    if of in METRICS:
        stated = [spec for spec in specs if spec.metric == METRICS[of]]
        amounts = [spec for spec in stated if bound == NONE or spec.scope != "node"]
        # Of a range the end that is nearer to the bound.
        return on_the_side([(end == "min" and spec.value_to) or spec.value for spec in amounts], end, bound)
    return has_compute(specs, bounds) if name == "precision" else on_compute(specs, bound, bounds)


def has_compute(specs: list, bounds: dict[str, str]) -> bool:
    """Return whether one plain figure at the precision, and no sparse one, lies within all bounds on compute."""
    chosen = {name: bound for name, bound in bounds.items() if name.startswith("compute_")}
    if chosen and all(bound == NONE for bound in chosen.values()):
        return True
    precision = "" if bounds["precision"] == NONE else bounds["precision"]
    plain = [
        (spec.value, spec.value_to or spec.value)
        for spec in specs
        if (spec.metric, spec.precision, spec.unit) == ("compute", precision, compute_unit(precision))
        and spec.regime in ("", "peak")
        and spec.engine != "vector"
        and spec.scope != "node"
        and spec.sparsity != "sparse"
    ]
    ends = {name.removeprefix("compute_"): float(bound) for name, bound in chosen.items() if bound != NONE}
    spans = [(float(lower), float(upper)) for lower, upper in plain]
    return any(ends.get("min", upper) <= upper and lower <= ends.get("max", lower) for lower, upper in spans)


def on_compute(specs: list, bound: str, bounds: dict[str, str]) -> bool:
    """Return whether there is no compute at the precision, where that is chosen; `has_compute` checks bounds."""
    precision = "" if bounds["precision"] == NONE else bounds["precision"]
    return bound != NONE or not any((spec.metric, spec.precision) == ("compute", precision) for spec in specs)


def on_the_side(numbers: list, end: str, bound: str) -> bool:
    """Return whether any of the numbers is on the right side of a bound, or, where that is chosen, there is none."""
    if bound == NONE:
        return not numbers
    least = bound.replace(" million", "000000")
    return any(number >= float(least) if end == "min" else number <= float(least) for number in numbers)


def reach(date: str) -> tuple[str, str]:
    """Return the first and the last day that a partial date may be, as text that sorts."""
    return f"{date}-00-00"[:10], f"{date}-99-99"[:10]
