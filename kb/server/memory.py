"""A cache in the memory of this process that is bounded by its bytes, not by the number of its values."""

import pickle
import sys
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache

# What a value takes besides its key and its bytes: its tuple, the time, its place in the dictionary.
OVERHEAD = 300


@dataclass
class Store:
    """The pickled values of one cache, the least recently used first, each with the time when it expires."""

    values: OrderedDict[str, tuple[bytes, float | None]] = field(default_factory=OrderedDict)
    size: int = 0
    lock: Lock = field(default_factory=Lock)

    def add(self, key: str, data: bytes, expires: float | None) -> None:
        self.values[key] = data, expires
        self.size += size_of(key, data)

    def remove(self, key: str) -> None:
        data, _ = self.values.pop(key)
        self.size -= size_of(key, data)

    def clear(self) -> None:
        self.values.clear()
        self.size = 0


# By the location of the cache: Django makes an object of the backend for each thread.
stores: dict[str, Store] = {}


class BoundedMemory(BaseCache):
    """Keeps values within the option `MAX_BYTES`: a new one pushes out those that were not used for longest.

    A value that is larger than all of it is not kept.
    """

    def __init__(self, name: str, params: dict):
        super().__init__(params)
        self.max_bytes = params["OPTIONS"]["MAX_BYTES"]
        self.store = stores.setdefault(name, Store())

    def get(self, key, default=None, version=None):
        key = self.make_and_validate_key(key, version=version)
        with self.store.lock:
            if key not in self.store.values:
                return default
            data, expires = self.store.values[key]
            if expires is not None and expires <= time.time():
                self.store.remove(key)
                return default
            self.store.values.move_to_end(key)
        return pickle.loads(data)

    def set(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        key = self.make_and_validate_key(key, version=version)
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        with self.store.lock:
            if key in self.store.values:
                self.store.remove(key)
            if size_of(key, data) > self.max_bytes:
                return
            while self.store.size + size_of(key, data) > self.max_bytes:
                self.store.remove(next(iter(self.store.values)))
            self.store.add(key, data, self.get_backend_timeout(timeout))

    def clear(self):
        with self.store.lock:
            self.store.clear()


def size_of(key: str, data: bytes) -> int:
    return sys.getsizeof(key) + sys.getsizeof(data) + OVERHEAD
