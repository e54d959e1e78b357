"""The rows of an inline as they were sent, beside those that are there now."""

import re

from django.forms import BaseInlineFormSet
from django.http import QueryDict
from django.utils.translation import gettext as _

from kb.admin.locking import is_key
from kb.admin.snapshots import is_other, own_fields
from kb.history.latest import deletion_of


class SentRows:
    """What was sent of an inline, brought together with what others added and deleted.

    A row that is gone and was left as it was goes without a word at its place; one that was touched becomes a new one
    that says so. A row that somebody added stays.
    """

    def __init__(self, formset: BaseInlineFormSet):
        self.formset = formset
        self.key = formset.model._meta.pk.name
        self.made_from = formset.form.made_from
        # Of rows that are added again, why they are gone, by their place; of those dropped, the same.
        self.gone: dict[int, str] = {}
        self.dropped: list[str] = []
        self.data = self.arranged()

    def arranged(self) -> QueryDict:
        """Return what was sent, with the rows that are there first, each by the key that it has."""
        data = self.formset.data.copy()
        sent = self.take_rows(data)
        there = {str(row.pk) for row in self.formset.get_queryset()}
        kept, added, seen = [], [], set()
        for row in sent:
            key = row.get(self.key, [""])[-1]
            if key in there:
                kept += [row] if key not in seen else []
                seen.add(key)
            elif not key:
                added.append((row, ""))
            elif self.was_touched(row, key):
                words = _("%(words)s Saved now, it is added again; remove it here to leave it deleted.")
                again = {name: values for name, values in row.items() if name not in (self.key, "DELETE")}
                added.append((again, words % {"words": self.deleted(key)}))
            else:
                self.dropped.append(self.deleted(key))
        if self.made_from.is_known:
            kept += [{self.key: [str(row.pk)]} for row in self.formset.get_queryset() if str(row.pk) not in seen]
        for place, (row, gone) in enumerate([*((row, "") for row in kept), *added]):
            for name, values in row.items():
                data.setlist(f"{self.formset.prefix}-{place}-{name}", values)
            if gone:
                self.gone[place] = gone
        data[f"{self.formset.prefix}-TOTAL_FORMS"] = str(len(kept) + len(added))
        data[f"{self.formset.prefix}-INITIAL_FORMS"] = str(len(kept))
        return data

    def take_rows(self, data: QueryDict) -> list[dict[str, list[str]]]:
        """Take the rows out of what was sent, in their order."""
        pattern = re.compile(rf"{re.escape(self.formset.prefix)}-([0-9]{{1,5}})-(.+)")
        total = data.get(f"{self.formset.prefix}-TOTAL_FORMS", "")
        # A number of rows that no place can have is as good as none.
        total = int(total) if re.fullmatch("[0-9]{1,5}", total) else 0
        rows: dict[int, dict[str, list[str]]] = {}
        for name in list(data):
            if found := pattern.fullmatch(name):
                values = data.pop(name)
                if int(found[1]) < total:
                    rows.setdefault(int(found[1]), {})[found[2]] = values
        return [row for _place, row in sorted(rows.items())]

    def was_touched(self, row: dict[str, list[str]], key: str) -> bool:
        """Whether anything was typed into the row, other than that it is to go."""
        if row.get("DELETE"):
            return False
        before = self.made_from.values_of(f"{self.formset.prefix} {key}")
        if before is None:
            return True
        sent = QueryDict(mutable=True)
        for name, values in row.items():
            sent.setlist(name, values)
        form = self.formset.form()
        return any(
            is_other(found, before[name], found.widget.value_from_datadict(sent, {}, name))
            for name, found in own_fields(form)
            if name in before and not found.widget.value_omitted_from_data(sent, {}, name)
        )

    def deleted(self, key: str) -> str:
        """Return who deleted the row, and what it was."""
        step = deletion_of(self.formset.model, int(key)) if is_key(self.formset.model, key) else None
        if step is None:
            return _("This row was deleted meanwhile.")
        return _("Deleted meanwhile (%(who)s): %(kind)s “%(name)s”.") % {
            "who": step.who,
            "kind": step.changes[0].kind,
            "name": step.changes[0].name,
        }
