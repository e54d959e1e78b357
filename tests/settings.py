"""The site's own settings, changed only for speed and for this machine."""

import atexit
import os
from contextlib import ExitStack
from pathlib import Path

from kb.database import embedded
from tests.support.translations import compile_translations

os.environ["SECRET_KEY"] = "tests only"
os.environ["HTTPS"] = "off"
# Playwright keeps an event loop running in the thread of the tests, and Django would refuse to query in it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
if "DATABASE_URL" not in os.environ:
    # Django reads settings before any fixture runs; workers of xdist inherit the variable.
    server = ExitStack()
    folder = Path(__file__).resolve().parent.parent / "var" / "test-postgres"
    fast = ("-c", "fsync=off", "-c", "max_connections=200")
    os.environ["DATABASE_URL"] = server.enter_context(embedded.running(folder, *fast))
    atexit.register(server.close)

from kb.settings import *  # noqa: F403
from kb.settings import CACHES, DATABASES, STORAGES

# A pool opens connections of its own accord, and a database that somebody is connected to cannot be dropped at the end.
del DATABASES["default"]["OPTIONS"]["pool"]
# What a factory makes is the smallest row: published without a source, unless a test is about that.
DATABASES["default"]["OPTIONS"]["options"] = "-c kb.uncited=allowed"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_AUTOREFRESH = True
# Each test sees only its own data; the tests of caching use the real cache.
CACHES["pages"] = {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
compile_translations()
