"""The form of any record in the admin, and its fields for lists."""

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.forms import SimpleArrayField
from django.db import models
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminTextareaWidget

from kb.admin.confirmations import ConfirmingForm
from kb.admin.conflicts import MergedForm
from kb.admin.snapshots import Snapshot
from kb.review.permissions import may_touch

FEWEST_LINES = 3


def bound(
    form: type[forms.ModelForm], request: HttpRequest, made_from: Snapshot | None, key_to_owner: str = ""
) -> type[forms.ModelForm]:
    """Return the form for a request, which knows what its user may change, and what it was made from."""
    known = {
        "may_touch": staticmethod(lambda record: may_touch(request.user, record)),
        "made_from": made_from,
        "key_to_owner": key_to_owner,
    }
    return type(form.__name__, (form,), known)


class LinesField(SimpleArrayField):
    """A list, an item a line: commas belong to the items."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, delimiter="\n", **kwargs)

    def to_python(self, value: str | list) -> list:
        return super().to_python("\n".join(filter(str.strip, value.splitlines())) if isinstance(value, str) else value)


def list_field(column: ArrayField) -> forms.Field:
    """Return the field of a list: boxes where its values are choices, else lines."""
    if column.base_field.choices:
        return forms.MultipleChoiceField(
            choices=column.base_field.choices,
            required=not column.blank,
            label=capfirst(column.verbose_name),
            help_text=column.help_text,
            widget=UnfoldAdminCheckboxSelectMultipleWidget,
        )
    return column.formfield(
        form_class=LinesField,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": FEWEST_LINES}),
        help_text=" ".join(str(text) for text in (column.help_text, _("One per line.")) if text),
        # Whether it was changed is read off the record, as for any other field.
        show_hidden_initial=False,
    )


class ProseField(forms.CharField):
    """Sentences, whose lines end as the database has them: a browser ends each with two characters."""

    def to_python(self, value: str | None) -> str:
        return super().to_python(value).replace("\r\n", "\n")


class ListFields:
    """An admin whose forms have fields of their own for lists and for sentences."""

    def formfield_for_dbfield(self, db_field: models.Field, request: HttpRequest, **kwargs) -> forms.Field:
        if isinstance(db_field, ArrayField):
            return list_field(db_field)
        if isinstance(db_field, models.TextField):
            kwargs["form_class"] = ProseField
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class RecordForm(ConfirmingForm, MergedForm):
    """The form of any record: a part of what is public asks an editor.

    The admin gives each request a class of its own, which knows by `may_touch` what that user may change.
    """

    may_touch = staticmethod(lambda record: True)

    def clean(self):
        cleaned = super().clean()
        for key in self._meta.model.owner_fields():
            owner = (cleaned or {}).get(key.name)
            if key.name not in self.fields or not owner or key.name not in self.changed_data:
                continue
            # It may be published in this very moment.
            now = type(owner).objects.filter(pk=owner.pk).locked().first()
            if now is None or not self.may_touch(now):
                self.add_error(key.name, _("“%(record)s” is public: only an editor may add to it.") % {"record": owner})
        return cleaned
