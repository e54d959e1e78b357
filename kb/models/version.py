"""The version of the knowledge base."""

from django.db import models
from django.db.models import CheckConstraint, Q
from django.db.models.expressions import RawSQL


class Version(models.Model):
    """The one row that every change of the knowledge base moves on: what is remembered of an older one is void.

    The triggers of kb.database.versions move it, before each statement that writes: writers follow each other, and a
    reader never sees a change without its number.
    """

    number = models.BigIntegerField()

    class Meta:
        default_permissions = ()
        constraints = [CheckConstraint(condition=Q(id=1), name="version_is_one_row")]

    def __str__(self):
        return str(self.number)

    @classmethod
    def now(cls) -> tuple[int, str] | None:
        """Return what names the present state: the number and the transaction that wrote it (None: nothing is written).

        A number may come again after a rollback, but never from the same transaction.
        """
        return cls.objects.values_list("number", RawSQL("xmin::text", [])).first()
