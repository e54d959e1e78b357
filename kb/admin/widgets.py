"""The search for what a row points at, shown without a query where it was read with the row."""

from collections.abc import Sequence

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db.models import Model


class ReadWithRow:
    """A search that knows the records that its row pointed at when it was read: Django queries them once a row."""

    known: Sequence[Model] = ()

    def optgroups(self, name: str, value: list[str], attr=None) -> list[tuple]:
        if not self.known or {str(record.pk) for record in self.known} != set(value):
            return super().optgroups(name, value, attr)
        options = [] if self.is_required or self.allow_multiple_selected else [("", "")]
        options += [(record.pk, self.choices.field.label_from_instance(record)) for record in self.known]
        made = [self.create_option(name, key, label, str(key) in value, at) for at, (key, label) in enumerate(options)]
        return [(None, made, 0)]


class RecordSearch(ReadWithRow, AutocompleteSelect):
    """The search for one record."""


class RecordsSearch(ReadWithRow, AutocompleteSelectMultiple):
    """The search for any number of records."""
