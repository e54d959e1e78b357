"""What is edited on the page of the record that it belongs to: its citations and its parts."""

from django import forms
from django.contrib import admin
from django.db import models
from django.db.models import UniqueConstraint
from django.forms import BaseInlineFormSet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.admin import StackedInline, TabularInline
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget

from kb.admin.choice_fields import ChoiceFields
from kb.admin.cited import CitedRows
from kb.admin.forms import FEWEST_LINES, ListFields, RecordForm, bound
from kb.admin.rows import SentRows
from kb.admin.widgets import ReadWithRow, RecordSearches
from kb.database.constraints import fields_of
from kb.models import Citation
from kb.models.querysets import count_related
from kb.review.permissions import may_delete, may_touch


class RowsOfRecord(BaseInlineFormSet):
    """The rows of an inline: unique values are checked against existing rows, and here against each other."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.sent = None
        if self.is_bound and self.instance.pk and self.form.made_from:
            self.sent = SentRows(self)
            self.data = self.sent.data

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        """Let a row know its record, and its searches what it points at, which was read with it."""
        super().add_fields(form, index)
        if self.sent:
            form.gone = self.sent.gone.get(index, "")
        if form.instance.pk is None:
            return
        setattr(form.instance, self.fk.name, self.instance)
        for name, field in form.fields.items():
            search = getattr(field.widget, "widget", field.widget)
            if isinstance(search, ReadWithRow):
                pointed_at = getattr(form.instance, name)
                search.known = pointed_at.all() if search.allow_multiple_selected else [pointed_at] * bool(pointed_at)

    def get_form_kwargs(self, index: int | None) -> dict:
        """Return what a row is made with: an untouched one is not validated again, as Django does with an empty one."""
        return {**super().get_form_kwargs(index), "empty_permitted": True}

    def validate_unique(self):
        # Django's own looks at constraints without a condition alone, and lets two empty values pass as different.
        gone = self.deleted_forms
        kept = [form for form in self.forms if form.is_valid() and form not in gone]
        kept = [form for form in kept if form.has_changed() or form.instance.pk]
        for constraint in self.model._meta.constraints:
            if isinstance(constraint, UniqueConstraint):
                self.refuse_repeated(kept, constraint)

    def refuse_repeated(self, rows: list[forms.ModelForm], constraint: UniqueConstraint) -> None:
        """Say at each touched row that has the same as an untouched one, or as one before it, what the constraint
        asks for.
        """
        alike: dict[tuple, list[forms.ModelForm]] = {}
        for form in rows:
            names = (name for name in constraint.fields if name != self.fk.name)
            key = tuple(form.instance.serializable_value(name) for name in names)
            alike.setdefault(key, []).append(form)
        *_others, last = fields_of(constraint)
        for key, same in alike.items():
            touched = [form for form in same if form.has_changed()]
            if len(same) == 1 or not touched or (None in key and constraint.nulls_distinct is not False):
                continue
            # What is there already comes first: what was touched clashes with it.
            same = [form for form in same if form not in touched] + touched
            for form in [form for form in same if binds(constraint, form.instance)][1:]:
                form.add_error(last, constraint.get_violation_error_message())


def binds(constraint: UniqueConstraint, record: models.Model) -> bool:
    """Return whether the constraint says anything of the record."""
    if constraint.condition is None:
        return True
    return constraint.condition.check({column.name: getattr(record, column.attname) for column in record._meta.fields})


class PartOfRecord(RecordSearches, ChoiceFields, ListFields):
    """An inline whose rows may be changed by whoever may change the record itself."""

    extra = 0
    tab = True
    form = RecordForm
    formset = RowsOfRecord

    @property
    def own_key(self) -> str:
        """The name of the key that makes it a part of the record."""
        keys = (key.name for key in self.model._meta.fields if key.related_model is self.parent_model)
        return self.fk_name or next(keys)

    def get_queryset(self, request: HttpRequest):
        """Return the rows with all that they point at, which their forms show and compare."""
        keys = [key.name for key in self.model.key_fields() if key.name in self.autocomplete_fields]
        links = [link.name for link in self.model.link_fields()]
        return super().get_queryset(request).select_related(*keys).prefetch_related(*links)

    def get_formset(self, request: HttpRequest, obj=None, **kwargs):
        return super().get_formset(request, obj, form=self.bound_form(request, obj), **kwargs)

    def bound_form(self, request: HttpRequest, obj=None) -> type[forms.ModelForm]:
        return bound(self.form, request, getattr(request, "made_from", None) if obj else None, self.own_key)

    def has_add_permission(self, request: HttpRequest, obj=None) -> bool:
        return super().has_add_permission(request, obj) and (obj is None or may_touch(request.user, obj))

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or may_touch(request.user, obj))

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        # On a form for a new record each row is new, and goes as it came.
        return may_delete(request.user, obj, self.model) if obj else self.has_add_permission(request)


class CitationRows(CitedRows, RowsOfRecord):
    """The citations of a record, which cites one at least where it is public."""


class CitationInline(PartOfRecord, StackedInline):
    """The citations of the entry that is being edited, each under a line that says what it is of."""

    formset = CitationRows
    autocomplete_fields = ("source",)
    fields = (
        ("field", "source"),
        ("stance", "claimed_value"),
        ("locator", "quote"),
        ("note_zh", "note_en"),
    )
    verbose_name = _("citation")
    verbose_name_plural = _("citations")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, models.TextField):
            kwargs["widget"] = UnfoldAdminTextareaWidget(attrs={"rows": FEWEST_LINES})
        if db_field.name != "field":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.ChoiceField(
            choices=[("", _("the whole record")), *self.model.citable_fields().items()],
            label=db_field.verbose_name,
            help_text=db_field.help_text,
            required=False,
            widget=UnfoldAdminSelectWidget,
        )


def citations(model: type[Citation]) -> type[CitationInline]:
    """Return the inline for one kind's citations."""
    return type(f"{model.__name__}Inline", (CitationInline,), {"model": model})


class PartInline(PartOfRecord, TabularInline):
    """Rows that are part of the record that is being edited, with a search for what they point at."""

    show_change_link = True

    @property
    def readonly_fields(self) -> tuple[str, ...]:
        return ("sources",) if hasattr(self.model, "citations") else ()

    def get_queryset(self, request: HttpRequest):
        parts = super().get_queryset(request)
        if not hasattr(self.model, "citations"):
            return parts
        return parts.annotate(sourced=count_related(self.model.citations.rel.related_model, "entry"))

    @admin.display(description=_("sources"))
    def sources(self, part: models.Model) -> str:
        """How many citations the part has, as a link to its own form, where they are."""
        if part.pk is None:
            return _("Save the record before adding citations.")
        meta = part._meta
        link = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[part.pk])
        label = ngettext("%(number)s citation", "%(number)s citations", part.sourced) % {"number": part.sourced}
        return format_html('<a class="text-primary-600 underline" href="{}#citations">{}</a>', link, label)

    @property
    def autocomplete_fields(self):
        keys = (key.name for key in self.model.key_fields())
        return [*(name for name in keys if name != self.own_key), *(link.name for link in self.model.link_fields())]


def parts(model: type[models.Model], **options) -> type[PartInline]:
    """Return the inline for one kind of part."""
    return type(f"{model.__name__}Inline", (PartInline,), {"model": model, **options})
