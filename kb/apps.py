from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from kb.database import lookups
from kb.server import checks


class KbConfig(AppConfig):
    """What both apps share: sources, places, organisations, and how they are shown."""

    name = "kb"
    verbose_name = _("Knowledge base")

    def ready(self):
        lookups.register()
        register(checks.any_host, Tags.security, deploy=True)
        register(checks.https_without_proxy, Tags.security, deploy=True)
        register(checks.connections_fit, Tags.database)
