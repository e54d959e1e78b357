"""Vendors, their chips and their money, a module a noun."""

from vendors.models.chips import Chip, ChipCitation
from vendors.models.deployments import Deployment, DeploymentCitation
from vendors.models.funding import FundingEvent, FundingEventCitation, Investment
from vendors.models.lineage import Lineage
from vendors.models.specs import Spec, SpecCitation
from vendors.models.terms import (
    Architecture,
    ArchitectureCitation,
    MemoryMedium,
    MemoryMediumCitation,
    Scenario,
    ScenarioCitation,
)
from vendors.models.vendors import Listing, Vendor, VendorCitation

__all__ = [
    "Architecture",
    "ArchitectureCitation",
    "Chip",
    "ChipCitation",
    "Deployment",
    "DeploymentCitation",
    "FundingEvent",
    "FundingEventCitation",
    "Investment",
    "Lineage",
    "Listing",
    "MemoryMedium",
    "MemoryMediumCitation",
    "Scenario",
    "ScenarioCitation",
    "Spec",
    "SpecCitation",
    "Vendor",
    "VendorCitation",
]
