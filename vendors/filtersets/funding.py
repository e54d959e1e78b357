"""The filters of funding events."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cached_property
from math import fsum

from django.utils.translation import gettext_lazy as _

from kb.choices import Currency, RegionLevel, Stance
from kb.language import formats
from kb.lists.columns import Column
from kb.lists.facets.base import ChoiceFacet
from kb.lists.facets.derived import GroupFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.facets.trees import PlaceFacet, TreeFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.range_inputs import ABSENCE_LABELS, AMOUNTS
from kb.lists.ranges import AfterFilter, BeforeFilter, BoundFilter
from kb.lists.snapshots.conditions import Condition, FoundByQuery, HasValue, NumberWithin
from kb.lists.sorting import SortFilter
from vendors.choices import DEALS, NOT_RAISED, ROUNDS_BY_KIND, AmountKind, DealStatus, EventKind, Round
from vendors.models import FundingEvent
from vendors.models.totals import FundingTotal


class AmountBound(BoundFilter):
    """A bound on an amount in US dollars. An undisclosed amount has that kind."""

    cited_field = "amount"

    def __init__(self, lookup_expr: str, **kwargs):
        super().__init__("amount_usd", lookup_expr, unit="USD", scale=AMOUNTS, of=_("Amount"), **kwargs)

    def format_bound(self, bound: Decimal) -> str:
        return formats.money(bound, self.field.unit)

    def known(self, cleaned_data: Mapping[str, object]) -> Condition:
        return NumberWithin("amount")

    def reason_stated(self, stances: Collection[Stance]) -> Condition:
        stated = super().reason_stated(stances)
        if Stance.NOT_DISCLOSED not in stances:
            return stated
        # Not by the facet's column: there a citation may concern how exact an amount is.
        return stated | FoundByQuery(FundingEvent.objects.filter(amount_kind=AmountKind.UNDISCLOSED), is_cached=True)


class FundingFilterSet(KnowledgeFilterSet):
    """Filters over funding events: their kind, their investors, and their vendor."""

    kind = GroupFacet("round", choices=EventKind, groups=ROUNDS_BY_KIND, label=_("Kind"))
    round = ChoiceFacet("round", choices=Round, label=_("Round"))
    deal_status = ChoiceFacet("deal_status", choices=DealStatus, label=_("Deal status"))
    vendor = RelatedFacet("vendor", label=_("Vendor"))
    investor = RelatedFacet("investor", through="investments", cited_field="investors", label=_("Investor"))
    architecture = TreeFacet("architecture", through="vendor__deployments", label=_("Architecture of the vendor"))
    country = PlaceFacet("vendor__region", level=RegionLevel.COUNTRY, label=_("Country"))
    province = PlaceFacet("vendor__region", level=RegionLevel.PROVINCE, label=_("Province or state"))
    amount_kind = ChoiceFacet("amount_kind", choices=AmountKind, label=_("Certainty of the amount"))
    currency = ChoiceFacet("currency", choices=Currency, label=_("Currency"))
    announced_after = AfterFilter("announced", label=_("Announced from"))
    announced_before = BeforeFilter("announced", label=_("Announced up to"))
    amount_min = AmountBound("gte", label=_("US dollars, at least"))
    amount_max = AmountBound("lte", label=_("US dollars, at most"))
    sort = SortFilter(
        fields={"vendor__slug": "vendor", "announced": "announced", "amount_usd": "amount"},
        default="-announced",
        label=_("Sort"),
    )

    columns = (
        Column("vendor", _("Vendor"), sorts=True),
        Column("announced", _("Announced"), sorts=True),
        Column("round", _("Round"), wide=True),
        Column("deal_status", _("Deal status"), shown=False),
        Column("told", _("Amount as reported"), wide=True),
        Column("amount", _("In US dollars"), sorts=True, numeric=True),
        Column("amount_kind", _("Certainty of the amount"), shown=False),
        Column("lead", _("Led by"), wide=True),
        Column("investors", _("Other investors"), wide=True),
        Column("valuation", _("Valuation"), shown=False, numeric=True),
        Column("currency", _("Currency"), shown=False),
    )

    @cached_property
    def funding_total(self) -> FundingTotal:
        """The total of the matching events, and how many amounts a bound in dollars cannot apply to without a rate."""
        if not self.form.is_valid():
            return self.queryset.none().total()
        deals = HasValue("round", DEALS)
        rounds = ~deals & ~HasValue("deal_status", NOT_RAISED)
        dollars = self.selection.numbers("amount_usd", rounds)
        return FundingTotal(
            events=self.total,
            deals=self.selection.count(deals),
            rounds=self.selection.count(rounds),
            disclosed=self.selection.count(rounds & NumberWithin("amount")),
            counted=len(dollars),
            usd=Decimal(fsum(dollars)) if dollars else None,
            unconverted=self.unconverted,
        )

    @property
    def unconverted(self) -> int:
        """How many amounts the bounds in dollars cannot apply to without a rate."""
        amounts = {name for name, filter_ in self.filters.items() if isinstance(filter_, AmountBound)}
        bounds = {name for name in amounts & self.conditions.keys() if self.cleaned_data[name] not in ABSENCE_LABELS}
        if not bounds:
            return 0
        return self.selection.without(*bounds).count(NumberWithin("amount") & ~NumberWithin("amount_usd"))

    class Meta:
        model = FundingEvent
        fields = []
