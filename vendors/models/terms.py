"""What vendors and chips are classified by: architectures, memory media, application scenarios."""

import re

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Count, Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _

from kb.choices import ComputeClass, Status
from kb.database.constraints import known, no_circle, not_itself, paired, positive, stated
from kb.database.fields import NumberField
from kb.models import Citation, Entry
from kb.models.querysets import EntryQuerySet, count_related, statuses
from kb.models.trees import TreeQuerySet, count_in_subtree
from kb.models.twins import Likeness
from vendors.choices import Demand

# The family of architectures that the memory media are about.
COMPUTE_IN_MEMORY = "compute-in-memory"


def points(verbose_name: str) -> ArrayField:
    """Return a field for a list of short statements."""
    return ArrayField(models.CharField(max_length=300), verbose_name=verbose_name, default=list, blank=True)


class FilingQuerySet(TreeQuerySet):
    """A set of nodes that vendors (by their deployments) and chips are filed under."""

    def counted(self, top=None) -> list:
        """Return the tree (or `top` and what is below it) with the numbers of vendors and chips filed in each subtree.

        They are what the lists of vendors and of chips have under that node; it takes five queries at most.
        """
        nodes = self.tree(top)
        column = self.model._meta.get_field("chips").remote_field.name
        cells = self.related("deployments").objects.published()
        vendors = self.subtree_counts(nodes, cells, column, "vendor")
        chips = self.subtree_counts(nodes, self.related("chips").objects.published(), column, "pk")
        for node in nodes:
            node.vendor_count, node.chip_count = vendors.get(node.pk, 0), chips.get(node.pk, 0)
        return nodes

    @staticmethod
    def subtree_counts(nodes: list, rows: QuerySet, column: str, of: str) -> dict[int, int]:
        """Return how many different `of` the rows of each node's subtree have, by the node's primary key."""
        of_each = rows.order_by().values_list(column).annotate(Count(of, distinct=True))
        # A parent's number is not the sum of its children's.
        parents = {f"node_{node.pk}": count_in_subtree(node, column, of) for node in nodes if len(node.subtree) > 1}
        of_parents = rows.order_by().aggregate(**parents)
        return dict(of_each) | {int(name.removeprefix("node_")): count for name, count in of_parents.items()}


class ArchitectureQuerySet(FilingQuerySet):
    """A set of architectures."""

    def for_list(self):
        """With all that the tree of architectures shows."""
        return self.prefetch_citations().prefetch_related(Prefetch("eras", self.related("eras").objects.published()))

    def for_detail(self):
        """With all that the page of one architecture shows of itself."""
        return self.for_list().select_related("parent__parent").prefetch_claims()


class ScenarioQuerySet(FilingQuerySet):
    """A set of application scenarios."""

    def for_list(self):
        """With all that the table of scenarios shows."""
        return self.prefetch_citations()

    def for_detail(self):
        """With all that the page of one scenario shows of itself."""
        return self.for_list().select_related("parent__parent").prefetch_claims()


class MemoryMediumQuerySet(EntryQuerySet):
    """A set of memory media."""

    def for_list(self):
        """With all that the table of memory media shows."""
        chips = self.related("chips")
        public = dict.fromkeys(statuses(chips), Status.PUBLISHED)
        vendors = self.related("vendors").objects.published()
        return (
            self.prefetch_citations()
            .prefetch_related(Prefetch("vendors", vendors))
            .annotate(chip_count=count_related(chips, "memory_medium", **public))
        )

    def for_detail(self):
        """With all that the page of one memory medium shows."""
        chips = self.related("chips").objects.published().for_tables()
        return self.for_list().prefetch_claims().prefetch_related(Prefetch("chips", chips))


class Classification(Entry):
    """An entry that classifies others: names, a summary, strengths and weaknesses."""

    search_fields = ("slug", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"))

    name_zh = models.CharField(_("name (Chinese)"), max_length=100)
    name_en = models.CharField(_("name (English)"), max_length=100)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    class Meta(Entry.Meta):
        abstract = True


class Architecture(Classification):
    """One node of the tree of chip architectures (ASIC above TPU, NPU and VPU; GPGPU; FPGA; compute-in-memory; …)."""

    pages = "architectures"

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("parent architecture"),
        null=True,
        blank=True,
        related_name="children",
    )
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))

    objects = ArchitectureQuerySet.as_manager()

    class Meta(Classification.Meta):
        verbose_name = _("architecture")
        verbose_name_plural = _("architectures")
        triggers = [*Entry.Meta.triggers, no_circle("parent_id")]
        constraints = [
            *Entry.Meta.constraints,
            stated("architecture", "name"),
            not_itself("architecture", "parent"),
            paired("architecture", "strengths"),
            paired("architecture", "weaknesses"),
        ]

    @property
    def short_name(self) -> str:
        """What the industry calls it in a word: the abbreviation that its English name gives, else its name."""
        found = re.search(r"\(([A-Z]+)\)", self.name_en)
        return found[1] if found else self.name

    @property
    def family(self) -> str:
        """The slug of the root of its branch: what decides its hue, everywhere."""
        return self.parent.family if self.parent else self.slug

    def media(self) -> QuerySet:
        """Return the memory media that it is built in: all of them for compute-in-memory, for others none."""
        media = MemoryMedium.objects.published().prefetch_citations()
        return media if self.family == COMPUTE_IN_MEMORY else media.none()


class ArchitectureCitation(Citation):
    """A citation of an architecture."""

    entry = models.ForeignKey(Architecture, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class MemoryMedium(Classification):
    """One memory technology that compute-in-memory is built in (NOR flash, SRAM, RRAM, …)."""

    pages = "memory-media"

    maturity_zh = models.CharField(_("maturity (Chinese)"), max_length=200, blank=True)
    maturity_en = models.CharField(_("maturity (English)"), max_length=200, blank=True)
    volatile = models.BooleanField(_("volatile"), null=True, blank=True, help_text=_("Loses its data without power."))
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))
    vendors = models.ManyToManyField(
        "vendors.Vendor",
        verbose_name=_("vendors that use it"),
        related_name="memory_media",
        blank=True,
    )

    objects = MemoryMediumQuerySet.as_manager()

    class Meta(Classification.Meta):
        verbose_name = _("memory medium")
        verbose_name_plural = _("memory media")
        constraints = [
            *Entry.Meta.constraints,
            stated("memorymedium", "name"),
            paired("memorymedium", "strengths"),
            paired("memorymedium", "weaknesses"),
        ]


class MemoryMediumCitation(Citation):
    """A citation of a memory medium."""

    entry = models.ForeignKey(MemoryMedium, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Scenario(Classification):
    """One application scenario and what it demands of a chip."""

    pages = "scenarios"
    demands = ("min_tops", "compute_class", "compute", "power", "cost", "reliability", "generality")

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("part of"),
        null=True,
        blank=True,
        related_name="children",
    )
    min_tops = NumberField(
        _("minimum compute, TOPS"),
        null=True,
        blank=True,
        help_text=_("At the precision that the source states."),
    )
    compute_class = models.CharField(_("compute class"), max_length=5, choices=ComputeClass, blank=True)
    compute = models.CharField(_("compute required"), max_length=4, choices=Demand, blank=True)
    power = models.CharField(_("power allowed"), max_length=4, choices=Demand, blank=True)
    cost = models.CharField(_("cost allowed"), max_length=4, choices=Demand, blank=True)
    reliability = models.CharField(_("reliability required"), max_length=4, choices=Demand, blank=True)
    generality = models.CharField(_("generality required"), max_length=4, choices=Demand, blank=True)

    objects = ScenarioQuerySet.as_manager()

    class Meta(Classification.Meta):
        verbose_name = _("scenario")
        verbose_name_plural = _("scenarios")
        triggers = [*Entry.Meta.triggers, no_circle("parent_id")]
        constraints = [
            *Entry.Meta.constraints,
            stated("scenario", "name"),
            not_itself("scenario", "parent"),
            positive("scenario", "min_tops"),
            known("scenario", "compute_class", ComputeClass, blank=True),
            *(
                known("scenario", demand, Demand, blank=True)
                for demand in ("compute", "power", "cost", "reliability", "generality")
            ),
        ]

    @property
    def is_demanding(self) -> bool:
        """Whether any source states a demand of it."""
        return any(self.states(name) for name in self.demands)


class ScenarioCitation(Citation):
    """A citation of a scenario."""

    entry = models.ForeignKey(Scenario, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
