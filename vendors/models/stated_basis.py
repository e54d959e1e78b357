"""What a figure states of its basis, in words and for comparisons."""

from django.utils.translation import gettext as _

from vendors.choices import OPERATIONS, Sparsity
from vendors.models.basis import BASIS, NOT_COMPARABLE, NOT_PLAIN, OF_SERVERS, column, compute_unit


class StatedBasis:
    """The basis that a figure states, read from its fields of these names."""

    basis_fields = BASIS

    @property
    def basis(self) -> tuple[str, ...]:
        """What must be alike before two figures may be compared."""
        return tuple(getattr(self, name) for name in self.basis_fields)

    @property
    def counts_operations(self) -> bool:
        """Whether it is of operations, of which precision and sparsity are a part of the basis even where unstated."""
        return self.metric in OPERATIONS

    @property
    def precision_word(self) -> str:
        """Its precision, or that none is stated; empty where it can have none."""
        unstated = _("Precision not stated") if self.counts_operations else ""
        return self.get_precision_display() if self.precision else unstated

    @property
    def sparsity_word(self) -> str:
        """Its sparsity, or that none is stated; empty where it can have none."""
        return (
            str(Sparsity(self.sparsity).label) if self.counts_operations or self.sparsity != Sparsity.UNSTATED else ""
        )

    @property
    def engine_word(self) -> str:
        """Its engine, where it is stated."""
        return self.get_engine_display() if self.engine else ""

    @property
    def of_class(self) -> tuple[str, str]:
        """Its class among the figures of compute at its precision."""
        return self.sparsity, self.engine

    @property
    def class_words(self) -> str:
        """Its class in words."""
        return " · ".join(filter(None, (self.sparsity_word, self.engine_word)))

    @property
    def circumstance_words(self) -> list[str]:
        """What its basis says in words of regime and scope, as far as it is stated."""
        return [getattr(self, f"get_{name}_display")() for name in ("regime", "scope") if getattr(self, name)]

    @property
    def further_conditions(self) -> str:
        """Its conditions, as far as the rest of its basis does not state them: “per card” of a figure per card."""
        stated = (self.engine, f"{self.engine} unit", self.sparsity, self.regime, f"per {self.scope}")
        return "" if self.conditions.lower() in stated else self.conditions

    def is_without(self, basis: dict[str, list[str]]) -> bool:
        """Whether its basis says nothing of this."""
        return all(getattr(self, name) not in values for name, values in basis.items())

    @property
    def is_plain(self) -> bool:
        """Whether it is a peak of the whole record: `SpecQuerySet.plain`."""
        return self.is_without(NOT_PLAIN)

    @property
    def is_amount(self) -> bool:
        """Whether a bound on its metric applies to it: `SpecQuerySet.amounts`."""
        return self.is_without(OF_SERVERS)

    @property
    def is_comparable(self) -> bool:
        """Whether a bound on compute at its precision applies to it: `SpecQuerySet.comparable`."""
        return self.unit == compute_unit(self.precision) and self.is_without(NOT_COMPARABLE)

    @property
    def is_bare(self) -> bool:
        """Whether it is plain and stated under no condition."""
        return self.is_plain and not self.conditions

    @property
    def column(self) -> str:
        """The name of its column where it is bare."""
        return column(self.metric, self.unit, self.precision, self.sparsity, self.engine)
