"""Records are matched with the rows of the database by natural key, and references become primary keys."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import connection
from django.utils.translation import gettext as _

from kb.facts.kinds import FactModel, kind_of
from kb.facts.reading import Record, joined, nearest
from kb.facts.renaming import Renaming

# The primary keys that a many-to-many field joins, by the primary key of the record.
Links = dict[int, set[int]]
# Each is compared with all keys of a kind.
MAX_HINTS = 50


@dataclass
class ExistingRecords:
    """What exists of one kind: primary keys by natural key, old and new; old rows and links by primary key."""

    ids: dict[tuple, int] = field(default_factory=dict)
    rows: dict[int, tuple] = field(default_factory=dict)
    links: dict[str, Links] = field(default_factory=dict)
    hints: dict[tuple, str] = field(default_factory=dict)

    def hint(self, key: tuple) -> str:
        """Return a hint at the key that is nearest to one that does not exist, as long as few were requested."""
        if key not in self.hints and len(self.hints) < MAX_HINTS:
            self.hints[key] = nearest(joined(key), map(joined, self.ids))
        return self.hints.get(key, "")

    def name_of(self, pk: int) -> str:
        """Return the natural key of the row as people write it."""
        return next(joined(key) for key, other in self.ids.items() if other == pk)


def fetch_existing(loaded: dict[FactModel, list[Record]]) -> dict[FactModel, ExistingRecords]:
    """Return the existing records of the loaded kinds, and of those they refer to, with one query for each table."""
    existing_records = {kind: fetch(kind) for kind in loaded}
    for kind in loaded:
        for relation in (*kind.references, *kind.links):
            target = kind_of(relation.related_model)
            if target not in existing_records:
                existing_records[target] = fetch(target, keys_only=True)
    return existing_records


def fetch(kind: FactModel, *, keys_only: bool = False) -> ExistingRecords:
    existing = ExistingRecords()
    columns = [] if keys_only else [column.attname for column in kind.columns]
    names = list(dict.fromkeys(["pk", *kind.key_paths, *columns]))
    key_at, row_at = ([names.index(name) for name in wanted] for wanted in (kind.key_paths, columns))
    for found in kind.model._base_manager.order_by().values_list(*names):
        existing.ids[tuple(found[i] for i in key_at)] = found[0]
        existing.rows[found[0]] = tuple(found[i] for i in row_at)
    if not keys_only:
        existing.links = {link.name: fetch_links(link) for link in kind.links}
    return existing


def fetch_links(link) -> Links:
    links = {}
    pairs = link.remote_field.through._base_manager.values_list(link.m2m_column_name(), link.m2m_reverse_name())
    for source, target in pairs:
        links.setdefault(source, set()).add(target)
    return links


def assign_ids(kind: FactModel, records: list[Record], existing: ExistingRecords) -> None:
    """Give every record the primary key of its row, new ones from the sequence, so that any can refer to any."""
    first = {}
    for record in records:
        if record.key is None:
            continue
        other = first.setdefault(record.key, record)
        if other is not record:
            reason = _("occurs twice, first at %(place)s") % {"place": other.place}
            record.blame(", ".join(kind.key_names), reason)
    new = [key for key in first if key not in existing.ids]
    existing.ids.update(zip(new, take_ids(kind, len(new)), strict=True))
    for key, record in first.items():
        record.pk = existing.ids[key]


def take_ids(kind: FactModel, count: int) -> list[int]:
    meta = kind.model._meta
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [connection.ops.quote_name(meta.db_table), meta.pk.column, count],
        )
        return [pk for (pk,) in cursor.fetchall()]


def resolve(
    record: Record, existing_records: dict[FactModel, ExistingRecords], unread: set[str], renaming: Renaming
) -> None:
    """Turn the record's references into primary keys, and build its row unless it has a fault."""
    found = {}
    for relation in (*record.kind.references, *record.kind.links):
        stated = record.values.get(relation.name)
        keys = (stated or ()) if relation.many_to_many else [stated] * (stated is not None)
        found[relation.name] = resolve_keys(record, relation, keys, existing_records, unread, renaming)
    if record.blames or any(None in ids for ids in found.values()):
        return
    record.links = {link.name: set(found[link.name]) for link in record.kind.links}
    values = record.values | {name: ids[0] if ids else None for name, ids in found.items()}
    record.row = tuple(values[column.name] for column in record.kind.columns)


def resolve_keys(
    record: Record,
    relation,
    keys: Iterable[tuple],
    existing_records: dict[FactModel, ExistingRecords],
    unread: set[str],
    renaming: Renaming,
) -> list[int | None]:
    target = kind_of(relation.related_model)
    ids = existing_records[target].ids
    keys = [renaming.current(target, key, ids) for key in keys]
    for key in keys:
        if key not in ids and target.label not in unread:
            record.blame(relation.name, record.unknown(target, joined(key), existing_records[target].hint(key)))
    return [ids.get(key) for key in keys]


def find_circles(kind: FactModel, records: list[Record], existing: ExistingRecords) -> None:
    """Note circles of keys to the same table; a record that names itself is left to the database's constraint."""
    by_pk = {record.pk: record for record in records if record.row}
    for index, column in enumerate(kind.columns):
        if column.related_model is not kind.model:
            continue
        rows = existing.rows | {pk: record.row for pk, record in by_pk.items()}
        above = {pk: row[index] for pk, row in rows.items() if row[index] != pk}
        done = set()
        for pk in by_pk:
            path = []
            while pk is not None and pk not in done:
                done.add(pk)
                path.append(pk)
                pk = above.get(pk)
            if pk in path:
                circle = [*path[path.index(pk) :], pk]
                names = " → ".join(existing.name_of(step) for step in circle)
                culprit = next(by_pk[step] for step in circle if step in by_pk)
                culprit.blame(column.name, _("is circular: %(names)s") % {"names": names})
