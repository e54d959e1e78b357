"""The version of the knowledge base."""

from django.db import models
from django.db.models.expressions import RawSQL


class Version(models.Model):
    """A number that one writer at a time increases: once any of them has changed, everything cached before is invalid.

    The triggers of kb.database.triggers increase one before a transaction first writes: a reader never sees a change
    without its number, and writers have a row each, so that they do not wait for each other.
    """

    number = models.BigIntegerField()

    class Meta:
        default_permissions = ()

    def __str__(self):
        return str(self.number)

    @classmethod
    def now(cls) -> tuple:
        """Return a key of the present state: each number with the transaction that wrote it, and the state of one's own
        transaction.

        A number may come again after a rollback, but never from the same transaction.
        """
        return tuple(cls.rows())

    @classmethod
    def rows(cls) -> models.QuerySet:
        names = RawSQL("xmin::text", []), RawSQL("coalesce(current_setting('kb.moved_on', true), '')", [])
        return cls.objects.order_by("id").values_list("id", "number", *names)
