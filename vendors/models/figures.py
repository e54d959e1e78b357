"""Views of a chip's stated figures: which one represents it, their tables, and derived values."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal

from vendors.choices import FIXED_UNITS, OPERATIONS, Metric, Precision, Sparsity
from vendors.models.basis import ENGINES, column, compute_unit
from vendors.models.specs import Spec

# The figures that a list shows by name: compute is distinguished by its precision, the empty one is not stated.
FIGURES = {
    "int8": (Metric.COMPUTE, Precision.INT8),
    "fp16": (Metric.COMPUTE, Precision.FP16),
    "bf16": (Metric.COMPUTE, Precision.BF16),
    "fp8": (Metric.COMPUTE, Precision.FP8),
    "fp32": (Metric.COMPUTE, Precision.FP32),
    "compute": (Metric.COMPUTE, ""),
    "memory": (Metric.MEMORY_CAPACITY, ""),
    "bandwidth": (Metric.MEMORY_BANDWIDTH, ""),
    "power": (Metric.POWER, ""),
}
# Those that a list may be sorted by: compute of no stated precision is of no one unit.
SORTED_FIGURES = tuple(name for name in FIGURES if name != "compute")
DERIVED_DIGITS = 3
# The columns of bare figures, one a basis, in the order of their precision.
COLUMNS = [
    *(
        column(Metric.COMPUTE, unit, precision, sparsity, engine)
        for precision in [*Precision.values, ""]
        for unit in ([compute_unit(precision)] if precision else OPERATIONS[Metric.COMPUTE])
        for sparsity in Sparsity.values
        for engine in sorted(ENGINES)
    ),
    *(column(metric, unit) for metric, unit in FIXED_UNITS.items()),
]


@dataclass(frozen=True)
class Figure:
    """The one figure that represents a chip where there is room for one, and the number of other stated figures."""

    spec: Spec
    others: int

    @classmethod
    def of(cls, stated: list[Spec], fits: Callable[[Spec], bool] = lambda spec: True) -> "Figure | None":
        """Return the first of the stated figures that is not deprecated and fits, the foremost first."""
        fitting = (spec for spec in stated if not spec.is_deprecated and fits(spec))
        return next((cls(spec, len(stated) - 1) for spec in fitting), None)


@dataclass(frozen=True)
class MetricTable:
    """All stated figures of a chip for one metric, those of one basis together, the foremost first."""

    metric: Metric
    bases: list[list[Spec]]


@dataclass(frozen=True)
class Efficiency:
    """Operations per watt that we derive from a stated figure of compute and one of power."""

    compute: Spec
    power: Spec

    @property
    def value(self) -> Decimal:
        return Context(prec=DERIVED_DIGITS).divide(self.compute.value, self.power.value)

    @property
    def unit(self) -> str:
        return f"{self.compute.unit}/{self.power.unit}"


def efficiencies(specs: list[Spec]) -> list[Efficiency]:
    """Return the derivable values: the one figure of compute at each precision divided by the one of power.

    Both are stated once, exactly and under the same conditions: a range, a mode or a whole server on one side alone
    would make a ratio of unlike things. Sparse figures and those without a precision make none.
    """
    current = [spec for spec in specs if not spec.is_deprecated]
    powers = [spec for spec in current if spec.metric == Metric.POWER]
    if len(powers) != 1:
        return []
    at: dict[str, list[Spec]] = {}
    for spec in current:
        if spec.metric == Metric.COMPUTE and spec.precision and spec.sparsity != Sparsity.SPARSE:
            at.setdefault(spec.precision, []).append(spec)
    power = powers[0]
    once = [specs[0] for specs in at.values() if len(specs) == 1]
    exact = [spec for spec in once if spec.is_exact and power.is_exact]
    return [Efficiency(spec, power) for spec in exact if spec.circumstances == power.circumstances]
