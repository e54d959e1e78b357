"""Steps of descent between chips, as sources state them."""

from django.db import models
from django.db.models import CheckConstraint, F, Q
from django.utils.translation import gettext_lazy as _

from kb.database.constraints import known, once
from kb.models import NaturalKey
from vendors.choices import DESCENT, LineageKind
from vendors.models.chips import Chip


class Lineage(NaturalKey):
    """One step of descent: the chip succeeds, varies or is the export version of its ancestor."""

    natural_key_fields = ("chip", "kind", "ancestor")
    published_with = ("chip", "ancestor")

    chip = models.ForeignKey(Chip, models.CASCADE, verbose_name=_("chip"), related_name="lineage")
    kind = models.CharField(_("kind"), max_length=20, choices=LineageKind)
    ancestor = models.ForeignKey(Chip, models.PROTECT, verbose_name=_("ancestor"), related_name="progeny")

    class Meta:
        verbose_name = _("lineage")
        verbose_name_plural = _("lineage")
        ordering = ["chip", "kind", "ancestor"]
        constraints = [
            known("lineage", "kind", LineageKind),
            CheckConstraint(
                condition=~Q(ancestor=F("chip")),
                name="lineage_joins_two_chips",
                violation_error_message=_("A chip cannot be its own ancestor: choose another one."),
            ),
            once("lineage", "chip", "kind", "ancestor"),
        ]

    def __str__(self):
        return f"{self.chip} — {self.get_kind_display()} — {self.ancestor}"

    @property
    def descent(self) -> str:
        """What the chip is to its ancestor, seen from there."""
        return DESCENT[LineageKind(self.kind)]
