"""The column `sources`: the sources that support a record as a whole, each a citation of it.

A citation says more than a cell can (where in the source, in which words), so a sheet adds some and takes none away.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kb.choices import Stance
from kb.facts.kinds import Kind, kind_of
from kb.review.permissions import may
from kb.spreadsheets.cells import SEPARATOR, ReferencesCell
from kb.spreadsheets.results import Change
from kb.spreadsheets.rows import Row, SheetRecord

SOURCES = "sources"


class SourcesColumn:
    """The sources of the records of one kind."""

    def __init__(self, kind: Kind):
        self.kind = kind
        self.citations = kind_of(kind.model._meta.get_field("citations").related_model)

    def standing(self, rows: QuerySet) -> dict[tuple, list[str]]:
        """Return the slugs of the sources of each row that has some, by its natural key."""
        found: dict[tuple, list[str]] = {}
        cited = self.citations.model._base_manager.filter(entry__in=rows, field="", stance=Stance.SUPPORTS)
        paths = [f"entry__{path}" for path in self.kind.key_paths]
        for *key, slug in cited.order_by("source__slug").values_list(*paths, "source__slug").distinct():
            found.setdefault(tuple(key), []).append(slug)
        return found

    def read(self, row: Row, key: tuple, standing: list[str], user: AbstractBaseUser) -> list[SheetRecord]:
        """Return the citations that the row adds."""
        wanted = ReferencesCell().clean(row.cells[SOURCES])
        if not isinstance(wanted, list):
            row.record.blame(SOURCES, _("takes slugs of sources, with semicolons between them"))
            return []
        added = [slug for slug in dict.fromkeys(slug for (slug,) in wanted) if slug not in standing]
        if not added:
            return []
        row.changes.append(Change(SOURCES, SEPARATOR.join(standing), SEPARATOR.join([*standing, *added])))
        if not may(user, "add", self.citations.model):
            row.record.blame(SOURCES, _("you may not add citations"))
        said = [{"entry": list(key), "source": [slug]} for slug in added]
        return [SheetRecord(SOURCES, row.number, self.citations, fields) for fields in said]
