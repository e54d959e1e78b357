"""Every test asserts something."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

# What asserts without the word.
ASSERTING = {"raises", "expect", "django_assert_num_queries", "django_assert_max_num_queries"}
TREES = {path: ast.parse(path.read_text()) for path in sorted(Path(settings.BASE_DIR, "tests").rglob("*.py"))}


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def asserts(function, helpers):
    """Return whether a function asserts, itself or by one of the helpers."""
    called = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    names = {name.id if isinstance(name, ast.Name) else getattr(name, "attr", "") for name in called}
    return bool(names & helpers) or any(isinstance(node, ast.Assert) for node in ast.walk(function))


SHARED = {
    function.name
    for path, tree in TREES.items()
    if "support" in path.parts
    for function in functions(tree)
    if asserts(function, ASSERTING)
}


@pytest.mark.parametrize("path", [path for path in TREES if path.name.startswith("test_")], ids=lambda path: path.stem)
def test_every_test_asserts_something(path):
    tests = [function for function in functions(TREES[path]) if function.name.startswith("test_")]
    known = ASSERTING | SHARED
    helpers = {function.name for function in functions(TREES[path]) if asserts(function, known)} | known
    assert [test.name for test in tests if not asserts(test, helpers)] == []
