"""What vendors and chips are classified by: architectures, memory media, application scenarios."""

import re

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from kb.choices import ComputeClass
from kb.constraints import known, no_circle, not_itself, paired, positive, stated
from kb.fields import NumberField
from kb.models import Citation, Entry
from kb.querysets import TreeQuerySet
from vendors.choices import Demand


def points(verbose_name: str) -> ArrayField:
    """Return a field for a list of short statements."""
    return ArrayField(models.CharField(max_length=300), verbose_name=verbose_name, default=list, blank=True)


class Classification(Entry):
    """An entry that others are filed under: names, a summary, what speaks for and against it."""

    search_fields = ("slug", "name_zh", "name_en")

    name_zh = models.CharField(_("name (Chinese)"), max_length=100)
    name_en = models.CharField(_("name (English)"), max_length=100)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    class Meta(Entry.Meta):
        abstract = True


class Architecture(Classification):
    """One node of the tree of chip architectures (ASIC above TPU, NPU and VPU; GPGPU; FPGA; compute-in-memory; …)."""

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("kind of"),
        null=True,
        blank=True,
        related_name="children",
    )
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))

    objects = TreeQuerySet.as_manager()

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


class ArchitectureCitation(Citation):
    """A citation of an architecture."""

    entry = models.ForeignKey(Architecture, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class MemoryMedium(Classification):
    """One memory technology that compute-in-memory is built in (NOR flash, SRAM, RRAM, …)."""

    maturity_zh = models.CharField(_("maturity (Chinese)"), max_length=200, blank=True)
    maturity_en = models.CharField(_("maturity (English)"), max_length=200, blank=True)
    volatile = models.BooleanField(
        _("volatile"), null=True, blank=True, help_text=_("Loses its content without power.")
    )
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))
    vendors = models.ManyToManyField(
        "vendors.Vendor",
        verbose_name=_("vendors that build on it"),
        related_name="memory_media",
        blank=True,
    )

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

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("part of"),
        null=True,
        blank=True,
        related_name="children",
    )
    min_tops = NumberField(
        _("least compute, TOPS"),
        null=True,
        blank=True,
        help_text=_("Precision as the source leaves it."),
    )
    compute_class = models.CharField(_("compute class"), max_length=5, choices=ComputeClass, blank=True)
    compute = models.CharField(_("compute demanded"), max_length=4, choices=Demand, blank=True)
    power = models.CharField(_("power allowed"), max_length=4, choices=Demand, blank=True)
    cost = models.CharField(_("cost allowed"), max_length=4, choices=Demand, blank=True)
    reliability = models.CharField(_("reliability demanded"), max_length=4, choices=Demand, blank=True)
    generality = models.CharField(_("generality demanded"), max_length=4, choices=Demand, blank=True)

    objects = TreeQuerySet.as_manager()

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


class ScenarioCitation(Citation):
    """A citation of a scenario."""

    entry = models.ForeignKey(Scenario, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
