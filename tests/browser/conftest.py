import pytest
from django.core.management import call_command
from pytest_django.live_server_helper import LiveServer


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """The address of the site with the repository's own knowledge base, served to a browser; written once a module."""
    with django_db_blocker.unblock():
        call_command("load_facts", verbosity=0)
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()
        call_command("flush", verbosity=0, interactive=False)


@pytest.fixture
def complaints(page):
    """What the browser complains of on the pages of a test: errors of scripts, refused content, answers missing."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found
