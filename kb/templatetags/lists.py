"""Tags of a filtered list: its rows and the panel beside it."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from kb.lists.addresses import Address
from kb.lists.panels import CountedFacet
from kb.models import Entry
from kb.templatetags.kb import display_name, other_name

register = template.Library()

FACET_VALUE = (
    '<label class="facet-value" data-facet="{name}" data-value="{value}" data-count="{count}"{other}{depth}{dead}>'
    '<input type="checkbox" id="f-{name}-{value}" name="{name}" value="{value}"{checked}{disabled}>'
    '<span>{label}</span> <span class="count">{count}</span></label>'
)


def query_string(address: Address) -> str:
    """Return the query string of an address with its question mark, or nothing."""
    return f"?{address}" if address.values else ""


@register.simple_tag
def without(address: Address, *names: str) -> str:
    """Show the query string of an address without some parameters."""
    return query_string(address.without(*names))


@register.simple_tag
def only(address: Address, *names: str) -> str:
    """Show the query string of an address with some parameters only."""
    return query_string(address.only(*names))


@register.simple_tag
def row_name(entry: Entry, trail: str = "") -> SafeString:
    """Show the name of a row's record: a link to its page with the query string of the list, and its name in the other
    language.
    """
    page = f"{entry.get_absolute_url()}?{trail}" if trail else entry.get_absolute_url()
    other = format_html(' <span class="other-name">{}</span>', name) if (name := other_name(entry)) else ""
    return format_html('<a href="{}">{}</a>{}', page, display_name(entry), other)


@register.simple_tag
def facet_values(facet: CountedFacet) -> SafeString:
    """Show the values of a facet as checkboxes, each with its count: a page has some two hundred."""
    boxes = (
        {
            "name": facet.name,
            "value": option.value,
            "label": display_name(option),
            "count": counted.records,
            "other": format_html(' data-other="{}"', option.other) if facet.has_find_box and option.other else "",
            "depth": format_html(' data-depth="{}"', option.depth) if option.depth else "",
            "dead": " data-dead" if counted.is_empty else "",
            "checked": " checked" if counted.selected else "",
            "disabled": " disabled" if counted.is_empty else "",
        }
        for counted in facet.options
        for option in [counted.option]
    )
    return format_html_join("", FACET_VALUE, boxes)
