"""The databases of tests are what `migrate` would make."""

import ast
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.support.databases import MIGRATED_FROM, connected_to, copied, migrated
from vendors.models import Vendor

MIGRATIONS = [
    path for app in ("kb", "vendors", "eras") for path in Path(settings.BASE_DIR, app).rglob("migrations/*.py")
]


def of_ours(path):
    """Return the modules of ours that a module imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        names = (
            [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in getattr(node, "names", ())]
        )
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (name for name in names if name.split(".")[0] in ("kb", "vendors", "eras"))


@pytest.mark.django_db
def test_all_migrations_have_run():
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_a_database_is_recreated_when_what_a_migration_imports_has_changed(path):
    for name in of_ours(path):
        module = Path(*name.split(".")).with_suffix(".py")
        assert any(module.match(pattern) for pattern in MIGRATED_FROM), module


def test_each_database_has_content_types_of_its_own(django_db_setup, django_db_blocker):
    """As where a test that commits was cleaned up after: there they were made again, with other keys."""
    with django_db_blocker.unblock(), copied(migrated) as other, copied(migrated) as last:
        with connected_to(other):
            ContentType.objects.all().delete()
            made_again = ContentType.objects.get_for_model(Vendor)
        with connected_to(last):
            kept = ContentType.objects.get_for_model(Vendor)
            assert kept.pk != made_again.pk
            assert ContentType.objects.filter(pk=kept.pk, model="vendor").exists()
