"""Former slugs: what a record was called in addresses before it was renamed or merged into another."""

from collections.abc import Iterable

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import CheckConstraint, F, Q
from django.utils.translation import gettext_lazy as _

from kb.database.constraints import once
from kb.database.former_slugs import LEADS_SOMEWHERE
from kb.models.base import Entry, NaturalKey
from kb.models.querysets import EntryQuerySet, KnowledgeQuerySet


class FormerSlugQuerySet(KnowledgeQuerySet):
    """A set of former slugs."""

    def of(self, kind: type[Entry], slugs: Iterable[str]) -> dict[str, str]:
        """Return the current slugs of records of the kind by those of these slugs that are former ones."""
        found = self.filter(kind=kind._meta.label_lower, slug__in=slugs)
        return dict(found.values_list("slug", "current_slug"))

    def current(self, records: EntryQuerySet, slugs: Iterable[str]) -> dict[str, str]:
        """Return, by those of these slugs that none of the records has, the slug of the record that each leads to: it
        was its slug before, or is its slug but for upper case.
        """
        in_lower_case = {slug: slug.lower() for slug in slugs if "\0" not in slug}
        former = self.of(records.model, in_lower_case.values())
        candidates = {*in_lower_case.values(), *former.values()}
        existing = set(records.filter(slug__in=candidates).order_by().values_list("slug", flat=True))
        found = {}
        for slug, lower in in_lower_case.items():
            leads_to = lower if lower in existing else former.get(lower)
            if leads_to in existing and leads_to != slug:
                found[slug] = leads_to
        return found


class FormerSlug(NaturalKey):
    """One slug that a record had before, or that of a record that was merged into it: its address redirects there.

    The triggers of every kind write it when a slug changes, so that whoever renames a record leaves it.
    """

    natural_key_fields = ("kind", "slug")

    kind = models.CharField(_("kind"), max_length=60, help_text=_("The model: vendors.vendor, kb.organization, …"))
    slug = models.CharField(_("former slug"), max_length=120)
    current_slug = models.CharField(_("current slug"), max_length=120)

    objects = FormerSlugQuerySet.as_manager()

    class Meta:
        verbose_name = _("former slug")
        verbose_name_plural = _("former slugs")
        default_permissions = ()
        ordering = ["kind", "slug"]
        triggers = [LEADS_SOMEWHERE]
        constraints = [
            once("formerslug", "kind", "slug"),
            CheckConstraint(
                condition=~Q(slug=F("current_slug")),
                name="formerslug_is_not_the_current_one",
                violation_error_message=_("The former slug is the current one."),
            ),
        ]
        indexes = [models.Index("kind", "current_slug", name="formerslug_by_current_slug")]

    def __str__(self):
        return f"{self.kind}: {self.slug} → {self.current_slug}"

    def clean(self):
        kinds = {model._meta.label_lower for model in apps.get_models() if issubclass(model, Entry)}
        if self.kind not in kinds:
            raise ValidationError({"kind": _("There is no such kind of entry.")})
