"""The bases that every kind of record is built on."""

from collections.abc import Mapping
from functools import cache

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import BaseConstraint, CheckConstraint, Q
from django.db.models.functions import Now
from django.urls import get_script_prefix, reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from kb.choices import OPEN, Status
from kb.database.cited import ENTRY_CITES
from kb.database.constraints import all_of, fields_of, known
from kb.database.fields import SlugField
from kb.database.former_slugs import FORGOTTEN, REMEMBERED
from kb.language.texts import page_language
from kb.models.querysets import EntryQuerySet, KnowledgeQuerySet
from kb.models.twins import Likeness

# Django's permissions, and the one to publish.
PERMISSIONS = ("add", "change", "delete", "view", "publish")
# A placeholder for the slug in an address that is looked up once for all of a kind.
ANY_SLUG = "any-slug"


def in_this_language(record: models.Model, name: str) -> tuple[str | list, str]:
    """Return `name_zh` or `name_en` of the record, by the active language if it is there, and its language."""
    wanted = page_language()
    other = "en" if wanted == "zh" else "zh"
    for language in (wanted, other):
        if value := getattr(record, f"{name}_{language}"):
            return value, language
    return "", wanted


def is_empty(value) -> bool:
    """Return whether a field with this value is empty: 0 and False are values."""
    return value in (None, "", [])


def label_of(field) -> str:
    """Return the label of a field, or of the records at the other end of a relation."""
    return capfirst(getattr(field, "verbose_name", "") or field.related_model._meta.verbose_name_plural)


@cache
def address_of(pages: str, language: str | None, prefix: str) -> str:
    """Return the address of a kind's pages with `ANY_SLUG` in place of the slug: a list has a hundred links to such
    pages, and reversing each takes a tenth of the list's time.

    `language` and `prefix` are the active ones, which `reverse` reads itself: here they only distinguish addresses.
    """
    return reverse(f"{pages}:detail", args=[ANY_SLUG])


class NaturalKey(models.Model):
    """A record that is identified by its natural key in files and for people, not by its primary key."""

    natural_key_fields: tuple[str, ...] = ()
    # The foreign keys to what this one is part of: it is public only when they are.
    published_with: tuple[str, ...] = ()
    # The foreign keys without which its values would mean something else: where one is set, the record is public only
    # when the one it names is.
    requires_published: tuple[str, ...] = ()
    # The foreign key to the record whose sources support this one's values, where it cites none of its own.
    sources_from = ""
    # What identifies it to people, by which two records are likely one.
    likeness: Likeness | None = None

    objects = KnowledgeQuerySet.as_manager()

    class Meta:
        abstract = True

    @classmethod
    def kept_unit(cls, values: Mapping) -> str:
        """Return the unit that a figure of these values is kept in, where its basis decides that."""
        return ""

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

    @classmethod
    def key_fields(cls) -> list[models.ForeignKey]:
        """Return its foreign keys."""
        return [field for field in cls._meta.fields if field.is_relation]

    @classmethod
    def link_fields(cls) -> list[models.ManyToManyField]:
        """Return its many-to-many fields whose rows only join two records and are no records themselves."""
        return [field for field in cls._meta.many_to_many if field.remote_field.through._meta.auto_created]

    @classmethod
    def owner_fields(cls) -> list[models.ForeignKey]:
        """Return the foreign keys to the records that this one is a part of."""
        return [key for key in cls.key_fields() if key.remote_field.on_delete is models.CASCADE]

    @classmethod
    def is_part_of_record(cls) -> bool:
        """Whether it is a part of another record, without a status of its own."""
        return bool(cls.owner_fields()) and not issubclass(cls, Entry)

    @property
    def is_open(self) -> bool:
        """Whether it is not public yet: an entry by its own status, a part if any of its owners is open."""
        owners = (getattr(self, key.name) for key in self.owner_fields())
        return any(owner.is_open for owner in owners)

    @property
    def is_public(self) -> bool:
        """Whether it is public: for one record what `published()` is for many."""
        named = (getattr(self, name) for name in (*self.published_with, *self.requires_published))
        return all(record.is_public for record in named if record)

    def validate_constraints(self, exclude=None):
        """Report each broken constraint at a field that it concerns, not for the record as a whole."""
        errors: dict[str, list] = {}
        for model, constraints in self.get_constraints():
            for constraint in self.constraints_to_check(model, constraints, exclude):
                try:
                    constraint.validate(model, self, exclude=exclude)
                except ValidationError as error:
                    *_others, last = fields_of(constraint)
                    errors.setdefault(last, []).extend(error.messages)
        if errors:
            raise ValidationError(errors)

    def constraints_to_check(self, model: type[models.Model], constraints: list[BaseConstraint], exclude=None) -> list:
        """Return the constraints, without the checks if one query shows that the record satisfies all of them."""
        checks = [constraint for constraint in constraints if isinstance(constraint, CheckConstraint)]
        # Django takes a check on an excluded field as satisfied: it must not affect the result of the others.
        checks = [check for check in checks if check.condition.referenced_base_fields.isdisjoint(exclude or ())]
        try:
            all_of(checks).validate(model, self, exclude=exclude)
        except ValidationError:
            return constraints
        return [constraint for constraint in constraints if constraint not in checks]

    def states(self, name: str) -> bool:
        """Whether it has such a value in a column of its own."""
        field = self._meta.get_field(name)
        return field.concrete and not field.many_to_many and not is_empty(getattr(self, field.attname))

    @cached_property
    def cited(self) -> list["NaturalKey"]:
        """Its citations as a page shows them; fetched for many records at once by `prefetch_citations`, and for records
        of many kinds by `load_citations`.
        """
        return list(self.citations.with_sources())

    @property
    def display_name(self) -> tuple[str, str]:
        """Its name for readers, and the language of that name, if it has one."""
        return str(self), ""

    @property
    def page(self) -> str:
        """The address of the page that shows it: that of its owner, empty if the owner has none."""
        return getattr(self, self.published_with[0]).page if self.published_with else ""


class Entry(NaturalKey):
    """A record with a page of its own: identified by its slug, with a status, dated by the database."""

    natural_key_fields = ("slug",)
    search_fields = ("slug",)
    # The namespace of its kind's addresses: `vendors` for vendors:list and vendors:detail; empty: it has no page.
    pages = ""
    # The field with its partial date, if it has one.
    dated_by = ""
    # The field with its name: `name` for name_zh and name_en.
    named_by = "name"

    slug = SlugField(
        _("slug"),
        max_length=120,
        unique=True,
        help_text=_("Identifies the record in addresses and files: lower-case, hyphenated."),
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
        default_permissions = PERMISSIONS
        constraints = [
            CheckConstraint(
                condition=Q(slug__regex=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
                name="%(class)s_slug_is_well_formed",
                violation_error_message=_(
                    "Use only lower-case letters, digits and single hyphens between them, such as biren-br100."
                ),
            ),
            known("%(class)s", "status", Status),
        ]
        triggers = [
            # In the database, so that the date is correct whoever writes: the admin, a load, raw SQL.
            pgtrigger.Trigger(
                name="date_the_change",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                # A plain `loaddata` writes the default dates again; an update that changes nothing leaves the date.
                func="""
                    NEW.created_at = OLD.created_at;
                    NEW.updated_at = OLD.updated_at;
                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;
                    RETURN NEW;
                """,
            ),
            REMEMBERED,
            FORGOTTEN,
            ENTRY_CITES,
        ]

    def __str__(self):
        return self.name or self.slug

    def get_absolute_url(self) -> str:
        return address_of(self.pages, get_language(), get_script_prefix()).replace(ANY_SLUG, self.slug)

    @classmethod
    def from_names(cls, named: list[dict[str, str]]) -> list["Entry"]:
        """Return the entries of which only slugs and names were fetched (`names_of`), each once."""
        return [cls(**names) for names in {names["slug"]: names for names in named}.values()]

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def is_public(self) -> bool:
        return self.status == Status.PUBLISHED and super().is_public

    @property
    def page(self) -> str:
        return self.get_absolute_url() if self.pages else super().page

    @property
    def cited_parts(self) -> list[NaturalKey]:
        """Itself and all records on its page with citations of their own, if these are fetched together."""
        return []

    @property
    def admin_url(self) -> str:
        """Where editors change it."""
        return reverse(f"admin:{self._meta.app_label}_{self._meta.model_name}_change", args=[self.pk])

    @property
    def display_name(self) -> tuple[str, str]:
        """Its name for readers, and the language of that name."""
        return in_this_language(self, self.named_by)

    @property
    def name(self) -> str:
        return self.display_name[0]
