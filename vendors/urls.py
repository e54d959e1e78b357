"""The addresses of vendors, chips, funding and what they are filed under, a line a noun."""

from kb.lists.routes import pages
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

urlpatterns = [
    pages("vendors", VendorList, VendorDetail),
    pages("chips", ChipList, ChipDetail),
    pages("funding", FundingList, FundingDetail),
    pages("memory-media", MemoryMediumOverview, MemoryMediumDetail),
    pages("architectures", ArchitectureList, ArchitectureDetail),
    pages("scenarios", ScenarioList, ScenarioDetail),
    pages("terms", TermList, TermDetail),
]
