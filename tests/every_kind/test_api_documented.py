"""What docs/api.md tells people to type does what it says."""

import re
import shlex

import pytest
from django.conf import settings

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

DOCUMENT = (settings.BASE_DIR / "docs" / "api.md").read_text()
COMMANDS = re.findall(r"^curl .*$", DOCUMENT, re.MULTILINE)
REFUSED = "contry"


def asked(command):
    """Return the path that a command asks for."""
    (address,) = [word for word in shlex.split(command) if word.startswith("$site")]
    return address.removeprefix("$site")


def test_there_are_commands():
    assert len(COMMANDS) > 5


@pytest.mark.parametrize("command", COMMANDS)
def test_a_documented_command_is_answered(client, command):
    response = client.get(asked(command))
    assert response.status_code == (400 if REFUSED in command else 200)
    said = response.getvalue().decode()
    assert "country" in said if REFUSED in command else len(said.splitlines()) > 1 or said.startswith("{")


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(/[a-z0-9/.]+)`", DOCUMENT))))
def test_a_documented_address_is_there(client, path):
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("language", ["", "/en"])
def test_the_page_that_explains_names_every_door(client, language):
    page = client.get(f"{language}/api/docs/").content.decode()
    for door in ("/vendors.csv", "/api/v1/vendors/", "/sources.csv", "/api/v1/sources/", "/api/schema/"):
        assert f'href="{door}"' in page
