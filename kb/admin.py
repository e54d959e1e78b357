"""The analysts' workbench for sources, organisations, places and terms, and the bases of every other kind's."""

from django.contrib import admin
from django.db import models
from unfold.admin import ModelAdmin, TabularInline

from kb.models import (
    Citation,
    ExchangeRate,
    Organization,
    OrganizationCitation,
    Region,
    RegionCitation,
    Source,
    Term,
    TermCitation,
)
from kb.resources import SourceResource
from kb.spreadsheets.admin import SpreadsheetAdmin


class CitationInline(TabularInline):
    """The citations of the entry that is being edited."""

    extra = 0
    autocomplete_fields = ("source",)


def citations(model: type[Citation]) -> type[CitationInline]:
    """Return the inline for one kind's citations."""
    return type(f"{model.__name__}Inline", (CitationInline,), {"model": model})


class PartInline(TabularInline):
    """Rows that are part of the record that is being edited, with a search for what they point at."""

    extra = 0

    @property
    def autocomplete_fields(self):
        keys = (field for field in self.model._meta.fields if isinstance(field, models.ForeignKey))
        return [key.name for key in keys if key.related_model is not self.parent_model]


def parts(model: type[models.Model], **options) -> type[PartInline]:
    """Return the inline for one kind of part."""
    return type(f"{model.__name__}Inline", (PartInline,), {"model": model, **options})


class RecordAdmin(ModelAdmin):
    """Any record: what it points at is searched for, never listed whole."""

    list_per_page = 50
    show_full_result_count = False

    @property
    def autocomplete_fields(self):
        keys = [field for field in self.model._meta.fields if isinstance(field, models.ForeignKey)]
        plain = [field for field in self.model._meta.many_to_many if field.remote_field.through._meta.auto_created]
        return [field.name for field in (*keys, *plain)]


class EntryAdmin(RecordAdmin):
    """Any entry: found by what its model is searched by, filtered by its status, dated by the database."""

    list_filter = ("status",)
    readonly_fields = ("created_at", "updated_at")

    @property
    def search_fields(self):
        return self.model.search_fields


@admin.register(Source)
class SourceAdmin(SpreadsheetAdmin, EntryAdmin):
    resource_classes = (SourceResource,)
    list_display = ("title", "publisher", "published", "kind", "language", "status")
    list_filter = ("status", "kind", "language")
    list_select_related = ("publisher",)


@admin.register(Organization)
class OrganizationAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "role", "status")
    inlines = (citations(OrganizationCitation),)


@admin.register(Region)
class RegionAdmin(EntryAdmin):
    list_display = ("slug", "name_zh", "name_en", "level", "code", "status")
    list_filter = ("status", "level")
    inlines = (citations(RegionCitation),)


@admin.register(Term)
class TermAdmin(EntryAdmin):
    list_display = ("slug", "kind", "position", "name_zh", "name_en", "status")
    list_filter = ("status", "kind")
    inlines = (citations(TermCitation),)


@admin.register(ExchangeRate)
class ExchangeRateAdmin(RecordAdmin):
    list_display = ("currency", "year", "per_usd", "source")
    list_filter = ("currency",)
    list_select_related = ("source",)
