"""The cells of the landscape that vendors fill."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from kb.choices import ComputeClass, Status, Task, Tier
from kb.database.constraints import all_known, known, once
from kb.models import Citation, NaturalKey
from kb.models.querysets import KnowledgeQuerySet
from kb.models.trees import count_in_subtree
from vendors.models.terms import Architecture, Scenario
from vendors.models.vendors import Vendor


class DeploymentQuerySet(KnowledgeQuerySet):
    """A set of cells of the landscape."""

    def with_families(self):
        """With the architecture and those above it, which decide its hue, as far as they are published."""
        return self.as_public().select_related("architecture__parent__parent")

    def landscape(self) -> list[tuple[Architecture, list[tuple[str, int]]]]:
        """Return each root architecture (its subtree included) with the number of published vendors at each tier."""
        roots = [node for node in Architecture.objects.published().tree() if not node.depth]
        cells = [(root, tier) for root in roots for tier in Tier.values]
        counts = self.filter(vendor__status=Status.PUBLISHED).aggregate(
            **{f"{root.pk}_{tier}": count_in_subtree(root, "architecture", "vendor", tier=tier) for root, tier in cells}
        )
        return [(root, [(tier, counts[f"{root.pk}_{tier}"]) for tier in Tier.values]) for root in roots]


class Deployment(NaturalKey):
    """One cell of the landscape: a vendor with an architecture at a deployment tier, as far as a source states it.

    A vendor's architectures and tiers are its deployments. A half-known cell leaves the architecture or the tier empty,
    and what a source ties to neither (a scenario of the whole company, say) is in the vendor's cell without both;
    two lists are never crossed.
    """

    natural_key_fields = ("vendor", "architecture", "tier")
    published_with = ("vendor",)

    vendor = models.ForeignKey(Vendor, models.CASCADE, verbose_name=_("vendor"), related_name="deployments")
    architecture = models.ForeignKey(
        Architecture,
        models.PROTECT,
        verbose_name=_("architecture"),
        null=True,
        blank=True,
        related_name="deployments",
    )
    tier = models.CharField(_("deployment tier"), max_length=6, choices=Tier, blank=True)
    compute_classes = ArrayField(
        models.CharField(max_length=5, choices=ComputeClass),
        verbose_name=_("compute class"),
        default=list,
        blank=True,
    )
    tasks = ArrayField(
        models.CharField(max_length=10, choices=Task),
        verbose_name=_("tasks"),
        default=list,
        blank=True,
    )
    scenarios = models.ManyToManyField(Scenario, verbose_name=_("scenarios"), related_name="deployments", blank=True)

    objects = DeploymentQuerySet.as_manager()

    class Meta:
        verbose_name = _("deployment")
        verbose_name_plural = _("deployments")
        ordering = ["vendor", "architecture__slug", "tier"]
        constraints = [
            known("deployment", "tier", Tier, blank=True),
            all_known("deployment", "compute_classes", ComputeClass),
            all_known("deployment", "tasks", Task),
            once("deployment", "vendor", "architecture", "tier", nulls_distinct=False),
        ]
        indexes = [models.Index(fields=["architecture", "tier", "vendor"], name="deployment_cell")]

    def __str__(self):
        return f"{self.vendor}: {self.architecture or '—'} × {self.get_tier_display() or '—'}"

    @property
    def compute_class_labels(self) -> list[str]:
        return [compute_class.label for compute_class in ComputeClass if compute_class in self.compute_classes]


class DeploymentCitation(Citation):
    """A citation of a deployment."""

    entry = models.ForeignKey(Deployment, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
