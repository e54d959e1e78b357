"""What is read of the database for lists is a closed room: the rest of the house has two ways in."""

from tests.test_layers import MODULES, imported

ROOM = "kb.lists.snapshots."
# The records that a list has, and what a filter asks of them.
WAYS_IN = {f"{ROOM}selection", f"{ROOM}conditions"}


def test_nothing_outside_looks_into_what_is_read_for_lists():
    looking_in = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if not module.startswith(ROOM)
        for name in imported(tree)
        if name.startswith(ROOM) and not any(name == way or name.startswith(f"{way}.") for way in WAYS_IN)
    }
    assert looking_in == set()


def test_what_is_read_for_lists_knows_no_filter():
    looking_out = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if module.startswith(ROOM)
        for name in imported(tree)
        if name.startswith(("kb.lists.facets", "kb.lists.filtersets", "kb.lists.ranges", "django_filters"))
    }
    assert looking_out == set()
