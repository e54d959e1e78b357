"""Number series of markets and compute, and the growth that sources state for them."""

from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from kb.choices import Qualifier
from kb.constraints import known, plausible_year, positive, stated
from kb.fields import NumberField, PartialDateField
from kb.models import Citation, Entry, NaturalKey, Organization, Region
from vendors.models import Vendor


class Indicator(Entry):
    """One number series: what is counted, where, and by whom."""

    search_fields = ("slug", "name_zh", "name_en")

    name_zh = models.CharField(_("name (Chinese)"), max_length=200)
    name_en = models.CharField(_("name (English)"), max_length=200)
    unit = models.CharField(_("unit"), max_length=40)
    region = models.ForeignKey(Region, models.PROTECT, verbose_name=_("geography"), related_name="indicators")
    publishers = models.ManyToManyField(
        Organization, verbose_name=_("publishers"), related_name="indicators", blank=True
    )

    class Meta(Entry.Meta):
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        constraints = [
            *Entry.Meta.constraints,
            stated("indicator", "name"),
            CheckConstraint(condition=~Q(unit=""), name="indicator_has_a_unit"),
        ]


class IndicatorCitation(Citation):
    """A citation of an indicator."""

    entry = models.ForeignKey(Indicator, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Observation(NaturalKey):
    """One value of an indicator: of a year, of a date in it, or of one item that the source breaks it down by."""

    natural_key_fields = ("indicator", "number")

    indicator = models.ForeignKey(Indicator, models.CASCADE, verbose_name=_("indicator"), related_name="observations")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its place in the series."))
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("Empty where the source gives none.")
    )
    as_of = PartialDateField(
        _("as of"),
        blank=True,
        help_text=_("The date within the year, where the value is of a date."),
    )
    value = NumberField(_("value"), decimal_places=9)
    qualifier = models.CharField(_("qualifier"), max_length=9, choices=Qualifier, blank=True)
    forecast = models.BooleanField(_("forecast"), default=False)
    estimate = models.BooleanField(_("estimate"), default=False)
    vendor = models.ForeignKey(
        Vendor,
        models.PROTECT,
        verbose_name=_("vendor"),
        null=True,
        blank=True,
        related_name="observations",
    )
    item_zh = models.CharField(
        _("item (Chinese)"),
        max_length=100,
        blank=True,
        help_text=_("What part of the whole it is."),
    )
    item_en = models.CharField(_("item (English)"), max_length=100, blank=True)
    share_percent = NumberField(_("share, percent"), null=True, blank=True)
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        verbose_name = _("observation")
        verbose_name_plural = _("observations")
        ordering = ["indicator", "number"]
        constraints = [
            known("observation", "qualifier", Qualifier, blank=True),
            CheckConstraint(
                condition=Q(share_percent__isnull=True) | Q(share_percent__range=(0, 100)),
                name="observation_share_is_a_percentage",
            ),
            plausible_year("observation", "year"),
            CheckConstraint(
                condition=Q(as_of="") | Q(year__isnull=True) | Q(as_of__startswith=Cast("year", models.CharField())),
                name="observation_as_of_lies_in_its_year",
            ),
            UniqueConstraint(fields=["indicator", "number"], name="observation_number_is_unique"),
            UniqueConstraint(
                fields=["indicator", "year", "as_of", "vendor", "item_zh", "item_en"],
                name="observation_is_stated_once",
                nulls_distinct=False,
            ),
        ]

    def __str__(self):
        return f"{self.indicator} {self.year or '—'}: {self.value}"


class ObservationCitation(Citation):
    """A citation of an observation; one without rests on the sources of its indicator."""

    entry = models.ForeignKey(Observation, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class StatedGrowth(NaturalKey):
    """One rate of growth as the source states it: per cent a year, or a multiple over some years."""

    natural_key_fields = ("indicator", "number")

    indicator = models.ForeignKey(Indicator, models.CASCADE, verbose_name=_("indicator"), related_name="stated_growth")
    number = models.PositiveSmallIntegerField(_("number"))
    from_year = models.PositiveSmallIntegerField(_("from"), null=True, blank=True)
    to_year = models.PositiveSmallIntegerField(_("to"), null=True, blank=True)
    rate_percent = NumberField(_("rate, percent a year"), null=True, blank=True)
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
            ),
            CheckConstraint(
                condition=Q(from_year__isnull=True) | Q(to_year__isnull=True) | Q(to_year__gt=F("from_year")),
                name="statedgrowth_ends_after_it_begins",
            ),
            UniqueConstraint(fields=["indicator", "number"], name="statedgrowth_number_is_unique"),
        ]

    def __str__(self):
        return f"{self.indicator}: {self.rate_percent or self.multiple}"

    @property
    def recomputed_percent(self) -> float | None:
        """The compound growth in per cent a year between the series' own values, or None where they are not there.

        A stated multiple is brought to a yearly rate; a stated rate is recomputed from the observations of its years.
        """
        if self.multiple is not None:
            return (float(self.multiple) ** (1 / self.period_years) - 1) * 100
        if self.from_year is None or self.to_year is None:
            return None
        values = {
            observation.year: float(observation.value)
            for observation in self.indicator.observations.all()
            if not (observation.as_of or observation.vendor_id or observation.item_zh or observation.item_en)
        }
        first, last = values.get(self.from_year), values.get(self.to_year)
        if not first or not last or first < 0 or last < 0:
            return None
        return ((last / first) ** (1 / (self.to_year - self.from_year)) - 1) * 100
