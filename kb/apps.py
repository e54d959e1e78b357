from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class KbConfig(AppConfig):
    """What both apps share: sources, places, organisations, and how they are shown."""

    name = "kb"
    verbose_name = _("Knowledge base")
