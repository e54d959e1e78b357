import os
import shutil
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.db import transaction

TRANSLATIONS = Path(__file__).parent.parent.glob("locale/*/LC_MESSAGES/django.po")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def pytest_configure():
    """Compile the translations as `make` does, before Django reads them: pages are tested in both languages."""
    for written in TRANSLATIONS:
        compiled = written.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < written.stat().st_mtime:
            with written.open("rb") as source:
                catalog = read_po(source, locale=written.parent.parent.name)
            # Two workers of xdist may do so at once; neither reads a half of it.
            beside = compiled.with_suffix(f".{os.getpid()}")
            with beside.open("wb") as target:
                write_mo(target, catalog)
            beside.replace(compiled)


@pytest.fixture(scope="module")
def module_database(django_db_setup, django_db_blocker):
    """The database for a whole module: what one fixture of it builds, all its tests read."""
    with django_db_blocker.unblock(), transaction.atomic():
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


def pytest_collection_modifyitems(items):
    """Mark every test that asks for a page as a browser test, run by `pytest -m browser`."""
    for item in items:
        if "page" in item.fixturenames:
            item.add_marker("browser")


@pytest.fixture(autouse=True)
def _sync_django_beside_playwright(request, monkeypatch):
    """Playwright runs an event loop in this thread, and Django would refuse to query in it."""
    if "page" in request.fixturenames:
        monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
