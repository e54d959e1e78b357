"""Where an uploaded sheet waits for its confirmation: in files that every worker of the machine reads, for an hour."""

import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.files import File

KEPT_SECONDS = 3600


def keep(upload: File) -> str:
    """Keep what was uploaded, under a name that nobody guesses; what has waited too long goes."""
    settings.UPLOADS.mkdir(mode=0o700, parents=True, exist_ok=True)
    for file in settings.UPLOADS.iterdir():
        if has_expired(file):
            file.unlink(missing_ok=True)
    file = settings.UPLOADS / uuid4().hex
    file.touch(mode=0o600)
    upload.seek(0)
    file.write_bytes(upload.read())
    return file.name


def read(name: str) -> bytes:
    file = settings.UPLOADS / name
    if has_expired(file):
        raise FileNotFoundError(name)
    return file.read_bytes()


def remove(name: str) -> None:
    (settings.UPLOADS / name).unlink(missing_ok=True)


def has_expired(file: Path) -> bool:
    """Return whether the file's hour has passed, or it is no longer there."""
    try:
        return time.time() - file.stat().st_mtime >= KEPT_SECONDS
    except FileNotFoundError:
        return True
