"""Writes of the admin: what is written is locked first, and read and judged under the lock."""

from collections.abc import Iterable
from functools import cache

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from kb.database.locks import SAVING, lock_tables
from kb.models import NaturalKey


@cache
def tables_written_with(model: type[NaturalKey]) -> frozenset[type[NaturalKey]]:
    """Return the kinds whose rows a form of the kind may write or delete: its own, and those of its parts."""
    parts = (relation for relation in model._meta.related_objects if relation.on_delete is models.CASCADE)
    kinds = (part.related_model for part in parts if issubclass(part.related_model, NaturalKey))
    return frozenset({model}).union(*map(tables_written_with, kinds))


def lock_records(model: type[NaturalKey], keys: Iterable) -> list[int]:
    """Keep all other writers from the records and what they are part of, and return the keys of those that are there.

    Under the lock a record is as it will be written over: what was read before it may be of yesterday.
    """
    keys = list(keys)
    lock_tables(tables_written_with(model), SAVING)
    for key in sorted(model.owner_fields(), key=lambda key: key.related_model._meta.db_table):
        owners = model._base_manager.filter(pk__in=keys).order_by().values(key.attname)
        list(key.related_model.objects.filter(pk__in=owners).locked().values_list("pk"))
    return list(model.objects.filter(pk__in=keys).locked().values_list("pk", flat=True))


def is_key(model: type[NaturalKey], value: str) -> bool:
    """Whether a value that was sent is a primary key by its form."""
    try:
        model._meta.pk.to_python(value)
    except ValidationError:
        return False
    return True


class LockedWrites:
    """An admin whose forms, deletions and actions judge permission and state under the lock that they write with."""

    def lock_one(self, request: HttpRequest, object_id: str) -> int | None:
        """Lock the record, and return its key if it is there."""
        try:
            key = self.model._meta.pk.to_python(unquote(object_id))
        except ValidationError:
            return None
        return next(iter(lock_records(self.model, [key])), None)

    # Django opens the transaction around these two.

    def _changeform_view(self, request: HttpRequest, object_id: str | None, form_url: str, extra_context: dict | None):
        if request.method == "POST":
            if object_id is None:
                lock_tables(tables_written_with(self.model), SAVING)
            else:
                self.lock_one(request, object_id)
        return super()._changeform_view(request, object_id, form_url, extra_context)

    def _delete_view(self, request: HttpRequest, object_id: str, extra_context: dict | None):
        if request.method == "POST":
            self.lock_one(request, object_id)
        return super()._delete_view(request, object_id, extra_context)

    def response_action(self, request: HttpRequest, queryset: QuerySet):
        """Let an action read the selected records under the lock."""
        with transaction.atomic():
            if request.POST.get("select_across") == "1":
                keys = list(queryset.order_by().values_list("pk", flat=True))
            else:
                keys = [key for key in request.POST.getlist(ACTION_CHECKBOX_NAME) if is_key(self.model, key)]
            lock_records(self.model, keys)
            return super().response_action(request, queryset)
