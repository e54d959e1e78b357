"""The door for a WSGI server: `granian --interface wsgi kb.wsgi:application`."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")

application = get_wsgi_application()

# The whole program is loaded and set aside: that Python walked over it looking for garbage made one cold page in
# twenty slow.
import_module(settings.ROOT_URLCONF)
gc.collect()
gc.freeze()
