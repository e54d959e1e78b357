"""Chips and their figures, and the list of chips by the query string of an address."""

from django.http import QueryDict

from tests.support.factories import SpecFactory
from vendors.filtersets.chips import ChipFilterSet
from vendors.models import Chip, Spec
from vendors.models.basis import compute_unit


def compute(chip: Chip, value: float, precision: str = "int8", sparsity: str = "dense", **basis) -> Spec:
    """Make a stated figure of compute."""
    unit = compute_unit(precision)
    return SpecFactory(
        chip=chip, metric="compute", value=value, precision=precision, unit=unit, sparsity=sparsity, **basis
    )


def filterset_of(query: str) -> ChipFilterSet:
    """Return the chips' filters with that query string."""
    return ChipFilterSet(QueryDict(query), queryset=Chip.objects.published().for_list())


def found(query: str) -> list[str]:
    """Return the slugs of the chips that it finds, in order."""
    return [chip.slug for chip in filterset_of(query).qs]
