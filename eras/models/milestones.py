"""Dated events of the industry."""

from django.db import models
from django.db.models import CheckConstraint, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from eras.choices import MilestoneKind
from eras.models.eras import Era
from eras.models.policies import Policy
from kb.database.constraints import known, stated
from kb.database.fields import PartialDateField
from kb.models import Citation, Entry, Organization
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness
from vendors.models import Chip, Vendor


class MilestoneQuerySet(EntryQuerySet):
    """A set of milestones."""

    def with_named(self, *relations: str):
        """With the published entries that they name."""
        return self.prefetch_related(*(Prefetch(name, self.related(name).objects.published()) for name in relations))

    def for_list(self):
        """With all that a row of the list shows."""
        return self.with_named("era", "vendors", "chips")

    def for_detail(self):
        """With all that the page of one milestone shows."""
        return self.with_named("era", "vendors", "chips", "organizations", "policies").prefetch_citations()

    def for_api(self):
        """With all that the API serializes of a milestone."""
        return self.for_list().prefetch_for_api("organizations", "policies")


class Milestone(Entry):
    """One dated event in the history of the industry."""

    pages = "milestones"
    dated_by = "date"
    named_by = "title"
    search_fields = ("slug", "title_zh", "title_en", "summary_zh", "summary_en")
    likeness = Likeness(any_of=("title_zh", "title_en"))

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
    policies = models.ManyToManyField(
        Policy,
        verbose_name=_("policies"),
        related_name="milestones",
        blank=True,
        help_text=_("The documents that the event issued, amended or ended."),
    )
    chip_named = models.CharField(
        _("chip mentioned"),
        max_length=100,
        blank=True,
        help_text=_("A chip that the event mentions and that has no page here."),
    )
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    objects = MilestoneQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = ["date", "slug"]
        constraints = [
            *Entry.Meta.constraints,
            stated("milestone", "title"),
            known("milestone", "kind", MilestoneKind),
            CheckConstraint(
                condition=~Q(date=""),
                name="milestone_is_dated",
                violation_error_message=_("Enter the date of the milestone, at least its year."),
            ),
        ]

    @property
    def year(self) -> str:
        return self.date[:4]

    def of_its_year(self, beside: int = 5) -> list["Milestone"]:
        """Return the milestones of its year next to it by date, at most `beside` on either side."""
        year = list(Milestone.objects.published().filter(date__startswith=self.year))
        here = next((place for place, other in enumerate(year) if other.pk == self.pk), 0)
        return [other for other in year[max(here - beside, 0) : here + beside + 1] if other.pk != self.pk]


class MilestoneCitation(Citation):
    """A citation of a milestone."""

    entry = models.ForeignKey(Milestone, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
