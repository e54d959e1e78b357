"""Number series of markets and compute."""

from django.db import models
from django.db.models import CheckConstraint, Prefetch, Q, UniqueConstraint
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from eras.units import UNITS
from kb.choices import Qualifier
from kb.database.constraints import known, numbered, plausible_year, stated
from kb.database.fields import NumberField, PartialDateField
from kb.language.units import Unit
from kb.models import Citation, Entry, NaturalKey, Organization, Region
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness
from vendors.models import Vendor


class IndicatorQuerySet(EntryQuerySet):
    """A set of number series."""

    def values_seen(self):
        """Return the values that the public sees, with their vendors."""
        return self.related("observations").objects.published().select_related("vendor")

    def for_list(self):
        """With all that the overview shows, geography by geography and unit by unit."""
        return (
            self.select_related("region")
            .order_by("region__slug", "unit", "slug")
            .prefetch_citations()
            .prefetch_related(
                "stated_growth",
                Prefetch("publishers", Organization.objects.published()),
                Prefetch("observations", self.values_seen()),
            )
        )

    def for_detail(self):
        """With all that the page of one series shows."""
        return (
            self.select_related("region__parent__parent")
            .prefetch_citations()
            .prefetch_claims()
            .prefetch_related(
                "stated_growth",
                Prefetch("publishers", Organization.objects.published()),
                Prefetch("observations", self.values_seen().prefetch_citations()),
            )
        )


class Indicator(Entry):
    """One number series: what is counted, where, and by whom."""

    pages = "indicators"
    search_fields = ("slug", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"))
    # A number without its place says nothing.
    published_with = ("region",)

    name_zh = models.CharField(_("name (Chinese)"), max_length=200)
    name_en = models.CharField(_("name (English)"), max_length=200)
    unit = models.CharField(_("unit"), max_length=40)
    region = models.ForeignKey(Region, models.PROTECT, verbose_name=_("geography"), related_name="indicators")
    publishers = models.ManyToManyField(
        Organization, verbose_name=_("publishers"), related_name="indicators", blank=True
    )

    objects = IndicatorQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        constraints = [
            *Entry.Meta.constraints,
            stated("indicator", "name"),
            CheckConstraint(
                condition=~Q(unit=""),
                name="indicator_has_a_unit",
                violation_error_message=_("Enter the unit of the indicator."),
            ),
        ]

    @property
    def counted_in(self) -> Unit:
        """What it is counted in."""
        return UNITS.get(self.unit) or Unit(self.unit)

    @property
    def unit_label(self) -> str:
        """Its unit in the reader's language and habit."""
        return self.counted_in.label

    @property
    def series(self) -> list["Observation"]:
        """The values that are no part of a breakdown, in the order of time; those without a year come last."""
        totals = [value for value in self.observations.all() if not value.is_part]
        return sorted(totals, key=lambda value: (value.year is None, value.date, value.number))

    @property
    def parts(self) -> list["Observation"]:
        """The values that it is broken down into, by vendor or by item."""
        return [value for value in self.observations.all() if value.is_part]

    @property
    def latest(self) -> "Observation | None":
        """The last of these values that is no forecast."""
        return next((value for value in reversed(self.series) if not value.forecast), None)

    @property
    def outlook(self) -> "Observation | None":
        """The forecast that reaches furthest."""
        return next((value for value in reversed(self.series) if value.forecast), None)


class IndicatorCitation(Citation):
    """A citation of an indicator."""

    entry = models.ForeignKey(Indicator, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Observation(NaturalKey):
    """One value of an indicator: of a year, of a date in it, or of one item that the source breaks it down by."""

    natural_key_fields = ("indicator", "number")
    published_with = ("indicator",)
    # Without its vendor a value would seem to be the total of the indicator.
    requires_published = ("vendor",)
    sources_from = "indicator"

    indicator = models.ForeignKey(Indicator, models.CASCADE, verbose_name=_("indicator"), related_name="observations")
    number = models.PositiveSmallIntegerField(_("number"), help_text=_("Its position in the series."))
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("Empty if the source gives none.")
    )
    as_of = PartialDateField(
        _("as of"),
        blank=True,
        help_text=_("The date within the year, if the value is for a date."),
    )
    value = NumberField(_("value"), decimal_places=9, within=("indicator_id",))
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
        help_text=_("The part of the whole that the value is for."),
    )
    item_en = models.CharField(_("item (English)"), max_length=100, blank=True)
    share_percent = NumberField(_("share, percent"), measure="%", null=True, blank=True)
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
                violation_error_message=_("Enter a percentage from 0 to 100."),
            ),
            plausible_year("observation", "year"),
            CheckConstraint(
                condition=Q(as_of="") | Q(year__isnull=True) | Q(as_of__startswith=Cast("year", models.CharField())),
                name="observation_as_of_lies_in_its_year",
                violation_error_message=_("The date is not in the year of the observation."),
            ),
            numbered("observation", "indicator"),
            UniqueConstraint(
                fields=["indicator", "year", "as_of", "vendor", "item_zh", "item_en"],
                name="observation_is_stated_once",
                violation_error_message=_("The series already has a value for this time, vendor and item."),
                nulls_distinct=False,
            ),
        ]

    def __str__(self):
        return f"{self.indicator} {self.year or '—'}: {self.stated}"

    @property
    def date(self) -> str:
        """The date it is of, as a partial date: the day or month within the year where one is stated."""
        return self.as_of or str(self.year or "")

    @property
    def stated(self) -> str:
        """Its value with the unit, in the reader's habit."""
        return self.indicator.counted_in.stated(self.value)

    @property
    def is_part(self) -> bool:
        """Whether it is of one vendor or item, not the total."""
        return bool(self.vendor_id or self.item_zh or self.item_en)


class ObservationCitation(Citation):
    """A citation of an observation; an observation without one uses the sources of its indicator."""

    entry = models.ForeignKey(Observation, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
