import pytest
from django.contrib.auth.models import User
from pytest_django.live_server_helper import LiveServer

from tests.support.databases import connected_to, copied, loaded
from tests.support.logins import PASSWORD


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """The address of the site with the repository's own knowledge base, in a database of the module's own."""
    with django_db_blocker.unblock(), copied(loaded) as name, connected_to(name):
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


@pytest.fixture(scope="module")
def superusers(site, django_db_blocker):
    """Three people, committed for the server to know them; a test asks for `page` first, as fixtures here need it."""
    with django_db_blocker.unblock():
        names = ["editor", "analyst", "reader"]
        made = [User.objects.create_superuser(name, password=PASSWORD) for name in names]
        yield
        User.objects.filter(pk__in=[user.pk for user in made]).delete()


@pytest.fixture
def complaints(page):
    """What the browser complains of on the pages of a test: errors of scripts, refused content, answers missing."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found
