"""The cache in memory keeps what was used last, within its bytes."""

import gc
import time
import tracemalloc

import pytest

from kb.server.memory import BoundedMemory, stores

MEGABYTE = 1024**2


@pytest.fixture
def memory():
    yield BoundedMemory("bounded", {"OPTIONS": {"MAX_BYTES": MEGABYTE}})
    stores.pop("bounded")


def test_what_was_kept_is_returned_as_a_copy(memory):
    memory.set("page", ["one"])
    memory.get("page").append("two")
    assert memory.get("page") == ["one"]
    assert memory.get("other", "none") == "none"


@pytest.mark.parametrize("length", [1, 1_000, 100_000])
def test_its_memory_stays_within_its_bytes_whatever_the_length_of_the_values(memory, length):
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(3 * MEGABYTE // (length + 300)):
            memory.set(f"{number:032}", b"x" * length)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert 0.5 * MEGABYTE < after - before <= MEGABYTE


def test_what_was_not_used_for_longest_is_pushed_out(memory):
    for name in ("a", "b", "c"):
        memory.set(name, b"x" * 300_000)
    memory.get("a")
    memory.set("d", b"x" * 300_000)
    assert [name for name in "abcd" if memory.get(name)] == ["a", "c", "d"]


def test_a_value_larger_than_all_of_it_is_not_kept_and_pushes_nothing_out(memory):
    memory.set("a", "small")
    memory.set("b", b"x" * MEGABYTE)
    assert memory.get("a") == "small"
    assert memory.get("b") is None


def test_a_value_that_is_set_again_is_counted_once(memory):
    for _ in range(20):
        memory.set("a", b"x" * 100_000)
    assert memory.store.size < 110_000
    memory.clear()
    assert memory.store.size == 0


def test_a_value_expires(memory, monkeypatch):
    memory.set("a", "page", timeout=60)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 61)
    assert memory.get("a") is None
    assert memory.store.size == 0
