"""The groups of users: readers view, analysts edit what is not public yet, editors publish and delete."""

from functools import partial

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db.migrations import RunPython

GROUPS = {
    "Reader": ("view",),
    "Analyst": ("view", "add", "change"),
    "Editor": ("view", "add", "change", "delete", "publish"),
}


def grant(apps, schema_editor=None, *, app: str) -> None:
    """Give each group its permissions on all kinds of the app; both are created if missing."""
    # Django makes permissions only after all migrations have run.
    create_permissions(installed.get_app_config(app), verbosity=0, apps=apps)
    permissions = apps.get_model("auth", "Permission").objects.filter(content_type__app_label=app)
    for name, actions in GROUPS.items():
        group, _created = apps.get_model("auth", "Group").objects.get_or_create(name=name)
        for action in actions:
            group.permissions.add(*permissions.filter(codename__startswith=f"{action}_"))


def withdraw(apps, schema_editor, *, app: str) -> None:
    """Take the app's permissions from the groups; a group without any is deleted."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.remove(*group.permissions.filter(content_type__app_label=app))
        if not group.permissions.exists():
            group.delete()


def staff(app: str) -> RunPython:
    """Return the operation that gives each group its permissions on the kinds of the app: after a new kind."""
    return RunPython(partial(grant, app=app), partial(withdraw, app=app))
