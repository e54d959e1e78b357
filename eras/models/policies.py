"""Policies and the targets they set."""

from collections import Counter

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import (
    BooleanField,
    CheckConstraint,
    Count,
    ExpressionWrapper,
    Prefetch,
    Q,
)
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from eras.choices import PlanPeriod, PolicyKind, PolicyLevel, Topic
from kb.database.constraints import all_known, known, numbered, plausible_year, stated, web_address
from kb.database.fields import PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization, Region
from kb.models.querysets import EntryQuerySet, count_related
from kb.models.twins import Likeness
from vendors.models import Chip, Vendor

# The country whose central government issues the policies that have no region.
HOME = "china"


class PolicyQuerySet(EntryQuerySet):
    """A set of policies."""

    def for_list(self):
        """With all that a row of the list shows."""
        return (
            self.select_related("region")
            .prefetch_related(Prefetch("issuers", self.related("issuers").objects.published()))
            .annotate(target_count=count_related(self.related("targets"), "policy"))
        )

    def for_detail(self):
        """With all that the page of one policy shows."""
        return (
            self.select_related("region__parent__parent__parent")
            .prefetch_citations()
            .prefetch_related(
                "targets",
                *(
                    Prefetch(name, self.related(name).objects.published())
                    for name in ("issuers", "vendors", "chips", "milestones")
                ),
            )
        )

    def for_api(self):
        """With all that the API serializes of a policy."""
        listed = self.for_list().select_related("region__parent__parent__parent")
        return listed.prefetch_related("targets").prefetch_for_api("vendors", "chips", "milestones")

    def nearest_first(self):
        """With their places, the newest first, but the central government's behind all others."""
        return self.select_related("region").newest_first(ExpressionWrapper(Q(region=None), BooleanField()))

    def by_level(self) -> list[tuple[str, str, int]]:
        """Return each level of government that issued any of them: its value, its label, and how many it issued."""
        counts = dict(self.order_by().values_list("level").annotate(Count("pk")))
        return [(level.value, level.label, counts[level]) for level in PolicyLevel if level in counts]

    def of(self, places: list[Region]):
        """The policies of these places' governments, the central government among China's."""
        central = Q(region=None) if any(place.slug == HOME for place in places) else Q()
        return self.filter(Q(region__in=places) | central)

    def by_place(self) -> Counter:
        counts = super().by_place()
        counts[HOME] += counts.pop(None, 0)
        return counts


class Policy(Entry):
    """One document of a government that bears on AI chips: a plan, a subsidy, an export control."""

    pages = "policies"
    # Without its place it would seem to be a policy of the whole country.
    requires_published = ("region",)
    dated_by = "issued"
    named_by = "title"
    search_fields = ("slug", "title_zh", "title_en", "document_number", "summary_zh", "summary_en")
    likeness = Likeness(any_of=("title_zh", "title_en", "document_number"))

    title_zh = models.CharField(_("title (Chinese)"), max_length=300)
    title_en = models.CharField(_("title (English)"), max_length=300)
    issuers = models.ManyToManyField(Organization, verbose_name=_("issuers"), related_name="policies", blank=True)
    level = models.CharField(_("level"), max_length=10, choices=PolicyLevel)
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        verbose_name=_("region"),
        null=True,
        blank=True,
        related_name="policies",
        help_text=_("Empty for the central government."),
    )
    document_number = models.CharField(_("document number"), max_length=100, blank=True)
    issued = PartialDateField(_("issued"), blank=True)
    plan_period = models.CharField(_("plan period"), max_length=4, choices=PlanPeriod, blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=PolicyKind)
    topics = ArrayField(
        models.CharField(max_length=24, choices=Topic),
        verbose_name=_("topics"),
        default=list,
        blank=True,
    )
    vendors = models.ManyToManyField(Vendor, verbose_name=_("vendors mentioned"), related_name="policies", blank=True)
    chips = models.ManyToManyField(Chip, verbose_name=_("chips mentioned"), related_name="policies", blank=True)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)

    objects = PolicyQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("policy")
        verbose_name_plural = _("policies")
        constraints = [
            *Entry.Meta.constraints,
            stated("policy", "title"),
            known("policy", "level", PolicyLevel),
            known("policy", "kind", PolicyKind),
            known("policy", "plan_period", PlanPeriod, blank=True),
            all_known("policy", "topics", Topic),
            web_address("policy", "url"),
            CheckConstraint(
                condition=Q(level=PolicyLevel.CENTRAL, region__isnull=True)
                | (~Q(level=PolicyLevel.CENTRAL) & Q(region__isnull=False)),
                name="policy_has_a_region_unless_central",
                violation_error_message=_("A local policy requires a region; a central policy has none."),
            ),
        ]

    @property
    def topic_labels(self) -> list[str]:
        return [topic.label for topic in Topic if topic in self.topics]

    @property
    def further_issuers(self) -> int:
        """How many issuers it has beyond the two that a row names."""
        return max(len(self.issuers.all()) - 2, 0)

    @property
    def targets_by_year(self) -> list["PolicyTarget"]:
        """Its targets as their years follow; those without one come last."""
        return sorted(self.targets.all(), key=lambda target: (target.year is None, target.year, target.number))

    @property
    def like_it(self) -> str:
        """The query string of the list's policies of its place (or the province around it) and its plan period."""
        place = self.region.narrows_lists if self.region else None
        where = {place.level: place.slug} if place else {"level": self.level}
        return urlencode(where | ({"plan_period": self.plan_period} if self.plan_period else {}))

    def siblings(self):
        """Return the other policies of the same government and, where it belongs to one, the same plan period."""
        same = {"region": self.region} | ({"plan_period": self.plan_period} if self.plan_period else {})
        return Policy.objects.published().filter(**same).exclude(pk=self.pk).newest_first().prefetch_citations()


class PolicyCitation(Citation):
    """A citation of a policy."""

    entry = models.ForeignKey(Policy, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class PolicyTarget(NaturalKey):
    """One target that a policy sets."""

    natural_key_fields = ("policy", "number")

    policy = models.ForeignKey(Policy, models.CASCADE, verbose_name=_("policy"), related_name="targets")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its position among the targets of the policy."))
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    text_zh = models.TextField(_("text (Chinese)"))
    text_en = models.TextField(_("text (English)"), blank=True)

    class Meta:
        verbose_name = _("policy target")
        verbose_name_plural = _("policy targets")
        ordering = ["policy", "number"]
        constraints = [
            numbered("policytarget", "policy"),
            stated("policytarget", "text"),
            plausible_year("policytarget", "year"),
        ]

    def __str__(self):
        return f"{self.policy}: {self.year or '—'}"
