"""Every stated figure of a chip with its basis."""

from collections.abc import Mapping
from decimal import Decimal

from django.contrib import admin
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import (
    Case,
    CheckConstraint,
    Count,
    Exists,
    F,
    Func,
    OuterRef,
    Prefetch,
    Q,
    UniqueConstraint,
    Value,
    When,
    Window,
)
from django.db.models.functions import Coalesce, RowNumber
from django.utils.translation import gettext_lazy as _

from kb.database.constraints import known, numbered, positive
from kb.database.fields import NumberField
from kb.evidence.support import WELL_SUPPORTED, support_of
from kb.language import formats
from kb.models import Citation, NaturalKey
from kb.models.querysets import KnowledgeQuerySet
from vendors.choices import (
    OPERATIONS,
    SIGNS,
    Certainty,
    Engine,
    Metric,
    Precision,
    Rank,
    Regime,
    Sparsity,
    SpecScope,
    Stage,
)
from vendors.models.basis import (
    BASIS,
    CLASSES,
    ENGINES,
    NOT_COMPARABLE,
    OF_SERVERS,
    ORDERED,
    PLAIN,
    SPARSITIES,
    compute_unit,
    first,
    fixed_unit,
    unit_follows_basis,
    without,
)
from vendors.models.stated_basis import StatedBasis

# The greatest value that a figure may be: the upper end of a range. Where a source gives one bound alone, that bound.
HIGHEST = Coalesce("value_to", "value")


class SpecQuerySet(KnowledgeQuerySet):
    """A set of stated figures."""

    # A peak of the whole record: what people mean by "its compute".
    plain = PLAIN

    def current(self):
        """The figures that are not deprecated."""
        return self.exclude(rank=Rank.DEPRECATED)

    def with_highest(self):
        """With the greatest value that each may be, as `highest_value`."""
        return self.annotate(highest_value=HIGHEST)

    def of_compute(self, precision: str):
        """The figures of compute at a precision, in its one unit."""
        return self.filter(metric=Metric.COMPUTE, precision=precision, unit=compute_unit(precision))

    def comparable(self, precision: str):
        """The plain figures of compute at a precision, none of them sparse: those that a bound applies to."""
        return self.current().of_compute(precision).filter(without(NOT_COMPARABLE))

    def amounts(self, metric: str):
        """The figures of a metric, though not of a whole server: those that a bound applies to."""
        return self.current().filter(without(OF_SERVERS), metric=metric)

    def foremost_first(self):
        """In the order in which one of them represents its chip: peaks that are not sparse, by how well sources carry
        them (a preferred value has been weighed by editors), then by their basis.
        """
        alike = {name: OuterRef(name) for name in ("chip", "metric", "precision")}
        rivals = self.model.objects.current().filter(**alike).exclude(pk=OuterRef("pk"))
        # Only between several figures does it matter how well each is carried: it takes longer than all else here.
        settled = Q(rank=Rank.PREFERRED) | ~Exists(rivals)
        support = Case(When(settled, then=Value(WELL_SUPPORTED)), default=support_of(self.model, "value"))
        order = (
            *(Q(sparsity=sparsity) for sparsity in SPARSITIES[:-1]),
            self.plain,
            *(Q(engine=engine) for engine in ENGINES[:-1]),
            Q(rank=Rank.PREFERRED),
            Q(conditions=""),
        )
        return self.alias(support=support).order_by(
            first(self.plain & ~Q(sparsity=Sparsity.SPARSE)),
            "support",
            *(first(condition) for condition in order),
            "number",
        )

    def representing_chips(self, metric: str, precision: str, *, highest_first: bool = False):
        """The figures with what chips are sorted by (`in_order`), the one that represents its chip first: the number of
        its basis, behind the last those of none, and its value among its like; of a range the end that comes first.
        """
        classes = [
            When(ORDERED & Q(sparsity=sparsity, engine=engine), then=Value(number))
            for number, (sparsity, engine) in enumerate(CLASSES)
        ]
        basis = Case(*classes, default=Value(len(CLASSES)))
        value = Case(When(ORDERED, then=Value(0) - HIGHEST if highest_first else F("value")))
        in_order = Func(basis, value, template="ARRAY[%(expressions)s]", output_field=ArrayField(NumberField()))
        return self.current().filter(metric=metric, precision=precision).foremost_first().annotate(in_order=in_order)

    def reaching(self, tops: Decimal | None, most: int):
        """The plain figures of published chips of at least that many TOPS: the `most` highest at each precision,
        sparsity and engine, which are never mixed, each with the number of them all as `alike`. Where none is
        requested, none is.
        """
        if tops is None:
            return self.none()
        integer, _floating = OPERATIONS[Metric.COMPUTE]
        reached = self.published().current().filter(self.plain, metric=Metric.COMPUTE, unit=integer)
        basis = [F("precision"), F("sparsity"), F("engine")]
        highest = Window(
            RowNumber(), partition_by=basis, order_by=[F("highest_value").desc(), F("chip__slug"), F("number")]
        )
        return (
            reached.with_highest()
            .filter(highest_value__gte=tops)
            .annotate(place=highest, alike=Window(Count("pk"), partition_by=basis))
            .filter(place__lte=most)
            .prefetch_citations()
            .prefetch_related(Prefetch("chip", self.related("chip").objects.in_brief()))
            .order_by(
                first(Q(precision=Precision.INT8)),
                first(~Q(precision="")),
                "precision",
                *(first(Q(sparsity=sparsity)) for sparsity in SPARSITIES[:-1]),
                *(first(Q(engine=engine)) for engine in ENGINES[:-1]),
                "place",
            )
        )


class Spec(StatedBasis, NaturalKey):
    """One stated figure of a chip with the basis it holds on; figures of unlike basis are never compared."""

    natural_key_fields = ("chip", "number")
    published_with = ("chip",)
    sources_from = "chip"

    chip = models.ForeignKey("vendors.Chip", models.CASCADE, verbose_name=_("chip"), related_name="specs")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its position among the figures of the chip."))
    metric = models.CharField(_("metric"), max_length=22, choices=Metric)
    value = NumberField(_("value"), unit="unit", within=("metric",), help_text=_("Of a range the lower end."))
    value_to = NumberField(_("upper end of the range"), unit="unit", within=("metric",), null=True, blank=True)
    certainty = models.CharField(
        _("certainty"),
        max_length=8,
        choices=Certainty,
        default=Certainty.EXACT,
        help_text=_("At least: “over”, “more than”. At most: “up to”, “below”."),
    )
    stage = models.CharField(
        _("stage"),
        max_length=7,
        choices=Stage,
        blank=True,
        help_text=_("Empty: the figure is of the product as released."),
    )
    unit = models.CharField(
        _("unit"),
        max_length=40,
        help_text=_("Fixed by metric and precision; for throughput what is counted, such as images/s."),
    )
    precision = models.CharField(_("precision"), max_length=5, choices=Precision, blank=True)
    sparsity = models.CharField(_("sparsity"), max_length=8, choices=Sparsity, default=Sparsity.UNSTATED)
    engine = models.CharField(_("engine"), max_length=6, choices=Engine, blank=True)
    regime = models.CharField(_("regime"), max_length=9, choices=Regime, blank=True)
    scope = models.CharField(_("scope"), max_length=4, choices=SpecScope, blank=True)
    conditions = models.CharField(
        _("conditions"),
        max_length=300,
        blank=True,
        help_text=_("Other conditions that affect comparability; certainty and engine have fields of their own."),
    )
    rank = models.CharField(_("rank"), max_length=10, choices=Rank, default=Rank.NORMAL)

    objects = SpecQuerySet.as_manager()

    class Meta:
        verbose_name = _("spec")
        verbose_name_plural = _("specs")
        ordering = ["chip", "number"]
        constraints = [
            known("spec", "metric", Metric),
            known("spec", "precision", Precision, blank=True),
            known("spec", "sparsity", Sparsity),
            known("spec", "engine", Engine, blank=True),
            known("spec", "regime", Regime, blank=True),
            known("spec", "scope", SpecScope, blank=True),
            known("spec", "rank", Rank),
            known("spec", "certainty", Certainty),
            known("spec", "stage", Stage, blank=True),
            positive("spec", "value"),
            CheckConstraint(
                condition=Q(certainty=Certainty.RANGE, value_to__isnull=False, value_to__gt=F("value"))
                | (~Q(certainty=Certainty.RANGE) & Q(value_to__isnull=True)),
                name="spec_range_has_two_ends",
                violation_error_message=_(
                    "A range has an upper end above its lower one; any other certainty has one value alone."
                ),
            ),
            CheckConstraint(
                condition=unit_follows_basis(),
                name="spec_unit_follows_basis",
                violation_error_message=_(
                    "The unit does not match the metric: TOPS for integers and TFLOPS for floating point, per W "
                    "for efficiency; W for power, GB for memory, MB for on-chip memory, GB/s for bandwidths."
                ),
            ),
            CheckConstraint(
                condition=Q(metric__in=[*OPERATIONS, Metric.THROUGHPUT])
                | Q(precision="", engine="", sparsity=Sparsity.UNSTATED),
                name="spec_basis_of_operations_is_of_operations",
                violation_error_message=_(
                    "Only compute, efficiency and throughput have a precision, an engine or a sparsity."
                ),
            ),
            numbered("spec", "chip"),
            UniqueConstraint(
                fields=["chip", *BASIS, "value", "value_to"],
                nulls_distinct=False,
                name="spec_is_stated_once",
                violation_error_message=_("The chip already has this figure: add a citation to the existing row."),
            ),
            UniqueConstraint(
                fields=["chip", *BASIS],
                condition=Q(rank=Rank.PREFERRED),
                name="spec_has_one_preferred_value",
                violation_error_message=_("Another value on this basis is already preferred: lower its rank first."),
            ),
        ]

    def __str__(self):
        return f"{self.chip}: {self.get_metric_display()} {formats.with_unit(self.stated_value, self.unit)}"

    @classmethod
    def kept_unit(cls, values: Mapping) -> str:
        """Return the unit that its metric and precision fix, as far as they are stated."""
        return fixed_unit(values.get("metric", ""), values.get("precision", ""), values.get("unit", ""))

    @property
    @admin.display(description=_("value"))
    def stated_value(self) -> str:
        """Its value as exactly as it is stated: 320, ≈ 320, ≥ 320, ≤ 320, 300–320."""
        lower = f"{SIGNS.get(self.certainty, '')}{formats.number(self.value)}"
        return f"{lower}–{formats.number(self.value_to)}" if self.value_to else lower

    @property
    def highest(self) -> Decimal:
        """The greatest value that it may be, as `HIGHEST` in the database."""
        return self.value_to or self.value

    @property
    def is_exact(self) -> bool:
        return self.certainty == Certainty.EXACT

    @property
    def title(self) -> str:
        """What it is a figure of: INT8 compute, power."""
        if self.metric == Metric.COMPUTE and self.precision:
            return _("%(precision)s compute") % {"precision": self.get_precision_display()}
        return self.get_metric_display()

    @property
    def circumstances(self) -> tuple[str, ...]:
        """What must be alike before it may be divided by a figure of another metric; a peak goes without saying."""
        return self.regime.replace(Regime.PEAK, ""), self.scope, self.conditions, self.stage

    @property
    def is_preferred(self) -> bool:
        return self.rank == Rank.PREFERRED

    @property
    def is_deprecated(self) -> bool:
        return self.rank == Rank.DEPRECATED


class SpecCitation(Citation):
    """A citation of a stated figure; a figure without one rests on the sources of its chip."""

    entry = models.ForeignKey(Spec, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
