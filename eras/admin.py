"""The analysts' workbench for eras, milestones, policies, indicators and the industry report."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from eras import models
from kb.admin import EntryAdmin, RecordAdmin, citations, parts
from kb.models import in_this_language
from kb.spreadsheets.admin import SpreadsheetAdmin


@admin.register(models.Era)
class EraAdmin(EntryAdmin):
    list_display = ("number", "name_zh", "name_en", "starts", "status")
    inlines = (parts(models.EraMembership), citations(models.EraCitation))


@admin.register(models.EraMembership)
class EraMembershipAdmin(RecordAdmin):
    list_display = ("era", "vendor", "role")
    list_filter = ("era", "role")
    list_select_related = ("era", "vendor")
    search_fields = ("vendor__slug", "vendor__name_zh", "vendor__name_en")
    inlines = (citations(models.EraMembershipCitation),)


@admin.register(models.Milestone)
class MilestoneAdmin(SpreadsheetAdmin, EntryAdmin):
    list_display = ("slug", "date", "title_zh", "title_en", "kind", "era", "status")
    kind_filters = ("kind", "era")
    list_select_related = ("era",)
    inlines = (citations(models.MilestoneCitation),)


@admin.register(models.Policy)
class PolicyAdmin(SpreadsheetAdmin, EntryAdmin):
    list_display = ("slug", "title_zh", "title_en", "level", "region", "issued", "plan_period", "kind", "status")
    kind_filters = ("level", "plan_period", "kind")
    list_select_related = ("region",)
    inlines = (parts(models.PolicyTarget), citations(models.PolicyCitation))


@admin.register(models.Indicator)
class IndicatorAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "unit", "region", "status")
    list_select_related = ("region",)
    inlines = (parts(models.Observation), parts(models.StatedGrowth), citations(models.IndicatorCitation))


@admin.register(models.Observation)
class ObservationAdmin(RecordAdmin):
    list_display = ("indicator", "year", "value", "qualifier", "forecast", "estimate")
    list_filter = ("forecast", "estimate")
    list_select_related = ("indicator",)
    search_fields = ("indicator__slug", "indicator__name_zh", "indicator__name_en")
    inlines = (citations(models.ObservationCitation),)


@admin.register(models.Claim)
class ClaimAdmin(EntryAdmin):
    list_display = ("slug", "section", "nature", "subject", "text", "status")
    kind_filters = ("section", "nature")

    @admin.display(description=_("text"))
    def text(self, claim: models.Claim) -> str:
        return in_this_language(claim, "text")[0]

    inlines = (citations(models.ClaimCitation),)


@admin.register(models.Roadmap)
class RoadmapAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "vendor", "region", "status")
    list_select_related = ("vendor", "region")
    inlines = (citations(models.RoadmapCitation),)
