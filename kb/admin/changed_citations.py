"""A form that changes a cited value asks what each of its sources says of the new one."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import BaseInlineFormSet, CharField, ChoiceField, Form, ModelForm, RadioSelect
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kb.evidence.changed_values import (
    ChangedRecord,
    ChangedValue,
    another_basis,
    changed_parts,
    changed_value,
    changes_between,
    in_words,
    moved_basis,
)
from kb.evidence.decisions import (
    Decision,
    Question,
    SameWrite,
    citations_of,
    fetch_citations,
    questions_about,
    standing_for,
    unsupported,
)
from kb.models import Citation, NaturalKey
from kb.review.decisions import may_apply

# One answer for all citations that have none of their own.
FOR_ALL = "decision-all"


class DecisionForm(Form):
    """What one source says of a new value."""

    decision = ChoiceField(
        widget=RadioSelect, error_messages={"required": gettext_lazy("Choose what this source says.")}
    )
    claimed_value = CharField(
        label=gettext_lazy("The value it states"),
        required=False,
        max_length=Citation._meta.get_field("claimed_value").max_length,
    )

    def __init__(self, question: Question, request: HttpRequest, answered: bool):
        self.question, self.user = question, request.user
        data = request.POST.copy()
        if not data.get(f"{question.key}-decision"):
            data[f"{question.key}-decision"] = question.alike(data.get(FOR_ALL, ""))
        super().__init__(
            data if answered else None, prefix=question.key, initial={"claimed_value": question.claimed_value}
        )
        self.fields["decision"].choices = [(decision.value, decision.label) for decision in question.decisions]
        if Decision.DISPUTES not in question.decisions:
            del self.fields["claimed_value"]

    def clean_decision(self) -> str:
        decision = self.cleaned_data["decision"]
        if not may_apply(self.user, self.question, decision):
            raise ValidationError(_("You may not change this citation: choose otherwise, or ask an editor."))
        return decision

    def clean(self) -> dict:
        disputes = self.cleaned_data.get("decision") == Decision.DISPUTES
        if disputes and not (self.cleaned_data.get("claimed_value") or self.question.claimed_value):
            self.add_error("decision", _("Type the value that it states."))
        return self.cleaned_data


class ChangedCitations:
    """The questions of one form, as one more of its formsets: nothing is saved until each has its answer."""

    forms = deleted_forms = new_objects = changed_objects = deleted_objects = errors = ()

    def __init__(self, request: HttpRequest, record: NaturalKey, formsets: list[BaseInlineFormSet]):
        self.request, self.record, self.rowsets = request, record, list(formsets)
        # The form of the record, once it is valid.
        self.form: ModelForm | None = None

    def __iter__(self):
        return iter(self.forms)

    def non_form_errors(self) -> list[str]:
        return []

    @cached_property
    def rows(self) -> list[DecisionForm]:
        """A form for each question, with what was chosen for those that were there before."""
        self.is_answered = any(name.startswith("decision-") for name in self.request.POST)
        found = self.asked({})
        # What was decided of its own citations may leave a value to the sources of the whole record.
        return (
            self.asked({form.question.key: form["decision"].value() for form in found}) if self.is_answered else found
        )

    def asked(self, decided: dict[str, str]) -> list[DecisionForm]:
        questions = questions_about(self.changed, self.same_write, decided)
        return [DecisionForm(question, self.request, self.is_answered) for question in questions]

    @property
    def groups(self) -> Iterator[tuple[NaturalKey | None, tuple[ChangedValue, ...], list[DecisionForm]]]:
        """Yield the forms by the values that they are about, with the record of these where it is another."""
        for (record, changes), rows in groupby(self.rows, key=lambda row: (row.question.record, row.question.changes)):
            yield None if record == self.record else record, changes, list(rows)

    @property
    def for_all(self) -> list[tuple[str, str]]:
        """The answers that many citations may have together."""
        answers = (Decision.SUPPORTS, Decision.DISPUTES, Decision.REMOVED)
        return [
            (answer.value, answer.label) for answer in answers if any(form.question.alike(answer) for form in self.rows)
        ]

    def is_valid(self) -> bool:
        if self.has_moved_bases():
            return False
        if not all(form.is_valid() for form in self.rows):
            return False
        decided = {form.question.key: form.cleaned_data["decision"] for form in self.rows}
        without = unsupported((form.question for form in self.rows), decided)
        for form in self.rows:
            if form.question in without:
                reason = _("No source would state the new value: cite the one that does, under Citations.")
                form.add_error("decision", reason)
        return not without

    def save(self, commit: bool = True) -> None:
        for form in self.rows:
            form.question.apply(form.cleaned_data["decision"], form.cleaned_data.get("claimed_value", ""))

    @cached_property
    def changed(self) -> list[ChangedRecord]:
        """The cited records that the form would change: its own, and those edited as its parts."""
        old = type(self.record)._base_manager.get(pk=self.record.pk)
        found = [self.compared(old, self.record, self.form)] if hasattr(old, "citations") else []
        for formset in self.rowsets:
            if hasattr(formset.model, "citations"):
                found += [self.compared(was, form.instance, form) for was, form in changed_rows(formset)]
            elif not issubclass(formset.model, Citation) and hasattr(old, "citations") and formset.has_changed():
                before = formset.model._base_manager.filter(**{formset.fk.name: old})
                change = changed_parts(old, formset.fk, before, remaining(formset), in_words)
                found[0].changes += [change] if change else []
        return [changed for changed in found if changed.changes]

    def compared(self, old: NaturalKey, new: NaturalKey, form: ModelForm | None) -> ChangedRecord:
        """Return what becomes of a record; its links are read off its form, once that is valid."""
        changes = changes_between(old, new)
        for link in type(old).link_fields():
            if form and link.name in form.changed_data and link.name in getattr(form, "cleaned_data", {}):
                keys = set(getattr(old, link.name).values_list("pk", flat=True))
                chosen = {record.pk for record in form.cleaned_data[link.name]}
                changes += [changed_value(old, link, keys, chosen, in_words)] if keys != chosen else []
        return ChangedRecord(old, changes)

    @cached_property
    def same_write(self) -> SameWrite:
        """What the rows of citations in the same form say."""
        said = SameWrite()
        for formset in self.rowsets:
            if issubclass(formset.model, Citation):
                gone = formset.deleted_forms
                for form in formset.forms:
                    if form.has_changed() and (form in gone or not form.errors):
                        said.touch(form.instance, is_deleted=form in gone)
        return said

    def has_moved_bases(self) -> bool:
        """Say at each part of a cited figure's basis that it cannot become another; return whether there is one."""
        pairs = [(self.form, self.record)] if self.form else []
        pairs += [(form, form.instance) for formset in self.rowsets for _was, form in changed_rows(formset)]
        olds = {(type(found.record), found.record.pk): found.record for found in self.changed}
        moved = False
        for form, new in pairs:
            old = olds.get((type(new), new.pk))
            names = moved_basis(old, new) if old else []
            if names:
                fetch_citations([old])
                own = citations_of(old)
                if own or standing_for(old, own):
                    moved = True
                    for name in names:
                        form.add_error(name if name in form.fields else None, another_basis())
        return moved


def changed_rows(formset: BaseInlineFormSet) -> Iterator[tuple[models.Model, ModelForm]]:
    """Yield the existing rows of a formset that are edited and stay, each as it was and with its form."""
    gone = formset.deleted_forms
    edited = [form for form in formset.initial_forms if form.has_changed() and form not in gone]
    was = formset.model._base_manager.in_bulk([form.instance.pk for form in edited]) if edited else {}
    yield from ((was[form.instance.pk], form) for form in edited if form.instance.pk in was)


def remaining(formset: BaseInlineFormSet) -> Iterable[models.Model]:
    """Return the rows that there would be, but for those whose forms have errors."""
    gone = formset.deleted_forms
    kept = (form for form in formset.forms if form not in gone and (form.instance.pk or form.has_changed()))
    return [form.instance for form in kept]


class ChangedCitationsMixin:
    """An admin whose forms ask what the sources of a changed value say of the new one."""

    change_form_template = "admin/record_form.html"

    def _create_formsets(self, request: HttpRequest, obj, change: bool):
        formsets, inlines = super()._create_formsets(request, obj, change)
        if change and request.method == "POST":
            request.changed_citations = ChangedCitations(request, obj, formsets)
            formsets.append(request.changed_citations)
        return formsets, inlines

    def save_form(self, request: HttpRequest, form: ModelForm, change: bool):
        if change:
            request.changed_citations.form = form
        return super().save_form(request, form, change)

    def render_change_form(self, request: HttpRequest, context: dict, *args, **kwargs):
        context["changed_citations"] = getattr(request, "changed_citations", None)
        return super().render_change_form(request, context, *args, **kwargs)
