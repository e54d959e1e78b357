"""The questions that a visitor may ask of funding events."""

from collections.abc import Collection
from decimal import Decimal
from functools import cached_property
from math import fsum

import numpy as np
from django.utils.translation import gettext_lazy as _

from kb.choices import Currency, RegionLevel, Stance
from kb.language import formats
from kb.lists.columns import Column
from kb.lists.facets.base import ChoiceFacet
from kb.lists.facets.derived import GroupFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.facets.trees import PlaceFacet, TreeFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.range_inputs import AMOUNTS, WITHOUT
from kb.lists.ranges import AfterFilter, BeforeFilter, BoundFilter
from kb.lists.snapshots.columns import Mask
from kb.lists.snapshots.snapshot import Snapshot
from kb.lists.sorting import SortFilter
from vendors.choices import DEALS, ROUNDS_BY_KIND, AmountKind, EventKind, Round
from vendors.models import FundingEvent
from vendors.models.totals import FundingTotal


class AmountBound(BoundFilter):
    """A bound on an amount in US dollars. Amounts that are not disclosed say so by their kind."""

    cited_field = "amount"

    def __init__(self, lookup_expr: str, **kwargs):
        super().__init__("amount_usd", lookup_expr, unit="USD", scale=AMOUNTS, of=_("Amount"), **kwargs)

    def measured(self, bound: Decimal) -> str:
        return formats.money(bound, self.field.unit)

    def empty(self, snapshot: Snapshot) -> Mask:
        return np.isnan(snapshot.numbers("amount"))

    def said(self, snapshot: Snapshot, stances: Collection[Stance]) -> Mask:
        said = super().said(snapshot, stances)
        if Stance.NOT_DISCLOSED not in stances:
            return said
        # Not by the facet's column: there a source may say the same of how exact an amount is.
        undisclosed = FundingEvent.objects.filter(amount_kind=AmountKind.UNDISCLOSED).values_list("pk", flat=True)
        return said | snapshot.once("undisclosed amounts", lambda: snapshot.among(undisclosed))


class FundingFilterSet(KnowledgeFilterSet):
    """Filters over funding events: what they were, who took part, and what vendor they were of."""

    kind = GroupFacet("round", choices=EventKind, groups=ROUNDS_BY_KIND, label=_("Kind"))
    round = ChoiceFacet("round", choices=Round, label=_("Round"))
    vendor = RelatedFacet("vendor", label=_("Vendor"))
    investor = RelatedFacet("investor", through="investments", cited_field="investors", label=_("Investor"))
    architecture = TreeFacet("architecture", through="vendor__deployments", label=_("Architecture of the vendor"))
    country = PlaceFacet("vendor__region", level=RegionLevel.COUNTRY, label=_("Country"))
    province = PlaceFacet("vendor__region", level=RegionLevel.PROVINCE, label=_("Province or state"))
    amount_kind = ChoiceFacet("amount_kind", choices=AmountKind, label=_("How exact"))
    currency = ChoiceFacet("currency", choices=Currency, label=_("Currency"))
    announced_after = AfterFilter("announced", label=_("Announced from"))
    announced_before = BeforeFilter("announced", label=_("Announced up to"))
    amount_min = AmountBound("gte", label=_("US dollars, at least"))
    amount_max = AmountBound("lte", label=_("US dollars, at most"))
    sort = SortFilter(
        fields={"vendor__slug": "vendor", "announced": "announced", "amount_usd": "amount"}, label=_("Sort")
    )

    default_sort = "-announced"
    columns = (
        Column("vendor", _("Vendor"), sorts=True),
        Column("announced", _("Announced"), sorts=True),
        Column("round", _("Round")),
        Column("told", _("Amount as told")),
        Column("amount", _("In US dollars"), sorts=True, numeric=True),
        Column("amount_kind", _("How exact"), shown=False),
        Column("lead", _("Led by")),
        Column("investors", _("Other investors")),
        Column("valuation", _("Valuation"), shown=False, numeric=True),
        Column("currency", _("Currency"), shown=False),
    )

    @cached_property
    def raised(self) -> FundingTotal:
        """What the events that are left come to, and how many amounts a bound in dollars leaves aside for want of a
        rate.
        """
        if not self.form.is_valid():
            return self.queryset.none().total()
        amounts, dollars = (self.snapshot.numbers(name) for name in ("amount", "amount_usd"))
        rounds = self.left & ~self.snapshot.rows[""].columns["round"].any_of(DEALS)
        counted = dollars[rounds & ~np.isnan(dollars)]
        return FundingTotal(
            events=self.total,
            rounds=int(rounds.sum()),
            disclosed=int((rounds & ~np.isnan(amounts)).sum()),
            counted=len(counted),
            usd=Decimal(fsum(counted)) if len(counted) else None,
            unconverted=self.unconverted,
        )

    @property
    def unconverted(self) -> int:
        """How many amounts the bounds in dollars leave aside for want of a rate."""
        asked = {name for name, value in self.others.items() if value not in WITHOUT}
        bounds = {name for name in asked if isinstance(self.filters[name], AmountBound)}
        if not bounds:
            return 0
        amounts, dollars = (self.snapshot.numbers(name) for name in ("amount", "amount_usd"))
        aside = self.under_others(self.others.keys() - bounds) & self.under_facets(self.chosen)
        return int((aside & ~np.isnan(amounts) & np.isnan(dollars)).sum())

    class Meta:
        model = FundingEvent
        fields = []
