import ast
from pathlib import Path

import pytest
from django.conf import settings

FLOORS = ["kb", "vendors", "eras"]
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


def test_nothing_below_imports_the_roof():
    through_the_roof = {
        f"{module} imports {name}"
        for module, tree in MODULES.items()
        if not is_roof(module)
        for name in imported(tree)
        if is_roof(name)
    }
    assert through_the_roof == set()


def test_imports_stand_on_top_and_in_no_function():
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
