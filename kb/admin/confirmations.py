"""What a form asks to be confirmed before it saves: a record that likely exists, a number a thousand times off.

It is asked in a box above the form, which keeps all that was typed; what was ticked is confirmed for the very values
that it was asked of.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from django import forms
from django.db.models import Model
from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from kb.facts.confirmations import outlier_message
from kb.models.magnitudes import number_fields

CONFIRMED = "confirmed"
MOST_TWINS = 5


@dataclass(frozen=True)
class Question:
    """One thing to be confirmed: of what, in words, and the record that likely exists already."""

    about: str
    message: str
    basis: tuple
    twin: Model | None = None
    # Whether its box was ticked.
    is_confirmed: bool = False

    @property
    def token(self) -> str:
        """What a tick is sent as: another value is another question."""
        return sha256(repr((self.about, self.basis)).encode()).hexdigest()


def ticked_in(data: Mapping) -> list[str]:
    """Return what was ticked, in the data of a form."""
    return data.getlist(CONFIRMED) if isinstance(data, MultiValueDict) else data.get(CONFIRMED, [])


class ConfirmingForm(forms.ModelForm):
    """A form that is valid only when what is unlikely in it was confirmed."""

    questions: Sequence[Question] = ()

    def _post_clean(self):
        super()._post_clean()
        if self.errors:
            return
        ticked = ticked_in(self.data)
        self.questions = [replace(question, is_confirmed=question.token in ticked) for question in self.ask()]
        if not all(question.is_confirmed for question in self.questions):
            self.add_error(None, _("Not saved yet: confirm what is listed at the top, or correct it."))

    def ask(self) -> Iterator[Question]:
        """Yield what is to be confirmed of the values that were typed."""
        record, model = self.instance, self._meta.model
        changed = {*self.changed_data} if record.pk else {*self.fields}
        if model.likeness and changed.intersection(model.likeness.names):
            for twin in model.objects.twins_of(record).order_by("pk")[:MOST_TWINS]:
                yield Question(model._meta.verbose_name, str(twin), ("twin", twin.pk), twin)
        if changed.intersection(field.name for field in number_fields(model)):
            for found in model.objects.outliers_of(record):
                message = outlier_message(found, vars(record))
                yield Question(found.field.verbose_name, message, (str(found.value), str(found.least), str(found.most)))


class ConfirmingAdmin:
    """An admin whose page shows the questions of its form, and of the rows within it, above them."""

    change_form_before_template = "admin/confirmations.html"

    def render_change_form(self, request: HttpRequest, context: dict, **options):
        rows = (row for inline in context["inline_admin_formsets"] for row in inline.formset.forms)
        context["questions"] = [
            question for form in (context["adminform"].form, *rows) for question in getattr(form, "questions", ())
        ]
        return super().render_change_form(request, context, **options)
