"""What a form was made from: the values that were in its fields when it was opened, signed and sent along with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.forms.models import ModelChoiceField
from django.http import HttpRequest, QueryDict

from kb.models import NaturalKey

# The name of the hidden input.
INPUT = "_made_from"
SALT = "kb.admin.snapshots"
# The rows of an inline, by their keys: the values of their fields as a browser sends them.
Values = dict[str, str | bool | list[str]]


@dataclass
class Snapshot:
    """The values that a record and the rows of its inlines had, and the fields whose choice is still to be made."""

    user: int | None = None
    kind: str = ""
    record: int | None = None
    values: Values = field(default_factory=dict)
    rows: dict[str, dict[str, Values]] = field(default_factory=dict)
    # The names of contested fields: of the record under "", of a row under its inline and key, such as "citations 12".
    contested: dict[str, list[str]] = field(default_factory=dict)
    # Whether it came with the form, signed by us.
    is_known: bool = True

    def values_of(self, place: str) -> Values | None:
        """Return what the record, or a row of it, was shown with; nothing of what was not shown."""
        if not place:
            return self.values if self.is_known else None
        prefix, _space, key = place.rpartition(" ")
        return self.rows.get(prefix, {}).get(key)

    def signed(self) -> str:
        """Return it as the text that a form carries."""
        content = [self.user, self.kind, self.record, self.values, self.rows, self.contested]
        return signing.dumps(content, salt=SALT, compress=True)


def issued(data: QueryDict) -> Snapshot | None:
    """Return the snapshot that was sent with a form, to whomever and for whatever it was issued."""
    try:
        return Snapshot(*signing.loads(data.get(INPUT, ""), salt=SALT))
    except (signing.BadSignature, TypeError, ValueError):
        return None


def snapshot_of(request: HttpRequest, model: type[NaturalKey], key: int) -> Snapshot:
    """Return what the sent form of the record was made from; one that does not say so, or lies, is of nothing known."""
    found = issued(request.POST)
    if found and (found.user, found.kind, found.record) == (request.user.pk, model._meta.label, key):
        return found
    return Snapshot(is_known=False)


def taken(request: HttpRequest, form: forms.ModelForm, formsets: Iterable[forms.BaseInlineFormSet]) -> Snapshot:
    """Return what the form and its inlines are made from now: the values of the database, not those typed."""
    snapshot = Snapshot(request.user.pk, form._meta.model._meta.label, form.instance.pk)
    if form.instance.pk is None:
        return snapshot
    snapshot.values = values_of(form)
    for formset in formsets:
        rows = [row for row in formset.initial_forms if row.instance.pk]
        snapshot.rows[formset.prefix] = {str(row.instance.pk): values_of(row) for row in rows}
    for one in (form, *(row for formset in formsets for row in formset.initial_forms)):
        if names := [*getattr(one, "conflicts", ())]:
            snapshot.contested[one.place] = names
    return snapshot


def own_fields(form: forms.ModelForm) -> Iterator[tuple[str, forms.Field]]:
    """Yield the fields of the form that a person fills in."""
    for name, found in form.fields.items():
        if not (found.disabled or name in (form._meta.model._meta.pk.name, "DELETE") or name == form.key_to_owner):
            yield name, found


def values_of(form: forms.ModelForm) -> Values:
    return {name: as_sent(found, form.get_initial_for_field(found, name)) for name, found in own_fields(form)}


def as_sent(found: forms.Field, value) -> str | bool | list[str]:
    """Return the value of a field as a browser sends it."""
    widget = getattr(found.widget, "widget", found.widget)
    value = found.prepare_value(value)
    if isinstance(widget, forms.CheckboxInput):
        return bool(value)
    if getattr(widget, "allow_multiple_selected", False):
        return [str(item) for item in value or ()]
    shown = widget.format_value(value)
    return "".join(map(str, shown)) if isinstance(shown, list) else str(shown or "")


def is_other(found: forms.Field, one, other) -> bool:
    """Whether two values, as a browser sends them, are two for the field: 1.50 is 1.5."""
    try:
        value = one if isinstance(found, ModelChoiceField) else found.to_python(one)
    except ValidationError:
        return one != other
    return found.has_changed(value, other)
