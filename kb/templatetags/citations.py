"""Tags that cite: the marks of sources, stated absences, disputes."""

from collections.abc import Iterable

from django import template
from django.db import models
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kb.choices import Stance
from kb.evidence.references import Evidence, Reference, References, stated_absences, unshown_absences
from kb.models import Citation, label_of
from kb.templatetags.kb import shown

register = template.Library()


def marks(references: list[Reference]) -> SafeString | str:
    """Return the one mark of a value: the number of its source as a link into the page's list, with the place in it,
    or how many sources there are, with a link for each.

    The list links back to the first mark of each on the page.
    """
    links = format_html_join(
        " ",
        '<a {}href="#ref-{}"{}{}>{}</a>',
        (
            (
                format_html('id="mark-{}" ', one.number) if one.is_first else "",
                one.number,
                attribute("data-places", one.places),
                attribute("data-quotes", one.quotes),
                one.number,
            )
            for one in references
        ),
    )
    if len(references) > 1:
        count = ngettext("%(count)s source", "%(count)s sources", len(references)) % {"count": len(references)}
        all_of_them = format_html('<button class="marks-all" type="button" aria-label="{}"></button>', count)
        links = format_html('{}<span class="marks-each">{}</span>', all_of_them, links)
    return format_html('<span class="marks">{}</span>', links) if links else ""


def attribute(name: str, lines: list[str]) -> SafeString | str:
    """Return an attribute of several lines, or nothing."""
    return format_html(' {}="{}"', name, "\n".join(lines)) if lines else ""


@register.simple_tag(takes_context=True)
def cite(context, record: models.Model, name: str = "") -> SafeString:
    """Show the marks of the sources that support the record's value."""
    return marks(context["references"].cite(Evidence(record, name).supports))


@register.simple_tag(takes_context=True)
def cite_values(context, record: models.Model, *names: str) -> SafeString | str:
    """Show the marks of the sources that support any of these values of the record."""
    supports = [citation for name in names for citation in Evidence(record, name).supports]
    return marks(context["references"].cite(supports))


@register.simple_tag(takes_context=True)
def cite_all(context, records: Iterable[models.Model], name: str = "") -> SafeString | str:
    """Show the marks of the sources that support the value in any of the records, at the head of a section."""
    return marks(context["references"].cite([c for record in records for c in Evidence(record, name).supports]))


@register.simple_tag(takes_context=True)
def cite_source(context, record: models.Model) -> SafeString:
    """Show the mark of the one source that the record itself names."""
    return marks(context["references"].cite([record]))


@register.simple_tag(takes_context=True)
def cite_row(context, record: models.Model | Iterable[models.Model]) -> SafeString | str:
    """Show the marks of all sources that support any value of the record (or of several), each once."""
    citations = (citation for one in each(record) for citation in one.cited)
    return marks(context["references"].cite([c for c in citations if c.stance == Stance.SUPPORTS]))


@register.simple_tag(takes_context=True)
def cite_record(context, record: models.Model) -> SafeString | str:
    """Show the marks of the sources of the record as a whole that no value on the page has shown."""
    references: References = context["references"]
    shown = {reference.source for reference in references}
    return marks(references.cite([citation for citation in Evidence(record).supports if citation.source not in shown]))


def each(record: models.Model | Iterable[models.Model]) -> Iterable[models.Model]:
    """Return the records of a tag that is given one or several."""
    return [record] if isinstance(record, models.Model) else record


@register.inclusion_tag("includes/cell.html", takes_context=True)
def cell(context, record: models.Model, name: str) -> dict:
    """Show one value of the record, or the reason for its absence, with its marks and disputes."""
    return cell_context(context, record, name, shown(context, record, name))


@register.simple_tag(takes_context=True)
def absence(context, record: models.Model | Iterable[models.Model], *names: str, otherwise: str = "") -> SafeString:
    """Show why the record (or any of several) has no such value: what sources state, else that it is not recorded."""
    stated = stated_absences(context.get("references"), each(record), names)
    if not stated and not otherwise:
        return format_html('<span class="unrecorded">{}</span>', _("Not recorded"))
    return format_html_join(
        " ",
        '<span class="absent">{}</span>{}',
        ((word, marks(references)) for word, references in (stated or {otherwise: []}).items()),
    )


@register.simple_tag(takes_context=True)
def other_absences(context, record: models.Model) -> SafeString:
    """Show the absences that sources state for values without a place on the page."""
    labels = {citation.field: citation.field_label for citation in unshown_absences(record, context["references"])}
    places = ((label, absence(context, record, name)) for name, label in labels.items())
    return format_html_join(" ", '<span class="word">{}: {}</span>', places)


def cell_context(context, record: models.Model, name: str, value: str) -> dict:
    """Return the context of a cell: the value with its marks or the reason for its absence, its disputes, and whether
    any source states anything.
    """
    references: References = context["references"]
    evidence = Evidence(record, name)
    return {
        "value": value,
        "marks": marks(references.cite(evidence.supports)) if value else "",
        "absence": "" if value else absence(context, record, name),
        "disputes": dispute_box(references, evidence),
        "is_stated": bool(value or evidence.absences or evidence.disputes),
    }


@register.inclusion_tag("includes/fact.html", takes_context=True)
def fact(context, record: models.Model, name: str, *, optional: bool = False) -> dict:
    """Show one value of the record under its label; an optional one only if a source states anything about it."""
    return {"label": label_of(record._meta.get_field(name)), "optional": optional, **cell(context, record, name)}


@register.simple_tag(takes_context=True)
def disputes(context, record: models.Model, name: str = "") -> SafeString | str:
    """Show the disputes of the record's value."""
    return dispute_box(context["references"], Evidence(record, name))


def dispute_box(references: References, evidence: Evidence) -> SafeString | str:
    """Return the disputed claims, each once with the marks of all its sources; empty if there are none."""
    if not evidence.disputes:
        return ""
    by_claim: dict[tuple[str, ...], list[Citation]] = {}
    for dispute in evidence.disputes:
        by_claim.setdefault((dispute.claimed_value, dispute.note_zh, dispute.note_en), []).append(dispute)
    disputes = [(same[0], marks(references.cite(same))) for same in by_claim.values()]
    return render_to_string("includes/disputes.html", {"disputes": disputes})
