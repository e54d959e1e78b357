"""The eras of the industry and the vendors in them."""

from django.db import models
from django.db.models import CheckConstraint, Prefetch, Q, QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from eras.choices import EraRole
from kb.choices import Status
from kb.database.constraints import ends_after_it_starts, known, once, paired, stated
from kb.database.fields import PartialDateField
from kb.database.partial_dates import since, until
from kb.models import Citation, Entry, NaturalKey
from kb.models.querysets import EntryQuerySet, count_related
from kb.models.twins import Likeness
from vendors.choices import EventKind
from vendors.models import Architecture, Chip, FundingEvent, Vendor
from vendors.models.terms import points


class EraQuerySet(EntryQuerySet):
    """A set of eras."""

    def with_vendor_counts(self):
        """With the number of their published vendors."""
        return self.annotate(
            vendor_count=count_related(self.related("memberships"), "era", vendor__status=Status.PUBLISHED)
        )

    def for_list(self):
        """With all that the eras side by side show."""
        members = self.related("memberships").objects.published().select_related("vendor")
        return (
            self.annotate(milestone_count=count_related(self.related("milestones"), "era", status=Status.PUBLISHED))
            .prefetch_citations()
            .prefetch_related(
                Prefetch("architectures", Architecture.objects.published().select_related("parent__parent")),
                Prefetch("memberships", members.order_by("vendor__slug").prefetch_citations()),
            )
        )

    def for_detail(self):
        """With all that the page of one era shows of itself."""
        milestones = self.related("milestones").objects.published().prefetch_citations()
        return self.for_list().prefetch_claims().prefetch_related(Prefetch("milestones", milestones))


class Era(Entry):
    """One era of the Chinese AI-chip industry (1.0 ASIC, 2.0 GPGPU, 3.0 compute-in-memory)."""

    pages = "eras"
    search_fields = ("slug", "number", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"))

    number = models.CharField(
        _("number"), max_length=5, unique=True, help_text=_("1.0, 2.0 or 3.0; also used in the address.")
    )
    name_zh = models.CharField(_("name (Chinese)"), max_length=100)
    name_en = models.CharField(_("name (English)"), max_length=100)
    starts = PartialDateField(_("starts"), blank=True)
    ends = PartialDateField(_("ends"), blank=True)
    founding_from = PartialDateField(_("vendors founded from"), blank=True)
    founding_to = PartialDateField(_("vendors founded to"), blank=True)
    years_text_zh = models.TextField(_("period as described (Chinese)"), blank=True)
    years_text_en = models.TextField(_("period as described (English)"), blank=True)
    architectures = models.ManyToManyField(
        Architecture, verbose_name=_("architectures"), related_name="eras", blank=True
    )
    vendors = models.ManyToManyField(
        Vendor, verbose_name=_("vendors"), through="eras.EraMembership", related_name="eras"
    )
    drivers_zh = points(_("drivers (Chinese)"))
    drivers_en = points(_("drivers (English)"))
    vendor_strategy_zh = models.TextField(_("vendors' strategy (Chinese)"), blank=True)
    vendor_strategy_en = models.TextField(_("vendors' strategy (English)"), blank=True)
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    objects = EraQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("era")
        verbose_name_plural = _("eras")
        ordering = ["number"]
        constraints = [
            *Entry.Meta.constraints,
            CheckConstraint(
                condition=Q(number__regex=r"^[0-9]+\.[0-9]+$"),
                name="era_number_is_well_formed",
                violation_error_message=_("Enter two numbers with a point between them, such as 2.0."),
            ),
            ends_after_it_starts("era", "starts", "ends"),
            ends_after_it_starts("era", "founding_from", "founding_to"),
            stated("era", "name"),
            paired("era", "drivers"),
            paired("era", "strengths"),
            paired("era", "weaknesses"),
        ]

    def get_absolute_url(self) -> str:
        return reverse("eras:detail", args=[self.number])

    @property
    def roles(self) -> list[tuple[str, list["EraMembership"]]]:
        """Its vendors by their role in it, under the role's label; read from `for_list` or `for_detail`."""
        members = self.memberships.all()
        by_role = [(role.label, [member for member in members if member.role == role]) for role in EraRole]
        return [(label, members) for label, members in by_role if members]

    @property
    def has_years(self) -> bool:
        """Whether any source dates it."""
        return bool(self.starts or self.ends)

    def within(self, column: str) -> Q:
        """Return the condition that a partial date may lie in its years: an era without an end runs on.

        An era without years narrows nothing.
        """
        start = since(self.starts).condition(column) if self.starts else Q()
        return start & until(self.ends).condition(column) if self.ends else start

    def dated(self, records: QuerySet, column: str) -> QuerySet:
        """Return the records whose date is in its years: none if no source states its years."""
        return records.filter(self.within(column)) if self.has_years else records.none()

    def query(self, column: str, **parameters) -> str:
        """Return the query string of a list filtered to the era's years and by these parameters."""
        years = {f"{column}_after": self.starts, f"{column}_before": self.ends}
        return urlencode(parameters | {name: year for name, year in years.items() if year}, doseq=True)

    @property
    def chip_query(self) -> str:
        """The query string of the chips of its years on its architectures."""
        return self.query("released", architecture=[architecture.slug for architecture in self.architectures.all()])

    @property
    def funding_query(self) -> str:
        """The query string of the funding of its vendors in its years."""
        return self.query(
            "announced", kind=EventKind.FUNDING, vendor=[member.vendor.slug for member in self.memberships.all()]
        )

    @property
    def policy_query(self) -> str:
        """The query string of the policies of its years."""
        return self.query("issued")

    def chips(self) -> QuerySet:
        """Return the chips on its architectures (their subtrees included) that were released in its years."""
        own = {architecture.pk for architecture in self.architectures.all()}
        nodes = [node for node in Architecture.objects.published().tree() if node.pk in own]
        subtrees = set().union(*(node.subtree for node in nodes))
        return Chip.objects.published().filter(self.within("released"), architecture__in=subtrees)

    def funding(self) -> QuerySet:
        """Return the funding of its vendors that was announced in its years, without deals."""
        members = self.memberships.values("vendor")
        events = FundingEvent.objects.published().rounds()
        return events.filter(self.within("announced"), vendor__in=members)


class EraCitation(Citation):
    """A citation of an era."""

    entry = models.ForeignKey(Era, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class EraMembership(NaturalKey):
    """One vendor's part in one era."""

    natural_key_fields = ("era", "vendor")
    published_with = ("era", "vendor")

    era = models.ForeignKey(Era, models.CASCADE, verbose_name=_("era"), related_name="memberships")
    vendor = models.ForeignKey(Vendor, models.CASCADE, verbose_name=_("vendor"), related_name="era_memberships")
    role = models.CharField(_("role"), max_length=11, choices=EraRole)
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        verbose_name = _("era membership")
        verbose_name_plural = _("era memberships")
        ordering = ["era", "role", "vendor"]
        constraints = [
            known("eramembership", "role", EraRole),
            once("eramembership", "era", "vendor"),
        ]

    def __str__(self):
        return f"{self.era} · {self.vendor}"


class EraMembershipCitation(Citation):
    """A citation of a vendor's part in an era."""

    entry = models.ForeignKey(EraMembership, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
