"""Filters that choose, for a cell, which of a chip's figures stands in it."""

from django import template

from vendors.models import Chip
from vendors.models.figures import FIGURES, Figure

register = template.Library()


@register.filter
def figure(chip: Chip, name: str) -> Figure | None:
    """Return the chip's figure for a column of that name."""
    return chip.figure(*FIGURES[name]) if name in FIGURES else None
