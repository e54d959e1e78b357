"""Words of the field, explained."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from kb.choices import (
    Task,
    TermKind,
    Tier,
)
from kb.database.constraints import (
    all_known,
    known,
    paired,
    stated,
)
from kb.models.base import Entry
from kb.models.citations import Citation
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness

# The vocabularies that vendors and chips are classified by: their slugs are the values of a choice.
FILTER_KINDS = (TermKind.TIER, TermKind.TASK)


class TermQuerySet(EntryQuerySet):
    """A set of terms."""

    def for_list(self):
        """With all that the overview shows."""
        return self.prefetch_citations()

    def for_detail(self):
        """With all that the page of one term shows of itself."""
        return self.prefetch_citations().prefetch_claims()


class Term(Entry):
    """One word of the field's vocabulary explained: a deployment tier, a task, a layer of the value chain."""

    pages = "terms"
    search_fields = ("slug", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"), all_of=("kind",))

    kind = models.CharField(_("kind"), max_length=12, choices=TermKind)
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("Its position in its vocabulary."))
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
        verbose_name=_("tasks performed"),
        default=list,
        blank=True,
    )

    objects = TermQuerySet.as_manager()

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
            UniqueConstraint(
                fields=["kind", "position"],
                name="term_position_is_unique",
                violation_error_message=_("Another term of this vocabulary already has this position."),
            ),
            CheckConstraint(
                condition=(~Q(kind=TermKind.TIER) | Q(slug__in=Tier.values))
                & (~Q(kind=TermKind.TASK) | Q(slug__in=Task.values)),
                name="term_of_a_choice_has_its_value",
                violation_error_message=_(
                    "The slug of a tier must be cloud, edge or device; that of a task, training or inference."
                ),
            ),
        ]

    @property
    def query(self) -> str:
        """The query string of a list of what is classified under it; empty where nothing is."""
        return f"{self.kind}={self.slug}" if self.kind in FILTER_KINDS else ""


class TermCitation(Citation):
    """A citation of a term."""

    entry = models.ForeignKey(Term, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
