"""Permissions: what is or was public may be changed only by users who may publish."""

from django.contrib.auth import get_permission_codename
from django.contrib.auth.models import AbstractBaseUser
from django.db import models

from kb.models import NaturalKey


def may(user: AbstractBaseUser, action: str, model: type[models.Model]) -> bool:
    meta = model._meta
    return user.has_perm(f"{meta.app_label}.{get_permission_codename(action, meta)}")


def may_publish(user: AbstractBaseUser, model: type[NaturalKey]) -> bool:
    """Return whether the user may make records of the kind public; parts are published with their owners."""
    if model.is_part_of_record():
        return all(may_publish(user, key.related_model) for key in model.owner_fields())
    return may(user, "publish", model)


def may_touch(user: AbstractBaseUser, record: NaturalKey) -> bool:
    """Return whether the user may change this record, as far as its status is concerned."""
    return record.is_open or may_publish(user, type(record))


def may_delete(user: AbstractBaseUser, record: NaturalKey, part: type[NaturalKey] | None = None) -> bool:
    """Return whether the user may delete the record or, where a kind of part is named, its parts of that kind.

    A part added by mistake to a record that is not public yet may be deleted by whoever may change both.
    """
    model = part or type(record)
    mistaken = model.is_part_of_record() and record.is_open
    if mistaken and may(user, "change", type(record)) and may(user, "change", model):
        return True
    return may(user, "delete", model) and may_touch(user, record)
