"""Organisations that take part in the industry."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import OuterRef, Prefetch
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from kb.choices import OrganizationRole
from kb.database.constraints import no_circle, not_itself, stated
from kb.models.base import Entry
from kb.models.citations import Citation
from kb.models.querysets import EntryQuerySet, count_rows, names_of
from kb.models.twins import Likeness

# How many of its newest policies, rounds, chips … an organisation's page shows; their lists show the rest.
SHOWN_PARTS = 20


class OrganizationQuerySet(EntryQuerySet):
    """A set of organisations."""

    parts = ("investments", "policies", "publications", "chips_made", "milestones", "indicators")

    def for_list(self):
        """With the numbers of events, policies, … that each takes part in, such as `investments_count`."""
        return self.annotate(**{f"{name}_count": self.count_part(name) for name in self.parts})

    def for_api(self):
        """With all that the API serializes of an organisation."""
        return self.for_list().prefetch_for_api()

    def count_part(self, name: str) -> Coalesce:
        """Return the count of the published records at the other end of a relation."""
        relation = self.model._meta.get_field(name)
        return count_rows(relation.related_model.objects.published(), relation.field.name)

    def for_vendor(self):
        """With all that the page of a vendor shows of it as an organisation."""
        indicators = self.related("indicators").objects.published().filter(publishers=OuterRef("pk"))
        return self.for_list().annotate(series=names_of(indicators))

    def for_detail(self):
        """With the newest records that each takes part in, such as `newest_investments`, and their numbers."""
        newest = {
            "investments": self.related("investments").objects.published().for_investor(),
            "policies": self.related("policies").objects.published().newest_first().prefetch_citations(),
            "publications": self.related("publications").objects.published().newest_first(),
            "chips_made": self.related("chips_made").objects.published().newest_first().in_brief(),
            "milestones": self.related("milestones").objects.published().newest_first().prefetch_citations(),
            "indicators": self.related("indicators").objects.published().order_by("slug"),
        }
        shown = (Prefetch(name, records[:SHOWN_PARTS], to_attr=f"newest_{name}") for name, records in newest.items())
        vendor = Prefetch("vendor", self.related("vendor").objects.published())
        owned = self.model.objects.published().filter(parent=OuterRef("pk"))
        named = self.for_list().select_related("parent").annotate(owned=names_of(owned))
        return named.prefetch_citations().prefetch_claims().prefetch_related(vendor, *shown)


class Organization(Entry):
    """One body that invests, issues policies, publishes, or makes or buys the chips of others."""

    pages = "organizations"
    search_fields = ("slug", "name_zh", "name_en", "aliases__joined")
    likeness = Likeness(any_of=("name_zh", "name_en", "aliases"))

    name_zh = models.CharField(_("name (Chinese)"), max_length=200, blank=True)
    name_en = models.CharField(_("name (English)"), max_length=200, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=200),
        verbose_name=_("other names"),
        default=list,
        blank=True,
        help_text=_("Other and former names by which the search finds it, in any language."),
    )
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("parent organization"),
        null=True,
        blank=True,
        related_name="subsidiaries",
    )
    role = models.CharField(_("role in the industry"), max_length=20, blank=True)
    summary_zh = models.TextField(_("summary (Chinese)"), blank=True)
    summary_en = models.TextField(_("summary (English)"), blank=True)

    objects = OrganizationQuerySet.as_manager()

    class Meta(Entry.Meta):
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        triggers = [*Entry.Meta.triggers, no_circle("parent_id")]
        constraints = [
            *Entry.Meta.constraints,
            stated("organization", "name"),
            not_itself("organization", "parent"),
        ]

    @property
    def role_label(self) -> str:
        """The label of its role, or the role itself if that is no choice."""
        return dict(OrganizationRole.choices).get(self.role, self.role)

    @property
    def published_subsidiaries(self) -> list["Organization"]:
        """The organizations that belong to it; needs `for_detail`."""
        return self.from_names(self.owned)

    @property
    def published_indicators(self) -> list[Entry]:
        """The number series that it publishes; needs `for_vendor`."""
        return self._meta.get_field("indicators").related_model.from_names(self.series)


class OrganizationCitation(Citation):
    """A citation of an organisation."""

    entry = models.ForeignKey(Organization, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
