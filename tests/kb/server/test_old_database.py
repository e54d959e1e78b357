import pytest
from django.core.management import CommandError, call_command
from django.core.management.base import SystemCheckError
from django.db.migrations.recorder import MigrationRecorder

from kb.server.checks import made_before

pytestmark = pytest.mark.django_db


def test_a_database_of_the_migrations_that_there_are_is_accepted():
    assert made_before(None, databases=["default"]) == []


def test_a_database_made_before_they_were_squashed_is_refused_and_left_as_it_is():
    MigrationRecorder.Migration.objects.create(app="kb", name="0008_truncation_is_recorded")
    with pytest.raises((SystemCheckError, CommandError), match="must be made anew"):
        call_command("migrate", skip_checks=False, verbosity=0, interactive=False)
