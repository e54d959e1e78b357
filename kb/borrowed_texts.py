"""Texts of the libraries' pages that the libraries do not translate: named here, `make messages` collects them."""

from django.utils.translation import gettext_noop

UNFOLD = [
    gettext_noop("Return to site"),
    gettext_noop("Welcome back to"),
]
