"""Filters that choose, for a cell, which of a chip's figures stands in it."""

from collections.abc import Callable, Collection

from django import template

from vendors.models import Chip, Spec
from vendors.models.figures import COMPARED, FIGURES, ComputeColumn, Figure

register = template.Library()


@register.filter
def figure(chip: Chip, name: str) -> Figure | None:
    """Return the chip's figure for a column of that name."""
    return chip.figure(*FIGURES[name]) if name in FIGURES else None


@register.simple_tag
def answering_figure(chip: Chip, name: str, answers: dict[str, Callable[[Spec], bool]]) -> Figure | None:
    """Return the chip's figure for a column: where the list is narrowed by it, one that lies within the bounds."""
    fits = answers.get(name)
    return (fits and Figure.of(chip.stated(*FIGURES[name]), fits)) or figure(chip, name)


@register.filter
def memory_type_beside(chip: Chip, figure: Figure | None) -> str:
    """Return the chip's memory type where the figure in the cell has not said it."""
    return chip.memory_type_beside(figure)


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
