"""The admin of sources, organisations, places, terms and exchange rates."""

from django.contrib import admin

from kb.admin.bases import EntryAdmin, RecordAdmin
from kb.admin.cited import SourceForm
from kb.admin.inlines import citations
from kb.models import (
    ExchangeRate,
    Organization,
    OrganizationCitation,
    Region,
    RegionCitation,
    Source,
    Term,
    TermCitation,
)
from kb.spreadsheets.admin import SpreadsheetAdmin


@admin.register(Source)
class SourceAdmin(SpreadsheetAdmin, EntryAdmin):
    form = SourceForm
    list_display = ("title", "publisher", "published", "kind", "language", "status")
    kind_filters = ("kind", "language")
    list_select_related = ("publisher",)


@admin.register(Organization)
class OrganizationAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "role", "status")
    inlines = (citations(OrganizationCitation),)


@admin.register(Region)
class RegionAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "level", "code", "status")
    kind_filters = ("level",)
    inlines = (citations(RegionCitation),)


@admin.register(Term)
class TermAdmin(EntryAdmin):
    list_display = ("slug", "kind", "position", "name_zh", "name_en", "status")
    kind_filters = ("kind",)
    inlines = (citations(TermCitation),)


@admin.register(ExchangeRate)
class ExchangeRateAdmin(RecordAdmin):
    list_display = ("currency", "year", "per_usd", "source")
    list_filter = ("currency",)
    list_select_related = ("source",)
