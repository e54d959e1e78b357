"""Chips."""

from functools import cached_property

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import OuterRef, Prefetch, Subquery, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from kb.choices import Task, TermKind, Tier
from kb.database.constraints import all_known, known, positive, stated
from kb.database.fields import NumberField, PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization, Term
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness
from vendors.choices import ChipForm, Metric, Precision
from vendors.models.figures import COLUMNS, FIGURES, Efficiency, Figure, MetricTable, efficiencies
from vendors.models.specs import Spec
from vendors.models.terms import Architecture, MemoryMedium, Scenario
from vendors.models.vendors import Vendor

# When a chip came out, or else when it was announced.
DATED = Coalesce(NullIf("released", Value("")), NullIf("announced", Value("")))
# Where a chip states neither, the first of these represents its compute.
OTHER_COMPUTE = ("bf16", "fp8", "fp32", "compute")


class ChipQuerySet(EntryQuerySet):
    """A set of chips."""

    def with_terms(self):
        """With the entries that a row of a table of chips names."""
        return self.select_related("vendor", "architecture__parent__parent", "foundry")

    def for_list(self):
        """With all that a row of the list shows."""
        specs = Prefetch("specs", Spec.objects.foremost_first())
        return self.with_terms().prefetch_related(specs).alias(dated_in_order=DATED)

    def with_order_of(self, name: str, *, highest_first: bool = False):
        """With what they are sorted by where that is the figure of that name."""
        found = Spec.objects.representing_chips(*FIGURES[name], highest_first=highest_first)
        found = found.filter(chip=OuterRef("pk"))
        return self.alias(**{f"{name}_in_order": Subquery(found.values("in_order")[:1])})

    def for_api(self):
        """With all that the API serializes of a chip."""
        steps = self.related("lineage").objects.published().select_related("ancestor__vendor")
        specs = Spec.objects.foremost_first().prefetch_for_api()
        return (
            self.for_list()
            .select_related("memory_medium")
            .prefetch_related(None)
            .prefetch_related(Prefetch("specs", specs), Prefetch("lineage", steps))
            .prefetch_for_api("scenarios", "milestones")
        )

    def at(self, term: Term):
        """The chips for a tier or a task."""
        if term.kind == TermKind.TIER:
            return self.filter(tiers__contains=[term.slug])
        return self.filter(tasks__contains=[term.slug]) if term.kind == TermKind.TASK else self.none()

    def in_brief(self):
        """With all that a line about a chip shows on the page of another record: no figures."""
        return self.with_terms().prefetch_citations()

    def for_tables(self, *, cited: bool = True):
        """With all that a table of chips on another record's page shows, the newest first, the sources included."""
        chips = self.with_terms().order_by(DATED.desc(nulls_last=True), "slug")
        specs = Spec.objects.foremost_first()
        if not cited:
            return chips.prefetch_related(Prefetch("specs", specs))
        return chips.prefetch_citations().prefetch_related(Prefetch("specs", specs.prefetch_citations()))

    def for_detail(self):
        """With all that the page of one chip shows, but for the citations: see `cited_parts`."""
        steps = self.related("lineage").objects.published()
        return (
            self.for_tables(cited=False)
            .select_related("memory_medium")
            .prefetch_related(
                Prefetch("claims", self.related("claims").objects.published().in_order()),
                Prefetch("scenarios", self.related("scenarios").objects.published()),
                Prefetch("lineage", steps.select_related("ancestor")),
                Prefetch("progeny", steps.select_related("chip")),
                Prefetch("milestones", self.related("milestones").objects.published().order_by("date", "slug")),
                Prefetch("policies", self.related("policies").objects.published().nearest_first()),
                Prefetch("vendor__chips", self.model.objects.published()),
            )
        )


class Chip(Entry):
    """One chip, card, module, IP core or system that a vendor announced or sells."""

    pages = "chips"
    dated_by = "released"
    search_fields = (
        "slug",
        "name_zh",
        "name_en",
        "series",
        "vendor__name_zh",
        "vendor__name_en",
        "vendor__aliases__joined",
    )
    likeness = Likeness(any_of=("name_zh", "name_en"), all_of=("vendor",))
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
        help_text=_("The memory that a compute-in-memory chip computes in."),
    )
    form = models.CharField(_("form"), max_length=6, choices=ChipForm, blank=True)
    announced = PartialDateField(_("announced"), blank=True)
    released = PartialDateField(_("released"), blank=True)
    process_nm = NumberField(_("process, nm"), measure="nm", null=True, blank=True)
    foundry = models.ForeignKey(
        Organization,
        models.PROTECT,
        verbose_name=_("foundry"),
        null=True,
        blank=True,
        related_name="chips_made",
    )
    transistors_billion = NumberField(_("transistors"), exponent=9, null=True, blank=True, help_text=_("In billions."))
    die_mm2 = NumberField(_("die area, mm²"), measure="mm²", null=True, blank=True)
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

    objects = ChipQuerySet.as_manager()

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
    def cited_parts(self) -> list[NaturalKey]:
        """Itself and all records on its page, each of which has citations of its own."""
        descendants = (step.chip for step in self.progeny.all())
        return [self, *self.specs.all(), *self.claims.all(), *self.policies.all(), *descendants]

    def memory_type_beside(self, memory: Figure | None) -> str:
        """Return its memory type, unless the conditions of a figure of its memory state it."""
        return "" if memory and memory.spec.conditions.lower() == self.memory_type.lower() else self.memory_type

    @property
    def tier_labels(self) -> list[str]:
        return [tier.label for tier in Tier if tier in self.tiers]

    @property
    def task_labels(self) -> list[str]:
        return [task.label for task in Task if task in self.tasks]

    def stated(self, metric: str, precision: str = "") -> list[Spec]:
        """Return all that is stated of a metric; read from `for_list`, `for_tables` or `for_detail`."""
        return self.stated_by_metric.get((metric, precision), [])

    @cached_property
    def stated_by_metric(self) -> dict[tuple[str, str], list[Spec]]:
        """All that is stated of each metric and precision: a row of a list needs four and more."""
        stated: dict[tuple[str, str], list[Spec]] = {}
        for spec in self.specs.all():
            stated.setdefault((spec.metric, spec.precision), []).append(spec)
        return stated

    def figure(self, metric: str, precision: str = "") -> Figure | None:
        """Return the figure that represents it."""
        return Figure.of(self.stated(metric, precision))

    @cached_property
    def figures_by_column(self) -> dict[str, Spec]:
        """Its figures of the bases in `COLUMNS`, as far as they are stated."""
        found = {}
        for spec in self.specs.all():
            if spec.is_bare and not spec.is_deprecated and spec.column in COLUMNS:
                found.setdefault(spec.column, spec)
        return found

    @property
    def empty_columns_with_figures(self) -> list[str]:
        """The columns of `COLUMNS` that it has figures for, though none that may be compared with those there."""
        stated = {spec.column for spec in self.specs.all() if not spec.is_deprecated}
        return [name for name in COLUMNS if name in stated and name not in self.figures_by_column]

    @property
    def key_figures(self) -> list[Figure]:
        """The figures that its page opens with, as far as they are stated."""
        stated = {name: figure for name in FIGURES if (figure := self.figure(*FIGURES[name]))}
        compute = [name for name in ("int8", "fp16") if name in stated]
        compute = compute or [name for name in OTHER_COMPUTE if name in stated][:1]
        return [stated[name] for name in (*compute, "memory", "bandwidth", "power") if name in stated]

    @property
    def specs_by_precision(self) -> list[Spec]:
        """Its stated figures from the narrowest precision on, the foremost of each first."""
        precisions = [*Precision.values, ""]
        return sorted(self.specs.all(), key=lambda spec: precisions.index(spec.precision))

    @property
    def metric_tables(self) -> list[MetricTable]:
        """All its stated figures, a table a metric; figures of unlike basis share no row."""
        tables: dict[str, dict[tuple, list[Spec]]] = {}
        for spec in self.specs_by_precision:
            tables.setdefault(spec.metric, {}).setdefault(spec.basis, []).append(spec)
        return [MetricTable(metric, list(tables[metric].values())) for metric in Metric if metric in tables]

    @property
    def efficiencies(self) -> list[Efficiency]:
        """What we derive from its stated figures."""
        return efficiencies(self.specs_by_precision)

    @property
    def siblings(self) -> list["Chip"]:
        """Its vendor's other chips of the series, the oldest first; read from `for_detail`."""
        chips = [chip for chip in self.vendor.chips.all() if self.series and chip.series == self.series]
        return sorted((chip for chip in chips if chip != self), key=lambda chip: (chip.dated or "9999", chip.slug))

    @property
    def dated(self) -> str:
        """When it came out, or else when it was announced."""
        return self.released or self.announced


class ChipCitation(Citation):
    """A citation of a chip."""

    entry = models.ForeignKey(Chip, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
