"""Funding events and who took part in them."""

from django.db import models
from django.db.models import (
    Case,
    CheckConstraint,
    Count,
    F,
    OuterRef,
    Prefetch,
    Q,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Cast, Left, NullIf
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from kb.choices import Currency, Status
from kb.database.constraints import known, numbered, once, positive
from kb.database.fields import NumberField, PartialDateField
from kb.models import Citation, Entry, ExchangeRate, NaturalKey, Organization
from kb.models.base import in_this_language
from kb.models.querysets import EntryQuerySet, KnowledgeQuerySet
from kb.models.twins import Likeness
from vendors.choices import DEALS, NOT_RAISED, PARTIES, AmountKind, DealStatus, Round, label_of_round
from vendors.models.totals import FundingTotal
from vendors.models.vendors import Vendor


def in_usd(amount: str, currency: str) -> Case:
    """Return the expression of an amount in US dollars, at the average rate of the year of the announcement."""
    year = Cast(NullIf(Left(OuterRef("announced"), 4), Value("")), models.IntegerField())
    rate = ExchangeRate.objects.filter(currency=OuterRef(currency), year=year).values("per_usd")
    return Case(
        When(**{currency: Currency.USD}, then=F(amount)),
        default=F(amount) / Subquery(rate),
        output_field=NumberField(),
    )


class FundingEventQuerySet(EntryQuerySet):
    """A set of funding events."""

    def with_dollars(self):
        """With `amount_usd` and `valuation_usd`, which are None where the amount is, and where no rate is known."""
        return self.annotate(
            amount_usd=in_usd("amount", "currency"),
            valuation_usd=in_usd("valuation", "valuation_currency"),
        )

    # Deals are no funding, and what is planned or was terminated brought none: in Python, `FundingEvent.is_funding`.
    funding = ~Q(round__in=DEALS) & ~Q(deal_status__in=NOT_RAISED)

    def rounds(self):
        """Those that brought funding."""
        return self.filter(self.funding)

    def with_investors(self):
        """With who took part, in the order of the source."""
        return self.prefetch_related(Prefetch("investments", self.related("investments").objects.with_investors()))

    def for_list(self):
        """With all that a row of the list shows, and what it may be sorted by."""
        return self.select_related("vendor").with_investors().with_dollars()

    def for_api(self):
        """With all that the API serializes of an event."""
        return self.for_list().prefetch_for_api()

    def for_history(self, *, cited: bool = True):
        """With all that a row in the history of a vendor shows, the sources included."""
        events = self.newest_first().with_investors().with_dollars()
        return events.prefetch_citations() if cited else events

    def for_detail(self):
        """With all that the page of one event shows, the history of its vendor among it."""
        history = self.model.objects.published().for_history()
        return (
            self.select_related("vendor")
            .with_investors()
            .with_dollars()
            .prefetch_citations()
            .prefetch_related(Prefetch("vendor__funding_events", history))
        )

    def total(self) -> FundingTotal:
        """Return what they come to, in one query."""
        figures = {
            "events": Count("pk"),
            "deals": Count("pk", filter=Q(round__in=DEALS)),
            "rounds": Count("pk", filter=self.funding),
            "disclosed": Count("amount", filter=self.funding),
            "counted": Count("amount_usd", filter=self.funding),
            "usd": Sum("amount_usd", filter=self.funding),
        }
        return FundingTotal(**self.with_dollars().order_by().aggregate(**figures))


class FundingEvent(Entry):
    """One round, offering or deal of a vendor."""

    pages = "funding"
    dated_by = "announced"
    search_fields = ("slug", "amount_text", "vendor__name_zh", "vendor__name_en", "vendor__aliases__joined")
    likeness = Likeness(all_of=("vendor", "round", "announced"))
    published_with = ("vendor",)

    vendor = models.ForeignKey(Vendor, models.PROTECT, verbose_name=_("vendor"), related_name="funding_events")
    announced = PartialDateField(_("announced"), blank=True)
    round = models.CharField(_("round"), max_length=12, choices=Round)
    series = models.CharField(
        _("series as reported"),
        max_length=12,
        blank=True,
        help_text=_("Where it is finer than the round: Pre-A2, A++, B1, G."),
    )
    deal_status = models.CharField(
        _("deal status"),
        max_length=10,
        choices=DealStatus,
        blank=True,
        help_text=_("Planned and terminated deals are not counted in totals."),
    )
    acquired_zh = models.CharField(
        _("acquired by the vendor (Chinese)"),
        max_length=200,
        blank=True,
        help_text=_("What the vendor bought, where it is the buyer; empty: the vendor itself was acquired."),
    )
    acquired_en = models.CharField(_("acquired by the vendor (English)"), max_length=200, blank=True)
    amount = NumberField(
        _("amount"),
        currency="currency",
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("In units of the currency."),
    )
    currency = models.CharField(_("currency"), max_length=3, choices=Currency, blank=True)
    amount_kind = models.CharField(
        _("certainty of the amount"),
        max_length=11,
        choices=AmountKind,
        blank=True,
        help_text=_("Empty if no source has been read for it yet."),
    )
    amount_text = models.CharField(_("amount as reported"), max_length=300, blank=True)
    valuation = NumberField(_("valuation"), currency="valuation_currency", decimal_places=2, null=True, blank=True)
    valuation_currency = models.CharField(_("valuation currency"), max_length=3, choices=Currency, blank=True)
    investors = models.ManyToManyField(
        Organization,
        verbose_name=_("investors"),
        through="vendors.Investment",
        related_name="funding_events",
    )

    objects = FundingEventQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("funding event")
        verbose_name_plural = _("funding events")
        constraints = [
            *Entry.Meta.constraints,
            known("fundingevent", "round", Round),
            known("fundingevent", "deal_status", DealStatus, blank=True),
            known("fundingevent", "currency", Currency, blank=True),
            known("fundingevent", "amount_kind", AmountKind, blank=True),
            known("fundingevent", "valuation_currency", Currency, blank=True),
            positive("fundingevent", "amount"),
            positive("fundingevent", "valuation"),
            CheckConstraint(
                condition=Q(series="") | Q(series__regex=r"^(Pre-)?[A-Z][0-9]*[+]*$"),
                name="fundingevent_series_is_a_letter",
                violation_error_message=_("Enter the series alone, such as Pre-A2, A++, B1 or G."),
            ),
            CheckConstraint(
                condition=Q(acquired_zh="", acquired_en="") | Q(round=Round.ACQUISITION),
                name="fundingevent_only_an_acquisition_acquires",
                violation_error_message=_("Only an acquisition states what the vendor acquired."),
            ),
            CheckConstraint(
                condition=Q(amount__isnull=True, amount_kind__in=[AmountKind.UNDISCLOSED, ""])
                | (Q(amount__isnull=False) & ~Q(amount_kind__in=[AmountKind.UNDISCLOSED, ""]) & ~Q(currency="")),
                name="fundingevent_amount_has_currency_and_kind_or_is_undisclosed",
                violation_error_message=_(
                    "An amount requires a currency and its certainty; without an amount, the certainty is "
                    "“undisclosed” or empty."
                ),
            ),
            CheckConstraint(
                condition=Q(valuation__isnull=True, valuation_currency="")
                | (Q(valuation__isnull=False) & ~Q(valuation_currency="")),
                name="fundingevent_valuation_has_a_currency",
                violation_error_message=_("Enter both the valuation and its currency, or neither."),
            ),
        ]

    @property
    def display_name(self) -> tuple[str, str]:
        vendor, _language = self.vendor.display_name
        return f"{vendor} · {self.title}", ""

    @property
    def title(self) -> str:
        """Its round with what was acquired in it: Series B, Acquisition of Nervana."""
        acquired, _language = in_this_language(self, "acquired")
        return gettext("Acquisition of %(acquired)s") % {"acquired": acquired} if acquired else self.round_label

    @property
    def round_label(self) -> str:
        """Its round, by the series as reported where that is finer."""
        return label_of_round(self.round, self.series)

    @property
    def is_funding(self) -> bool:
        """Whether funding totals count it: `FundingEventQuerySet.funding`."""
        return not self.is_deal and self.deal_status not in NOT_RAISED

    @property
    def is_deal(self) -> bool:
        """Whether it is an acquisition or licence deal, which no funding total counts."""
        return self.round in DEALS

    @property
    def year(self) -> str:
        """The year whose average rates its amounts are converted at."""
        return self.announced[:4]

    @property
    def investors_label(self) -> str:
        """What those are who took part: investors, or in a deal acquirers or licensees."""
        return str(PARTIES.get(self.round, _("Investors")))

    @property
    def leads(self) -> list["Investment"]:
        """The parts of those who led it."""
        return [investment for investment in self.investments.all() if investment.lead]

    @property
    def others(self) -> list["Investment"]:
        """The parts of investors that did not lead it or that no source names as leading."""
        return [investment for investment in self.investments.all() if not investment.lead]

    def rates(self) -> models.QuerySet[ExchangeRate]:
        """Return the rates that its amounts are converted at, each with its source."""
        used = {currency for currency in (self.currency, self.valuation_currency) if currency}
        rates = ExchangeRate.objects.filter(currency__in=used, year=self.year or None)
        return rates.select_related("source__publisher")


class FundingEventCitation(Citation):
    """A citation of a funding event."""

    entry = models.ForeignKey(FundingEvent, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class InvestmentQuerySet(KnowledgeQuerySet):
    """A set of investors' parts in funding events."""

    def with_investors(self):
        """With the investors, those whom the public sees, in the order of the source."""
        return self.filter(investor__status=Status.PUBLISHED).select_related("investor").order_by("event", "number")

    def for_investor(self):
        """With all that an investor's page shows of them, the newest first."""
        events = FundingEvent.objects.select_related("vendor").with_dollars().prefetch_citations()
        return self.order_by("-event__announced", "event__slug").prefetch_related(Prefetch("event", events))


class Investment(NaturalKey):
    """One investor's part in a funding event."""

    natural_key_fields = ("event", "investor")
    published_with = ("event",)

    event = models.ForeignKey(FundingEvent, models.CASCADE, verbose_name=_("funding event"), related_name="investments")
    investor = models.ForeignKey(Organization, models.PROTECT, verbose_name=_("investor"), related_name="investments")
    lead = models.BooleanField(_("led the round"), null=True, blank=True, help_text=_("Empty if not stated."))
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its position in the source's list."))

    objects = InvestmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("investment")
        verbose_name_plural = _("investments")
        ordering = ["event", "number"]
        constraints = [
            once("investment", "event", "investor"),
            numbered("investment", "event"),
        ]

    def __str__(self):
        return f"{self.investor} → {self.event}"
