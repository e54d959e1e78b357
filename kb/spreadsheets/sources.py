"""The column `sources`: the sources that support a record as a whole, each a citation of it.

A citation says more than a cell can (where in the source, in which words), so a sheet adds some and takes none away.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kb.choices import Stance
from kb.facts.kinds import FactModel, kind_of
from kb.review.permissions import may
from kb.spreadsheets.cells import SEPARATOR
from kb.spreadsheets.columns import SOURCES, Column
from kb.spreadsheets.formulas import is_clearing
from kb.spreadsheets.outcomes import Change, Outcome, SheetRecord


def citations_of(kind: FactModel) -> FactModel:
    return kind_of(kind.model._meta.get_field("citations").related_model)


def sources_of(kind: FactModel, records: QuerySet) -> dict[tuple, list[str]]:
    """Return the slugs of the sources of each record that has some, by its natural key."""
    found: dict[tuple, list[str]] = {}
    citations = citations_of(kind).model._base_manager.filter(entry__in=records, field="", stance=Stance.SUPPORTS)
    paths = [f"entry__{path}" for path in kind.key_paths]
    for *key, slug in citations.order_by("source__slug").values_list(*paths, "source__slug").distinct():
        found.setdefault(tuple(key), []).append(slug)
    return found


def added_citations(
    column: Column, outcome: Outcome, key: tuple, cited: list[str], user: AbstractBaseUser
) -> list[SheetRecord]:
    """Return the citations that the row adds to those of the sources already cited."""
    kind = citations_of(outcome.record.kind)
    text = outcome.row.cells[SOURCES].strip()
    if is_clearing(text):
        outcome.record.blame(SOURCES, _("a spreadsheet can only add sources"))
        return []
    stated = column.read(text)
    if not isinstance(stated, list):
        outcome.record.blame(SOURCES, _("must be slugs of sources, separated by semicolons"))
        return []
    added = [slug for slug in dict.fromkeys(slug for (slug,) in stated) if slug not in cited]
    # An exported cell names all that are cited already, and says nothing of a value that is changed beside it.
    kept_all = set(cited) <= {slug for (slug,) in stated}
    outcome.named = added if kept_all else [slug for (slug,) in stated]
    if not added:
        return []
    outcome.changes.append(Change(SOURCES, SEPARATOR.join(cited), SEPARATOR.join([*cited, *added])))
    if not may(user, "add", kind.model):
        outcome.record.blame(SOURCES, _("you may not add citations"))
    return [SheetRecord(SOURCES, outcome.row.number, kind, {"entry": list(key), "source": [slug]}) for slug in added]
