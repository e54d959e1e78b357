"""The filters of chips."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property, partial

from django.core.exceptions import ValidationError
from django.db.models import Model, OrderBy, QuerySet
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter

from kb.choices import RegionLevel, Task, Tier
from kb.lists.columns import Column
from kb.lists.facets.base import ArrayFacet, ChoiceFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.facets.trees import PlaceFacet, TreeFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.options import NONE
from kb.lists.range_inputs import ABSENCE_LABELS, QuantityInput, unit_factors
from kb.lists.ranges import AfterFilter, BeforeFilter, BoundFilter, ConditionFilter
from kb.lists.snapshots.conditions import Anything, Condition, RelatedNumberWithin
from kb.lists.sorting import SortFilter
from vendors.choices import ChipForm, Metric, Precision
from vendors.models import Chip, Spec
from vendors.models.basis import compute_unit
from vendors.models.figures import FIGURES, SORTED_FIGURES
from vendors.models.specs import SpecQuerySet

NO_PRECISION = (NONE, _("Precision not stated"))
BYTES = unit_factors("GB", "B")
BANDWIDTHS = unit_factors("GB/s", "B/s")
WATTS = {"mW": Decimal("0.001"), "kW": 1000, "MW": 10**6}


def stored_precision(precision: str) -> str:
    """Return a precision of the address as it is stored."""
    return "" if precision == NONE else precision


def has_figure(specs: SpecQuerySet, least: Decimal | None = None, most: Decimal | None = None) -> Condition:
    """Return the condition that one of these figures of a chip lies in the bounds, or is a range that overlaps them."""
    return RelatedNumberWithin(specs.with_highest(), "chip_id", "value", "highest_value", least, most)


def bounds_of(cleaned_data: Mapping[str, object], name: str) -> list[Decimal | None]:
    """Return the bounds on both ends of a range, which apply to one and the same figure."""
    bounds = [cleaned_data.get(f"{name}_{end}") for end in ("min", "max")]
    return [None if bound in ABSENCE_LABELS else bound for bound in bounds]


def is_amount_within(least: Decimal | None, most: Decimal | None, spec: Spec) -> bool:
    """Return whether a bound applies to a figure and the figure lies within."""
    return spec.is_amount and is_within(least, most, spec)


def is_compute_within(least: Decimal | None, most: Decimal | None, spec: Spec) -> bool:
    """Return whether a bound on compute applies to a figure and the figure lies within."""
    return spec.is_comparable and is_within(least, most, spec)


def is_within(least: Decimal | None, most: Decimal | None, spec: Spec) -> bool:
    """Return whether a figure lies in the bounds, or is a range that overlaps them."""
    return (least or 0) <= spec.highest and spec.value <= (most or spec.value)


class ComputeInput(QuantityInput):
    """Parses an amount of compute in the unit of its precision, without which figures cannot be compared."""

    def __init__(self, *, precision: str, **kwargs):
        unit = compute_unit(precision)
        super().__init__(unit=unit, scale=unit_factors(unit, unit.removeprefix("T")), **kwargs)
        self.precision = precision

    def clean(self, value: str) -> Decimal | str | None:
        if value and value.strip() not in ABSENCE_LABELS and not self.precision:
            raise ValidationError(_("Choose a precision too: figures of different precision are not compared."))
        return super().clean(value)


class FigureBound(BoundFilter):
    """A bound on the figures of a metric; both ends of a range apply to one and the same figure."""

    def __init__(self, name: str, **kwargs):
        self.figure = name
        self.metric, _precision = FIGURES[name]
        super().__init__("specs", "exact", of=self.metric.label, **kwargs)

    def within(self, bound: Decimal, cleaned_data: Mapping[str, object]) -> Condition:
        return has_figure(Spec.objects.amounts(self.metric), *bounds_of(cleaned_data, self.figure))

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        return has_figure(Spec.objects.current().filter(metric=self.metric))


class PrecisionFilter(ConditionFilter, ChoiceFilter):
    """Compute at a precision, within the bounds given beside it: both for one and the same figure."""

    def condition(self, value: str, cleaned_data: Mapping[str, object]) -> Condition:
        bounds = bounds_of(cleaned_data, "compute")
        if bounds == [None, None] and any(cleaned_data.get(f"compute_{end}") for end in ("min", "max")):
            # Chips without a figure at the precision are wanted: the bounds match those.
            return Anything()
        return has_figure(Spec.objects.comparable(stored_precision(value)), *bounds)


class ComputeBound(BoundFilter):
    """A bound on compute at the precision in the address; the filter of the precision applies both together."""

    field_class = ComputeInput

    def __init__(self, **kwargs):
        super().__init__("specs", "exact", of=Metric.COMPUTE.label, **kwargs)

    def set_precision(self, precision: str) -> None:
        """Give the bound the precision, which decides its unit."""
        self.extra = {"required": False, "precision": precision}

    def within(self, bound: Decimal, cleaned_data: Mapping[str, object]) -> Condition:
        return Anything()

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        # Without a precision: compute at any.
        conditions = {"precision": stored_precision(cleaned_data["precision"])} if cleaned_data.get("precision") else {}
        return has_figure(Spec.objects.current().filter(metric=Metric.COMPUTE, **conditions))

    def format_bound(self, bound: Decimal) -> str:
        """Return the bound with its unit, which the precision decides."""
        return (
            f"{super().format_bound(bound)} {self.field.unit}" if self.field.precision else super().format_bound(bound)
        )


class ChipSortFilter(SortFilter):
    """The order of chips: figures of different bases cannot be compared, so they are sorted basis by basis."""

    def filter(self, qs: QuerySet, value: list[str] | None) -> QuerySet:
        for name in value or ():
            if (figure := name.removeprefix("-")) in SORTED_FIGURES:
                qs = qs.with_order_of(figure, highest_first=name.startswith("-"))
        return super().filter(qs, value)

    def orders(self, model: type[Model], name: str) -> list[OrderBy]:
        by_figure = name.removeprefix("-").removesuffix("_in_order") in SORTED_FIGURES
        # A basis goes before another in both directions, so that the order of figures is turned round within each.
        return super().orders(model, name.removeprefix("-") if by_figure else name)


class ChipFilterSet(KnowledgeFilterSet):
    """Filters over chips; conditions on a figure apply to one and the same figure."""

    architecture = TreeFacet("architecture", label=_("Architecture"))
    tier = ArrayFacet("tiers", choices=Tier, label=_("Deployment tier"))
    task = ArrayFacet("tasks", choices=Task, label=_("Task"))
    scenario = TreeFacet("scenario", through="scenarios", label=_("Scenario"))
    memory_medium = RelatedFacet("memory_medium", has_many_values=False, label=_("Memory medium"))
    era = RelatedFacet(
        "era",
        key="number",
        through="vendor__era_memberships",
        has_many_values=False,
        label=_("Era of the vendor"),
        help_text=_("A chip belongs to each era of its vendor."),
    )
    country = PlaceFacet("vendor__region", level=RegionLevel.COUNTRY, label=_("Country"))
    kind = ChoiceFacet("form", choices=ChipForm, label=_("Form"))
    vendor = RelatedFacet("vendor", label=_("Vendor"))
    foundry = RelatedFacet("foundry", label=_("Foundry"))
    precision = PrecisionFilter(
        choices=[*Precision.choices, NO_PRECISION],
        label=_("Compute at a precision"),
        empty_label=_("Any"),
        help_text=_(
            "Dense figures and those whose sparsity is not stated are included; sparse ones are not, nor are those of "
            "vector units."
        ),
    )
    compute_min = ComputeBound(label=_("Compute from"))
    compute_max = ComputeBound(label=_("Compute up to"))
    memory_min = FigureBound("memory", unit="GB", scale=BYTES, label=_("Memory from, GB"))
    memory_max = FigureBound("memory", unit="GB", scale=BYTES, label=_("Memory up to, GB"))
    bandwidth_min = FigureBound("bandwidth", unit="GB/s", scale=BANDWIDTHS, label=_("Memory bandwidth from, GB/s"))
    bandwidth_max = FigureBound("bandwidth", unit="GB/s", scale=BANDWIDTHS, label=_("Memory bandwidth up to, GB/s"))
    power_max = FigureBound("power", unit="W", scale=WATTS, label=_("Power up to, W"))
    process_max = BoundFilter("process_nm", "lte", unit="nm", label=_("Process up to, nm"))
    announced_after = AfterFilter("announced", label=_("Announced from"))
    announced_before = BeforeFilter("announced", label=_("Announced up to"))
    released_after = AfterFilter("released", label=_("Released from"))
    released_before = BeforeFilter("released", label=_("Released up to"))
    sort = ChipSortFilter(
        fields={
            "slug": "name",
            "dated_in_order": "released",
            "announced": "announced",
            "process_nm": "process",
            "die_mm2": "die",
            "transistors_billion": "transistors",
            **{f"{name}_in_order": name for name in SORTED_FIGURES},
        },
        default="-released",
        label=_("Sort"),
    )

    first_ranges = ("precision", "compute", "power", "released")
    columns = (
        Column("name", _("Chip"), sorts=True),
        Column("architecture", _("Architecture"), wide=True),
        Column("tier", _("Deployment tier")),
        Column("released", _("Released"), sorts=True),
        Column("process", _("Process, nm"), sorts=True, numeric=True),
        Column("int8", _("INT8, TOPS"), sorts=True, numeric=True),
        Column("fp16", _("FP16, TFLOPS"), sorts=True, numeric=True),
        Column("memory", _("Memory, GB"), sorts=True, numeric=True),
        Column("power", _("Power, W"), sorts=True, numeric=True),
        Column("announced", _("Announced"), sorts=True, shown=False),
        Column("form", _("Form"), shown=False),
        Column("task", _("Task"), shown=False),
        Column("bandwidth", _("Memory bandwidth, GB/s"), sorts=True, numeric=True, shown=False),
        Column("bf16", _("BF16, TFLOPS"), sorts=True, numeric=True, shown=False),
        Column("fp8", _("FP8, TFLOPS"), sorts=True, numeric=True, shown=False),
        Column("fp32", _("FP32, TFLOPS"), sorts=True, numeric=True, shown=False),
        Column("compute", _("Compute, precision not stated"), numeric=True, shown=False),
        Column("foundry", _("Foundry"), shown=False),
        Column("die", _("Die area, mm²"), sorts=True, numeric=True, shown=False),
        Column("transistors", _("Transistors"), sorts=True, numeric=True, shown=False),
    )

    class Meta:
        model = Chip
        fields = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for bound in (self.filters["compute_min"], self.filters["compute_max"]):
            bound.set_precision(self.data.get("precision", "").strip())

    @cached_property
    def within_bounds(self) -> dict[str, Callable[[Spec], bool]]:
        """For each column of figures that is filtered, whether a figure lies within: the row shows one that does."""
        amounts = {name: bounds_of(self.cleaned_data, name) for name in ("memory", "bandwidth", "power")}
        found = {name: partial(is_amount_within, *bounds) for name, bounds in amounts.items() if any(bounds)}
        precision = stored_precision(self.cleaned_data.get("precision", ""))
        compute = {name for name, basis in FIGURES.items() if basis == (Metric.COMPUTE, precision)}
        bounds = bounds_of(self.cleaned_data, "compute")
        return found | (dict.fromkeys(compute, partial(is_compute_within, *bounds)) if any(bounds) else {})
