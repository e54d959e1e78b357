"""Which kinds of record stand in which file, and what a record of each kind consists of."""

from functools import cache, cached_property

from django.apps import apps
from django.db import models

from kb.models.querysets import natural_key_paths

# By label, since this floor may not import the apps above it. The order is the one that `loaddata` needs.
FILES = {
    "01_sources.json": ["kb.source"],
    "02_organizations.json": ["kb.organization", "kb.organizationcitation"],
    "03_regions.json": ["kb.region", "kb.regioncitation"],
    "04_terms.json": ["kb.term", "kb.termcitation"],
    "05_exchange_rates.json": ["kb.exchangerate"],
    "06_architectures.json": ["vendors.architecture", "vendors.architecturecitation"],
    "07_memory_media.json": ["vendors.memorymedium", "vendors.memorymediumcitation"],
    "08_scenarios.json": ["vendors.scenario", "vendors.scenariocitation"],
    "09_vendors.json": ["vendors.vendor", "vendors.listing", "vendors.vendorcitation"],
    "10_deployments.json": ["vendors.deployment", "vendors.deploymentcitation"],
    "11_chips.json": ["vendors.chip", "vendors.lineage", "vendors.chipcitation"],
    "12_specs.json": ["vendors.spec", "vendors.speccitation"],
    "13_funding.json": ["vendors.fundingevent", "vendors.investment", "vendors.fundingeventcitation"],
    "14_eras.json": ["eras.era", "eras.eramembership", "eras.eracitation", "eras.eramembershipcitation"],
    "15_milestones.json": ["eras.milestone", "eras.milestonecitation"],
    "16_policies.json": ["eras.policy", "eras.policytarget", "eras.policycitation"],
    "17_indicators.json": [
        "eras.indicator",
        "eras.observation",
        "eras.statedgrowth",
        "eras.indicatorcitation",
        "eras.observationcitation",
    ],
    "18_claims.json": ["eras.claim", "eras.claimcitation"],
    "19_roadmaps.json": ["eras.roadmap", "eras.roadmapcitation"],
}

MISSING = object()


class Kind:
    """One model as the files know it: the fields of a record and the natural key that names it."""

    def __init__(self, model: type[models.Model]):
        self.model = model
        self.label = model._meta.label_lower
        self.columns = [field for field in model._meta.concrete_fields if field.editable and not field.primary_key]
        self.links = [field for field in model._meta.many_to_many if field.remote_field.through._meta.auto_created]
        self.references = [field for field in self.columns if field.is_relation]
        self.fields = {field.name: field for field in (*self.columns, *self.links)}
        self.key_names = model.natural_key_fields
        self.key_paths = natural_key_paths(model)

    @cached_property
    def key_fields(self) -> list[models.Field]:
        """The plain fields that the natural key ends in, one for each of `key_paths`."""
        found = []
        for name in self.key_names:
            field = self.fields[name]
            found += kind_of(field.related_model).key_fields if field.is_relation else [field]
        return found

    @cached_property
    def absent(self) -> dict:
        """What a field left out of a record means: its default, nothing, or a fault (MISSING)."""
        return {name: absent_value(field) for name, field in self.fields.items()}


def absent_value(field: models.Field):
    if field.many_to_many:
        return ()
    value = field.get_default()
    required = not field.blank and value in field.empty_values
    return MISSING if required else value


@cache
def kind_of(model: type[models.Model]) -> Kind:
    return Kind(model)


def kinds_in(file: str) -> list[Kind]:
    """Return the kinds that the file holds, in its order."""
    return [kind_of(apps.get_model(label)) for label in FILES[file]]


def all_kinds() -> dict[str, Kind]:
    """Return every kind by its label."""
    return {kind.label: kind for file in FILES for kind in kinds_in(file)}
