"""One factory a model: each makes the smallest row that the database keeps; entries are published."""

from factory import LazyAttribute, LazyFunction, Sequence, SubFactory, make_factory
from factory.django import DjangoModelFactory

from eras import choices as eras_choices
from eras import models as eras
from kb import choices as kb_choices
from kb import models as kb
from vendors import choices as vendors_choices
from vendors import models as vendors


class EntryFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    status = kb_choices.Status.PUBLISHED


class NamedFactory(EntryFactory):
    class Meta:
        abstract = True

    name_zh = LazyAttribute(lambda entry: f"名称 {entry.slug}")
    name_en = LazyAttribute(lambda entry: f"Name {entry.slug}")


class TitledFactory(EntryFactory):
    class Meta:
        abstract = True

    title_zh = LazyAttribute(lambda entry: f"标题 {entry.slug}")
    title_en = LazyAttribute(lambda entry: f"Title {entry.slug}")


class SourceFactory(EntryFactory):
    class Meta:
        model = kb.Source

    slug = Sequence("source-{:04}".format)
    title = LazyAttribute(lambda source: f"Source {source.slug}")
    kind = kb_choices.SourceKind.ARTICLE


class OrganizationFactory(NamedFactory):
    class Meta:
        model = kb.Organization

    slug = Sequence("organization-{:04}".format)


class RegionFactory(NamedFactory):
    class Meta:
        model = kb.Region

    slug = Sequence("region-{:04}".format)
    level = kb_choices.RegionLevel.PROVINCE


class TermFactory(NamedFactory):
    class Meta:
        model = kb.Term

    slug = Sequence("term-{:04}".format)
    kind = kb_choices.TermKind.VALUE_CHAIN
    position = Sequence(int)


class ExchangeRateFactory(DjangoModelFactory):
    class Meta:
        model = kb.ExchangeRate

    year = Sequence(lambda n: 2000 + n % 100)
    currency = kb_choices.Currency.CNY
    per_usd = 7
    source = SubFactory(SourceFactory)


class FormerSlugFactory(DjangoModelFactory):
    class Meta:
        model = kb.FormerSlug

    kind = "kb.organization"
    slug = Sequence("former-{:04}".format)
    current_slug = LazyFunction(lambda: OrganizationFactory().slug)


class ArchitectureFactory(NamedFactory):
    class Meta:
        model = vendors.Architecture

    slug = Sequence("architecture-{:04}".format)


class MemoryMediumFactory(NamedFactory):
    class Meta:
        model = vendors.MemoryMedium

    slug = Sequence("memory-medium-{:04}".format)


class ScenarioFactory(NamedFactory):
    class Meta:
        model = vendors.Scenario

    slug = Sequence("scenario-{:04}".format)


class VendorFactory(NamedFactory):
    class Meta:
        model = vendors.Vendor

    slug = Sequence("vendor-{:04}".format)


class ListingFactory(DjangoModelFactory):
    class Meta:
        model = vendors.Listing

    vendor = SubFactory(VendorFactory)
    exchange = vendors_choices.Exchange.HKEX


class DeploymentFactory(DjangoModelFactory):
    class Meta:
        model = vendors.Deployment

    vendor = SubFactory(VendorFactory)


class ChipFactory(NamedFactory):
    class Meta:
        model = vendors.Chip

    slug = Sequence("chip-{:04}".format)
    vendor = SubFactory(VendorFactory)


class LineageFactory(DjangoModelFactory):
    class Meta:
        model = vendors.Lineage

    chip = SubFactory(ChipFactory)
    kind = vendors_choices.LineageKind.PREDECESSOR
    ancestor = SubFactory(ChipFactory)


class SpecFactory(DjangoModelFactory):
    class Meta:
        model = vendors.Spec

    chip = SubFactory(ChipFactory)
    number = Sequence(int)
    metric = vendors_choices.Metric.POWER
    value = 300
    unit = "W"


class FundingEventFactory(EntryFactory):
    class Meta:
        model = vendors.FundingEvent

    slug = Sequence("funding-event-{:04}".format)
    vendor = SubFactory(VendorFactory)
    round = vendors_choices.Round.A


class InvestmentFactory(DjangoModelFactory):
    class Meta:
        model = vendors.Investment

    event = SubFactory(FundingEventFactory)
    investor = SubFactory(OrganizationFactory)
    number = Sequence(int)


class EraFactory(NamedFactory):
    class Meta:
        model = eras.Era

    slug = Sequence("era-{:04}".format)
    number = Sequence("{}.0".format)


class EraMembershipFactory(DjangoModelFactory):
    class Meta:
        model = eras.EraMembership

    era = SubFactory(EraFactory)
    vendor = SubFactory(VendorFactory)
    role = eras_choices.EraRole.DEFINING


class MilestoneFactory(TitledFactory):
    class Meta:
        model = eras.Milestone

    slug = Sequence("milestone-{:04}".format)
    date = "2024"
    kind = eras_choices.MilestoneKind.PRODUCT


class PolicyFactory(TitledFactory):
    class Meta:
        model = eras.Policy

    slug = Sequence("policy-{:04}".format)
    level = eras_choices.PolicyLevel.CENTRAL
    kind = eras_choices.PolicyKind.PLAN


class PolicyTargetFactory(DjangoModelFactory):
    class Meta:
        model = eras.PolicyTarget

    policy = SubFactory(PolicyFactory)
    number = Sequence(int)
    text_zh = "目标"


class IndicatorFactory(NamedFactory):
    class Meta:
        model = eras.Indicator

    slug = Sequence("indicator-{:04}".format)
    unit = "CNY 100 million"
    region = SubFactory(RegionFactory)


class ObservationFactory(DjangoModelFactory):
    class Meta:
        model = eras.Observation

    indicator = SubFactory(IndicatorFactory)
    number = Sequence(int)
    value = 96


class StatedGrowthFactory(DjangoModelFactory):
    class Meta:
        model = eras.StatedGrowth

    indicator = SubFactory(IndicatorFactory)
    number = Sequence(int)
    rate_percent = 25


class ClaimFactory(EntryFactory):
    class Meta:
        model = eras.Claim

    slug = Sequence("claim-{:04}".format)
    section = eras_choices.Section.MARKET
    lines = [1]
    nature = eras_choices.Nature.FACT
    subject = "market"
    text_zh = LazyAttribute(lambda claim: f"陈述 {claim.slug}")
    text_en = LazyAttribute(lambda claim: f"Statement {claim.slug}")


class RoadmapFactory(NamedFactory):
    class Meta:
        model = eras.Roadmap

    slug = Sequence("roadmap-{:04}".format)
    vendor = SubFactory(VendorFactory)


class CitationFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    source = SubFactory(SourceFactory)


def citation_factory(entry_factory: type[DjangoModelFactory]) -> type[DjangoModelFactory]:
    """Return the factory of the citations of that factory's records."""
    model = entry_factory._meta.model.citations.rel.related_model
    return make_factory(model, FACTORY_CLASS=CitationFactory, entry=SubFactory(entry_factory))


OrganizationCitationFactory = citation_factory(OrganizationFactory)
RegionCitationFactory = citation_factory(RegionFactory)
TermCitationFactory = citation_factory(TermFactory)
ArchitectureCitationFactory = citation_factory(ArchitectureFactory)
MemoryMediumCitationFactory = citation_factory(MemoryMediumFactory)
ScenarioCitationFactory = citation_factory(ScenarioFactory)
VendorCitationFactory = citation_factory(VendorFactory)
DeploymentCitationFactory = citation_factory(DeploymentFactory)
ChipCitationFactory = citation_factory(ChipFactory)
SpecCitationFactory = citation_factory(SpecFactory)
FundingEventCitationFactory = citation_factory(FundingEventFactory)
EraCitationFactory = citation_factory(EraFactory)
EraMembershipCitationFactory = citation_factory(EraMembershipFactory)
MilestoneCitationFactory = citation_factory(MilestoneFactory)
PolicyCitationFactory = citation_factory(PolicyFactory)
IndicatorCitationFactory = citation_factory(IndicatorFactory)
ObservationCitationFactory = citation_factory(ObservationFactory)
ClaimCitationFactory = citation_factory(ClaimFactory)
RoadmapCitationFactory = citation_factory(RoadmapFactory)

FACTORIES = {
    factory._meta.model: factory
    for factory in list(globals().values())
    if isinstance(factory, type) and issubclass(factory, DjangoModelFactory) and factory._meta.model
}
