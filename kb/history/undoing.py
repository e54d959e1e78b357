"""An action over many records, taken back in one step by what the history recorded of it."""

from dataclasses import dataclass, field

from django.db import connection
from django.utils.translation import gettext as _

from kb.choices import Action
from kb.history.reading import last_name, models_by_table, row_of
from kb.models import Change, Entry

RESTORE = """
    INSERT INTO {table} SELECT restored.* FROM kb_change, jsonb_populate_record(NULL::{table}, before) AS restored
    WHERE context_id = %s AND "table" = %s AND action = 'delete' ORDER BY kb_change.id
"""


@dataclass
class Undone:
    """How many records an undo took back, and the names of those that it left, by reason."""

    number: int = 0
    left: dict[str, list[str]] = field(default_factory=dict)

    def leave(self, reason: str, name: str) -> None:
        self.left.setdefault(reason, []).append(name)


def take_back_status(model: type[Entry], context: str, hindrances) -> Undone:
    """Bring each record to the status that it had before, unless it was changed since.

    `hindrances` returns, of records and a status, why some may not come to it.
    """
    done = Undone()
    changes = Change.objects.filter(context=context, table=model._meta.db_table, action=Action.CHANGED)
    changed = {change.record: change for change in changes}
    rows = model._base_manager.filter(pk__in=changed).select_for_update().order_by("pk").in_bulk()
    back: dict[str, list[Entry]] = {}
    for key, change in changed.items():
        after = row_of(model, change.after)
        if key not in rows:
            done.leave(_("deleted since"), last_name(model, after))
        elif (rows[key].status, rows[key].updated_at) != (after.status, after.updated_at):
            done.leave(_("changed since"), str(rows[key]))
        else:
            back.setdefault(change.before["status"], []).append(rows[key])
    for status, records in back.items():
        reasons = hindrances(records, status)
        for record in records:
            if record.pk in reasons:
                done.leave(reasons[record.pk], str(record))
        free = [record.pk for record in records if record.pk not in reasons]
        done.number += model._base_manager.filter(pk__in=free).update(status=status)
    return done


def take_back_deletion(model: type[Entry], context: str) -> Undone:
    """Restore the records with all that went with them, by their old keys; the database refuses what does not fit."""
    deleted = Change.objects.filter(context=context, action=Action.DELETED, table__in=[*models_by_table()])
    tables = dict.fromkeys(deleted.order_by("id").values_list("table", flat=True))
    number = deleted.filter(table=model._meta.db_table).count()
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(RESTORE.format(table=connection.ops.quote_name(table)), [context, table])
    connection.check_constraints()
    return Undone(number)
