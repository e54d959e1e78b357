"""The basis of a figure: what must be alike before two figures are compared."""

from itertools import product

from django.db.models import Case, Q, Value, When

from vendors.choices import (
    FIXED_UNITS,
    FLOATING_PRECISIONS,
    INTEGER_PRECISIONS,
    OPERATIONS,
    Engine,
    Metric,
    Regime,
    Sparsity,
    SpecScope,
)

BASIS = ("metric", "unit", "precision", "sparsity", "engine", "regime", "scope", "conditions")
# What keeps a figure from being compared, by what its basis says: as an amount, that it is of a whole server; …
OF_SERVERS = {"scope": [SpecScope.NODE]}
# … as plain, too, that it is no peak; …
NOT_PLAIN = OF_SERVERS | {"regime": [Regime.SUSTAINED, Regime.MEASURED]}
# … against a bound on compute, also that it is sparse, or of the vector unit.
NOT_COMPARABLE = NOT_PLAIN | {"sparsity": [Sparsity.SPARSE], "engine": [Engine.VECTOR]}
# The sparsities and the engines, from the one that is preferred where several are stated on.
SPARSITIES = (Sparsity.DENSE, Sparsity.UNSTATED, Sparsity.SPARSE)
ENGINES = (Engine.MATRIX, "", Engine.VECTOR)
# The classes of plain figures of compute, none of which shares a column or an order with another.
CLASSES = tuple(product(SPARSITIES, ENGINES))


def compute_unit(precision: str) -> str:
    """Return the unit that compute is kept in at a precision; where none is stated, that of integers."""
    integer, floating = OPERATIONS[Metric.COMPUTE]
    return floating if precision in FLOATING_PRECISIONS else integer


def column(metric: str, unit: str, precision: str = "", sparsity: str = "", engine: str = "") -> str:
    """Return the name of a basis as a column of a table, as far as bare figures distinguish theirs."""
    of = [precision or metric, sparsity, engine] if metric == Metric.COMPUTE else [metric]
    return "_".join(filter(None, [*of, unit.lower().replace("/", "_per_")]))


def first(condition: Q) -> Case:
    """Return the expression by which those under the condition sort first."""
    return Case(When(condition, then=Value(0)), default=Value(1))


def without(basis: dict[str, list[str]]) -> Q:
    """Return the condition that a figure's basis says nothing of this: in Python, `Spec.is_without`."""
    return Q.create([~Q(**{f"{name}__in": values}) for name, values in basis.items()])


# A peak of the whole record.
PLAIN = without(NOT_PLAIN)
# What may be in one order: of compute each class for itself; of all else what is stated without conditions.
ORDERED = PLAIN & (Q(metric=Metric.COMPUTE) | Q(conditions=""))


def fixed_unit(metric: str, precision: str, unit: str) -> str:
    """Return the unit that a metric and precision fix; where no precision is stated, the kind of operation does."""
    if metric not in OPERATIONS:
        return FIXED_UNITS.get(metric, "")
    if not precision and not unit:
        return ""
    integer, floating = OPERATIONS[metric]
    is_integer = precision in INTEGER_PRECISIONS if precision else "flop" not in unit.lower()
    return integer if is_integer else floating


def unit_follows_basis() -> Q:
    """The condition that a spec's unit is the one its metric and precision are kept in."""
    allowed = Q(metric=Metric.THROUGHPUT) & ~Q(unit="")
    for metric, unit in FIXED_UNITS.items():
        allowed |= Q(metric=metric, unit=unit)
    for metric, (integer, floating) in OPERATIONS.items():
        allowed |= Q(metric=metric, precision__in=[*INTEGER_PRECISIONS, ""], unit=integer)
        allowed |= Q(metric=metric, precision__in=[*FLOATING_PRECISIONS, ""], unit=floating)
    return allowed
