"""Dumping: from rows to the text of the files, the same bytes for the same facts."""

import json
from collections.abc import Iterable

from django.db.models import QuerySet

from kb.facts.kinds import FactModel, kind_of, kinds_in


def text_of(file: str) -> str:
    """Return the text that the file should have, by the database."""
    records = [{"model": kind.label, "fields": fields} for kind in kinds_in(file) for fields in fields_of_records(kind)]
    # The one thing here that JSON has no exact form for is a decimal number.
    return json.dumps(records, ensure_ascii=False, indent=1, default="{:f}".format) + "\n"


def fields_of_records(kind: FactModel) -> list[dict]:
    """Return the fields of each record of the kind, in the order of natural keys."""
    return [fields for _key, fields in keyed_fields(kind, kind.model._base_manager.all())]


def keyed_fields(kind: FactModel, rows: QuerySet) -> list[tuple[tuple, dict]]:
    """Return the natural key of each row and the fields of its record, in the order of natural keys."""
    links = {link.name: linked_keys(link) for link in kind.links}
    paths = {field.name: paths_of(field) for field in kind.columns}
    names = list(dict.fromkeys(["pk", *kind.key_paths, *(path for found in paths.values() for path in found)]))
    keyed = []
    for found in rows.order_by().values_list(*names):
        row = dict(zip(names, found, strict=True))
        values = {field.name: stated(field, [row[path] for path in paths[field.name]]) for field in kind.columns}
        values |= {name: keys.get(row["pk"], []) for name, keys in links.items()}
        keyed.append((tuple(row[path] for path in kind.key_paths), without_absent(kind, values)))
    return sorted(keyed, key=lambda pair: sortable(pair[0]))


def paths_of(field) -> list[str]:
    """Return the lookup paths of what a record states for the field: itself, or the natural key that it refers to."""
    if not field.is_relation:
        return [field.name]
    return [f"{field.name}__{path}" for path in kind_of(field.related_model).key_paths]


def stated(field, parts: list):
    if not field.is_relation:
        return parts[0]
    return None if all(part is None for part in parts) else parts


def without_absent(kind: FactModel, values: dict) -> dict:
    """Leave out the values that a missing field stands for."""
    return {name: value for name, value in values.items() if value != kind.absent[name] and value != []}


def linked_keys(link) -> dict[int, list[list]]:
    """Return the natural keys that each record's many-to-many field names, in order."""
    paths = [f"{link.m2m_reverse_field_name()}__{path}" for path in kind_of(link.related_model).key_paths]
    found: dict[int, list[list]] = {}
    for pk, *key in link.remote_field.through._base_manager.values_list(link.m2m_column_name(), *paths):
        found.setdefault(pk, []).append(key)
    for keys in found.values():
        keys.sort(key=sortable)
    return found


def sortable(key: Iterable) -> tuple:
    """Return the natural key as it sorts: nothing before everything."""
    return tuple("" if part is None else part for part in key)
