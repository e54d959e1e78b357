import gc
import os
import shutil

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.db.backends.postgresql.operations import DatabaseOperations
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from tests.support.databases import connected_to, copied, loaded, migrated
from tests.support.pages import read

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def pytest_collection_finish():
    """Leave what stays anyway to itself: the garbage collector, which looks for circles, took a quarter of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """A migrated database for each worker, in place of pytest-django's, which runs the migrations for each."""
    with django_db_blocker.unblock(), copied(migrated) as name, connected_to(name):
        yield


@pytest.fixture(autouse=True)
def _default_language():
    """Begin in the default language, whatever the page before was in."""
    with override(settings.LANGUAGE_CODE):
        yield


@pytest.fixture(scope="session", autouse=True)
def _flushing():
    """Let a test that commits be cleaned up after: what its database refuses is to empty the table of changes.

    Of the class, since beside Playwright's event loop Django's connection is another object.
    """
    sql_flush = DatabaseOperations.sql_flush

    def flush_history_too(self, *args, **kwargs):
        trigger = "ALTER TABLE kb_change {} TRIGGER keep_history"
        return [trigger.format("DISABLE"), *sql_flush(self, *args, **kwargs), trigger.format("ENABLE")]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(DatabaseOperations, "sql_flush", flush_history_too)
        yield


@pytest.fixture
def require_sources(db):
    """From its call on, what is published must cite a source, as on the site: a factory may publish without one."""

    def require():
        with connection.cursor() as cursor:
            connection.check_constraints()
            cursor.execute("SELECT set_config('kb.uncited', '', true)")

    return require


@pytest.fixture(scope="module")
def module_database(django_db_setup, django_db_blocker):
    """The database for a whole module, whose tests are marked `django_db` too: they share what one fixture builds."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="session")
def _loaded_database(django_db_setup, django_db_blocker):
    """The name of a second database of this worker, which has the repository's own knowledge base."""
    with django_db_blocker.unblock(), copied(loaded) as name:
        yield name


@pytest.fixture(scope="module")
def facts(_loaded_database, django_db_blocker):
    """The database with the repository's own knowledge base for a whole module; its writes are rolled back."""
    with django_db_blocker.unblock(), connected_to(_loaded_database), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Playwright on the system's Chromium; a test that needs it skips where there is none."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not found:
        reason = f"no Chromium on this machine: {', '.join(CHROMIUM)}"
        # .ci/run installs one, so that there a missing browser is a fault.
        pytest.fail(reason) if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip(reason)
    return browser_type_launch_args | {
        "executable_path": found,
        "args": [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    }


# By these a test reads pages.
BROWSING = {"client", "admin_client", "sign_in", "client_of"}


def pytest_collection_modifyitems(items):
    """Mark what opens a browser, `browser`, and what the server of the database decides, `sql`.

    The latter is whatever works on the database other than by pages; of pages, what a module marks so itself.
    """
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker("browser")
        elif item.get_closest_marker("django_db") and not BROWSING & set(item.fixturenames):
            item.add_marker("sql")


@pytest.fixture
def see(client):
    """Read the page at an address, which answers 200."""

    def see(address):
        response = client.get(address)
        assert response.status_code == 200, response.headers.get("Location")
        return read(response)

    return see


@pytest.fixture
def cost(client):
    """Return how many queries the page at an address takes."""

    def cost(address):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    return cost
