"""The search for the records that a form or a row points at."""

from collections.abc import Sequence

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db.models import Model
from django.http import HttpRequest

from kb.admin.locking import is_key


class ReadWithRow:
    """A search that knows the records that its row pointed at when it was read: Django queries them once a row."""

    known: Sequence[Model] = ()

    def optgroups(self, name: str, value: list[str], attr=None) -> list[tuple]:
        if not self.known or {str(record.pk) for record in self.known} != set(value):
            # What was sent and is no key at all is refused by the field: no query is made with it.
            return super().optgroups(name, [key for key in value if is_key(self.field.related_model, key)], attr)
        options = [] if self.is_required or self.allow_multiple_selected else [("", "")]
        options += [(record.pk, self.choices.field.label_from_instance(record)) for record in self.known]
        made = [self.create_option(name, key, label, str(key) in value, at) for at, (key, label) in enumerate(options)]
        return [(None, made, 0)]


class RecordSearch(ReadWithRow, AutocompleteSelect):
    """The search for one record."""


class RecordsSearch(ReadWithRow, AutocompleteSelectMultiple):
    """The search for any number of records."""


class RecordSearches:
    """An admin whose forms search for the records of the fields that it names in `autocomplete_fields`."""

    def formfield_for_foreignkey(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = RecordSearch(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = RecordsSearch(db_field, self.admin_site)
        return super().formfield_for_manytomany(db_field, request, **kwargs)
