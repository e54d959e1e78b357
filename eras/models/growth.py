"""The growth that sources state for a number series, and the growth computed from its values."""

from decimal import Decimal

from django.db import models
from django.db.models import CheckConstraint, F, Q
from django.utils.translation import gettext_lazy as _

from eras.models.indicators import Indicator
from kb.choices import Qualifier
from kb.database.constraints import known, numbered, plausible_year, positive
from kb.database.fields import NumberField
from kb.language import formats
from kb.models import NaturalKey


def rounding(value: Decimal) -> float:
    """Return how far a stated number may be from what it was rounded from: half a unit of its last digit."""
    return 0.5 * 10.0 ** min(0, value.as_tuple().exponent)


class StatedGrowth(NaturalKey):
    """One rate of growth as the source states it: per cent a year, or a multiple over some years."""

    natural_key_fields = ("indicator", "number")

    indicator = models.ForeignKey(Indicator, models.CASCADE, verbose_name=_("indicator"), related_name="stated_growth")
    number = models.PositiveSmallIntegerField(_("number"))
    from_year = models.PositiveSmallIntegerField(_("from"), null=True, blank=True)
    to_year = models.PositiveSmallIntegerField(_("to"), null=True, blank=True)
    rate_percent = NumberField(_("rate, percent per year"), measure="%", null=True, blank=True)
    multiple = NumberField(_("multiple"), null=True, blank=True)
    period_years = models.PositiveSmallIntegerField(_("over years"), null=True, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=9, choices=Qualifier, blank=True)
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        verbose_name = _("stated growth")
        verbose_name_plural = _("stated growth")
        ordering = ["indicator", "number"]
        constraints = [
            known("statedgrowth", "qualifier", Qualifier, blank=True),
            plausible_year("statedgrowth", "from_year"),
            plausible_year("statedgrowth", "to_year"),
            positive("statedgrowth", "multiple"),
            positive("statedgrowth", "period_years"),
            CheckConstraint(
                condition=Q(rate_percent__isnull=False, multiple__isnull=True, period_years__isnull=True)
                | Q(rate_percent__isnull=True, multiple__isnull=False, period_years__isnull=False),
                name="statedgrowth_is_a_rate_or_a_multiple",
                violation_error_message=_("Enter a yearly rate, or a multiple with its number of years, not both."),
            ),
            CheckConstraint(
                condition=Q(from_year__isnull=True) | Q(to_year__isnull=True) | Q(to_year__gt=F("from_year")),
                name="statedgrowth_ends_after_it_begins",
                violation_error_message=_("The last year must be after the first."),
            ),
            numbered("statedgrowth", "indicator"),
        ]

    def __str__(self):
        return f"{self.indicator}: {self.rate_percent or self.multiple}"

    @property
    def rate(self) -> str:
        """Its rate with the hedge: more than 50%, 超过50%."""
        return formats.phrase(self.get_qualifier_display(), formats.percent(self.rate_percent))

    @property
    def recomputed_percent(self) -> float | None:
        """The compound growth in per cent a year between the series' own values, or None where they are not there.

        A stated multiple is brought to a yearly rate; a stated rate is recomputed from the observations of its years.
        """
        if self.multiple is not None:
            return (float(self.multiple) ** (1 / self.period_years) - 1) * 100
        if self.from_year is None or self.to_year is None:
            return None
        first, last = self.ends
        if not first or not last or first < 0 or last < 0:
            return None
        return ((float(last) / float(first)) ** (1 / self.years) - 1) * 100

    @property
    def is_at_odds(self) -> bool:
        """Whether the stated rate cannot be had from the series' own values, however both were rounded."""
        if self.rate_percent is None or self.recomputed_percent is None or self.qualifier:
            return False
        first, last = self.ends
        growths = [
            ((float(last) + side * rounding(last)) / (float(first) - side * rounding(first))) ** (1 / self.years) * 100
            for side in (-1, 1)
        ]
        stated = float(self.rate_percent) + 100
        return not growths[0] - rounding(self.rate_percent) <= stated <= growths[1] + rounding(self.rate_percent)

    @property
    def ends(self) -> tuple[Decimal | None, Decimal | None]:
        """The series' own values in its first and last year."""
        totals = (value for value in self.indicator.observations.all() if not (value.as_of or value.is_part))
        values = {value.year: value.value for value in totals}
        return values.get(self.from_year), values.get(self.to_year)

    @property
    def years(self) -> int | None:
        """How many years it runs over."""
        if self.period_years is not None:
            return self.period_years
        return self.to_year - self.from_year if self.from_year and self.to_year else None
