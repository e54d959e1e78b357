"""Where an uploaded sheet waits for its confirmation: in files that every worker of the machine reads, for an hour."""

import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from import_export.tmp_storages import BaseStorage

KEPT_SECONDS = 3600


def waits(file: Path) -> bool:
    """Return whether the file is there and its hour has not passed."""
    try:
        return time.time() - file.stat().st_mtime < KEPT_SECONDS
    except FileNotFoundError:
        return False


class Upload(BaseStorage):
    """One uploaded sheet, under a name that nobody guesses."""

    @property
    def file(self) -> Path:
        return settings.UPLOADS / self.name

    def save(self, data: bytes) -> None:
        settings.UPLOADS.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in settings.UPLOADS.iterdir():
            if not waits(file):
                file.unlink(missing_ok=True)
        self.name = uuid4().hex
        self.file.touch(mode=0o600)
        self.file.write_bytes(data)

    def read(self) -> bytes | None:
        return self.file.read_bytes() if waits(self.file) else None

    def remove(self) -> None:
        self.file.unlink(missing_ok=True)
