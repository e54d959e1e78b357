from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from kb.database import lookups
from kb.server import checks


class KbConfig(AppConfig):
    """What both apps share: sources, places, organisations, and how they are shown."""

    name = "kb"
    verbose_name = _("Knowledge base")
    # File by file, in the order of loading, the models of its records; the number gives the order of the files.
    fact_files = {
        "01_sources.json": ["source"],
        "02_organizations.json": ["organization", "organizationcitation"],
        "03_regions.json": ["region", "regioncitation"],
        "04_terms.json": ["term", "termcitation"],
        "05_exchange_rates.json": ["exchangerate"],
        # Behind the records of every app.
        "20_former_slugs.json": ["formerslug"],
    }
    # The sections of the admin's sidebar, with the labels of their models.
    admin_sections = (
        (_("Evidence and places"), ("kb.source", "kb.organization", "kb.region")),
        (_("People"), ("auth.user", "auth.group")),
    )

    def ready(self):
        lookups.register()
        register(checks.any_host, Tags.security, deploy=True)
        register(checks.https_without_proxy, Tags.security, deploy=True)
        register(checks.connections_fit, Tags.database)
        register(checks.made_before, Tags.database)
