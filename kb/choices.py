"""Vocabularies that more than one app uses: stable lower-case values, labels for people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Status(TextChoices):
    """The editorial state of an entry."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    PUBLISHED = "published", _("Published")
    ARCHIVED = "archived", _("Archived")


# Not public yet: whoever may change entries may change these.
OPEN = (Status.DRAFT, Status.IN_REVIEW)


class Action(TextChoices):
    """What was done to a row."""

    ADDED = "insert", _("added")
    CHANGED = "update", _("changed")
    DELETED = "delete", _("deleted")


class Stance(TextChoices):
    """What a source does for a value: support it, dispute it, or state that it is absent."""

    SUPPORTS = "supports", _("Supports")
    DISPUTES = "disputes", _("Disputes")
    NOT_DISCLOSED = "not_disclosed", _("Not disclosed")
    NOT_APPLICABLE = "not_applicable", _("Not applicable")


ABSENCES = (Stance.NOT_DISCLOSED, Stance.NOT_APPLICABLE)


class SourceKind(TextChoices):
    """What sort of publication a source is."""

    ARTICLE = "article", _("Article")
    FILING = "filing", _("Regulatory filing")
    COMPANY = "company", _("Company publication")
    GOVERNMENT = "government", _("Government publication")
    PAPER = "paper", _("Paper")
    DATASET = "dataset", _("Dataset")
    ENCYCLOPEDIA = "encyclopedia", _("Encyclopedia")
    REPOSITORY = "repository", _("Repository")


# Who answers for what they publish: the maker, or an authority.
OFFICIAL_SOURCES = (SourceKind.COMPANY, SourceKind.FILING, SourceKind.GOVERNMENT)
# What somebody compiled from the publications of others.
COMPILED_SOURCES = (SourceKind.DATASET, SourceKind.REPOSITORY, SourceKind.ENCYCLOPEDIA)


class OrganizationRole(TextChoices):
    """What an organisation does in the industry, apart from its part in records."""

    AI_LAB = "ai_lab", _("AI laboratory")
    CUSTOMER = "customer", _("Customer")


class RegionLevel(TextChoices):
    """The administrative level of a place."""

    WORLD = "world", _("World")
    COUNTRY = "country", _("Country")
    PROVINCE = "province", _("Province or state")
    CITY = "city", _("City")
    COUNTY = "county", _("County")


class Tier(TextChoices):
    """Deployment tier: where in the network a chip computes."""

    CLOUD = "cloud", _("Cloud")
    EDGE = "edge", _("Edge")
    DEVICE = "device", _("Device")


class Task(TextChoices):
    """What a chip does with a model."""

    TRAINING = "training", _("Training")
    INFERENCE = "inference", _("Inference")


class ComputeClass(TextChoices):
    """Whether a deployment aims at small or at large compute, as the industry report divides them."""

    SMALL = "small", _("Small compute")
    LARGE = "large", _("Large compute")


class Currency(TextChoices):
    """ISO 4217 codes of the currencies that amounts are stated in."""

    CNY = "CNY", _("Chinese yuan")
    USD = "USD", _("US dollar")
    HKD = "HKD", _("Hong Kong dollar")
    EUR = "EUR", _("Euro")
    KRW = "KRW", _("South Korean won")
    TWD = "TWD", _("New Taiwan dollar")


class TermKind(TextChoices):
    """Which vocabulary an explained term belongs to."""

    TIER = "tier", _("Deployment tier")
    TASK = "task", _("Task")
    VALUE_CHAIN = "value_chain", _("Value chain layer")


class Qualifier(TextChoices):
    """How a source hedges a number."""

    MORE_THAN = "more_than", _("more than")
    ABOUT = "about", _("about")
    NEARLY = "nearly", _("nearly")
