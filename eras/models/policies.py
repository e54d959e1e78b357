"""Policies and the targets they set."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from eras.choices import PlanPeriod, PolicyKind, PolicyLevel, Topic
from kb.constraints import all_known, known, plausible_year, stated, web_address
from kb.fields import PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization, Region, in_this_language


class Policy(Entry):
    """One document of a government that bears on AI chips: a plan, a subsidy, an export control."""

    search_fields = ("slug", "title_zh", "title_en", "document_number")

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
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)

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
            ),
        ]

    @property
    def name(self) -> str:
        return in_this_language(self, "title")[0]


class PolicyCitation(Citation):
    """A citation of a policy."""

    entry = models.ForeignKey(Policy, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class PolicyTarget(NaturalKey):
    """One target that a policy sets."""

    natural_key_fields = ("policy", "number")

    policy = models.ForeignKey(Policy, models.CASCADE, verbose_name=_("policy"), related_name="targets")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its place among the targets of the policy."))
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    text_zh = models.TextField(_("text (Chinese)"))
    text_en = models.TextField(_("text (English)"), blank=True)

    class Meta:
        verbose_name = _("policy target")
        verbose_name_plural = _("policy targets")
        ordering = ["policy", "number"]
        constraints = [
            UniqueConstraint(fields=["policy", "number"], name="policytarget_number_is_unique"),
            stated("policytarget", "text"),
            plausible_year("policytarget", "year"),
        ]

    def __str__(self):
        return f"{self.policy}: {self.year or '—'}"
