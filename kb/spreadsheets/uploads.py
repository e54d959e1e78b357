"""Where an uploaded sheet waits for its confirmation: in files that every worker of the machine reads, for an hour."""

from uuid import uuid4

from django.core.cache import caches
from import_export.tmp_storages import BaseStorage


class Upload(BaseStorage):
    """One uploaded sheet, under a name that nobody guesses."""

    def save(self, data: bytes) -> None:
        self.name = uuid4().hex
        caches["uploads"].set(self.name, data)

    def read(self) -> bytes | None:
        return caches["uploads"].get(self.name)

    def remove(self) -> None:
        caches["uploads"].delete(self.name)
