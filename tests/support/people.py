"""The people of the permission tests, each in one group."""

from django.apps import apps
from django.contrib.auth.models import Group, User

from kb.review.groups import grant

PEOPLE = {"reader": "Reader", "analyst": "Analyst", "editor": "Editor"}


def make(name: str) -> User:
    """Make a member of staff in the group of that name."""
    # A test with transactions of its own empties every table, the groups of the migrations too.
    for app in ("kb", "vendors", "eras"):
        grant(apps, app=app)
    person = User.objects.create_user(name, password=f"{name} of chips", is_staff=True)
    person.groups.add(Group.objects.get(name=PEOPLE[name]))
    return person
