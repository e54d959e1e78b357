"""Vendors and where they are listed."""

from functools import cached_property

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q, Subquery, UniqueConstraint
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from kb.choices import Status, TermKind, Tier
from kb.database.constraints import known, no_circle, not_itself, once, stated, web_address
from kb.database.fields import PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization, Region, Term
from kb.models.querysets import EntryQuerySet, count_related, names_of
from kb.models.twins import Likeness
from vendors.choices import BusinessStatus, Exchange, VendorKind, label_of_round
from vendors.models.succession import Descendant, lines_of
from vendors.models.terms import Architecture, Scenario
from vendors.models.totals import FundingTotal

MILESTONES_SHOWN = 20
POLICIES_SHOWN = 10


class VendorQuerySet(EntryQuerySet):
    """A set of vendors."""

    def published_children(self, name: str):
        """Return the published entries at the other end of one of the vendor's relations."""
        return self.related(name).objects.published()

    def for_list(self):
        """With all that a row of the list shows."""
        cells = self.related("deployments").objects.with_families()
        eras = self.related("era_memberships").objects.filter(vendor=OuterRef("pk"), era__status=Status.PUBLISHED)
        rounds = self.published_children("funding_events").rounds().filter(vendor=OuterRef("pk")).exclude(announced="")
        latest = rounds.newest_first()
        return (
            self.select_related("region")
            .prefetch_related(Prefetch("deployments", cells))
            .annotate(
                chip_count=count_related(self.related("chips"), "vendor", status=Status.PUBLISHED),
                era_numbers=ArraySubquery(eras.order_by("era__number").values("era__number")),
                latest_round=Subquery(latest.values("round")[:1]),
                latest_series=Subquery(latest.values("series")[:1]),
                latest_announced=Subquery(latest.values("announced")[:1]),
            )
        )

    def for_api(self):
        """With all that the API serializes of a vendor."""
        cells = self.related("deployments").objects.select_related("architecture").prefetch_for_api("scenarios")
        listed = (
            self.for_list()
            .prefetch_related(None)
            .select_related("region__parent__parent__parent", "parent", "organization")
        )
        placed = listed.prefetch_related("listings", Prefetch("deployments", cells))
        return placed.prefetch_for_api("memory_media", "chips", "funding_events", "milestones")

    def deploying(self, **conditions):
        """The vendors with deployments under these conditions, those with the most chips first, with these alone."""
        cells = self.related("deployments").objects.filter(**conditions)
        theirs = cells.with_families().distinct()
        return (
            self.filter(Exists(cells.filter(vendor=OuterRef("pk"))))
            .select_related("region")
            .prefetch_related(Prefetch("deployments", theirs))
            .annotate(chip_count=count_related(self.related("chips"), "vendor", status=Status.PUBLISHED))
            .order_by("-chip_count", "slug")
        )

    def at(self, term: Term):
        """The vendors deployed at a tier or for a task."""
        if term.kind == TermKind.TIER:
            return self.deploying(tier=term.slug)
        return self.deploying(tasks__contains=[term.slug]) if term.kind == TermKind.TASK else self.none()

    def for_detail(self):
        """With all that the page of one vendor shows, but for the citations: see `cited_parts`."""
        cells = self.related("deployments").objects.with_families()
        cells = cells.prefetch_related(Prefetch("scenarios", Scenario.objects.published()))
        chips = self.published_children("chips").for_tables(cited=False)
        steps = chips.related("lineage").objects.published().filter(chip=OuterRef("pk")).order_by("kind", "ancestor")
        step = JSONObject(kind="kind", ancestor="ancestor__slug")
        chips = chips.annotate(descent=ArraySubquery(steps.values(step=step)))
        money = self.published_children("funding_events").for_history(cited=False)
        events = self.published_children("milestones").newest_first()
        policies = self.published_children("policies").nearest_first()
        values = self.published_children("observations").filter(vendor=OuterRef("pk"))
        owned = self.published_children("subsidiaries").filter(parent=OuterRef("pk"))
        placed = self.select_related("region__parent__parent__parent", "parent")
        named = placed.annotate(series=names_of(values, "indicator__"), owned=names_of(owned))
        return named.prefetch_related(
            "listings",
            Prefetch("claims", self.published_children("claims").in_order()),
            Prefetch("roadmaps", self.published_children("roadmaps")),
            Prefetch("organization", Organization.objects.published().for_vendor()),
            Prefetch("memory_media", self.published_children("memory_media")),
            Prefetch("deployments", cells),
            Prefetch("era_memberships", self.published_children("era_memberships").select_related("era")),
            Prefetch("chips", chips),
            Prefetch("funding_events", money),
            Prefetch("milestones", events[:MILESTONES_SHOWN], to_attr="newest_milestones"),
            Prefetch("policies", policies),
        )


class Vendor(Entry):
    """One company or institute that makes AI chips (or lends its name to them)."""

    pages = "vendors"
    dated_by = "founded"
    search_fields = ("slug", "name_zh", "name_en", "legal_name", "aliases__joined")
    likeness = Likeness(any_of=("name_zh", "name_en", "legal_name", "aliases"))

    name_zh = models.CharField(_("name (Chinese)"), max_length=100, blank=True)
    name_en = models.CharField(_("name (English)"), max_length=100, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=100),
        verbose_name=_("other names"),
        default=list,
        blank=True,
        help_text=_("Other names by which the search finds it, in any language."),
    )
    legal_name = models.CharField(_("legal name"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=VendorKind, blank=True)
    business_status = models.CharField(_("business status"), max_length=10, choices=BusinessStatus, blank=True)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("parent company"),
        null=True,
        blank=True,
        related_name="subsidiaries",
    )
    organization = models.OneToOneField(
        Organization,
        models.PROTECT,
        verbose_name=_("organization"),
        null=True,
        blank=True,
        related_name="vendor",
        help_text=_("The record of the same company or institute as investor, issuer, publisher or foundry."),
    )
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        verbose_name=_("headquarters"),
        null=True,
        blank=True,
        related_name="vendors",
        help_text=_("The most specific place that a source states: city, province or country."),
    )
    founded = PartialDateField(_("founded"), blank=True)
    website = models.URLField(_("website"), max_length=300, blank=True)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    objects = VendorQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("vendor")
        verbose_name_plural = _("vendors")
        triggers = [*Entry.Meta.triggers, no_circle("parent_id")]
        constraints = [
            *Entry.Meta.constraints,
            stated("vendor", "name"),
            known("vendor", "kind", VendorKind, blank=True),
            known("vendor", "business_status", BusinessStatus, blank=True),
            not_itself("vendor", "parent"),
            web_address("vendor", "website"),
        ]

    @property
    def cited_parts(self) -> list[NaturalKey]:
        """Itself and all records on its page, each of which has citations of its own."""
        parts = ("deployments", "era_memberships", "chips", "funding_events", "claims", "roadmaps", "policies")
        specs = (spec for chip in self.chips.all() for spec in chip.specs.all())
        parts = [record for part in parts for record in getattr(self, part).all()]
        return [self, *parts, *specs, *self.policies_of_its_place]

    @property
    def architectures(self) -> list[Architecture]:
        """The architectures of its deployments, each once."""
        return list(dict.fromkeys(cell.architecture for cell in self.deployments.all() if cell.architecture))

    @property
    def tiers(self) -> list[str]:
        """The labels of the deployment tiers it is at, from the cloud outward."""
        at = {cell.tier for cell in self.deployments.all()}
        return [tier.label for tier in Tier if tier in at]

    @property
    def latest_round_label(self) -> str:
        """Its latest dated round in words, without deals; needs `for_list`."""
        return label_of_round(self.latest_round, self.latest_series) if self.latest_round else ""

    @property
    def indicators(self) -> list[Entry]:
        """The number series that break down to it, each once; read from `for_detail`."""
        kind = self._meta.get_field("observations").related_model._meta.get_field("indicator").related_model
        return kind.from_names(self.series)

    @property
    def published_subsidiaries(self) -> list["Vendor"]:
        """The vendors that it owns; read from `for_detail`."""
        return self.from_names(self.owned)

    @cached_property
    def lines(self) -> list[list[Descendant]]:
        """The lines of descent among its chips, each from its oldest on; read from `for_detail`."""
        return lines_of(self.chips.all())

    @property
    def funding_total(self) -> FundingTotal:
        """What its funding comes to; read from `for_detail`."""
        return FundingTotal.of(self.funding_events.all())

    @cached_property
    def policies_of_its_place(self) -> list[Entry]:
        """The policies of its seat's government and of those above that, the nearest and newest first."""
        if not self.region:
            return []
        policies = self.region.policies.model.objects.published().of(self.region.path)
        return list(policies.nearest_first()[:POLICIES_SHOWN])


class VendorCitation(Citation):
    """A citation of a vendor."""

    entry = models.ForeignKey(Vendor, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Listing(NaturalKey):
    """One stock-market listing of a vendor."""

    natural_key_fields = ("vendor", "exchange")

    vendor = models.ForeignKey(Vendor, models.CASCADE, verbose_name=_("vendor"), related_name="listings")
    exchange = models.CharField(_("exchange"), max_length=12, choices=Exchange)
    ticker = models.CharField(_("ticker"), max_length=12, blank=True)
    listed_on = PartialDateField(_("listed on"), blank=True)

    class Meta:
        verbose_name = _("listing")
        verbose_name_plural = _("listings")
        ordering = ["vendor", "listed_on", "exchange"]
        constraints = [
            known("listing", "exchange", Exchange),
            once("listing", "vendor", "exchange"),
            UniqueConstraint(
                fields=["exchange", "ticker"],
                condition=~Q(ticker=""),
                name="listing_ticker_is_unique",
                violation_error_message=_("Another listing at this exchange already has this ticker."),
            ),
        ]

    def __str__(self):
        return f"{self.get_exchange_display()} {self.ticker}".strip()
