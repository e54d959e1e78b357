"""The filters of policies."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from eras.choices import PlanPeriod, PolicyKind, PolicyLevel, Topic
from eras.models import Policy
from eras.models.policies import HOME
from kb.choices import RegionLevel
from kb.lists.columns import Column
from kb.lists.facets.base import ArrayFacet, ChoiceFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.facets.trees import PlaceFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.ranges import AfterFilter, BeforeFilter
from kb.lists.sorting import SortFilter


class CountryFacet(PlaceFacet):
    """A facet over the country whose government issued a policy; what has no region is the central government's."""

    def options_of(self, stored: int | None) -> Iterable[str]:
        return super().options_of(stored) if stored else [HOME]


class PolicyFilterSet(KnowledgeFilterSet):
    """Filters over policies."""

    level = ChoiceFacet("level", choices=PolicyLevel, label=_("Level"))
    topic = ArrayFacet("topics", choices=Topic, label=_("Topic"))
    kind = ChoiceFacet("kind", choices=PolicyKind, label=_("Kind"))
    plan_period = ChoiceFacet("plan_period", choices=PlanPeriod, label=_("Plan period"))
    country = CountryFacet("region", level=RegionLevel.COUNTRY, label=_("Country"))
    province = PlaceFacet("region", level=RegionLevel.PROVINCE, none=_("Whole country"), label=_("Province or state"))
    issuer = RelatedFacet("organization", through="issuers", label=_("Issuer"))
    vendor = RelatedFacet("vendor", through="vendors", label=_("Vendor mentioned"))
    issued_after = AfterFilter("issued", label=_("Issued from"))
    issued_before = BeforeFilter("issued", label=_("Issued up to"))
    sort = SortFilter(fields={"slug": "title", "issued": "issued"}, default="-issued", label=_("Sort"))

    columns = (
        Column("title", _("Policy"), sorts=True, wide=True),
        Column("issued", _("Issued"), sorts=True),
        Column("level", _("Level"), shown=False),
        Column("place", _("Region")),
        Column("issuers", _("Issuers"), wide=True),
        Column("kind", _("Kind")),
        Column("topics", _("Topics"), wide=True),
        Column("plan_period", _("Plan period"), shown=False),
        Column("document_number", _("Document number"), shown=False),
        Column("targets", _("Targets"), numeric=True, shown=False),
    )

    class Meta:
        model = Policy
        fields = []
