"""What the admin of every kind is made of."""

from collections.abc import Callable

from django.contrib import admin, messages
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.forms import Script
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin

from kb.admin.actions import BulkActions, EntryActions
from kb.admin.changed_citations import ChangedCitationsMixin
from kb.admin.choice_fields import ChoiceFields
from kb.admin.cited import WholeTransaction
from kb.admin.confirmations import ConfirmingAdmin
from kb.admin.deletion import dependents_of
from kb.admin.forms import ListFields, RecordForm, bound
from kb.admin.history import HistoryMixin
from kb.admin.kept_posts import KeptPosts
from kb.admin.merging import MergedEdits
from kb.admin.queries import CheckedLists
from kb.admin.slugs import EntryForm
from kb.admin.widgets import RecordSearches
from kb.choices import OPEN
from kb.database.fields import NumberField
from kb.language.formats import number
from kb.models import Entry
from kb.review.permissions import may_delete, may_publish, may_touch

NOTES = ("note_zh", "note_en")
DATES = ("created_at", "updated_at")


class SourcedFilter(admin.SimpleListFilter):
    """Whether any published source is cited."""

    title = _("sources")
    parameter_name = "sourced"

    def lookups(self, request, model_admin):
        return [("yes", _("cites a source")), ("no", _("cites none"))]

    def queryset(self, request, queryset):
        if self.value() not in ("yes", "no"):
            return queryset
        none = queryset.unsourced()
        return none if self.value() == "no" else queryset.exclude(pk__in=none.order_by().values("pk"))


def number_column(field: NumberField) -> Callable[[models.Model], str | None]:
    """Return the column of a list that shows a number as it is written."""

    @admin.display(description=field.verbose_name, ordering=field.name)
    def column(record: models.Model) -> str | None:
        value = getattr(record, field.name)
        return None if value is None else number(value)

    return column


class RecordAdmin(
    WholeTransaction,
    KeptPosts,
    MergedEdits,
    ChangedCitationsMixin,
    BulkActions,
    CheckedLists,
    RecordSearches,
    ChoiceFields,
    ListFields,
    ConfirmingAdmin,
    HistoryMixin,
    ModelAdmin,
):
    """Any record: what it points at is searched for, never listed whole; what is public takes an editor to change."""

    form = RecordForm
    change_form_before_template = "admin/includes/before_form.html"
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    delete_confirmation_template = "admin/record_delete.html"
    delete_selected_confirmation_template = "admin/records_delete.html"
    actions = ("delete_selected",)
    list_per_page = 50
    show_full_result_count = False
    list_filter_submit = True
    warn_unsaved_form = True

    @property
    def autocomplete_fields(self):
        return [field.name for field in (*self.model.key_fields(), *self.model.link_fields())]

    @property
    def sourced_filter(self) -> tuple:
        return (SourcedFilter,) if hasattr(self.model, "citations") else ()

    def get_list_filter(self, request: HttpRequest):
        return (*super().get_list_filter(request), *self.sourced_filter)

    def get_list_display(self, request: HttpRequest):
        """Return the columns of the list, its numbers without the zeros that the database pads them with."""
        fields = {field.name: field for field in self.model._meta.fields}
        columns = super().get_list_display(request)
        return [number_column(fields[name]) if isinstance(fields.get(name), NumberField) else name for name in columns]

    def get_form(self, request: HttpRequest, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        return bound(form, request, getattr(request, "made_from", None) if obj else None)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return may_publish(request.user, self.model)

    def has_add_permission(self, request: HttpRequest) -> bool:
        # What has neither a status nor an owner is public at once.
        held_back = issubclass(self.model, Entry) or self.model.is_part_of_record()
        return super().has_add_permission(request) and bool(held_back or self.has_publish_permission(request))

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or may_touch(request.user, obj))

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        return may_delete(request.user, obj) if obj else super().has_delete_permission(request)

    def get_deleted_objects(self, objs, request: HttpRequest):
        """Return what would be deleted; where others depend on it, `protected` says which, and nothing is."""
        dependents = dependents_of(objs, archiving=self.has_publish_permission(request))
        return ([], {}, set(), dependents) if dependents else super().get_deleted_objects(objs, request)

    def get_view_on_site_url(self, obj=None) -> str | None:
        return (obj.page or None) if obj else None

    def render_change_form(self, request: HttpRequest, context: dict, add=False, change=False, form_url="", obj=None):
        if obj and super().has_change_permission(request) and not may_touch(request.user, obj):
            messages.info(request, _("This record is public: only an editor may change it."))
        if obj and hasattr(obj, "citations"):
            self.show_citations(obj, context["adminform"].form)
        return super().render_change_form(request, context, add=add, change=change, form_url=form_url, obj=obj)

    def show_citations(self, obj, form) -> None:
        """Write under each field of the form which sources it rests on."""
        by_field: dict[str, list] = {}
        for citation in obj.citations.select_related("source"):
            by_field.setdefault(citation.field, []).append(citation)
        for name in form.fields.keys() & by_field.keys():
            marks = format_html_join(
                "",
                '<span class="block">◆ {}: <a class="underline" href="{}">{}</a> {} {}</span>',
                (
                    (c.get_stance_display(), c.source.admin_url, c.source, c.claimed_value, c.locator)
                    for c in by_field[name]
                ),
            )
            form.fields[name].help_text = format_html("{} {}", form.fields[name].help_text, marks)


class EntryAdmin(EntryActions, RecordAdmin):
    """Any entry: found by what its model is searched by, on its way from draft to the public, dated by the database."""

    form = EntryForm
    readonly_fields = DATES
    actions = ("send_to_review", "publish", "archive", "delete_selected")
    kind_filters: tuple = ()

    class Media:
        # In the head, so that it waits for the form.
        js = (Script("js/slug.js", defer=True),)

    @property
    def search_fields(self):
        return self.model.search_fields

    def get_list_filter(self, request: HttpRequest):
        return ("status", *self.kind_filters, *self.sourced_filter)

    @cached_property
    def own_fields(self) -> list[models.Field]:
        names = {"id", "slug", "status", *NOTES, *DATES}
        fields = (*self.model._meta.fields, *self.model.link_fields())
        return [field for field in fields if field.name not in names]

    @cached_property
    def slug_from(self) -> tuple[str, ...]:
        """The field that a new record's slug is made of as one types: its English name or title, where it has one."""
        names = (f"{self.model.named_by}_en", "title")
        return tuple(field.name for field in self.own_fields if field.name in names and not is_long(field))

    def get_prepopulated_fields(self, request: HttpRequest, obj=None) -> dict[str, tuple[str, ...]]:
        # An existing record keeps its address when its name changes.
        return {} if obj or not self.slug_from else {"slug": self.slug_from}

    def get_fieldsets(self, request: HttpRequest, obj=None):
        texts = [field for field in self.own_fields if is_long(field)]
        facts = [field.name for field in self.own_fields if field not in texts]
        facts.insert(facts.index(self.slug_from[-1]) + 1 if self.slug_from else 0, "slug")
        groups = [
            (_("Basic facts"), in_pairs(facts)),
            (_("Texts"), in_pairs([field.name for field in texts])),
            # What is not there yet has no dates.
            (_("Editing"), ["status", NOTES, *([DATES] if obj else [])]),
        ]
        return [(title, {"fields": fields}) for title, fields in groups if fields]

    def formfield_for_choice_field(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name == "status" and not self.has_publish_permission(request):
            kwargs["choices"] = [(status.value, status.label) for status in OPEN]
        return super().formfield_for_choice_field(db_field, request, **kwargs)


def is_long(field: models.Field) -> bool:
    """Whether the field holds sentences."""
    return isinstance(field, models.TextField) or (isinstance(field, ArrayField) and field.name[-3:] in ("_zh", "_en"))


def in_pairs(names: list[str]) -> list:
    """Return the names with those of one thing in two languages side by side."""
    rows = []
    for name in names:
        if name.endswith("_en") and f"{name[:-3]}_zh" in names:
            continue
        both = f"{name[:-3]}_en"
        rows.append((name, both) if name.endswith("_zh") and both in names else name)
    return rows
