"""The active filters of a list, and what is wrong with its address, as texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.forms import Form
from django_filters import Filter

from kb.language.texts import short
from kb.lists.addresses import Address


@dataclass
class ActiveFilter:
    """One active value of a filter, the query string that removes it, and the language of its text if it has one."""

    label: str
    value: str
    query: str
    language: str = ""

    @property
    def display_name(self) -> tuple[str, str]:
        return str(self.value), self.language


def active_filters(address: Address, filters: Mapping[str, Filter], form: Form) -> Iterator[ActiveFilter]:
    """Go through the active filters in their order; without one of them the list begins on its first page."""
    first_page = address.on_page(1)
    for name, value in address:
        if name in filters and name != "sort":
            filter_ = filters[name]
            label = filter_.label_for(value) if hasattr(filter_, "label_for") else filter_.label
            text, language = display_value(filter_, form, name, value)
            yield ActiveFilter(label, text, str(first_page.without(name, value=value)), language)


def invalid_filters(address: Address, filters: Mapping[str, Filter], form: Form) -> list[ActiveFilter]:
    """Return each error of the filters, with the query string that removes its filter."""
    return [
        ActiveFilter(filters[name].label, " ".join(errors), str(address.without(name, "page")))
        for name, errors in form.errors.items()
    ]


def display_value(filter_: Filter, form: Form, name: str, value: str) -> tuple[str, str]:
    """Return the text to show for a value of a filter, and the language of the text if it has one."""
    if hasattr(filter_, "display_value"):
        return filter_.display_value(value)
    return dict(getattr(form.fields[name], "choices", ())).get(value, short(value)), ""
