import os
import subprocess
import sys

import pytest
from django.conf import settings

from kb.server.environment import database

SOUND = {"SECRET_KEY": "k" * 60, "DATABASE_URL": "postgresql://database.example/xinpu"}


def load_settings(**variables):
    """Load the site's settings as a server would, in a process with just these variables."""
    code = "import django; django.setup()"
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "kb.settings", **variables}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=settings.BASE_DIR, capture_output=True, text=True
    )


def test_sound_variables_load():
    assert load_settings(**SOUND).returncode == 0


@pytest.mark.parametrize("missing", SOUND)
def test_production_refuses_to_start_without(missing):
    started = load_settings(**{name: value for name, value in SOUND.items() if name != missing})
    assert started.returncode != 0
    assert f"{missing} is not set." in started.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", ""),
        ("DEBUG", "perhaps"),
        ("ALLOWED_HOSTS", ""),
        ("PORT", "http"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("HTTPS", "2"),
        ("DATABASE_URL", "sqlite:///xinpu.db"),
        ("DATABASE_URL", "postgresql://localhost:port/xinpu"),
        ("DATABASE_URL", "postgresql://localhost"),
        ("DATABASE_POOL_SIZE", "0"),
        ("BEHIND_PROXY", "perhaps"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_a_wrong_value_fails_naming_its_variable(name, value):
    started = load_settings(**SOUND | {name: value})
    assert started.returncode != 0
    assert f"ImproperlyConfigured: {name} is wrong" in started.stderr


@pytest.mark.parametrize("url", ["mysql://xinpu:hush@localhost/xinpu", "postgresql://xinpu@localhost:hush/xinpu"])
def test_a_wrong_database_url_does_not_show_its_password(url):
    started = load_settings(**SOUND | {"DATABASE_URL": url})
    assert "DATABASE_URL is wrong" in started.stderr
    assert "hush" not in started.stderr


def test_all_wrong_values_are_named_at_once_and_no_other():
    started = load_settings(**SOUND | {"DEBUG": "perhaps", "PORT": "http"})
    message = started.stderr.split("ImproperlyConfigured: ")[1]
    assert [line.split()[0] for line in message.splitlines()] == ["DEBUG", "PORT"]


@pytest.mark.parametrize(
    ("url", "host", "name", "options"),
    [
        ("postgresql://xinpu@/xinpu?host=/var/run/postgresql", "/var/run/postgresql", "xinpu", {}),
        ("postgresql://u:p%40@db.example:5433/facts?sslmode=require", "db.example", "facts", {"sslmode": "require"}),
    ],
)
def test_a_database_url_is_read_as_postgresql_reads_it(url, host, name, options):
    found = database(url)
    assert (found["HOST"], found["NAME"], found["OPTIONS"]) == (host, name, options)
