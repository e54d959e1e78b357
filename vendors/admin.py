"""The analysts' workbench for vendors, chips and funding."""

from django.contrib import admin

from kb.admin import EntryAdmin, RecordAdmin, citations, parts
from kb.spreadsheets.admin import SpreadsheetAdmin
from vendors import models


@admin.register(models.Architecture)
class ArchitectureAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "parent", "status")
    list_select_related = ("parent",)
    inlines = (citations(models.ArchitectureCitation),)


@admin.register(models.MemoryMedium)
class MemoryMediumAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "volatile", "status")
    inlines = (citations(models.MemoryMediumCitation),)


@admin.register(models.Scenario)
class ScenarioAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "parent", "min_tops", "compute_class", "status")
    list_select_related = ("parent",)
    inlines = (citations(models.ScenarioCitation),)


@admin.register(models.Vendor)
class VendorAdmin(SpreadsheetAdmin, EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "kind", "region", "founded", "status")
    kind_filters = ("kind", "business_status")
    list_select_related = ("region",)
    inlines = (parts(models.Deployment), parts(models.Listing), citations(models.VendorCitation))


@admin.register(models.Deployment)
class DeploymentAdmin(SpreadsheetAdmin, RecordAdmin):
    list_display = ("vendor", "architecture", "tier")
    list_filter = ("tier",)
    list_select_related = ("vendor", "architecture")
    search_fields = ("vendor__slug", "vendor__name_zh", "vendor__name_en")
    inlines = (citations(models.DeploymentCitation),)


@admin.register(models.Chip)
class ChipAdmin(SpreadsheetAdmin, EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "vendor", "architecture", "form", "released", "status")
    kind_filters = ("form",)
    list_select_related = ("vendor", "architecture")
    inlines = (parts(models.Spec), parts(models.Lineage, fk_name="chip"), citations(models.ChipCitation))


@admin.register(models.Spec)
class SpecAdmin(SpreadsheetAdmin, RecordAdmin):
    list_display = ("chip", "metric", "stated_value", "unit", "precision", "sparsity", "engine", "conditions", "rank")
    list_filter = ("metric", "precision", "sparsity", "engine", "certainty", "stage", "rank")
    list_select_related = ("chip",)
    search_fields = ("chip__slug", "chip__name_zh", "chip__name_en")
    inlines = (citations(models.SpecCitation),)


@admin.register(models.FundingEvent)
class FundingEventAdmin(SpreadsheetAdmin, EntryAdmin):
    list_display = ("slug", "vendor", "announced", "round", "amount", "currency", "amount_kind", "status")
    kind_filters = ("round", "deal_status", "currency", "amount_kind")
    list_select_related = ("vendor",)
    inlines = (parts(models.Investment), citations(models.FundingEventCitation))
