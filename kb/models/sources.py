"""Sources, the organisations that take part, and the rates that money is compared at."""

from django.db import models
from django.db.models import CheckConstraint, Q
from django.utils.translation import gettext_lazy as _

from kb.choices import (
    Currency,
    OrganizationRole,
    SourceKind,
)
from kb.database.constraints import (
    known,
    no_circle,
    not_itself,
    once,
    plausible_year,
    positive,
    stated,
    web_address,
)
from kb.database.fields import NumberField, PartialDateField
from kb.models.base import PERMISSIONS, Citation, Entry, NaturalKey
from kb.models.querysets import OrganizationQuerySet, SourceQuerySet


class Organization(Entry):
    """One body as far as it invests, issues policies, publishes, or makes or buys the chips of others."""

    pages = "organizations"
    search_fields = ("slug", "name_zh", "name_en")

    name_zh = models.CharField(_("name (Chinese)"), max_length=200, blank=True)
    name_en = models.CharField(_("name (English)"), max_length=200, blank=True)
    role = models.CharField(_("role in the industry"), max_length=20, blank=True)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    objects = OrganizationQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        constraints = [
            *Entry.Meta.constraints,
            stated("organization", "name"),
        ]

    @property
    def role_label(self) -> str:
        """Its role in words, as far as the word for it is known."""
        return dict(OrganizationRole.choices).get(self.role, self.role)

    @property
    def published_indicators(self) -> list[Entry]:
        """The number series that it publishes; read from `for_vendor`."""
        return self._meta.get_field("indicators").related_model.from_names(self.series)


class Source(Entry):
    """One publication that facts were read in."""

    pages = "sources"
    dated_by = "published"
    search_fields = ("slug", "title", "author", "url")

    title = models.CharField(_("title"), max_length=400)
    publisher = models.ForeignKey(
        Organization,
        models.PROTECT,
        verbose_name=_("publisher"),
        null=True,
        blank=True,
        related_name="publications",
    )
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=1000, blank=True)
    published = PartialDateField(_("published"), blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=SourceKind)
    language = models.CharField(_("language"), max_length=8, blank=True, help_text=_("ISO 639 code: zh, en, …"))
    carried_by = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("carried by"),
        null=True,
        blank=True,
        related_name="carries",
        help_text=_("The source that quotes this one, where only the quotation was read."),
    )

    objects = SourceQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        triggers = [*Entry.Meta.triggers, no_circle("carried_by_id")]
        constraints = [
            *Entry.Meta.constraints,
            known("source", "kind", SourceKind),
            not_itself("source", "carried_by"),
            web_address("source", "url"),
            CheckConstraint(
                condition=~Q(title=""),
                name="source_has_a_title",
                violation_error_message=_("A source has a title: as it is printed, or what it is called."),
            ),
            CheckConstraint(
                condition=Q(language="") | Q(language__regex=r"^[a-z]{2,3}$"),
                name="source_language_is_a_code",
                violation_error_message=_("A code of two or three lower-case letters is expected: zh, en, …"),
            ),
        ]

    @property
    def called(self) -> tuple[str, str]:
        return self.title, self.language


class OrganizationCitation(Citation):
    """A citation of an organisation."""

    entry = models.ForeignKey(Organization, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class ExchangeRate(NaturalKey):
    """The average rate of one currency in one year: units of it for one US dollar."""

    natural_key_fields = ("currency", "year")

    year = models.PositiveSmallIntegerField(_("year"))
    currency = models.CharField(_("currency"), max_length=3, choices=Currency)
    per_usd = NumberField(_("units for one US dollar"))
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
                violation_error_message=_("Rates are those against the US dollar: choose another currency."),
            ),
        ]

    def __str__(self):
        return f"{self.currency} {self.year}: {self.per_usd}"
