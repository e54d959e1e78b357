"""What `serve` says to the person at the machine, in the machine's language."""

import os
import threading
import time
from http.client import HTTPConnection, HTTPException

from django.conf import settings
from django.core.management.base import OutputWrapper
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

ANY_HOST = {"0.0.0.0", "::"}
# Seconds between two looks whether the site answers, and the most of them.
INTERVAL = 0.25
PATIENCE = 120


def machine_language() -> str:
    """Return the language of the machine's locale: Chinese, or else English."""
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "zh-hans" if locale.lower().startswith("zh") else "en"


def host() -> str:
    """Return the host at which this machine reaches the site."""
    return "127.0.0.1" if settings.HOST in ANY_HOST else settings.HOST


def site_address() -> str:
    """Return the address of the site as a browser on this machine opens it."""
    name = f"[{host()}]" if ":" in host() else host()
    return f"http://{name}:{settings.PORT}"


def paths() -> list[tuple[str, str]]:
    """Return what there is to open, each with its path."""
    with translation.override("zh-hans"):
        chinese, admin = reverse("home"), reverse("admin:index")
    with translation.override("en"):
        english = reverse("home")
    return [(_("Site, in Chinese"), chinese), (_("Site, in English"), english), (_("Admin"), admin)]


def welcome(password: str) -> str:
    """Return what to open and what to click first; the login where it was made by this run."""
    address = site_address()
    known = _("password %(password)s (shown only this once)") % {"password": password}
    forgotten = _('the password of the first run; a new one: make manage do="changepassword admin"')
    home = reverse("home")
    return "\n".join(
        [
            "",
            _("Xinpu is ready. Ctrl-C stops it."),
            *(f"  {label}: {address}{path}" for label, path in paths()),
            "  " + _("Login: user admin, %(password)s") % {"password": known if password else forgotten},
            "  "
            + _("Begin with: %(address)s and a number of the table “By architecture and tier”")
            % {"address": f"{address}{home}"},
            "",
        ]
    )


def welcome_when_ready(stdout: OutputWrapper, password: str) -> threading.Thread:
    """Write the welcome as soon as the site answers, after what the server logs at its start."""
    text = welcome(password)

    def wait():
        for _look in range(int(PATIENCE / INTERVAL)):
            time.sleep(INTERVAL)
            if is_answering():
                stdout.write(text)
                return

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    return thread


def is_answering() -> bool:
    """Return whether the site answers on this machine, past any proxy that the environment names."""
    try:
        server = HTTPConnection(host(), settings.PORT, timeout=5)
        server.request("GET", "/healthz")
        server.getresponse().close()
    except (OSError, HTTPException):
        return False
    return True
