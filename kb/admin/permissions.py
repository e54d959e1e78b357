"""Who may do what: what is public, or was, is changed by those alone who may publish."""

from django.contrib.auth import get_permission_codename
from django.db import models
from django.http import HttpRequest

from kb.models import Entry, NaturalKey


def may(request: HttpRequest, action: str, model: type[models.Model]) -> bool:
    meta = model._meta
    return request.user.has_perm(f"{meta.app_label}.{get_permission_codename(action, meta)}")


def may_publish(request: HttpRequest, model: type[NaturalKey]) -> bool:
    """Return whether the user may make records of the kind public; parts are published with what they are part of."""
    wholes = [key.related_model for key in model.whole_fields()]
    if wholes and not issubclass(model, Entry):
        return all(may_publish(request, whole) for whole in wholes)
    return may(request, "publish", model)


def may_touch(request: HttpRequest, record: NaturalKey) -> bool:
    """Return whether the user may change this very record, as far as its being public goes."""
    return record.is_open or may_publish(request, type(record))
