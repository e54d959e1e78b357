"""Vocabularies of eras, milestones, policies, indicators and the industry report."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class EraRole(TextChoices):
    """What a vendor is to an era."""

    DEFINING = "defining", _("Defining")
    PARTICIPANT = "participant", _("Participant")
    PRECURSOR = "precursor", _("Precursor")


class MilestoneKind(TextChoices):
    """What sort of event a milestone is."""

    PRODUCT = "product", _("Product")
    TECHNOLOGY = "technology", _("Technology")
    POLICY = "policy", _("Policy")
    MARKET = "market", _("Market")
    COMPANY = "company", _("Company")


class PolicyLevel(TextChoices):
    """Which level of government issued a policy; foreign: a government outside China."""

    CENTRAL = "central", _("Central")
    PROVINCIAL = "provincial", _("Provincial")
    MUNICIPAL = "municipal", _("Municipal")
    FOREIGN = "foreign", _("Foreign")


class PolicyKind(TextChoices):
    """What sort of document a policy is."""

    PLAN = "plan", _("Plan")
    OPINION = "opinion", _("Opinions")
    NOTICE = "notice", _("Notice")
    MEASURE = "measure", _("Measures")
    GUIDELINE = "guideline", _("Guideline")
    SUBSIDY = "subsidy", _("Subsidy")
    PROGRAMME = "programme", _("Programme")


class PlanPeriod(TextChoices):
    """The Five-Year Plan a policy belongs to."""

    THIRTEENTH = "13th", _("13th Five-Year Plan")
    FOURTEENTH = "14th", _("14th Five-Year Plan")
    FIFTEENTH = "15th", _("15th Five-Year Plan")


class Topic(TextChoices):
    """What a policy is about."""

    AI_CHIP = "ai_chip", _("AI chips")
    COMPUTING_POWER = "computing_power", _("Computing power")
    COMPUTE_IN_MEMORY = "compute_in_memory", _("Compute-in-memory")
    DATA_CENTER = "data_center", _("Data centres")
    INTEGRATED_CIRCUIT = "integrated_circuit", _("Integrated circuits")
    ARTIFICIAL_INTELLIGENCE = "artificial_intelligence", _("Artificial intelligence")


class Nature(TextChoices):
    """What sort of statement a claim is."""

    FACT = "fact", _("Stated as fact")
    VENDOR_CLAIM = "vendor_claim", _("Vendor's claim")
    FORECAST = "forecast", _("Forecast")
    OPINION = "opinion", _("Opinion")


class Section(TextChoices):
    """The part of the industry report that a claim is in."""

    OPENING = "opening", _("Opening")
    OVERVIEW = "overview", _("Overview")
    ERA_1 = "era-1-0", _("Era 1.0")
    ERA_2 = "era-2-0", _("Era 2.0")
    ERA_3 = "era-3-0", _("Era 3.0")
    DRIVERS = "drivers", _("Drivers")
    MARKET = "market", _("Market")
    FUNDING = "funding", _("Funding")
    PLAYERS = "players", _("Players")
    COMPUTE_POWER = "compute-power", _("Compute as power")
    PAGE = "page", _("Page")
