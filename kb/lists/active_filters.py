"""What narrows a list now, and what is wrong with its address, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.forms import Form
from django_filters import Filter

from kb.language.texts import short
from kb.lists.addresses import Address


@dataclass
class ActiveFilter:
    """One value that narrows the list now, with the query string that drops it, and the language that it is in, where
    it is in one.
    """

    label: str
    value: str
    query: str
    language: str = ""

    @property
    def called(self) -> tuple[str, str]:
        return str(self.value), self.language


def active_filters(address: Address, filters: Mapping[str, Filter], form: Form) -> Iterator[ActiveFilter]:
    """Go through what narrows the list, in the order of the filters; less one of them it begins on its first page."""
    first_page = address.on_page(1)
    for name, value in address:
        if name in filters and name != "sort":
            filter_ = filters[name]
            label = filter_.titled(value) if hasattr(filter_, "titled") else filter_.label
            text, language = worded(filter_, form, name, value)
            yield ActiveFilter(label, text, str(first_page.without(name, value=value)), language)


def faults(address: Address, filters: Mapping[str, Filter], form: Form) -> list[ActiveFilter]:
    """Return what is wrong with the filters of an address, each message with the query string that drops its filter."""
    return [
        ActiveFilter(filters[name].label, " ".join(errors), str(address.without(name, "page")))
        for name, errors in form.errors.items()
    ]


def worded(filter_: Filter, form: Form, name: str, value: str) -> tuple[str, str]:
    """Return a value of a filter as people read it, and the language that this is in, where it is in one."""
    if hasattr(filter_, "worded"):
        return filter_.worded(value)
    return dict(getattr(form.fields[name], "choices", ())).get(value, short(value)), ""
