"""The columns of compute in a table of chips: figures of one basis, so that they may be compared."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from vendors.choices import Engine, Metric, Precision, Sparsity
from vendors.models.basis import CLASSES, compute_unit
from vendors.models.chips import Chip
from vendors.models.figures import Figure

# The precisions that a table of chips has a column for.
COMPARED = (Precision.INT8, Precision.FP16)


@dataclass(frozen=True)
class ComputeColumn:
    """A column of a table of chips: plain figures of compute at one precision, all on the same sparsity and engine,
    which are none where no chip of the table states such a figure.
    """

    precision: Precision
    sparsity: Sparsity | None = None
    engine: Engine | str = ""

    @classmethod
    def among(cls, chips: Collection[Chip], precision: Precision) -> "ComputeColumn":
        """Return the column on the basis that most of the chips state; among equals the one that represents most of
        them, and then the foremost.
        """
        columns = [cls(precision, *of_class) for of_class in CLASSES]
        used = [(column.chips_shown(chips), column) for column in columns]
        (filled, _represented), best = max(used, key=lambda pair: pair[0])
        return best if filled else cls(precision)

    def chips_shown(self, chips: Collection[Chip]) -> tuple[int, int]:
        """Return how many of the chips have a figure in the column, and how many of these one that represents them."""
        figures = [(self.figure(chip), chip.figure(Metric.COMPUTE, self.precision)) for chip in chips]
        filled = [(figure, foremost) for figure, foremost in figures if figure]
        return len(filled), sum(figure == foremost for figure, foremost in filled)

    @property
    def label(self) -> str:
        """What it is a column of: INT8, TOPS."""
        named = {"precision": self.precision.label, "unit": compute_unit(self.precision)}
        return _("%(precision)s, %(unit)s") % named

    @property
    def basis(self) -> str:
        """The basis of its figures in words."""
        return " · ".join(str(part.label) for part in (self.sparsity, self.engine) if part)

    def figure(self, chip: Chip) -> Figure | None:
        """Return the chip's figure on the column's basis."""
        stated = chip.stated(Metric.COMPUTE, self.precision)
        return Figure.of(stated, lambda spec: spec.is_plain and spec.of_class == (self.sparsity, self.engine))

    def is_stated_otherwise(self, chip: Chip) -> bool:
        """Whether the chip has figures at the precision, though none on the column's basis."""
        return not self.figure(chip) and chip.figure(Metric.COMPUTE, self.precision) is not None
