"""Funding events and who took part in them."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from kb.choices import Currency
from kb.constraints import known, positive
from kb.fields import NumberField, PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization
from vendors.choices import DEALS, AmountKind, Round
from vendors.models.vendors import Vendor


class FundingEvent(Entry):
    """One round, offering or deal of a vendor."""

    search_fields = ("slug", "amount_text", "vendor__name_zh", "vendor__name_en")
    published_with = ("vendor",)

    vendor = models.ForeignKey(Vendor, models.PROTECT, verbose_name=_("vendor"), related_name="funding_events")
    announced = PartialDateField(_("announced"), blank=True)
    round = models.CharField(_("round"), max_length=12, choices=Round)
    amount = NumberField(
        _("amount"),
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("In units of the currency."),
    )
    currency = models.CharField(_("currency"), max_length=3, choices=Currency, blank=True)
    amount_kind = models.CharField(
        _("how exact"),
        max_length=11,
        choices=AmountKind,
        blank=True,
        help_text=_("Empty: no source was read for it yet."),
    )
    amount_text = models.CharField(_("amount as told"), max_length=300, blank=True)
    valuation = NumberField(_("valuation"), decimal_places=2, null=True, blank=True)
    valuation_currency = models.CharField(_("valuation currency"), max_length=3, choices=Currency, blank=True)
    investors = models.ManyToManyField(
        Organization,
        verbose_name=_("investors"),
        through="vendors.Investment",
        related_name="funding_events",
    )

    class Meta(Entry.Meta):
        verbose_name = _("funding event")
        verbose_name_plural = _("funding events")
        constraints = [
            *Entry.Meta.constraints,
            known("fundingevent", "round", Round),
            known("fundingevent", "currency", Currency, blank=True),
            known("fundingevent", "amount_kind", AmountKind, blank=True),
            known("fundingevent", "valuation_currency", Currency, blank=True),
            positive("fundingevent", "amount"),
            positive("fundingevent", "valuation"),
            CheckConstraint(
                condition=Q(amount__isnull=True, amount_kind__in=[AmountKind.UNDISCLOSED, ""])
                | (Q(amount__isnull=False) & ~Q(amount_kind__in=[AmountKind.UNDISCLOSED, ""]) & ~Q(currency="")),
                name="fundingevent_amount_has_currency_and_kind_or_is_undisclosed",
            ),
            CheckConstraint(
                condition=Q(valuation__isnull=True, valuation_currency="")
                | (Q(valuation__isnull=False) & ~Q(valuation_currency="")),
                name="fundingevent_valuation_has_a_currency",
            ),
        ]

    @property
    def name(self) -> str:
        return f"{self.vendor.name} · {self.get_round_display()}"

    @property
    def is_deal(self) -> bool:
        """Whether it is an acquisition or licence deal, which no funding total counts."""
        return self.round in DEALS


class FundingEventCitation(Citation):
    """A citation of a funding event."""

    entry = models.ForeignKey(FundingEvent, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Investment(NaturalKey):
    """One investor's part in a funding event."""

    natural_key_fields = ("event", "investor")

    event = models.ForeignKey(FundingEvent, models.CASCADE, verbose_name=_("funding event"), related_name="investments")
    investor = models.ForeignKey(Organization, models.PROTECT, verbose_name=_("investor"), related_name="investments")
    lead = models.BooleanField(_("led the round"), null=True, blank=True, help_text=_("Empty: not stated."))
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its place in the source's list."))

    class Meta:
        verbose_name = _("investment")
        verbose_name_plural = _("investments")
        ordering = ["event", "number"]
        constraints = [
            UniqueConstraint(fields=["event", "investor"], name="investment_is_unique"),
            UniqueConstraint(fields=["event", "number"], name="investment_number_is_unique"),
        ]

    def __str__(self):
        return f"{self.investor} → {self.event}"
