"""The rates that money is compared at."""

from django.db import models
from django.db.models import CheckConstraint, Q
from django.utils.translation import gettext_lazy as _

from kb.choices import Currency
from kb.database.constraints import known, once, plausible_year, positive
from kb.database.fields import NumberField
from kb.models.base import PERMISSIONS, NaturalKey
from kb.models.sources import Source


class ExchangeRate(NaturalKey):
    """The average rate of one currency in one year: units of it for one US dollar."""

    natural_key_fields = ("currency", "year")

    year = models.PositiveSmallIntegerField(_("year"))
    currency = models.CharField(_("currency"), max_length=3, choices=Currency)
    per_usd = NumberField(_("units for one US dollar"), within=("currency",))
    source = models.ForeignKey(Source, models.PROTECT, verbose_name=_("source"), related_name="exchange_rates")

    class Meta:
        verbose_name = _("exchange rate")
        verbose_name_plural = _("exchange rates")
        ordering = ["currency", "year"]
        default_permissions = PERMISSIONS
        constraints = [
            known("exchangerate", "currency", Currency),
            positive("exchangerate", "per_usd"),
            plausible_year("exchangerate", "year"),
            once("exchangerate", "currency", "year"),
            CheckConstraint(
                condition=~Q(currency=Currency.USD),
                name="exchangerate_is_not_of_the_dollar",
                violation_error_message=_("Rates are against the US dollar: choose another currency."),
            ),
        ]

    def __str__(self):
        return f"{self.currency} {self.year}: {self.per_usd}"
