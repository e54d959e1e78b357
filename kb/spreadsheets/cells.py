"""What a cell says and what a record of a fact file says are two spellings of one value: see `kb.facts`.

A text that cannot be what the field asks for is handed on as it stands: the loader says what is wrong with it.
"""

import csv
import re
from decimal import Decimal
from io import StringIO

from django.contrib.postgres.fields import ArrayField
from django.db import models
from import_export.widgets import Widget

from kb.database.fields import plain
from kb.facts.checking import PLAIN_NUMBER

WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}")
SEPARATOR = ";"


class TextCell(Widget):
    """Text as it stands, but for white space around it."""

    def clean(self, value, row=None, **kwargs):
        return value.strip()

    def render(self, value, obj=None, **kwargs):
        return "" if value is None else str(value)


class WholeNumberCell(TextCell):
    def clean(self, value, row=None, **kwargs):
        text = value.strip()
        return int(text) if WHOLE_NUMBER.fullmatch(text) else text


class NumberCell(TextCell):
    def clean(self, value, row=None, **kwargs):
        text = value.strip()
        return plain(Decimal(text)) if PLAIN_NUMBER.fullmatch(text) else text

    def render(self, value, obj=None, **kwargs):
        return f"{value:f}" if isinstance(value, Decimal) else super().render(value)


class TruthCell(TextCell):
    """`true`, `false`, or nothing."""

    words = {"true": True, "false": False}

    def clean(self, value, row=None, **kwargs):
        text = value.strip()
        return self.words.get(text.lower(), text)

    def render(self, value, obj=None, **kwargs):
        return super().render(value).lower()


class ReferenceCell(TextCell):
    """The slug of another record."""

    def clean(self, value, row=None, **kwargs):
        return [value.strip()]

    def render(self, value, obj=None, **kwargs):
        return value[0] if value else ""


class ListCell(TextCell):
    """Items between semicolons; one that holds a semicolon stands in double quotes."""

    def clean(self, value, row=None, **kwargs):
        try:
            (items,) = csv.reader([value.strip()], delimiter=SEPARATOR, skipinitialspace=True)
        except (csv.Error, ValueError):
            return value
        return [item.strip() for item in items if item.strip()]

    def render(self, value, obj=None, **kwargs):
        line = StringIO()
        csv.writer(line, delimiter=SEPARATOR, lineterminator="").writerow(value)
        return line.getvalue()


class WordsCell(ListCell):
    """Values of a vocabulary, none of which holds a semicolon of either width."""

    def clean(self, value, row=None, **kwargs):
        return super().clean(value.replace("；", SEPARATOR))


class ReferencesCell(WordsCell):
    """The slugs of other records, in the order of the alphabet."""

    def clean(self, value, row=None, **kwargs):
        items = super().clean(value)
        return [[slug] for slug in sorted(items)] if isinstance(items, list) else value

    def render(self, value, obj=None, **kwargs):
        return super().render([slug for (slug,) in value or ()])


# The first that fits.
CELLS = (
    (models.ManyToManyField, ReferencesCell),
    (models.ForeignKey, ReferenceCell),
    (models.BooleanField, TruthCell),
    (models.IntegerField, WholeNumberCell),
    (models.DecimalField, NumberCell),
    (models.Field, TextCell),
)


def cell_for(field: models.Field) -> TextCell:
    """Return how the field is spelt in a cell."""
    if isinstance(field, ArrayField):
        return WordsCell() if field.base_field.choices else ListCell()
    return next(cell() for kind, cell in CELLS if isinstance(field, kind))


def is_number(field: models.Field) -> bool:
    return isinstance(field, models.IntegerField | models.DecimalField)
