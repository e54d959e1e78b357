"""What the industry report states beyond the other kinds: its claims and technology roadmaps."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CheckConstraint, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from eras.choices import Nature, Section
from eras.models.eras import Era
from eras.models.indicators import Indicator
from kb.database.constraints import known, paired, stated
from kb.database.fields import NumberField
from kb.models import Citation, Entry, Organization, Region, Term
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness
from vendors.models import Architecture, Chip, MemoryMedium, Scenario, Vendor
from vendors.models.terms import points

# The relations to the subjects of a claim, whose pages show it; eras follow from the section of the report.
SUBJECTS = (
    "architectures",
    "memory_media",
    "vendors",
    "chips",
    "organizations",
    "scenarios",
    "terms",
    "indicators",
    "regions",
)


def spoken_of(to: type[Entry], verbose_name: str) -> models.ManyToManyField:
    """Return a field for the entries of a kind that a claim is about."""
    return models.ManyToManyField(to, verbose_name=verbose_name, related_name="claims", blank=True)


class ClaimQuerySet(EntryQuerySet):
    """A set of claims of the industry report."""

    def in_order(self):
        """In the order of the report."""
        return self.order_by("lines", "slug")

    def for_detail(self):
        """With all that a page shows of a claim, in the order of the report."""
        return self.in_order().prefetch_citations()

    def for_list(self):
        """With the subjects of each too."""
        published = (Prefetch(name, self.related(name).objects.published()) for name in SUBJECTS)
        return self.for_detail().prefetch_related(*published)


class Claim(Entry):
    """One statement of the industry report that fits no other kind of record."""

    search_fields = ("slug", "text_zh", "text_en")
    named_by = "text"

    section = models.CharField(_("section"), max_length=16, choices=Section)
    lines = ArrayField(models.PositiveSmallIntegerField(), verbose_name=_("lines of the report"), default=list)
    nature = models.CharField(_("nature"), max_length=12, choices=Nature)
    subject = models.CharField(_("subject"), max_length=60, help_text=_("The subject of the claim, in one word."))
    eras = spoken_of(Era, _("eras"))
    architectures = spoken_of(Architecture, _("architectures"))
    memory_media = spoken_of(MemoryMedium, _("memory media"))
    vendors = spoken_of(Vendor, _("vendors"))
    chips = spoken_of(Chip, _("chips"))
    organizations = spoken_of(Organization, _("organizations"))
    scenarios = spoken_of(Scenario, _("scenarios"))
    terms = spoken_of(Term, _("terms"))
    indicators = spoken_of(Indicator, _("indicators"))
    regions = spoken_of(Region, _("regions"))
    text_zh = models.TextField(_("text (Chinese)"))
    text_en = models.TextField(_("text (English)"))
    value = NumberField(_("value"), within=("unit",), null=True, blank=True)
    unit = models.CharField(_("unit"), max_length=60, blank=True)

    objects = ClaimQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        constraints = [
            *Entry.Meta.constraints,
            stated("claim", "text"),
            known("claim", "section", Section),
            CheckConstraint(
                condition=~Q(subject=""),
                name="claim_has_a_subject",
                violation_error_message=_("Enter what the claim is about."),
            ),
            CheckConstraint(
                condition=Q(lines__len__gt=0),
                name="claim_has_lines",
                violation_error_message=_("State the report lines that contain the claim."),
            ),
            known("claim", "nature", Nature),
            CheckConstraint(
                condition=Q(value__isnull=True, unit="") | (Q(value__isnull=False) & ~Q(unit="")),
                name="claim_value_has_a_unit",
                violation_error_message=_("Enter both the value and its unit, or neither."),
            ),
        ]

    @property
    def page(self) -> str:
        """Its place on the page of all claims."""
        return f"{reverse('claims:list')}#{self.slug}"

    @property
    def subjects(self) -> list[Entry]:
        """Its subjects; needs `for_list`."""
        return [entry for name in SUBJECTS for entry in getattr(self, name).all()]


class ClaimCitation(Citation):
    """A citation of a claim."""

    entry = models.ForeignKey(Claim, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Roadmap(Entry):
    """One technology roadmap: what a vendor or a place means to join, and to what end."""

    # It is shown on their pages.
    requires_published = ("vendor", "region")
    search_fields = ("slug", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"))

    vendor = models.ForeignKey(
        Vendor,
        models.PROTECT,
        verbose_name=_("vendor"),
        null=True,
        blank=True,
        related_name="roadmaps",
    )
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        verbose_name=_("region"),
        null=True,
        blank=True,
        related_name="roadmaps",
    )
    name_zh = models.CharField(_("name (Chinese)"), max_length=200)
    name_en = models.CharField(_("name (English)"), max_length=200)
    elements_zh = points(_("elements (Chinese)"))
    elements_en = points(_("elements (English)"))
    goals_zh = points(_("goals (Chinese)"))
    goals_en = points(_("goals (English)"))
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    class Meta(Entry.Meta):
        verbose_name = _("roadmap")
        verbose_name_plural = _("roadmaps")
        constraints = [
            *Entry.Meta.constraints,
            stated("roadmap", "name"),
            paired("roadmap", "elements"),
            paired("roadmap", "goals"),
            CheckConstraint(
                condition=Q(vendor__isnull=True, region__isnull=False) | Q(vendor__isnull=False, region__isnull=True),
                name="roadmap_is_of_a_vendor_or_a_place",
                violation_error_message=_("A roadmap belongs to a vendor or to a region: choose one of the two."),
            ),
        ]

    @property
    def page(self) -> str:
        """Its place on the page of its vendor or place."""
        return f"{(self.vendor or self.region).page}#{self.slug}"


class RoadmapCitation(Citation):
    """A citation of a roadmap."""

    entry = models.ForeignKey(Roadmap, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
