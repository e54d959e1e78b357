"""The options of facets, with those for absent values."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kb.choices import Stance
from kb.models import Entry

# In every facet the value for "not recorded".
NONE = "none"


@dataclass(frozen=True)
class Option:
    """One option of a facet: its value in the address, its label and the label's language if it has one, its depth in a
    tree, and the name in the other language if that differs.
    """

    value: str
    label: str
    depth: int = 0
    language: str = ""
    other: str = ""

    @classmethod
    def of(cls, entry: Entry, value: str = "", depth: int = 0) -> "Option":
        """Return the option of an entry; its value is the slug, by default."""
        label, language = entry.display_name
        names = (getattr(entry, f"{entry.named_by}_{code}") for code in ("zh", "en"))
        other = next((name for name in names if name not in ("", label)), "")
        return cls(value or entry.slug, label, depth, language, other)

    @property
    def display_name(self) -> tuple[str, str]:
        return str(self.label), self.language


NOT_RECORDED = Option(NONE, _("Not recorded"))
# Absences that a source states, which differ from "not recorded".
STATED_ABSENCES = {
    Stance.NOT_DISCLOSED: Option("undisclosed", Stance.NOT_DISCLOSED.label),
    Stance.NOT_APPLICABLE: Option("inapplicable", Stance.NOT_APPLICABLE.label),
}
ABSENCE_OPTIONS = (*STATED_ABSENCES.values(), NOT_RECORDED)
ABSENCE_VALUES = {option.value for option in ABSENCE_OPTIONS}


def with_absence_options(options: Iterable[Option], none: Option = NOT_RECORDED) -> list[Option]:
    """Return the options followed by those for absent values that they do not contain."""
    options = list(options)
    taken = {option.value for option in options}
    return [*options, *(option for option in STATED_ABSENCES.values() if option.value not in taken), none]
