"""Every change of a record is recorded in one table, which triggers write; see kb.database.triggers."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.functions import TransactionNow
from django.contrib.postgres.indexes import GinIndex
from django.db import connection, models, transaction
from django.db.models import CheckConstraint, Q

from kb.choices import Action
from kb.database.constraints import known
from kb.database.fields import ExactDecoder


class Change(models.Model):
    """One row of one table that was added, changed or deleted: its values before, and after.

    Both are complete, each column by its name, so that a change can be reverted and a row shown as of any moment.
    The database lets rows be added, nothing else.
    """

    at = models.DateTimeField(db_default=TransactionNow())
    table = models.CharField(max_length=63)
    record = models.BigIntegerField()
    action = models.CharField(max_length=6, choices=Action)
    before = models.JSONField(null=True, decoder=ExactDecoder)
    after = models.JSONField(null=True, decoder=ExactDecoder)
    # The records that it is or was a part of, as `vendor_id=12`; null if it is no part.
    part_of = ArrayField(models.TextField(), null=True)
    # Who or what made it, and why, as django-pghistory records it: changes made together share it.
    context = models.ForeignKey(
        "pghistory.Context", models.DO_NOTHING, null=True, related_name="+", db_constraint=False, db_index=False
    )

    class Meta:
        default_permissions = ()
        ordering = ["-id"]
        constraints = [
            known("change", "action", Action),
            CheckConstraint(
                condition=Q(action=Action.ADDED, before__isnull=True, after__isnull=False)
                | Q(action=Action.CHANGED, before__isnull=False, after__isnull=False)
                | Q(action=Action.DELETED, before__isnull=False, after__isnull=True),
                name="change_has_what_was_and_what_is",
            ),
        ]
        indexes = [
            models.Index("table", "record", "id", name="change_of_record"),
            GinIndex("part_of", name="change_by_whole", fastupdate=False, condition=Q(part_of__isnull=False)),
            models.Index("context", name="change_by_context"),
            models.Index("at", name="change_by_moment"),
        ]

    def __str__(self):
        return f"{self.get_action_display()}: {self.table} {self.record}"


@contextmanager
def unrecorded() -> Iterator[None]:
    """A transaction that records no change: for synthetic rows that are made by the million, and cite no source."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('kb.uncited', true)")
        uncited = cursor.fetchone()[0] or ""
        cursor.execute("SELECT set_config('kb.unrecorded', 'on', true), set_config('kb.uncited', 'allowed', true)")
        yield
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        # The rest of an outer transaction is recorded.
        cursor.execute("SELECT set_config('kb.unrecorded', 'off', true), set_config('kb.uncited', %s, true)", [uncited])
