"""The vendors app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VendorsConfig(AppConfig):
    """Architectures, vendors, their deployments, chips and funding."""

    name = "vendors"
    verbose_name = _("Vendors and chips")
    fact_files = {
        "06_architectures.json": ["architecture", "architecturecitation"],
        "07_memory_media.json": ["memorymedium", "memorymediumcitation"],
        "08_scenarios.json": ["scenario", "scenariocitation"],
        "09_vendors.json": ["vendor", "listing", "vendorcitation"],
        "10_deployments.json": ["deployment", "deploymentcitation"],
        "11_chips.json": ["chip", "lineage", "chipcitation"],
        "12_specs.json": ["spec", "speccitation"],
        "13_funding.json": ["fundingevent", "investment", "fundingeventcitation"],
    }
    admin_sections = (
        (
            _("The industry"),
            ("vendors.vendor", "vendors.deployment", "vendors.chip", "vendors.spec", "vendors.fundingevent"),
        ),
        (_("Classification"), ("vendors.architecture", "vendors.memorymedium", "vendors.scenario", "kb.term")),
    )
