"""The WSGI application: `granian --interface wsgi kb.wsgi:application`."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")

application = get_wsgi_application()

# The whole program is loaded and excluded from garbage collection, which made one uncached page in twenty slow.
import_module(settings.ROOT_URLCONF)
gc.collect()
gc.freeze()
