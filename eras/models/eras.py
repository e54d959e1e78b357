"""The eras of the industry and the vendors in them."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from eras.choices import EraRole
from kb.constraints import ends_after_it_starts, known, paired, stated
from kb.fields import PartialDateField
from kb.models import Citation, Entry, NaturalKey
from vendors.models import Architecture, Vendor
from vendors.models.terms import points


class Era(Entry):
    """One era of the Chinese AI-chip industry (1.0 ASIC, 2.0 GPGPU, 3.0 compute-in-memory)."""

    search_fields = ("slug", "number", "name_zh", "name_en")

    number = models.CharField(_("number"), max_length=5, unique=True, help_text=_("1.0, 2.0, 3.0: its address."))
    name_zh = models.CharField(_("name (Chinese)"), max_length=100)
    name_en = models.CharField(_("name (English)"), max_length=100)
    starts = PartialDateField(_("starts"), blank=True)
    ends = PartialDateField(_("ends"), blank=True)
    founding_from = PartialDateField(_("vendors founded from"), blank=True)
    founding_to = PartialDateField(_("vendors founded to"), blank=True)
    years_text_zh = models.TextField(_("years as told (Chinese)"), blank=True)
    years_text_en = models.TextField(_("years as told (English)"), blank=True)
    architectures = models.ManyToManyField(
        Architecture, verbose_name=_("architectures"), related_name="eras", blank=True
    )
    vendors = models.ManyToManyField(
        Vendor, verbose_name=_("vendors"), through="eras.EraMembership", related_name="eras"
    )
    drivers_zh = points(_("drivers (Chinese)"))
    drivers_en = points(_("drivers (English)"))
    vendor_strategy_zh = models.TextField(_("vendors' strategy (Chinese)"), blank=True)
    vendor_strategy_en = models.TextField(_("vendors' strategy (English)"), blank=True)
    strengths_zh = points(_("strengths (Chinese)"))
    strengths_en = points(_("strengths (English)"))
    weaknesses_zh = points(_("weaknesses (Chinese)"))
    weaknesses_en = points(_("weaknesses (English)"))
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    class Meta(Entry.Meta):
        verbose_name = _("era")
        verbose_name_plural = _("eras")
        ordering = ["number"]
        constraints = [
            *Entry.Meta.constraints,
            CheckConstraint(condition=Q(number__regex=r"^[0-9]+\.[0-9]+$"), name="era_number_is_well_formed"),
            ends_after_it_starts("era", "starts", "ends"),
            ends_after_it_starts("era", "founding_from", "founding_to"),
            stated("era", "name"),
            paired("era", "drivers"),
            paired("era", "strengths"),
            paired("era", "weaknesses"),
        ]


class EraCitation(Citation):
    """A citation of an era."""

    entry = models.ForeignKey(Era, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


class EraMembership(NaturalKey):
    """One vendor's part in one era."""

    natural_key_fields = ("era", "vendor")

    era = models.ForeignKey(Era, models.CASCADE, verbose_name=_("era"), related_name="memberships")
    vendor = models.ForeignKey(Vendor, models.CASCADE, verbose_name=_("vendor"), related_name="era_memberships")
    role = models.CharField(_("role"), max_length=11, choices=EraRole)
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        verbose_name = _("era membership")
        verbose_name_plural = _("era memberships")
        ordering = ["era", "role", "vendor"]
        constraints = [
            known("eramembership", "role", EraRole),
            UniqueConstraint(fields=["era", "vendor"], name="eramembership_is_unique"),
        ]

    def __str__(self):
        return f"{self.era} · {self.vendor}"


class EraMembershipCitation(Citation):
    """A citation of a vendor's part in an era."""

    entry = models.ForeignKey(EraMembership, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
