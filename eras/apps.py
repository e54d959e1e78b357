"""The eras app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ErasConfig(AppConfig):
    """Eras, milestones, policies, indicators and what the industry report claims."""

    name = "eras"
    verbose_name = _("Eras, policies and markets")
    fact_files = {
        "14_eras.json": ["era", "eramembership", "eracitation", "eramembershipcitation"],
        "15_milestones.json": ["milestone", "milestonecitation"],
        "16_policies.json": ["policy", "policytarget", "policycitation"],
        "17_indicators.json": [
            "indicator",
            "observation",
            "statedgrowth",
            "indicatorcitation",
            "observationcitation",
        ],
        "18_claims.json": ["claim", "claimcitation"],
        "19_roadmaps.json": ["roadmap", "roadmapcitation"],
    }
    admin_sections = (
        (_("History"), ("eras.era", "eras.eramembership", "eras.milestone", "eras.policy")),
        (_("Numbers"), ("eras.indicator", "eras.observation", "kb.exchangerate")),
        (_("The report"), ("eras.claim", "eras.roadmap")),
    )
