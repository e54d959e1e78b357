"""Two people on one record: what each changed is brought together field by field, and where both changed one, nobody
overwrites the other unseen.
"""

from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kb.admin.snapshots import Snapshot, as_sent, is_other, own_fields
from kb.history.latest import Latest, latest_changes

# What the radio buttons at a contested field are called, and what they send.
CHOICE = "-choice"
THEIRS, MINE = "theirs", "mine"
# What is sent with a form that only comes back to be looked at, and what it then says.
REOPENED = "_reopened"
REOPENED_WORDS = gettext_lazy("Here is what you typed. Nothing of it is saved yet: look it over, then save.")


@dataclass
class Conflict:
    """A field that was changed by somebody else to another value than the one typed."""

    label: str
    html_name: str
    theirs: str
    latest: Latest | None

    @property
    def words(self) -> str:
        if self.latest is None:
            return _("The record now has: %(value)s") % {"value": self.theirs or _("empty")}
        return self.latest.words

    def as_error(self) -> str:
        """Return what the field shows: who changed it, and the choice."""
        name = f"{self.html_name}{CHOICE}"
        return format_html(
            '{}<span class="contest" role="radiogroup" aria-label="{}">'
            '<label><input type="radio" name="{}" value="{}"> {}</label> '
            '<label><input type="radio" name="{}" value="{}"> {}</label></span>',
            self.words,
            self.label,
            name,
            THEIRS,
            _("Keep theirs: “%(value)s”") % {"value": self.theirs or _("empty")},
            name,
            MINE,
            _("Use mine, as typed here"),
        )


class MergedForm(forms.ModelForm):
    """A form of what may have been changed since it was opened.

    What was not touched in it is as it is in the database now, and is not written over; a field that both have changed
    waits for a choice.
    """

    # What it was made from; none where it adds a record.
    made_from: Snapshot | None = None
    # In an inline, the name of the key to the record.
    key_to_owner = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.conflicts: dict[str, str] = {}
        self.was_changed_while_deleted = False
        # Why a row that is added again is gone.
        self.gone: str = ""
        if self.is_bound and self.instance.pk and self.made_from:
            if not self.prefix:
                self.data = self.data.copy()
            self.merge(self.made_from.values_of(self.place))

    @property
    def place(self) -> str:
        """Where a snapshot has its values."""
        return f"{self.prefix.rpartition('-')[0]} {self.instance.pk}" if self.prefix else ""

    @property
    def is_reopened(self) -> bool:
        """Whether it only comes back to be looked at, with what was typed."""
        return self.is_bound and not self.prefix and REOPENED in self.data

    def merge(self, before: dict | None) -> None:
        """Bring what was sent together with what is in the database, field by field."""
        contested = self.made_from.contested.get(self.place, ())
        now = {name: as_sent(found, self.get_initial_for_field(found, name)) for name, found in own_fields(self)}
        if self.prefix and before and self.is_deleted() and self.has_moved(before, now):
            self.data.pop(self.add_prefix("DELETE"))
            self.was_changed_while_deleted = True
            # What was to go was not touched otherwise.
            before = None
        # A row that was not shown, nobody has touched.
        was_shown = before is not None or not self.made_from.is_known
        for name, found in own_fields(self):
            html_name = self.add_prefix(name)
            mine = found.widget.value_from_datadict(self.data, self.files, html_name)
            left = found.widget.value_omitted_from_data(self.data, self.files, html_name) or not was_shown
            old = (before or {}).get(name)
            if left or (old is not None and not is_other(found, old, mine)):
                put(self.data, html_name, now[name])
            elif is_other(found, now[name], mine):
                is_settled = old is not None and not is_other(found, old, now[name])
                choice = self.data.get(f"{html_name}{CHOICE}") if name in contested else MINE
                if choice == THEIRS:
                    put(self.data, html_name, now[name])
                elif choice != MINE or not is_settled:
                    self.conflicts[name] = html_name

    def is_deleted(self) -> bool:
        return self.data.get(self.add_prefix("DELETE"), "") not in ("", "false", "False")

    def has_moved(self, before: dict, now: dict) -> bool:
        return any(name in before and is_other(found, before[name], now[name]) for name, found in own_fields(self))

    def full_clean(self):
        super().full_clean()
        if not self.is_bound:
            return
        if not self.prefix and self.made_from and not self.made_from.is_known:
            self.add_error(
                None,
                _(
                    "It is not known which version this form was opened with, so your changes cannot be distinguished "
                    "from those of others. Nothing was saved, and what you typed is kept: compare the marked fields, "
                    "then save again."
                ),
            )
        if self.row_words:
            # At a field, since not every page of rows shows what is said of a row as a whole.
            self.add_error(next(name for name, _found in own_fields(self)), self.row_words)
        for name, conflict in self.contests.items():
            self.add_error(name, conflict.as_error())

    def is_valid(self) -> bool:
        return super().is_valid() and not self.is_reopened

    @cached_property
    def contests(self) -> dict[str, Conflict]:
        """The conflicts by field, with who changed the field last."""
        if not self.conflicts:
            return {}
        latest = latest_changes(self.instance)
        return {
            name: Conflict(self.fields[name].label or name, html_name, self.shown(name), latest.get(name))
            for name, html_name in self.conflicts.items()
        }

    @cached_property
    def row_words(self) -> str:
        """What is said of a row that is gone, or that was changed before it could be deleted."""
        if not self.was_changed_while_deleted:
            return self.gone
        words = _("Not deleted: %(words)s Look at it as it is now, and delete it again if it is to go.")
        return words % {"words": self.latest_words()}

    def latest_words(self) -> str:
        found = latest_changes(self.instance).values()
        return max(found, key=lambda one: one.at).words if found else _("It was changed meanwhile.")

    def shown(self, name: str) -> str:
        """Return the value of the database in words."""
        found, value = self.fields[name], self.get_initial_for_field(self.fields[name], name)
        sent = as_sent(found, value)
        if isinstance(found, forms.ModelChoiceField):
            keys = [key for key in (sent if isinstance(sent, list) else [sent]) if key]
            return _(", ").join(map(str, found.queryset.filter(pk__in=keys)))
        if isinstance(sent, bool):
            return _("yes") if sent else _("no")
        labels = {str(key): str(label) for key, label in getattr(found, "choices", ())}
        return _(", ").join(labels.get(one, one) for one in (sent if isinstance(sent, list) else [sent]))


def put(data: QueryDict, name: str, value: str | bool | list[str]) -> None:
    """Write a value of a field into what was sent."""
    if isinstance(value, list):
        data.setlist(name, value)
    elif value is False:
        data.pop(name, None)
    else:
        data[name] = "on" if value is True else value
