"""Tags and filters for the cells of tables: an architecture, a date, which of a chip's figures is shown."""

from collections.abc import Callable, Collection

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from kb.templatetags.citations import absence
from kb.templatetags.kb import english, partial_date
from vendors.choices import Sparsity
from vendors.models import Architecture, Chip, Spec
from vendors.models.compute_columns import COMPARED, ComputeColumn
from vendors.models.figures import FIGURES, Figure

register = template.Library()


@register.filter
def figure(chip: Chip, name: str) -> Figure | None:
    """Return the chip's figure for a column of that name."""
    return chip.figure(*FIGURES[name])


@register.filter
def architecture_tag(architecture: Architecture) -> SafeString:
    """Show an architecture in a word, in the hue of its family, as a link to its page."""
    return format_html(
        '<a class="tag" href="{}" data-family="{}" title="{}">{}</a>',
        architecture.get_absolute_url(),
        architecture.family,
        architecture.name,
        architecture.short_name,
    )


@register.filter
def released(chip: Chip) -> SafeString:
    """Show when the chip came out, or else when it was announced, marked so; either has to be known."""
    if chip.released:
        return partial_date(chip.released)
    return format_html(
        '{}<span class="basis">{}</span>', partial_date(chip.announced), pgettext("not yet released", "announced")
    )


@register.filter
def basis_words(spec: Spec, in_column: bool = False) -> SafeString:
    """Show the basis of a figure in words, but for its precision; its sparsity and engine not where the heading names
    these.
    """
    of_class = () if in_column else (spec.sparsity_word, spec.engine_word)
    conditions = english(spec.further_conditions) if spec.further_conditions else ""
    words = (word for word in (*of_class, *spec.circumstance_words, conditions) if word)
    return format_html_join("", '<span class="word">{}</span>', ((word,) for word in words))


@register.filter
def stage(spec: Spec) -> SafeString:
    """Show that a figure is planned, where it is."""
    return format_html('<span class="word">{}</span>', spec.get_stage_display()) if spec.stage else SafeString()


@register.filter
def basis(figure: Figure, in_column: bool = False) -> SafeString:
    """Show the basis of the figure that represents a chip, and how many others are stated."""
    words = format_html("{}{}", stage(figure.spec), basis_words(figure.spec, in_column))
    if not figure.others:
        return format_html('<span class="basis">{}</span>', words)
    others = ngettext("%(others)s other figure", "%(others)s other figures", figure.others) % {"others": figure.others}
    return format_html('<span class="basis">{}<span class="word">{}</span></span>', words, others)


def basis_tag(figure: Figure) -> SafeString:
    """Show the basis of a figure as a tag that opens where it is pointed at or has the focus, cut to its first words;
    that a sparsity is not stated has a shorter word, not to be taken for a sparse one.
    """
    unstated = figure.spec.sparsity_word and figure.spec.sparsity == Sparsity.UNSTATED and not figure.spec.stage
    tag = format_html(' data-tag="{}"', pgettext("sparsity", "unstated")) if unstated else ""
    words = basis(figure)
    if 'class="word"' not in words:
        return SafeString()
    return SafeString(words.replace('class="basis"', f'class="basis" tabindex="0"{tag}', 1))


@register.simple_tag(takes_context=True)
def list_figure(context, chip: Chip, name: str, within_bounds: dict[str, Callable[[Spec], bool]]) -> SafeString:
    """Show the chip's figure for a column of a list: if the list is filtered by it, one within the bounds.

    Compute of no stated precision has no one unit, so that it brings its own; memory brings its type.
    """
    stated = chip.stated(*FIGURES[name])
    found = (name in within_bounds and Figure.of(stated, within_bounds[name])) or Figure.of(stated)
    unit = f" {found.spec.unit}" if found and name == "compute" else ""
    shown = format_html("{}{}{}", found.spec.stated_value, unit, basis_tag(found)) if found else ""
    type_ = chip.memory_type_beside(found) if name == "memory" else ""
    typed = format_html('<span class="basis">{}</span>', _("Type: %(type)s") % {"type": type_}) if type_ else ""
    return format_html("{}{}", shown or absence(context, chip, "specs"), typed)


@register.filter
def compute_columns(chips: Collection[Chip]) -> list[ComputeColumn]:
    """Return the columns of compute for a table of these chips, each on the basis that most of them state."""
    return [ComputeColumn.among(chips, precision) for precision in COMPARED]


@register.filter
def figure_in(chip: Chip, column: ComputeColumn) -> Figure | None:
    """Return the chip's figure on the column's basis."""
    return column.figure(chip)


@register.filter
def stated_otherwise(chip: Chip, column: ComputeColumn) -> bool:
    """Return whether the chip has figures at the column's precision, though none on its basis."""
    return column.is_stated_otherwise(chip)
