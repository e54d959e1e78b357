"""The eras app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ErasConfig(AppConfig):
    """Eras, milestones, policies, indicators and what the industry report claims."""

    name = "eras"
    verbose_name = _("Eras, policies and markets")
