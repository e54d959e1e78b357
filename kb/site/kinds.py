"""The kinds of entry that the public meets, a line a kind: search, API, sitemaps, navigation and addresses follow."""

from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views import View

from eras.models import Claim, Era, Indicator, Milestone, Policy, Roadmap
from eras.serializers.milestones import MilestoneSerializer
from eras.serializers.policies import PolicySerializer
from eras.views.claims import ClaimList
from eras.views.eras import EraDetail, EraList
from eras.views.indicators import IndicatorDetail, IndicatorList
from eras.views.milestones import MilestoneDetail, MilestoneList
from eras.views.policies import PolicyDetail, PolicyList
from eras.views.regions import RegionDetail, RegionList
from kb.api.serializers import EntrySerializer
from kb.kinds.organizations import OrganizationDetail, OrganizationList, OrganizationSerializer
from kb.kinds.sources import SourceDetail, SourceList, SourceSerializer
from kb.lists.filtersets import KnowledgeFilterSet
from kb.models import Entry, Organization, Region, Source, Term
from vendors.models import Architecture, Chip, FundingEvent, MemoryMedium, Scenario, Vendor
from vendors.serializers.chips import ChipSerializer
from vendors.serializers.funding import FundingEventSerializer
from vendors.serializers.vendors import VendorSerializer
from vendors.views.chips import ChipDetail, ChipList
from vendors.views.funding import FundingDetail, FundingList
from vendors.views.memory_media import MemoryMediumDetail, MemoryMediumOverview
from vendors.views.terms import (
    ArchitectureDetail,
    ArchitectureList,
    ScenarioDetail,
    ScenarioList,
    TermDetail,
    TermList,
)
from vendors.views.vendors import VendorDetail, VendorList


@dataclass(frozen=True)
class PublicKind:
    """One kind of entry on the public site."""

    model: type[Entry]
    # The word of its addresses: /vendors/, /api/v1/vendors/; empty if its records are shown on other pages only.
    noun: str = ""
    list_view: type[View] | None = None
    # None: the page of the list shows its records in full.
    detail_view: type[View] | None = None
    # The fields of its API and tables: a kind with filters has both.
    serializer: type[EntrySerializer] | None = None
    # Where every page links to it, and with what label if not the model's name.
    menu: Literal["header", "footer", ""] = ""
    label: str | Promise = ""
    slug: str = "<slug:slug>"
    # What the search shows beside a name, and whether the newest come first there.
    beside: str = ""
    newest_first: bool = False

    @property
    def filterset(self) -> type[KnowledgeFilterSet] | None:
        """The filters of its list, if it has any."""
        return getattr(self.list_view, "filterset_class", None)

    @property
    def menu_label(self) -> str | Promise:
        return self.label or capfirst(self.model._meta.verbose_name_plural)


# In the order of the navigation. The search shows the kinds with filters first.
KINDS = (
    PublicKind(Vendor, "vendors", VendorList, VendorDetail, VendorSerializer, menu="header", beside="region"),
    PublicKind(Chip, "chips", ChipList, ChipDetail, ChipSerializer, menu="header", beside="vendor"),
    PublicKind(Architecture, "architectures", ArchitectureList, ArchitectureDetail, menu="header", beside="parent"),
    PublicKind(Era, "eras", EraList, EraDetail, menu="header", slug="<era_number:number>"),
    PublicKind(Scenario, "scenarios", ScenarioList, ScenarioDetail, menu="header", beside="parent"),
    PublicKind(
        FundingEvent,
        "funding",
        FundingList,
        FundingDetail,
        FundingEventSerializer,
        menu="header",
        label=_("Funding"),
        newest_first=True,
    ),
    PublicKind(
        Policy,
        "policies",
        PolicyList,
        PolicyDetail,
        PolicySerializer,
        menu="header",
        beside="region",
        newest_first=True,
    ),
    PublicKind(
        Milestone, "milestones", MilestoneList, MilestoneDetail, MilestoneSerializer, menu="header", newest_first=True
    ),
    PublicKind(Indicator, "indicators", IndicatorList, IndicatorDetail, menu="header", beside="region"),
    PublicKind(
        Organization, "organizations", OrganizationList, OrganizationDetail, OrganizationSerializer, menu="header"
    ),
    PublicKind(
        Source,
        "sources",
        SourceList,
        SourceDetail,
        SourceSerializer,
        menu="header",
        beside="publisher",
        newest_first=True,
    ),
    PublicKind(Region, "regions", RegionList, RegionDetail, menu="footer", beside="parent"),
    PublicKind(MemoryMedium, "memory-media", MemoryMediumOverview, MemoryMediumDetail, menu="footer"),
    PublicKind(Term, "terms", TermList, TermDetail, menu="footer"),
    PublicKind(Claim, "claims", ClaimList, menu="footer", label=_("What the report says")),
    PublicKind(Roadmap, beside="vendor"),
)
WITH_PAGES = tuple(kind for kind in KINDS if kind.list_view)
WITH_FILTERS = tuple(kind for kind in KINDS if kind.filterset)
