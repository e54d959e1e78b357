"""Caches in this process that are valid for one version of the database."""

import gc
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cached_property
from threading import Lock
from typing import Generic, TypeVar

from django.db.models import Model
from django.http import HttpRequest

from kb.models import Version

Value = TypeVar("Value")


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Pause the garbage collector while rows are read: scanning them again and again took over half of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class VersionCache(Generic[Value]):
    """The latest value for each kind, with the version that it was read at."""

    def __init__(self):
        self._values: dict[type, tuple[Hashable, Value]] = {}
        self._lock = Lock()

    def get(self, kind: type, version: Hashable, read: Callable[[], Value]) -> Value:
        """Return the kind's value at a version; one thread reads it, the others wait."""
        with self._lock:
            cached = self._values.get(kind)
            if cached is not None and cached[0] == version:
                return cached[1]
            # Any other version replaces it: a restored database may have an older one.
            with without_garbage_collection():
                self._values[kind] = (version, value := read())
            return value

    def clear(self) -> None:
        self._values.clear()


trees: VersionCache[list[Model]] = VersionCache()


class CurrentData:
    """The database at the version of a request, which is read when first needed."""

    def __init__(self, request: HttpRequest | None = None):
        self.request = request

    @cached_property
    def version(self) -> Hashable:
        return self.request.version if hasattr(self.request, "version") else Version.now()

    def tree(self, model: type[Model]) -> list[Model]:
        """Return the published nodes of a tree."""
        return trees.get(model, self.version, model.objects.published().tree)
