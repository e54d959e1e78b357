"""Choices in the admin's forms: none is made by the order of the options."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

NOTHING_CHOSEN = [("", _("Select value"))]


class ChoiceFields:
    """An admin whose forms offer the first of several values only after nothing: what nobody chose is no fact.

    A default that is chosen in advance states none: a record begins as a draft, a figure's sparsity as not stated.
    """

    def formfield_for_choice_field(self, db_field: models.Field, request: HttpRequest, **kwargs):
        if not (db_field.blank or db_field.has_default()):
            kwargs.setdefault("choices", db_field.get_choices(include_blank=True, blank_choice=NOTHING_CHOSEN))
            kwargs["error_messages"] = {"required": _("Choose one of the values.")}
        return super().formfield_for_choice_field(db_field, request, **kwargs)
