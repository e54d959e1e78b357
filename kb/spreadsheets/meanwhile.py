"""What others changed between the preview of an import and its confirmation."""

from django.db.models import Max, Q

from kb.choices import Action
from kb.facts.kinds import FactModel
from kb.history.reading import HistoryPage, Step
from kb.models import Change
from kb.spreadsheets.reports import Report

MOST_SHOWN = 50


def last_change() -> int:
    """Return the newest change. Under the lock of an import, no other of its table is under way."""
    return Change.objects.aggregate(newest=Max("pk"))["newest"] or 0


def changed_since(kind: FactModel, report: Report, previewed: int) -> list[Step]:
    """Return what was changed of the records of the sheet since the preview, and what was deleted of their kind."""
    keys = [outcome.record.pk for outcome in report.changed_rows]
    found = Change.objects.filter(table=kind.model._meta.db_table, pk__gt=previewed)
    found = found.filter(Q(record__in=keys) | Q(action=Action.DELETED)).order_by("-pk")
    return HistoryPage(found.values_list("pk", flat=True)[:MOST_SHOWN]).steps()
