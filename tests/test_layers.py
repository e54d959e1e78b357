import ast
from pathlib import Path

import pytest
from django.conf import settings

FLOORS = ["kb", "vendors", "eras"]
# The rooms of kb, from the ground up: a room imports from the floors below its own, never from a room beside it.
ROOMS = (
    {"choices", "database", "language", "charts"},
    {"models"},
    {"evidence"},
    {"facts", "history", "review", "server"},
    {"lists", "login", "spreadsheets"},
    {"views", "api", "admin"},
    {"kinds", "templatetags"},
    {"site", "settings", "wsgi", "apps", "management"},
    {"urls"},
)
# What the closed room of the lists shows of itself.
OPEN_IN_SNAPSHOTS = {"kb.lists.snapshots.selection", "kb.lists.snapshots.conditions"}
NAMED = set().union(*ROOMS)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
MODULES = {
    ".".join(path.relative_to(settings.BASE_DIR).with_suffix("").parts): ast.parse(path.read_text())
    for floor in FLOORS
    for path in sorted(Path(settings.BASE_DIR, floor).rglob("*.py"))
}


def imports(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]


def imported(tree):
    """The dotted names that are imported anywhere in the tree: modules, and what is taken out of them."""
    for node in imports(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            yield node.module or "."
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_roof(module):
    """Whether it is a part of kb that looks up at the apps."""
    return module == "kb.urls" or module.startswith("kb.site.")


def test_every_floor_is_looked_at():
    assert {module.split(".")[0] for module in MODULES} == set(FLOORS)


@pytest.mark.parametrize("floor", FLOORS)
def test_arrows_point_downward(floor):
    above = FLOORS[FLOORS.index(floor) + 1 :]
    looking_up = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if module.split(".")[0] == floor and not is_roof(module)
        for name in imported(tree)
        if name.split(".")[0] in above
    }
    assert looking_up == set()


def room(name):
    """The room of kb that a dotted name is in."""
    return name.partition(".")[2].partition(".")[0]


def floor_of(name):
    return next(floor for floor, rooms in enumerate(ROOMS) if room(name) in rooms)


def modules_of_kb():
    return {module: tree for module, tree in MODULES.items() if module.startswith("kb.") and room(module) in NAMED}


def test_every_room_of_kb_has_its_floor():
    rooms = {room(module) for module in MODULES if module.startswith("kb.")} - {"__init__", "migrations"}
    assert rooms == NAMED


def test_arrows_within_kb_point_downward():
    upward = {
        f"{module} imports {name}"
        for module, tree in modules_of_kb().items()
        for name in imported(tree)
        if name.startswith("kb.") and room(name) in NAMED - {room(module)} and floor_of(name) >= floor_of(module)
    }
    assert upward == set()


def test_the_snapshots_of_lists_are_a_closed_room():
    through_the_wall = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if not module.startswith("kb.lists.snapshots.")
        for name in imported(tree)
        if name in MODULES and name.startswith("kb.lists.snapshots.") and name not in OPEN_IN_SNAPSHOTS
    }
    assert through_the_wall == set()


def test_each_room_says_in_a_line_what_it_is():
    folders = {path.parent for path in Path(settings.BASE_DIR, "kb").rglob("*.py")}
    silent = {
        str(folder.relative_to(settings.BASE_DIR))
        for folder in folders
        if folder.name not in ("migrations", "commands", "management")
        and not (ast.get_docstring(ast.parse((folder / "__init__.py").read_text())) or "").strip()
    }
    assert silent == set()


def test_the_map_of_the_readme_names_each_room():
    readme = Path(settings.BASE_DIR, "README.md").read_text()
    folders = {room for room in NAMED if Path(settings.BASE_DIR, "kb", room).is_dir()} - {"templatetags", "management"}
    assert {room for room in folders if f"`kb/{room}/`" not in readme} == set()


def test_nothing_below_imports_the_roof():
    through_the_roof = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if not is_roof(module)
        for name in imported(tree)
        if is_roof(name)
    }
    assert through_the_roof == set()


def test_imports_are_at_the_top_and_in_no_function():
    inside = {
        f"{module}:{node.lineno}"
        for module, tree in MODULES.items()
        for function in ast.walk(tree)
        if isinstance(function, FUNCTIONS)
        for node in imports(function)
    }
    assert inside == set()


def test_imports_name_what_they_take_and_whence():
    vague = {
        f"{module}:{node.lineno}"
        for module, tree in MODULES.items()
        for node in imports(tree)
        if getattr(node, "level", 0) or node.names[0].name == "*"
    }
    assert vague == set()
