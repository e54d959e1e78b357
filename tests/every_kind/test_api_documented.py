"""The commands and addresses in docs/api.md work."""

import re
import shlex

import pytest
from django.conf import settings

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

DOCUMENT = (settings.BASE_DIR / "docs" / "api.md").read_text()
COMMANDS = re.findall(r"^curl .*$", DOCUMENT, re.MULTILINE)
INVALID = "contry"


def path_of(command):
    """Return the path that a command requests."""
    (address,) = [word for word in shlex.split(command) if word.startswith("$site")]
    return address.removeprefix("$site")


def test_there_are_commands():
    assert len(COMMANDS) > 5


@pytest.mark.parametrize("command", COMMANDS)
def test_a_documented_command_is_answered(client, command):
    response = client.get(path_of(command))
    assert response.status_code == (400 if INVALID in command else 200)
    text = response.getvalue().decode()
    assert "country" in text if INVALID in command else len(text.splitlines()) > 1 or text.startswith("{")


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(/[a-z0-9/.]+)`", DOCUMENT))))
def test_a_documented_address_is_there(client, path):
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("language", ["", "/en"])
def test_the_documentation_page_links_to_every_address(client, language):
    page = client.get(f"{language}/api/docs/").content.decode()
    for address in ("/vendors.csv", "/api/v1/vendors/", "/sources.csv", "/api/v1/sources/", "/api/schema/"):
        assert f'href="{address}"' in page
