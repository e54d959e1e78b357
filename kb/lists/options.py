"""The values of a facet as people read them, and the words for what has no value."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kb.choices import Stance
from kb.models import Entry

# The value, in every facet, of what nobody has recorded yet.
NONE = "none"


@dataclass(frozen=True)
class Option:
    """One value of a facet: what stands in the address, what people read and in what language, where it is in one, how
    deep in a tree it is, and what the other language calls it, where that is something else.
    """

    value: str
    label: str
    depth: int = 0
    language: str = ""
    other: str = ""

    @classmethod
    def of(cls, entry: Entry, value: str = "", depth: int = 0) -> "Option":
        """Return the option of an entry; its value is the slug, where none is given."""
        label, language = entry.called
        names = (getattr(entry, f"{entry.named_by}_{code}") for code in ("zh", "en"))
        other = next((name for name in names if name not in ("", label)), "")
        return cls(value or entry.slug, label, depth, language, other)

    @property
    def called(self) -> tuple[str, str]:
        return str(self.label), self.language


NOT_RECORDED = Option(NONE, _("Not recorded"))
# Why a value is not there, where a source says so: a typed absence is no lack of a record.
ABSENT = {
    Stance.NOT_DISCLOSED: Option("undisclosed", Stance.NOT_DISCLOSED.label),
    Stance.NOT_APPLICABLE: Option("inapplicable", Stance.NOT_APPLICABLE.label),
}
UNSTATED = (*ABSENT.values(), NOT_RECORDED)
UNSTATED_VALUES = {option.value for option in UNSTATED}


def and_unstated(options: Iterable[Option], none: Option = NOT_RECORDED) -> list[Option]:
    """Return the options and those for what has no value, as far as the options have none of that name."""
    options = list(options)
    taken = {option.value for option in options}
    return [*options, *(option for option in ABSENT.values() if option.value not in taken), none]
