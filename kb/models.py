"""Sources and citations, places, organisations, and the bases that every kind of record is built on."""

from decimal import Decimal

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.db.models.expressions import RawSQL
from django.db.models.functions import Now
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from kb.choices import (
    ABSENCES,
    Currency,
    OrganizationRole,
    RegionLevel,
    SourceKind,
    Stance,
    Status,
    Task,
    TermKind,
)
from kb.constraints import (
    all_known,
    known,
    no_circle,
    not_itself,
    paired,
    plausible_year,
    positive,
    stated,
    web_address,
)
from kb.fields import NumberField, PartialDateField
from kb.querysets import EntryQuerySet, KnowledgeQuerySet, OrganizationQuerySet, RegionQuerySet, SourceQuerySet


def in_this_language(record: models.Model, name: str) -> tuple[str | list, str]:
    """Return `name_zh` or `name_en` of the record, by the active language if it is there, and the language it is in."""
    wanted, other = ("zh", "en") if (get_language() or "").startswith("zh") else ("en", "zh")
    for language in (wanted, other):
        if value := getattr(record, f"{name}_{language}"):
            return value, language
    return "", wanted


class Version(models.Model):
    """The one row that every change of the knowledge base moves on: what is remembered of an older one is void.

    The triggers of kb.versions move it, before each statement that writes: writers follow each other, and a reader
    never sees a change without its number.
    """

    number = models.BigIntegerField()

    class Meta:
        constraints = [CheckConstraint(condition=Q(id=1), name="version_is_one_row")]

    def __str__(self):
        return str(self.number)

    @classmethod
    def now(cls) -> tuple[int, str] | None:
        """Return what names the present state: the number and the transaction that wrote it (None: nothing is written).

        A number may come again after a rollback, but never from the same transaction.
        """
        return cls.objects.values_list("number", RawSQL("xmin::text", [])).first()


class NaturalKey(models.Model):
    """A record that files and people know by what it says, not by its primary key."""

    natural_key_fields: tuple[str, ...] = ()
    # The foreign keys to what this one is part of: it is public only when they are.
    published_with: tuple[str, ...] = ()
    # The foreign key to the record whose sources carry this one's values, where it has none of its own.
    rests_on = ""

    objects = KnowledgeQuerySet.as_manager()

    class Meta:
        abstract = True

    def natural_key(self) -> tuple:
        key = []
        for name in self.natural_key_fields:
            value = getattr(self, name)
            if not self._meta.get_field(name).is_relation:
                key.append(value)
            elif value is None:
                key.append(None)
            else:
                key += value.natural_key()
        return tuple(key)

    @property
    def called(self) -> tuple[str, str]:
        """What it is called, and the language that this is in, where it is in one."""
        return str(self), ""

    @property
    def page(self) -> str:
        """The address of the page that it stands on: that of what it is part of, empty where that has none."""
        return getattr(self, self.published_with[0]).page if self.published_with else ""


class Entry(NaturalKey):
    """A record with a page of its own: known by its slug, edited through a status, dated by the database."""

    natural_key_fields = ("slug",)
    search_fields = ("slug",)
    # The namespace of its kind's addresses: `vendors` for vendors:list and vendors:detail; empty: it has no page.
    pages = ""
    # What it is called by: `name` for name_zh and name_en.
    named_by = "name"

    slug = models.SlugField(
        _("slug"),
        max_length=120,
        unique=True,
        help_text=_("Its address and its name in files: lower-case, hyphenated."),
    )
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.DRAFT)
    note_zh = models.TextField(_("editors' note (Chinese)"), blank=True)
    note_en = models.TextField(_("editors' note (English)"), blank=True)
    created_at = models.DateTimeField(_("created"), db_default=Now(), editable=False)
    updated_at = models.DateTimeField(_("last changed"), db_default=Now(), editable=False)

    objects = EntryQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["slug"]
        constraints = [
            CheckConstraint(
                condition=Q(slug__regex=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
                name="%(class)s_slug_is_well_formed",
            ),
            CheckConstraint(condition=Q(status__in=Status.values), name="%(class)s_status_is_known"),
        ]
        triggers = [
            # In the database, so that the date is true whoever writes: the admin, a load, raw SQL.
            pgtrigger.Trigger(
                name="date_the_change",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                # A plain `loaddata` asks for the default dates again; what changes nothing dates nothing.
                func="""
                    NEW.created_at = OLD.created_at;
                    NEW.updated_at = OLD.updated_at;
                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self):
        return self.name or self.slug

    def get_absolute_url(self) -> str:
        return reverse(f"{self.pages}:detail", args=[self.slug])

    @property
    def page(self) -> str:
        return self.get_absolute_url() if self.pages else super().page

    @property
    def admin_url(self) -> str:
        """Where editors change it."""
        return reverse(f"admin:{self._meta.app_label}_{self._meta.model_name}_change", args=[self.pk])

    @property
    def called(self) -> tuple[str, str]:
        """What it is called, and the language that this is in."""
        return in_this_language(self, self.named_by)

    @property
    def name(self) -> str:
        return self.called[0]


class Citation(NaturalKey):
    """What one source does for one value of an entry (or, where no field is named, for the whole record)."""

    natural_key_fields = ("entry", "field", "source", "stance", "claimed_value", "locator")

    field = models.CharField(
        _("field"),
        max_length=60,
        blank=True,
        help_text=_("The field whose value was read there; empty: the whole record."),
    )
    source = models.ForeignKey(
        "kb.Source",
        models.PROTECT,
        verbose_name=_("source"),
        related_name="%(app_label)s_%(class)s_set",
    )
    stance = models.CharField(_("stance"), max_length=14, choices=Stance, default=Stance.SUPPORTS)
    claimed_value = models.CharField(
        _("claimed value"),
        max_length=400,
        blank=True,
        help_text=_("What the source says instead, where it disputes."),
    )
    locator = models.CharField(_("locator"), max_length=120, blank=True, help_text=_("Page, table, paragraph or line."))
    quote = models.TextField(_("quote"), blank=True, help_text=_("The few words that hold the value."))
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        abstract = True
        ordering = ["entry", "field", "source", "stance", "claimed_value", "locator"]
        constraints = [
            CheckConstraint(condition=Q(stance__in=Stance.values), name="%(class)s_stance_is_known"),
            CheckConstraint(
                condition=(Q(stance=Stance.DISPUTES) & ~Q(claimed_value=""))
                | (~Q(stance=Stance.DISPUTES) & Q(claimed_value="")),
                name="%(class)s_claims_a_value_where_it_disputes",
            ),
            CheckConstraint(
                condition=~Q(stance__in=ABSENCES) | ~Q(field=""),
                name="%(class)s_absence_names_its_field",
            ),
            UniqueConstraint(
                fields=["entry", "field", "source", "stance", "claimed_value", "locator"],
                name="%(class)s_is_unique",
            ),
        ]

    def __str__(self):
        return f"{self.entry}: {self.field or '*'} ← {self.source}"

    @classmethod
    def citable_fields(cls) -> set[str]:
        """The names that `field` may hold: the entry's columns and its many-to-many and child relations."""
        entry = cls._meta.get_field("entry").related_model
        return {field.name for field in entry._meta.get_fields() if field.name not in ("id", "citations")}

    def clean(self):
        if self.field and self.field not in self.citable_fields():
            raise ValidationError({"field": _("“%(field)s” is no field of this kind.") % {"field": self.field}})


class Organization(Entry):
    """One body that takes part without making chips: investor, policy issuer, publisher, foundry, customer."""

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


class Source(Entry):
    """One publication that facts were read in."""

    pages = "sources"
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
            CheckConstraint(condition=~Q(title=""), name="source_has_a_title"),
            CheckConstraint(
                condition=Q(language="") | Q(language__regex=r"^[a-z]{2,3}$"),
                name="source_language_is_a_code",
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


class Region(Entry):
    """One place: the world, a country, a Chinese province or foreign state, a city, a county."""

    pages = "regions"
    search_fields = ("slug", "code", "name_zh", "name_en")

    code = models.CharField(
        _("code"),
        max_length=6,
        blank=True,
        help_text=_("GB/T 2260 in China, ISO 3166 for countries; empty where no source gives it."),
    )
    level = models.CharField(_("level"), max_length=8, choices=RegionLevel)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("part of"),
        null=True,
        blank=True,
        related_name="children",
    )
    name_zh = models.CharField(_("name (Chinese)"), max_length=60, blank=True)
    name_en = models.CharField(_("name (English)"), max_length=60, blank=True)
    official_name_zh = models.CharField(
        _("official name (Chinese)"),
        max_length=60,
        blank=True,
        help_text=_("北京市 where people say 北京."),
    )

    objects = RegionQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        triggers = [*Entry.Meta.triggers, no_circle("parent_id")]
        constraints = [
            *Entry.Meta.constraints,
            known("region", "level", RegionLevel),
            not_itself("region", "parent"),
            UniqueConstraint(fields=["code"], condition=~Q(code=""), name="region_code_is_unique"),
            stated("region", "name"),
        ]

    @property
    def path(self) -> list["Region"]:
        """The places it lies in from the country down to itself."""
        above = self.parent.path if self.parent else []
        return [*above, self]

    @property
    def narrows_lists(self) -> "Region | None":
        """The narrowest of those places by which lists can be narrowed: its province, else its country."""
        levels = (RegionLevel.PROVINCE, RegionLevel.COUNTRY)
        return next((place for place in reversed(self.path) if place.level in levels), None)


class RegionCitation(Citation):
    """A citation of a place."""

    entry = models.ForeignKey(Region, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class Term(Entry):
    """One word of the field's vocabulary explained: a deployment tier, a task, a layer of the value chain."""

    search_fields = ("slug", "name_zh", "name_en")

    kind = models.CharField(_("kind"), max_length=12, choices=TermKind)
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("Its place among the terms of its kind."))
    name_zh = models.CharField(_("name (Chinese)"), max_length=60)
    name_en = models.CharField(_("name (English)"), max_length=60)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)
    examples_zh = ArrayField(
        models.CharField(max_length=100),
        verbose_name=_("examples (Chinese)"),
        default=list,
        blank=True,
    )
    examples_en = ArrayField(
        models.CharField(max_length=100),
        verbose_name=_("examples (English)"),
        default=list,
        blank=True,
    )
    tasks = ArrayField(
        models.CharField(max_length=10, choices=Task),
        verbose_name=_("tasks done there"),
        default=list,
        blank=True,
    )

    class Meta(Entry.Meta):
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["kind", "position"]
        constraints = [
            *Entry.Meta.constraints,
            stated("term", "name"),
            known("term", "kind", TermKind),
            paired("term", "examples"),
            all_known("term", "tasks", Task),
            UniqueConstraint(fields=["kind", "position"], name="term_position_is_unique"),
        ]


class TermCitation(Citation):
    """A citation of a term."""

    entry = models.ForeignKey(Term, models.CASCADE, related_name="citations")

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
        constraints = [
            known("exchangerate", "currency", Currency),
            positive("exchangerate", "per_usd"),
            plausible_year("exchangerate", "year"),
            UniqueConstraint(fields=["currency", "year"], name="exchangerate_is_unique"),
            CheckConstraint(condition=~Q(currency=Currency.USD), name="exchangerate_is_not_of_the_dollar"),
        ]

    def __str__(self):
        return f"{self.currency} {self.year}: {self.per_usd}"

    def to_usd(self, amount: Decimal) -> Decimal:
        """Return the amount (in this currency) in US dollars."""
        return amount / self.per_usd
