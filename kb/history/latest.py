"""Who changed which field of a record last, and who deleted what is gone."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Model, Q
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from kb.choices import Action
from kb.history.reading import HistoryPage, Step
from kb.models import Change

# The changes of one record among which its fields are looked for.
MOST_READ = 200


@dataclass
class Latest:
    """The last change of one field, in words."""

    at: datetime
    who: str
    before: str = ""
    after: str = ""
    # Whether one value took the place of another: of a list of records, some came and some went.
    is_one_value: bool = True

    @property
    def when(self) -> str:
        return date_format(localtime(self.at), "Y-m-d H:i")

    @property
    def words(self) -> str:
        known = {"who": self.who, "when": self.when}
        if not self.is_one_value:
            return _("Changed on %(when)s (%(who)s).") % known
        words = _("Changed on %(when)s (%(who)s), from “%(before)s” to “%(after)s”.")
        return words % (known | {"before": self.before or _("empty"), "after": self.after or _("empty")})


def latest_changes(record: Model) -> dict[str, Latest]:
    """Return the last change of each field of the record, where one is known."""
    own = Q(table=record._meta.db_table, record=record.pk)
    for link in record.link_fields():
        table = link.remote_field.through._meta.db_table
        own |= Q(table=table, part_of__overlap=[f"{link.m2m_column_name()}={record.pk}"])
    keys = Change.objects.filter(own).order_by("-id").values_list("pk", flat=True)[:MOST_READ]
    links = {link.remote_field.through: link.name for link in record.link_fields()}
    found: dict[str, Latest] = {}
    for step in HistoryPage(keys, about=record, order=("-id",)).steps():
        for change in step.changes:
            if change.model in links:
                found.setdefault(links[change.model], Latest(step.at, step.who, is_one_value=False))
            for field in change.fields if change.action == Action.CHANGED else ():
                found.setdefault(field.name, Latest(step.at, step.who, field.before, field.after))
    return found


def deletion_of(model: type[Model], key: int) -> Step | None:
    """Return the step in which the record was deleted."""
    deleted = Change.objects.filter(table=model._meta.db_table, record=key, action=Action.DELETED).order_by("-id")
    steps = HistoryPage(deleted.values_list("pk", flat=True)[:1]).steps()
    return steps[0] if steps else None
