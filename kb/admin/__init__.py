"""The analysts' workbench: what the admin of every kind is made of, and the kinds of this floor."""

from kb.admin.bases import EntryAdmin, RecordAdmin
from kb.admin.inlines import citations, parts
from kb.admin.kinds import (
    ExchangeRateAdmin,
    OrganizationAdmin,
    RegionAdmin,
    SourceAdmin,
    TermAdmin,
)
from kb.admin.people import PeopleAdmin, PersonAdmin

__all__ = [
    "EntryAdmin",
    "ExchangeRateAdmin",
    "OrganizationAdmin",
    "PeopleAdmin",
    "PersonAdmin",
    "RecordAdmin",
    "RegionAdmin",
    "SourceAdmin",
    "TermAdmin",
    "citations",
    "parts",
]
