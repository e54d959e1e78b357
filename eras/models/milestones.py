"""Dated events of the industry."""

from django.db import models
from django.db.models import CheckConstraint, Q
from django.utils.translation import gettext_lazy as _

from eras.choices import MilestoneKind
from eras.models.eras import Era
from kb.constraints import known, stated
from kb.fields import PartialDateField
from kb.models import Citation, Entry, Organization, in_this_language
from vendors.models import Chip, Vendor


class Milestone(Entry):
    """One dated event that marks the way of the industry."""

    search_fields = ("slug", "title_zh", "title_en", "summary_zh", "summary_en")

    date = PartialDateField(_("date"))
    title_zh = models.CharField(_("title (Chinese)"), max_length=200)
    title_en = models.CharField(_("title (English)"), max_length=200)
    kind = models.CharField(_("kind"), max_length=10, choices=MilestoneKind)
    era = models.ForeignKey(
        Era, models.PROTECT, verbose_name=_("era"), null=True, blank=True, related_name="milestones"
    )
    vendors = models.ManyToManyField(Vendor, verbose_name=_("vendors"), related_name="milestones", blank=True)
    chips = models.ManyToManyField(Chip, verbose_name=_("chips"), related_name="milestones", blank=True)
    organizations = models.ManyToManyField(
        Organization, verbose_name=_("organizations"), related_name="milestones", blank=True
    )
    chip_named = models.CharField(
        _("chip named"),
        max_length=100,
        blank=True,
        help_text=_("A chip it names that has no page here."),
    )
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    class Meta(Entry.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = ["date", "slug"]
        constraints = [
            *Entry.Meta.constraints,
            stated("milestone", "title"),
            known("milestone", "kind", MilestoneKind),
            CheckConstraint(condition=~Q(date=""), name="milestone_is_dated"),
        ]

    @property
    def name(self) -> str:
        return in_this_language(self, "title")[0]


class MilestoneCitation(Citation):
    """A citation of a milestone."""

    entry = models.ForeignKey(Milestone, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
