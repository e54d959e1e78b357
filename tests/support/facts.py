"""Fact files for tests, and what the database holds in one word."""

import json
from hashlib import md5
from pathlib import Path

from django.apps import apps
from django.db import connection

from kb.models import Version


def record(model: str, **fields) -> dict:
    return {"model": model, "fields": fields}


def vendor(slug: str, /, **fields) -> dict:
    return record("vendors.vendor", **({"slug": slug, "name_en": slug.title()} | fields))


def write(folder: Path, **files: list | str) -> Path:
    """Write each file (a name without its number, as `_01_sources`) into the folder."""
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / f"{name.strip('_')}.json").write_text(text)
    return folder


def checksum() -> str:
    """Return a sum over all rows of all tables, with the place of each: even a write of the same values changes it.

    The version aside, which every statement moves on, whether it finds anything to write or not.
    """
    models = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and model is not Version
    ]
    found = md5()
    with connection.cursor() as cursor:
        for table in sorted({model._meta.db_table for model in models}):
            rows = f'SELECT ctid::text, t::text FROM "{table}" AS t ORDER BY 1'
            cursor.execute(f"SELECT md5(coalesce(string_agg(rows::text, chr(10)), '')) FROM ({rows}) AS rows")
            found.update(cursor.fetchone()[0].encode())
    return found.hexdigest()
