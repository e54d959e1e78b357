"""The vendors app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VendorsConfig(AppConfig):
    """Architectures, vendors, their deployments, chips and funding."""

    name = "vendors"
    verbose_name = _("Vendors and chips")
