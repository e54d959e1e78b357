"""Tags and filters that format: dates, numbers, money, text in two languages, citations."""

import re
from collections.abc import Iterable
from decimal import Decimal

from django import template
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kb import formats
from kb.choices import Stance, TermKind
from kb.fields import PARTIAL_DATE, NumberField, PartialDateField
from kb.models import Citation, Entry, NaturalKey, Region, in_this_language, label_of
from kb.references import Evidence, Reference, References, said_absent, unsaid_absences
from kb.texts import ENGLISH_WORD, HAN, LATIN_WORD, hinted, marked

register = template.Library()
register.filter(formats.counted)

PLAIN_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


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


@register.filter
def language_name(code: str) -> str:
    """Show what a language is called."""
    return formats.language(code) if code else ""


@register.filter
def address(url: str) -> SafeString | str:
    """Show an address on the web as a link to it."""
    short = url.split("://")[-1].rstrip("/")
    return format_html('<a href="{}" rel="noopener nofollow">{}</a>', url, short) if url else ""


@register.filter
def kind_id(record: models.Model | type[models.Model]) -> str:
    """Return the anchor of the record's kind on a page."""
    return f"of-{record._meta.model_name}"


@register.filter
def told(value: str) -> SafeString | str:
    """Show words that stand as their source has them, marked by their script with the language they are in."""
    return marked(value, "zh" if HAN.search(value) else "en" if LATIN_WORD.search(value) else "")


@register.filter
def english(value: str) -> SafeString | str:
    """Show words that are kept in English alone; on a Chinese page those that are a text say so."""
    return hinted(value, "en") if ENGLISH_WORD.search(value) else told(value)


@register.filter
def text(record: models.Model, name: str) -> SafeString | str:
    """Show `name_zh` or `name_en` of the record, marked with its language where it is not the page's.

    What is no name says that it is in the other language.
    """
    value, language = in_this_language(record, name)
    show = marked if name == getattr(record, "named_by", "") else hinted
    return show(value, language) if value else ""


@register.filter
def called(entry: NaturalKey) -> SafeString | str:
    """Show what the record is called, marked with its language where it is not the page's."""
    return marked(*entry.called)


@register.filter
def link(entry: NaturalKey) -> SafeString | str:
    """Show what the record is called as a link to its page, where it has one."""
    return format_html('<a href="{}">{}</a>', entry.page, called(entry)) if entry.page else called(entry)


@register.filter
def other_name(record: Entry) -> SafeString | str:
    """Show the record's name in the language that the page is not in, where it has another one there."""
    page = "zh" if (get_language() or "").startswith("zh") else "en"
    other = "en" if page == "zh" else "zh"
    here, there = (getattr(record, f"{record.named_by}_{language}", "") for language in (page, other))
    return marked(there, other) if here and there else ""


@register.filter
def points(record: models.Model, name: str) -> list[SafeString | str]:
    """Return the items of a list that stands in both languages."""
    items, language = in_this_language(record, name)
    return [marked(item, language) for item in items or []]


def marks(references: list[Reference]) -> SafeString | str:
    """Return the numbers of the references as links into the page's list, each with where the value was read."""
    links = format_html_join(
        " ",
        '<a href="#ref-{}"{}{}>{}</a>',
        (
            (one.number, attribute("data-places", one.places), attribute("data-quotes", one.quotes), one.number)
            for one in references
        ),
    )
    return format_html('<span class="marks">{}</span>', links) if links else ""


def attribute(name: str, lines: list[str]) -> SafeString | str:
    """Return an attribute of several lines, or nothing."""
    return format_html(' {}="{}"', name, "\n".join(lines)) if lines else ""


@register.simple_tag(takes_context=True)
def cite(context, record: models.Model, name: str = "") -> SafeString:
    """Show the marks of the sources that carry the record's value."""
    return marks(context["references"].cite(Evidence(record, name).supports))


@register.simple_tag(takes_context=True)
def cite_values(context, record: models.Model, *names: str) -> SafeString | str:
    """Show the marks of the sources that carry any of the record's values of these names."""
    supports = [citation for name in names for citation in Evidence(record, name).supports]
    return marks(context["references"].cite(supports))


@register.simple_tag(takes_context=True)
def cite_source(context, record: models.Model) -> SafeString:
    """Show the mark of the one source that the record itself names."""
    return marks(context["references"].cite([record]))


@register.simple_tag(takes_context=True)
def cite_row(context, record: models.Model | Iterable[models.Model]) -> SafeString | str:
    """Show the marks of all sources that carry any value of the record (or of several), each once."""
    citations = (citation for one in each(record) for citation in one.citations.all())
    return marks(context["references"].cite([c for c in citations if c.stance == Stance.SUPPORTS]))


@register.simple_tag(takes_context=True)
def cite_whole(context, record: models.Model) -> SafeString | str:
    """Show the marks of the sources of the record as a whole that no value on the page has shown."""
    references: References = context["references"]
    met = {reference.source for reference in references}
    return marks(references.cite([citation for citation in Evidence(record).supports if citation.source not in met]))


def each(record: models.Model | Iterable[models.Model]) -> Iterable[models.Model]:
    """Return the records of a tag that is given one or several."""
    return [record] if isinstance(record, models.Model) else record


def quantity(record: models.Model, field: NumberField, value: Decimal) -> str:
    """Return a number with what it counts, as far as its column or another one of the record says."""
    if field.currency and getattr(record, field.currency):
        return formats.money(value, getattr(record, field.currency))
    unit = getattr(record, field.unit) if field.unit else ""
    return f"{formats.quantity(value, field.exponent)} {unit}".rstrip()


@register.filter
def measured(record: models.Model, name: str) -> str:
    """Show a number of the record with what it counts."""
    stated = getattr(record, name)
    return "" if stated is None else quantity(record, record._meta.get_field(name), stated)


@register.filter
def claimed(citation) -> SafeString | str:
    """Show what a source says instead, in the habit of the field that it speaks of; words as the source has them."""
    text = citation.claimed_value
    field = citation.entry._meta.get_field(citation.field) if citation.field else None
    if isinstance(field, PartialDateField) and re.fullmatch(PARTIAL_DATE, text):
        return partial_date(text)
    if isinstance(field, NumberField) and PLAIN_NUMBER.fullmatch(text):
        return quantity(citation.entry, field, Decimal(text))
    if isinstance(field, models.Field) and text in dict(field.flatchoices):
        return dict(field.flatchoices)[text]
    return told(text)


# The fields whose values have a page that explains them, by the vocabulary that they belong to.
EXPLAINED = {"tier": TermKind.TIER, "tiers": TermKind.TIER, "tasks": TermKind.TASK}


@register.simple_tag(takes_context=True)
def words(context, record: models.Model, name: str) -> SafeString:
    """Show the values of a choice, each leading to the page that explains it, where there is one."""
    field = record._meta.get_field(name)
    value = getattr(record, name)
    terms = {term.slug: term for term in context.get("terms", ()) if term.kind == EXPLAINED.get(name)}
    labels = dict(getattr(field, "base_field", field).flatchoices)
    values = value if isinstance(value, list) else [value]
    pairs = ((terms[item].page if item in terms else "", labels.get(item) or told(str(item))) for item in values)
    linked = (format_html('<a href="{}">{}</a>', page, label) if page else label for page, label in pairs)
    return format_html_join(_(", "), "{}", ((word,) for word in linked))


def shown(context, record: models.Model, name: str) -> str | SafeString:
    """Return the field's value as a reader wants it, empty where there is none."""
    value = getattr(record, name)
    if value in (None, "", []):
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
        return format_html_join(_(", "), "{}", ((labels.get(item) or told(str(item)),) for item in value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return told(value) if isinstance(value, str) else value


def place(region: Region) -> SafeString:
    """Return a place with those it lies in, in the order of the language: 中国 · 上海; Shanghai, China."""
    names = [link(above) for above in region.path]
    if (get_language() or "").startswith("zh"):
        return format_html_join(" · ", "{}", ((name,) for name in names))
    return format_html_join(", ", "{}", ((name,) for name in reversed(names)))


@register.inclusion_tag("includes/cell.html", takes_context=True)
def cell(context, record: models.Model, name: str) -> dict:
    """Show one value of the record, or why there is none, with its marks and what other sources say."""
    return evidenced(context, record, name, shown(context, record, name))


@register.simple_tag(takes_context=True)
def absence(context, record: models.Model | Iterable[models.Model], *names: str, otherwise: str = "") -> SafeString:
    """Say why the record (or any of several) has no such value: in a source's words, else that nothing is recorded."""
    said = said_absent(context.get("references"), each(record), names)
    return format_html_join(
        " ",
        '<span class="absent">{}</span>{}',
        ((word, marks(references)) for word, references in (said or {otherwise or _("Not recorded"): []}).items()),
    )


@register.simple_tag(takes_context=True)
def unsaid(context, record: models.Model) -> SafeString:
    """Say what else of the record is not there, where sources say so of a value that has no place on the page."""
    labels = {citation.field: citation.field_label for citation in unsaid_absences(record, context["references"])}
    places = ((label, absence(context, record, name)) for name, label in labels.items())
    return format_html_join(" ", '<span class="word">{}: {}</span>', places)


def evidenced(context, record: models.Model, name: str, value: str) -> dict:
    """Return what a cell shows: the value with its marks or why there is none, what other sources say, and whether
    anybody has said anything.
    """
    references: References = context["references"]
    evidence = Evidence(record, name)
    return {
        "value": value,
        "marks": marks(references.cite(evidence.supports)) if value else "",
        "absence": "" if value else absence(context, record, name),
        "disputes": disputed(references, evidence),
        "is_told": bool(value or evidence.absences or evidence.disputes),
    }


@register.inclusion_tag("includes/fact.html", takes_context=True)
def fact(context, record: models.Model, name: str, *, optional: bool = False) -> dict:
    """Show one value of the record under its label; an optional one only where anybody has said anything of it."""
    return {"label": label_of(record._meta.get_field(name)), "optional": optional, **cell(context, record, name)}


@register.inclusion_tag("includes/disputes.html", takes_context=True)
def disputes(context, record: models.Model, name: str = ""):
    """Show what other sources say of the record's value."""
    return {"disputes": disputed(context["references"], Evidence(record, name))}


def disputed(references: References, evidence: Evidence) -> list[tuple[Citation, SafeString | str]]:
    """Return what other sources say, each thing once with the marks of all that say it."""
    alike: dict[tuple[str, ...], list[Citation]] = {}
    for dispute in evidence.disputes:
        alike.setdefault((dispute.claimed_value, dispute.note_zh, dispute.note_en), []).append(dispute)
    return [(same[0], marks(references.cite(same))) for same in alike.values()]


@register.simple_block_tag
def table(content: str, label: str, kind: str = "") -> SafeString:
    """Frame the head and body of a table that scrolls by itself where the screen is narrow."""
    return format_html(
        '<div class="table-frame" tabindex="0" role="region" aria-label="{}"><table class="{}">{}</table></div>',
        label,
        f"almanac {kind}".rstrip(),
        content,
    )
