"""Tags and filters that format: dates, numbers, money, text in two languages, citations."""

from django import template
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kb import formats
from kb.choices import Stance
from kb.fields import PartialDateField
from kb.models import Region, in_this_language
from kb.references import Evidence, Reference, References

register = template.Library()


@register.filter
def partial_date(value: str) -> SafeString | str:
    """Show a date of unknown precision in the reader's habit."""
    return format_html('<time datetime="{}">{}</time>', value, formats.partial_date(value)) if value else ""


@register.filter
def number(value) -> str:
    """Show a number with all of its stated digits."""
    return "" if value is None else formats.number(value)


@register.filter
def money(amount, currency: str) -> str:
    """Show an amount in its currency as people say it."""
    return "" if amount is None else formats.money(amount, currency)


def marked(value: str, language: str) -> SafeString | str:
    """Return the text, marked with its language where that is not the page's."""
    page = "zh" if (get_language() or "").startswith("zh") else "en"
    tags = {"zh": "zh-Hans", "en": "en"}
    return value if language == page else format_html('<span lang="{}">{}</span>', tags[language], value)


@register.filter
def text(record: models.Model, name: str) -> SafeString | str:
    """Show `name_zh` or `name_en` of the record, marked with its language where it is not the page's."""
    value, language = in_this_language(record, name)
    return marked(value, language) if value else ""


@register.filter
def other_name(record: models.Model) -> SafeString | str:
    """Show the record's name in the language that the page is not in, where it has another one there."""
    page = "zh" if (get_language() or "").startswith("zh") else "en"
    other = "en" if page == "zh" else "zh"
    value = getattr(record, f"name_{other}")
    return marked(value, other) if getattr(record, f"name_{page}") and value else ""


@register.filter
def points(record: models.Model, name: str) -> list[SafeString | str]:
    """Return the items of a list that stands in both languages."""
    items, language = in_this_language(record, name)
    return [marked(item, language) for item in items or []]


def marks(references: list[Reference]) -> SafeString | str:
    """Return the numbers of the references as links into the page's list."""
    links = format_html_join(
        " ",
        '<a href="#ref-{}" title="{}">{}</a>',
        ((reference.number, reference.source.title, reference.number) for reference in references),
    )
    return format_html('<span class="marks">{}</span>', links) if links else ""


@register.simple_tag(takes_context=True)
def cite(context, record: models.Model, name: str = "") -> SafeString:
    """Show the marks of the sources that carry the record's value."""
    return marks(context["references"].cite(Evidence(record, name).supports))


@register.simple_tag(takes_context=True)
def cite_row(context, record: models.Model) -> SafeString | str:
    """Show the marks of all sources that carry any value of the record."""
    supports = [citation for citation in record.citations.all() if citation.stance == Stance.SUPPORTS]
    return marks(context["references"].cite(supports))


def shown(record: models.Model, name: str) -> str | SafeString:
    """Return the field's value as a reader wants it, empty where there is none."""
    value = getattr(record, name)
    if value in (None, "", []):
        return ""
    field = record._meta.get_field(name)
    if isinstance(value, Region):
        return place(value)
    if field.is_relation:
        return format_html('<a href="{}">{}</a>', value.get_absolute_url(), text(value, "name"))
    if isinstance(field, models.URLField):
        return format_html('<a href="{}" rel="noopener nofollow">{}</a>', value, value.split("://")[-1].rstrip("/"))
    if isinstance(field, PartialDateField):
        return partial_date(value)
    if isinstance(field, models.DecimalField):
        return number(value)
    if field.choices:
        return getattr(record, f"get_{name}_display")()
    if isinstance(value, list):
        return _(", ").join(value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return value


def place(region: Region) -> SafeString:
    """Return a place with those it lies in, in the order of the language: 中国 · 上海; Shanghai, China."""
    names = [text(above, "name") for above in region.path]
    if (get_language() or "").startswith("zh"):
        return format_html_join(" · ", "{}", ((name,) for name in names))
    return format_html_join(", ", "{}", ((name,) for name in reversed(names)))


@register.inclusion_tag("includes/cell.html", takes_context=True)
def cell(context, record: models.Model, name: str) -> dict:
    """Show one value of the record, or why there is none, with its marks and what other sources say."""
    references: References = context["references"]
    evidence = Evidence(record, name)
    value = shown(record, name)
    return {
        "value": value,
        "marks": marks(references.cite(evidence.supports)) if value else "",
        "absences": [] if value else [(absence, marks(references.cite([absence]))) for absence in evidence.absences],
        "disputes": [(dispute, marks(references.cite([dispute]))) for dispute in evidence.disputes],
    }


@register.inclusion_tag("includes/fact.html", takes_context=True)
def fact(context, record: models.Model, name: str) -> dict:
    """Show one value of the record under its label."""
    return {"label": capfirst(record._meta.get_field(name).verbose_name), **cell(context, record, name)}


@register.inclusion_tag("includes/disputes.html", takes_context=True)
def disputes(context, record: models.Model, name: str = ""):
    """Show what other sources say of the record's value."""
    references: References = context["references"]
    found = Evidence(record, name).disputes
    return {"disputes": [(dispute, marks(references.cite([dispute]))) for dispute in found]}
