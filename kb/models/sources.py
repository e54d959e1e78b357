"""Publications that facts are taken from."""

from django.db import models
from django.db.models import CheckConstraint, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from kb.choices import SourceKind
from kb.database.cited import ENTRY_CITES, SOURCE_STAYS
from kb.database.constraints import known, no_circle, not_itself, web_address
from kb.database.fields import PartialDateField
from kb.models.base import Entry
from kb.models.organizations import Organization
from kb.models.querysets import EntryQuerySet
from kb.models.twins import Likeness


class SourceQuerySet(EntryQuerySet):
    """A set of sources."""

    def for_list(self):
        """With all that a row of the list shows."""
        return self.select_related("publisher")

    def for_api(self):
        """With all that the API serializes of a source."""
        return self.for_list().select_related("carried_by")

    def for_detail(self):
        """With all that the page of one source shows, except the facts that cite it."""
        return self.select_related("publisher", "carried_by").prefetch_related(
            Prefetch("carries", self.model.objects.published()), "exchange_rates"
        )


class Source(Entry):
    """One publication that facts are taken from."""

    pages = "sources"
    dated_by = "published"
    search_fields = ("slug", "title", "author", "url")
    likeness = Likeness(any_of=("url",))

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
        help_text=_("The source that quotes this one, if only the quotation was read."),
    )

    objects = SourceQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        # It cites nothing: it is what others cite.
        triggers = [
            *(trigger for trigger in Entry.Meta.triggers if trigger is not ENTRY_CITES),
            SOURCE_STAYS,
            no_circle("carried_by_id"),
        ]
        constraints = [
            *Entry.Meta.constraints,
            known("source", "kind", SourceKind),
            not_itself("source", "carried_by"),
            web_address("source", "url"),
            CheckConstraint(
                condition=~Q(title=""),
                name="source_has_a_title",
                violation_error_message=_("Enter the title of the source: as printed, or as it is commonly known."),
            ),
            CheckConstraint(
                condition=Q(language="") | Q(language__regex=r"^[a-z]{2,3}$"),
                name="source_language_is_a_code",
                violation_error_message=_("Enter a code of two or three lower-case letters: zh, en, …"),
            ),
        ]

    @property
    def display_name(self) -> tuple[str, str]:
        return self.title, self.language
