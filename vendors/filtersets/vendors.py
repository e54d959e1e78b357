"""The filters of vendors."""

from django.utils.translation import gettext_lazy as _

from kb.choices import ComputeClass, RegionLevel, Task, Tier
from kb.lists.columns import Column
from kb.lists.facets.base import ArrayFacet, ChoiceFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.facets.trees import PlaceFacet, TreeFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.ranges import AfterFilter, BeforeFilter
from kb.lists.sorting import SortFilter
from vendors.choices import BusinessStatus, VendorKind
from vendors.models import Vendor


class VendorFilterSet(KnowledgeFilterSet):
    """Filters over vendors; conditions on a deployment apply to one and the same deployment."""

    architecture = TreeFacet("architecture", through="deployments", label=_("Architecture"))
    tier = ChoiceFacet("tier", choices=Tier, through="deployments", label=_("Deployment tier"))
    task = ArrayFacet("tasks", choices=Task, through="deployments", label=_("Task"))
    compute_class = ArrayFacet("compute_classes", choices=ComputeClass, through="deployments", label=_("Compute class"))
    scenario = TreeFacet("scenarios", through="deployments", label=_("Scenario"))
    memory_medium = RelatedFacet(
        "memorymedium", through="memory_media", has_many_values=False, label=_("Memory medium")
    )
    era = RelatedFacet("era", key="number", through="era_memberships", has_many_values=False, label=_("Era"))
    country = PlaceFacet("region", level=RegionLevel.COUNTRY, label=_("Country"))
    province = PlaceFacet("region", level=RegionLevel.PROVINCE, label=_("Province or state"))
    kind = ChoiceFacet("kind", choices=VendorKind, label=_("Kind"))
    business_status = ChoiceFacet("business_status", choices=BusinessStatus, label=_("Business status"))
    founded_after = AfterFilter("founded", label=_("Founded from"))
    founded_before = BeforeFilter("founded", label=_("Founded up to"))
    # Those of which most is known first: by name they would be in the order of one language only.
    sort = SortFilter(
        fields={"slug": "name", "founded": "founded", "chip_count": "chips"}, default="-chips", label=_("Sort")
    )

    columns = (
        Column("name", _("Vendor"), sorts=True),
        Column("architecture", _("Architecture"), wide=True),
        Column("tier", _("Deployment tier")),
        Column("era", _("Era"), shown=False),
        Column("seat", _("Headquarters")),
        Column("founded", _("Founded"), sorts=True),
        Column("kind", _("Kind"), shown=False),
        Column("business_status", _("Business status"), shown=False),
        Column("chips", _("Chips in total"), sorts=True, numeric=True),
        Column("funding", _("Latest funding"), wide=True),
    )

    class Meta:
        model = Vendor
        fields = []
