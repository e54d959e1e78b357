from importlib import import_module
from pathlib import Path

from django.apps import apps

TESTS = Path(__file__).parent.parent
APPS = ("kb", "vendors", "eras")


def constraints_of_all_models():
    return {
        constraint.name
        for app in APPS
        for model in apps.get_app_config(app).get_models()
        for constraint in model._meta.constraints
    }


def constraints_tried():
    """The names in the tables of all test_…_constraints.py."""
    names = set()
    for file in TESTS.rglob("test_*constraints.py"):
        tests = import_module(".".join(file.relative_to(TESTS.parent).with_suffix("").parts))
        names |= {name for name, *_ in [*getattr(tests, "BREAKS", []), *getattr(tests, "TWINS", [])]}
    return names


def test_each_constraint_has_a_test_that_tries_to_break_it():
    assert constraints_of_all_models() - constraints_tried() == set()
