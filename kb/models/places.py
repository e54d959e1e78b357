"""Places."""

from django.db import models
from django.db.models import Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from kb.choices import (
    RegionLevel,
)
from kb.database.constraints import (
    known,
    no_circle,
    not_itself,
    stated,
)
from kb.models.base import Entry
from kb.models.citations import Citation
from kb.models.trees import TreeQuerySet
from kb.models.twins import Likeness


class RegionQuerySet(TreeQuerySet):
    """A set of places."""

    def for_detail(self):
        """With all that the page of one place shows of itself."""
        return self.select_related("parent__parent__parent").prefetch_citations().prefetch_claims()

    def counted(self, top=None) -> list:
        """Return the tree (or `top` and what is below it) with the numbers of vendors and policies in each subtree.

        Among the places of one level those with the most come first.
        """
        places = self.tree(top)
        slugs = {place.pk: place.slug for place in places}
        vendors, policies = (self.related(name).objects.published().by_place() for name in ("vendors", "policies"))
        order: dict[int, tuple] = {}
        for place in places:
            # Each belongs to one place, so the sums count none twice.
            place.vendor_count = sum(vendors[slugs[pk]] for pk in place.subtree)
            place.policy_count = sum(policies[slugs[pk]] for pk in place.subtree)
            place.has_any = bool(place.vendor_count or place.policy_count)
            own = (-place.vendor_count - place.policy_count, place.slug)
            order[place.pk] = (*order.get(place.parent_id, ()), own)
        return sorted(places, key=lambda place: order[place.pk])


class Region(Entry):
    """One place: the world, a country, a Chinese province or foreign state, a city, a county."""

    pages = "regions"
    search_fields = ("slug", "code", "name_zh", "name_en")
    likeness = Likeness(any_of=("name_zh", "name_en"), all_of=("level",))

    code = models.CharField(
        _("code"),
        max_length=6,
        blank=True,
        help_text=_("GB/T 2260 in China, ISO 3166 for countries; empty if no source gives it."),
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
        help_text=_("Such as 北京市 for 北京."),
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
            UniqueConstraint(
                fields=["code"],
                condition=~Q(code=""),
                name="region_code_is_unique",
                violation_error_message=_("Another region already has this code."),
            ),
            stated("region", "name"),
        ]

    @property
    def path(self) -> list["Region"]:
        """The places that contain it, from the country down to itself."""
        ancestors = self.parent.path if self.parent else []
        return [*ancestors, self]

    def within(self, level: RegionLevel) -> "Region | None":
        """Return the public place of that level that contains it."""
        return next((place for place in self.path if place.level == level and place.is_public), None)

    @property
    def narrows_lists(self) -> "Region | None":
        """The narrowest of these places that lists can be filtered by: its province, else its country."""
        levels = (RegionLevel.PROVINCE, RegionLevel.COUNTRY)
        return next((place for place in reversed(self.path) if place.level in levels), None)


class RegionCitation(Citation):
    """A citation of a place."""

    entry = models.ForeignKey(Region, models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
