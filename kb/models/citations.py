"""Citations: what each source says about the values of a record."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import CheckConstraint, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from kb.choices import ABSENCES, Stance
from kb.database.cited import CITATION_STAYS
from kb.database.constraints import known, once
from kb.models.base import NaturalKey, label_of

# Fields that no source states: they describe the record itself.
BOOKKEEPING = ("id", "slug", "status", "note_zh", "note_en", "created_at", "updated_at")


class Citation(NaturalKey):
    """What one source states about one value of an entry (or, where no field is named, about the whole record)."""

    natural_key_fields = ("entry", "field", "source", "stance", "claimed_value", "locator")

    field = models.CharField(
        _("field"),
        max_length=60,
        blank=True,
        help_text=_("The field whose value the source states; empty for the whole record."),
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
        help_text=_("The value that a disputing source states."),
    )
    locator = models.CharField(_("locator"), max_length=120, blank=True, help_text=_("Page, table, paragraph or line."))
    quote = models.TextField(_("quote"), blank=True, help_text=_("The words that state the value."))
    note_zh = models.TextField(_("note (Chinese)"), blank=True)
    note_en = models.TextField(_("note (English)"), blank=True)

    class Meta:
        abstract = True
        triggers = [CITATION_STAYS]
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["entry", "field", "source", "stance", "claimed_value", "locator"]
        constraints = [
            known("%(class)s", "stance", Stance),
            CheckConstraint(
                condition=(Q(stance=Stance.DISPUTES) & ~Q(claimed_value=""))
                | (~Q(stance=Stance.DISPUTES) & Q(claimed_value="")),
                name="%(class)s_claims_a_value_where_it_disputes",
                violation_error_message=_("A dispute requires a claimed value, and only a dispute has one."),
            ),
            CheckConstraint(
                condition=~Q(stance__in=ABSENCES) | ~Q(field=""),
                name="%(class)s_absence_names_its_field",
                violation_error_message=_("“Not disclosed” and “not applicable” require a field."),
            ),
            once("%(class)s", "entry", "field", "source", "stance", "claimed_value", "locator"),
        ]

    def __str__(self):
        return f"{self.field_label} ← {self.source}"

    @classmethod
    def citable_fields(cls) -> dict[str, str]:
        """The possible values of `field` and their labels: the entry's columns and its relations."""
        fields = cls._meta.get_field("entry").related_model._meta.get_fields()
        citable = (field for field in fields if field.name not in (*BOOKKEEPING, "citations"))
        # Its own columns before its reverse relations.
        return {field.name: label_of(field) for field in sorted(citable, key=lambda field: not field.concrete)}

    @property
    def field_label(self) -> str:
        """The label of the field that it cites."""
        return self.citable_fields().get(self.field, self.field) if self.field else gettext("the whole record")

    def clean(self):
        if self.field and self.field not in self.citable_fields():
            raise ValidationError({"field": _("This kind has no field “%(field)s”.") % {"field": self.field}})
