"""docs/operations.md lists the environment variables of the settings, and the checks report harmful values."""

from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import connection

OPERATIONS = Path(settings.BASE_DIR, "docs", "operations.md").read_text()


def warnings(**options):
    return [message.id for message in run_checks(**options) if message.id.startswith("kb.")]


def test_the_table_of_variables_is_that_of_the_settings():
    printed = StringIO()
    call_command("variables", stdout=printed)
    assert (
        OPERATIONS.split("<!-- variables -->")[1].split("<!-- end of variables -->")[0].strip()
        == printed.getvalue().strip()
    )


def test_any_host_name_is_warned_of(settings):
    settings.HTTPS = False
    settings.ALLOWED_HOSTS = ["*"]
    assert warnings(include_deployment_checks=True) == ["kb.W001"]


@pytest.mark.parametrize(
    ("proxy", "certificate", "found"), [(False, "", ["kb.W002"]), (True, "", []), (False, "/etc/site.pem", [])]
)
def test_https_that_nothing_speaks_is_warned_of(settings, proxy, certificate, found):
    settings.HTTPS, settings.BEHIND_PROXY, settings.SERVER_CERTIFICATE = True, proxy, certificate
    assert warnings(include_deployment_checks=True) == found


@pytest.mark.django_db
def test_more_connections_than_the_database_gives_are_warned_of(settings):
    with connection.cursor() as cursor:
        cursor.execute("SHOW max_connections")
        most = int(cursor.fetchone()[0])
    settings.WORKERS, settings.POOL_SIZE = 1, most // 2
    assert warnings(databases=["default"]) == []
    settings.WORKERS = 2
    assert warnings(databases=["default"]) == ["kb.W004"]
