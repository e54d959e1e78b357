"""What is read of the database and kept in this process until the version of the database moves on."""

import gc
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cached_property
from threading import Lock
from typing import Generic, TypeVar

from django.db.models import Model
from django.http import HttpRequest

from kb.models import Version

Read = TypeVar("Read")


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep Python from walking again and again over the rows that pile up: that took more than half of the reading."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Kept(Generic[Read]):
    """What was read last of each kind in this process."""

    def __init__(self):
        self._kept: dict[type, tuple[Hashable, Read]] = {}
        self._lock = Lock()

    def get(self, kind: type, version: Hashable, read: Callable[[], Read]) -> Read:
        """Return what the kind has at that version; one thread reads it, the others wait for it."""
        with self._lock:
            kept = self._kept.get(kind)
            if kept is not None and kept[0] == version:
                return kept[1]
            # Whichever number comes: a restored database may well have an older one.
            with uncollected():
                self._kept[kind] = (version, found := read())
            return found

    def clear(self) -> None:
        self._kept.clear()


trees: Kept[list[Model]] = Kept()


class Present:
    """The database at the version that a request is answered from, which is asked for once it is needed."""

    def __init__(self, request: HttpRequest | None = None):
        self.request = request

    @cached_property
    def version(self) -> Hashable:
        return self.request.version if hasattr(self.request, "version") else Version.now()

    def tree(self, model: type[Model]) -> list[Model]:
        """Return the published nodes of a tree."""
        return trees.get(model, self.version, model.objects.published().tree)
