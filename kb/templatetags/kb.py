"""Tags and filters that format: dates, numbers, money, text in two languages."""

import re
from decimal import Decimal
from urllib.parse import unquote

from django import template
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from kb.choices import TermKind
from kb.database.fields import PARTIAL_DATE, NumberField, PartialDateField
from kb.language import formats
from kb.language.texts import ENGLISH_WORD, HAN, LATIN_WORD, foreign_tag, hinted, marked, page_language, short
from kb.models import Entry, NaturalKey, Region, in_this_language, is_empty

register = template.Library()
register.filter(formats.counted)
register.filter(short)
register.filter(formats.percent)
register.filter(formats.rounded)

PLAIN_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
QUARTER = re.compile(r"([0-9]{4})-Q([1-4])")


@register.filter
def partial_date(value: str) -> SafeString | str:
    """Show a partial date in the format of the page's language."""
    return format_html('<time datetime="{}">{}</time>', value, formats.partial_date(value)) if value else ""


@register.filter
def number(value) -> str:
    """Show a number with all of its stated digits."""
    return "" if value is None else formats.number(value)


@register.filter
def money(amount, currency: str) -> str:
    """Show an amount in its currency, in the usual notation."""
    return "" if amount is None else formats.money(amount, currency)


@register.filter
def language_name(code: str) -> str:
    """Show the name of a language."""
    return formats.language(code) if code else ""


@register.filter
def address(url: str) -> SafeString | str:
    """Show a URL as a link."""
    words = mark_language(unquote(url.split("://")[-1].rstrip("/")))
    return format_html('<a href="{}" rel="noopener nofollow">{}</a>', url, words) if url else ""


@register.filter
def kind_id(record: models.Model | type[models.Model]) -> str:
    """Return the anchor of the record's kind on a page."""
    return f"of-{record._meta.model_name}"


@register.filter
def mark_language(value: str) -> SafeString | str:
    """Show a text in its own language, marked with the language that its script indicates."""
    return marked(value, "zh" if HAN.search(value) else "en" if LATIN_WORD.search(value) else "")


@register.filter
def english(value: str) -> SafeString | str:
    """Show a text that is recorded in English only; on a Chinese page a longer one carries a hint."""
    return hinted(value, "en") if ENGLISH_WORD.search(value) else mark_language(value)


@register.filter
def text(record: models.Model, name: str) -> SafeString | str:
    """Show `name_zh` or `name_en` of the record, marked with its language where it is not the page's.

    Unless it is the name, a text in the other language carries a hint.
    """
    value, language = in_this_language(record, name)
    show = marked if name == getattr(record, "named_by", "") else hinted
    return show(value, language) if value else ""


@register.filter
def display_name(entry) -> SafeString | str:
    """Show the name of the record (or of a filter's value), marked with its language if that is not the page's."""
    return marked(*entry.display_name)


@register.filter
def name_tag(entry: NaturalKey) -> str:
    """Return the tag of the language of the record's name, if that is not the page's."""
    return foreign_tag(entry.display_name[1])


@register.filter
def link(entry: NaturalKey) -> SafeString | str:
    """Show the record's name as a link to its page, if it has one."""
    return format_html('<a href="{}">{}</a>', entry.page, display_name(entry)) if entry.page else display_name(entry)


@register.filter
def other_name(record: Entry) -> SafeString | str:
    """Show the record's name in the other language, if it differs from the one shown."""
    page = page_language()
    other = "en" if page == "zh" else "zh"
    here, there = (getattr(record, f"{record.named_by}_{language}", "") for language in (page, other))
    return marked(there, other) if here and there else ""


@register.filter
def points(record: models.Model, name: str) -> list[SafeString | str]:
    """Return the items of a list that is given in both languages."""
    items, language = in_this_language(record, name)
    return [marked(item, language) for item in items or []]


def quantity(record: models.Model, field: NumberField, value: Decimal) -> str:
    """Return a number with what it counts, as far as its column or another one of the record says."""
    unit, currency = (getattr(record, name) if name else "" for name in (field.unit, field.currency))
    return formats.amount(value, exponent=field.exponent, unit=unit, currency=currency)


@register.filter
def measured(record: models.Model, name: str) -> str:
    """Show a number of the record with its unit or currency."""
    stated = getattr(record, name)
    return "" if stated is None else quantity(record, record._meta.get_field(name), stated)


@register.filter
def claimed(citation) -> SafeString | str:
    """Show the claimed value of a dispute, formatted like its field; other texts as the source has them."""
    text = citation.claimed_value
    field = citation.entry._meta.get_field(citation.field) if citation.field else None
    if isinstance(field, PartialDateField) and re.fullmatch(PARTIAL_DATE, text):
        return partial_date(text)
    if isinstance(field, PartialDateField) and (quarter := QUARTER.fullmatch(text)):
        return formats.quarter(*map(int, quarter.groups()))
    if isinstance(field, NumberField) and PLAIN_NUMBER.fullmatch(text):
        return quantity(citation.entry, field, Decimal(text))
    if isinstance(field, models.Field) and text in dict(field.flatchoices):
        return dict(field.flatchoices)[text]
    return mark_language(text)


# The fields whose values have a page that explains them, by the vocabulary that they belong to.
EXPLAINED = {"tier": TermKind.TIER, "tiers": TermKind.TIER, "tasks": TermKind.TASK}


@register.simple_tag(takes_context=True)
def words(context, record: models.Model, name: str) -> SafeString:
    """Show the values of a choice, each with a link to the page that explains it, if there is one."""
    field = record._meta.get_field(name)
    value = getattr(record, name)
    terms = {term.slug: term for term in context.get("terms", ()) if term.kind == EXPLAINED.get(name)}
    labels = dict(getattr(field, "base_field", field).flatchoices)
    values = value if isinstance(value, list) else [value]
    pairs = (
        (terms[item].page if item in terms else "", labels.get(item) or mark_language(str(item))) for item in values
    )
    linked = (format_html('<a href="{}">{}</a>', page, label) if page else label for page, label in pairs)
    return format_html_join(_(", "), "{}", ((word,) for word in linked))


def shown(context, record: models.Model, name: str) -> str | SafeString:
    """Return the field's value formatted for readers, empty if there is none."""
    value = getattr(record, name)
    if is_empty(value):
        return ""
    field = record._meta.get_field(name)
    if name in EXPLAINED:
        return words(context, record, name)
    if field.many_to_many or field.one_to_many:
        return format_html_join(_(", "), "{}", ((link(entry),) for entry in value.all()))
    if isinstance(value, Region):
        return place(value)
    if field.is_relation:
        return link(value)
    if isinstance(field, models.URLField):
        return address(value)
    if isinstance(field, PartialDateField):
        return partial_date(value)
    if isinstance(field, NumberField):
        return quantity(record, field, value)
    if field.choices:
        return getattr(record, f"get_{name}_display")()
    if isinstance(value, list):
        labels = dict(field.base_field.flatchoices)
        return format_html_join(_(", "), "{}", ((labels.get(item) or mark_language(str(item)),) for item in value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return mark_language(value) if isinstance(value, str) else value


def place(region: Region) -> SafeString:
    """Return a place with those that contain it, in the order of the language: 中国 · 上海; Shanghai, China."""
    names = [link(above) for above in region.path]
    if page_language() == "zh":
        return format_html_join(" · ", "{}", ((name,) for name in names))
    return format_html_join(", ", "{}", ((name,) for name in reversed(names)))


@register.simple_block_tag
def table(content: str, label: str, kind: str = "") -> SafeString:
    """Frame the head and body of a table that scrolls by itself where the screen is narrow."""
    return format_html(
        '<div class="table-frame" tabindex="0" role="region" aria-label="{}"><table class="{}">{}</table></div>',
        label,
        f"almanac {kind}".rstrip(),
        content,
    )
