"""The public pages of places, with their vendors and policies."""

from eras.filtersets.policies import PolicyFilterSet
from eras.models import Indicator, Policy, Roadmap
from kb.evidence.references import load_citations
from kb.lists.columns import headings, only
from kb.models import Region
from kb.views import EntryView, OverviewView
from vendors.filtersets.vendors import VendorFilterSet
from vendors.models import Vendor

RECORDS_SHOWN = 20
RECORDS_ABOVE_SHOWN = 10
VENDOR_COLUMNS = only(VendorFilterSet.columns, "name", "architecture", "tier", "seat", "founded", "chips")
POLICY_COLUMNS = only(PolicyFilterSet.columns, "title", "issued", "place", "kind", "plan_period")


class RegionList(OverviewView):
    """The places of vendors and policies as a tree."""

    template_name = "kb/region_list.html"

    def get_queryset(self) -> list[Region]:
        return Region.objects.published().counted()

    def get_context_data(self, **kwargs) -> dict:
        aside = [place for place in self.object_list if not place.has_any]
        return super().get_context_data(places_aside=aside, **kwargs)


class RegionDetail(EntryView):
    """One place: the vendors seated there, the policies of its government and of those above it."""

    model = Region

    def get_context_data(self, **kwargs) -> dict:
        here = Region.objects.published().counted(self.object)
        published = Policy.objects.published()
        vendors = Vendor.objects.published().for_list().filter(region__in=here)[:RECORDS_SHOWN]
        policies = published.of(here).for_list().newest_first()[:RECORDS_SHOWN]
        policies_above = published.of(self.object.path[:-1]).nearest_first()[:RECORDS_ABOVE_SHOWN]
        roadmaps = Roadmap.objects.published().filter(region__in=here)
        cells = (cell for vendor in vendors for cell in vendor.deployments.all())
        load_citations([*vendors, *cells, *policies, *policies_above, *roadmaps])
        return super().get_context_data(
            places=[place for place in here if place.depth == 1 and place.has_any],
            places_aside=[place for place in here if place.depth == 1 and not place.has_any],
            vendors=vendors,
            vendor_columns=VENDOR_COLUMNS,
            vendor_heads=headings(VendorFilterSet.columns, VENDOR_COLUMNS),
            policies=policies,
            policies_above=policies_above,
            policy_columns=POLICY_COLUMNS,
            policy_heads=headings(PolicyFilterSet.columns, POLICY_COLUMNS),
            roadmaps=roadmaps,
            indicators=Indicator.objects.published().filter(region=self.object)[:RECORDS_SHOWN],
            **kwargs,
        )
