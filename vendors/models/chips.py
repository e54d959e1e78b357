"""Chips, their descent, and every stated figure of theirs with its basis."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from kb.choices import Task, Tier
from kb.constraints import all_known, known, positive, stated
from kb.fields import NumberField, PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization
from vendors.choices import (
    FIXED_UNITS,
    FLOATING_PRECISIONS,
    INTEGER_PRECISIONS,
    OPERATIONS,
    ChipForm,
    Engine,
    LineageKind,
    Metric,
    Precision,
    Rank,
    Regime,
    Sparsity,
    SpecScope,
)
from vendors.models.terms import Architecture, MemoryMedium, Scenario
from vendors.models.vendors import Vendor


class Chip(Entry):
    """One chip, card, module, IP core or system that a vendor announced or sells."""

    search_fields = ("slug", "name_zh", "name_en", "series")
    published_with = ("vendor",)

    vendor = models.ForeignKey(Vendor, models.PROTECT, verbose_name=_("vendor"), related_name="chips")
    name_zh = models.CharField(_("name (Chinese)"), max_length=100, blank=True)
    name_en = models.CharField(_("name (English)"), max_length=100, blank=True)
    series = models.CharField(_("series"), max_length=100, blank=True)
    architecture = models.ForeignKey(
        Architecture,
        models.PROTECT,
        verbose_name=_("architecture"),
        null=True,
        blank=True,
        related_name="chips",
    )
    memory_medium = models.ForeignKey(
        MemoryMedium,
        models.PROTECT,
        verbose_name=_("memory medium"),
        null=True,
        blank=True,
        related_name="chips",
        help_text=_("What it computes in, where it is compute-in-memory."),
    )
    form = models.CharField(_("form"), max_length=6, choices=ChipForm, blank=True)
    announced = PartialDateField(_("announced"), blank=True)
    released = PartialDateField(_("released"), blank=True)
    process_nm = NumberField(_("process, nm"), null=True, blank=True)
    foundry = models.ForeignKey(
        Organization,
        models.PROTECT,
        verbose_name=_("foundry"),
        null=True,
        blank=True,
        related_name="chips_made",
    )
    transistors_billion = NumberField(_("transistors, billion"), null=True, blank=True)
    die_mm2 = NumberField(_("die area, mm²"), null=True, blank=True)
    tiers = ArrayField(
        models.CharField(max_length=6, choices=Tier),
        verbose_name=_("deployment tiers"),
        default=list,
        blank=True,
    )
    tasks = ArrayField(
        models.CharField(max_length=10, choices=Task),
        verbose_name=_("tasks"),
        default=list,
        blank=True,
    )
    scenarios = models.ManyToManyField(Scenario, verbose_name=_("scenarios"), related_name="chips", blank=True)
    memory_type = models.CharField(_("memory type"), max_length=60, blank=True)
    software_stack = models.CharField(_("software stack"), max_length=200, blank=True)
    relatives = models.ManyToManyField(
        "self",
        through="vendors.Lineage",
        through_fields=("chip", "ancestor"),
        symmetrical=False,
        related_name="descendants",
    )

    class Meta(Entry.Meta):
        verbose_name = _("chip")
        verbose_name_plural = _("chips")
        constraints = [
            *Entry.Meta.constraints,
            stated("chip", "name"),
            known("chip", "form", ChipForm, blank=True),
            all_known("chip", "tiers", Tier),
            all_known("chip", "tasks", Task),
            positive("chip", "process_nm"),
            positive("chip", "transistors_billion"),
            positive("chip", "die_mm2"),
        ]

    @property
    def tier_labels(self) -> list[str]:
        return [tier.label for tier in Tier if tier in self.tiers]


class ChipCitation(Citation):
    """A citation of a chip."""

    entry = models.ForeignKey(Chip, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Lineage(NaturalKey):
    """One step of descent: the chip succeeds, varies or is the export version of its ancestor."""

    natural_key_fields = ("chip", "kind", "ancestor")

    chip = models.ForeignKey(Chip, models.CASCADE, verbose_name=_("chip"), related_name="lineage")
    kind = models.CharField(_("kind"), max_length=20, choices=LineageKind)
    ancestor = models.ForeignKey(Chip, models.PROTECT, verbose_name=_("ancestor"), related_name="progeny")

    class Meta:
        verbose_name = _("lineage")
        verbose_name_plural = _("lineage")
        ordering = ["chip", "kind", "ancestor"]
        constraints = [
            known("lineage", "kind", LineageKind),
            CheckConstraint(condition=~Q(chip=F("ancestor")), name="lineage_joins_two_chips"),
            UniqueConstraint(fields=["chip", "kind", "ancestor"], name="lineage_is_unique"),
        ]

    def __str__(self):
        return f"{self.chip} — {self.get_kind_display()} — {self.ancestor}"


def unit_follows_basis() -> Q:
    """The condition that a spec's unit is the one its metric and precision are kept in."""
    allowed = Q(metric=Metric.THROUGHPUT) & ~Q(unit="")
    for metric, unit in FIXED_UNITS.items():
        allowed |= Q(metric=metric, unit=unit)
    for metric, (integer, floating) in OPERATIONS.items():
        allowed |= Q(metric=metric, precision__in=[*INTEGER_PRECISIONS, ""], unit=integer)
        allowed |= Q(metric=metric, precision__in=[*FLOATING_PRECISIONS, ""], unit=floating)
    return allowed


class Spec(NaturalKey):
    """One stated figure of a chip with the basis it holds on; figures of unlike basis are never compared."""

    natural_key_fields = ("chip", "number")
    basis_fields = (
        "metric",
        "unit",
        "precision",
        "sparsity",
        "engine",
        "regime",
        "scope",
        "conditions",
    )

    chip = models.ForeignKey(Chip, models.CASCADE, verbose_name=_("chip"), related_name="specs")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its place among the figures of the chip."))
    metric = models.CharField(_("metric"), max_length=22, choices=Metric)
    value = NumberField(_("value"))
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
    conditions = models.CharField(_("conditions"), max_length=300, blank=True)
    rank = models.CharField(_("rank"), max_length=10, choices=Rank, default=Rank.NORMAL)

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
            positive("spec", "value"),
            CheckConstraint(condition=unit_follows_basis(), name="spec_unit_follows_basis"),
            CheckConstraint(
                condition=Q(metric__in=[*OPERATIONS, Metric.THROUGHPUT])
                | Q(precision="", engine="", sparsity=Sparsity.UNSTATED),
                name="spec_basis_of_operations_is_of_operations",
            ),
            UniqueConstraint(fields=["chip", "number"], name="spec_number_is_unique"),
            UniqueConstraint(
                fields=[
                    "chip",
                    "metric",
                    "unit",
                    "precision",
                    "sparsity",
                    "engine",
                    "regime",
                    "scope",
                    "conditions",
                    "value",
                ],
                name="spec_is_stated_once",
            ),
            UniqueConstraint(
                fields=[
                    "chip",
                    "metric",
                    "unit",
                    "precision",
                    "sparsity",
                    "engine",
                    "regime",
                    "scope",
                    "conditions",
                ],
                condition=Q(rank=Rank.PREFERRED),
                name="spec_has_one_preferred_value",
            ),
        ]

    def __str__(self):
        return f"{self.chip}: {self.get_metric_display()} {self.value} {self.unit}"

    @property
    def basis(self) -> tuple[str, ...]:
        """What must be alike before two figures may be compared."""
        return tuple(getattr(self, name) for name in self.basis_fields)


class SpecCitation(Citation):
    """A citation of a stated figure; a figure without one rests on the sources of its chip."""

    entry = models.ForeignKey(Spec, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
