"""The Chinese of the interface, compiled for the tests as `make` compiles it for the site."""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

WRITTEN = Path(__file__).parents[2].glob("locale/*/LC_MESSAGES/django.po")


def compile_translations() -> None:
    """Compile what is newer than its compiled form: before Django reads it, so at the head of the settings."""
    for written in WRITTEN:
        compiled = written.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < written.stat().st_mtime:
            with written.open("rb") as source:
                catalog = read_po(source, locale=written.parent.parent.name)
            # Two workers of xdist may do so at once; neither reads a half of it.
            beside = compiled.with_suffix(f".{os.getpid()}")
            with beside.open("wb") as target:
                write_mo(target, catalog)
            beside.replace(compiled)
