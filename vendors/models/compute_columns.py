"""The columns of compute in a table of chips: figures of one basis, so that they may be compared."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from vendors.choices import Metric, Precision, Sparsity
from vendors.models.chips import Chip
from vendors.models.figures import Figure
from vendors.models.specs import compute_unit

# The precisions that a table of chips has a column for.
COMPARED = (Precision.INT8, Precision.FP16)
# The sparsity that a figure is preferred on where several are stated, as `SpecQuerySet.foremost_first` has it.
FOREMOST = (Sparsity.DENSE, Sparsity.UNSTATED, Sparsity.SPARSE)


@dataclass(frozen=True)
class ComputeColumn:
    """A column of a table of chips: plain figures of compute at one precision, all on the same sparsity, which is none
    where no chip of the table states such a figure.
    """

    precision: Precision
    sparsity: Sparsity | None

    @classmethod
    def among(cls, chips: Collection[Chip], precision: Precision) -> "ComputeColumn":
        """Return the column on the basis that most of the chips state; among equals the foremost."""
        columns = [cls(precision, sparsity) for sparsity in FOREMOST]
        filled = {column: sum(column.figure(chip) is not None for chip in chips) for column in columns}
        return max(columns, key=filled.get) if any(filled.values()) else cls(precision, None)

    @property
    def label(self) -> str:
        """What it is a column of: INT8, TOPS."""
        named = {"precision": self.precision.label, "unit": compute_unit(self.precision)}
        return _("%(precision)s, %(unit)s") % named

    @property
    def basis(self) -> str:
        """The basis of its figures in words."""
        return str(self.sparsity.label) if self.sparsity else ""

    def figure(self, chip: Chip) -> Figure | None:
        """Return the chip's figure on the column's basis."""
        stated = chip.stated(Metric.COMPUTE, self.precision)
        return Figure.of(stated, lambda spec: spec.is_plain and spec.sparsity == self.sparsity)

    def is_stated_otherwise(self, chip: Chip) -> bool:
        """Whether the chip has figures at the precision, though none on the column's basis."""
        return not self.figure(chip) and chip.figure(Metric.COMPUTE, self.precision) is not None
