"""Who may do what: what is public, or was, is changed by those alone who may publish."""

from django.contrib.auth import get_permission_codename
from django.contrib.auth.models import AbstractBaseUser
from django.db import models

from kb.models import NaturalKey


def may(user: AbstractBaseUser, action: str, model: type[models.Model]) -> bool:
    meta = model._meta
    return user.has_perm(f"{meta.app_label}.{get_permission_codename(action, meta)}")


def may_publish(user: AbstractBaseUser, model: type[NaturalKey]) -> bool:
    """Return whether the user may make records of the kind public; parts are published with what they are part of."""
    if model.is_part_of_record():
        return all(may_publish(user, key.related_model) for key in model.whole_fields())
    return may(user, "publish", model)


def may_touch(user: AbstractBaseUser, record: NaturalKey) -> bool:
    """Return whether the user may change this very record, as far as its being public goes."""
    return record.is_open or may_publish(user, type(record))


def may_delete(user: AbstractBaseUser, record: NaturalKey, part: type[NaturalKey] | None = None) -> bool:
    """Return whether the user may delete the record or, where a kind of part is named, its parts of that kind.

    What was put by mistake on a record that is not public yet is taken off again by whoever may change both.
    """
    model = part or type(record)
    mistaken = model.is_part_of_record() and record.is_open
    if mistaken and may(user, "change", type(record)) and may(user, "change", model):
        return True
    return may(user, "delete", model) and may_touch(user, record)
