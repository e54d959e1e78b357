"""Sources and citations, places, organisations, their changes, and the bases that every kind of record is built on."""

from kb.models.base import PERMISSIONS, Entry, NaturalKey, in_this_language, is_empty, label_of
from kb.models.changes import Change, unrecorded
from kb.models.citations import Citation
from kb.models.exchange_rates import ExchangeRate
from kb.models.former_slugs import FormerSlug
from kb.models.organizations import Organization, OrganizationCitation
from kb.models.places import Region, RegionCitation
from kb.models.sources import Source
from kb.models.terms import Term, TermCitation
from kb.models.version import Version

__all__ = [
    "PERMISSIONS",
    "Change",
    "Citation",
    "Entry",
    "ExchangeRate",
    "FormerSlug",
    "NaturalKey",
    "Organization",
    "OrganizationCitation",
    "Region",
    "RegionCitation",
    "Source",
    "Term",
    "TermCitation",
    "Version",
    "in_this_language",
    "is_empty",
    "label_of",
    "unrecorded",
]
