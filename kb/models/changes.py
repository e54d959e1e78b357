"""Every change of a record is kept, in a table beside its own that triggers of django-pghistory write."""

from contextlib import AbstractContextManager

import pghistory
import pgtrigger
from django.apps import apps
from django.db import models
from pghistory.trigger import Event as Recorder

from kb.models.base import NaturalKey

# The database dates a row whenever anything else of it changes: that is no change of its own.
DATED = ("created_at", "updated_at")


def record_changes(app: str) -> None:
    """Give every kind of the app and every table of its many-to-many fields a table of changes.

    Called at the end of the app's models. The triggers travel with the app's migrations.
    """
    for model in list(apps.all_models[app].values()):
        if issubclass(model, NaturalKey):
            keep(model, f"{model.__name__}Change")
        elif model._meta.auto_created:
            name = model.__name__.title().replace("_", "")
            # A table without a model of its own needs one to hang triggers on.
            meta = type("Meta", (), {"proxy": True, "app_label": app, "default_permissions": ()})
            keep(type(f"{name}Row", (model,), {"__module__": f"{app}.models", "Meta": meta}), f"{name}Change")


def keep(model: type[models.Model], name: str) -> None:
    """Have the changes of one table kept under that name: what was added, and what was there before it changed or went.

    So nothing that stood before its history began is lost. One trigger a statement, not a row: a load writes thousands.
    """
    pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(row=pghistory.Old),
        pghistory.DeleteEvent(),
        exclude=[field.name for field in model._meta.fields if field.name in DATED],
        obj_field=None,
        append_only=True,
        model_name=name,
        level=pghistory.Statement,
        meta={"default_permissions": (), "indexes": [models.Index(fields=["id"])]},
    )(model)


def unrecorded() -> AbstractContextManager:
    """Return the context in which no change is recorded: for rows that are made by the million and stand for nothing.

    It tells the database with the next statement, until the transaction ends; COPY alone is no such statement.
    """
    recorders = [(model, trigger) for model, trigger in pgtrigger.registered() if isinstance(trigger, Recorder)]
    return pgtrigger.ignore(*(f"{model._meta.label}:{trigger.name}" for model, trigger in recorders))
