"""Eras, milestones, policies, indicators and the industry report, a module a noun."""

from eras.models.eras import Era, EraCitation, EraMembership, EraMembershipCitation
from eras.models.growth import StatedGrowth
from eras.models.indicators import Indicator, IndicatorCitation, Observation, ObservationCitation
from eras.models.milestones import Milestone, MilestoneCitation
from eras.models.policies import Policy, PolicyCitation, PolicyTarget
from eras.models.report import Claim, ClaimCitation, Roadmap, RoadmapCitation

__all__ = [
    "Claim",
    "ClaimCitation",
    "Era",
    "EraCitation",
    "EraMembership",
    "EraMembershipCitation",
    "Indicator",
    "IndicatorCitation",
    "Milestone",
    "MilestoneCitation",
    "Observation",
    "ObservationCitation",
    "Policy",
    "PolicyCitation",
    "PolicyTarget",
    "Roadmap",
    "RoadmapCitation",
    "StatedGrowth",
]
