"""Vocabularies of vendors, chips and funding."""

from django.db.models import TextChoices
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _


class VendorKind(TextChoices):
    """What sort of organisation a vendor is."""

    STARTUP = "startup", _("Start-up")
    LISTED = "listed", _("Listed company")
    SUBSIDIARY = "subsidiary", _("Subsidiary")
    BIG_TECH = "big_tech", _("Big tech")
    RESEARCH_INSTITUTE = "research_institute", _("Research institute")


class BusinessStatus(TextChoices):
    """Whether a vendor is still in business on its own."""

    ACTIVE = "active", _("Active")
    ACQUIRED = "acquired", _("Acquired")
    DISSOLVED = "dissolved", _("Dissolved")


class Exchange(TextChoices):
    """Stock exchanges and boards that vendors are listed on."""

    SSE = "sse", _("Shanghai Stock Exchange")
    SSE_STAR = "sse_star", _("Shanghai Stock Exchange, STAR Market")
    SZSE = "szse", _("Shenzhen Stock Exchange")
    SZSE_CHINEXT = "szse_chinext", _("Shenzhen Stock Exchange, ChiNext")
    HKEX = "hkex", _("Hong Kong Stock Exchange")
    NASDAQ = "nasdaq", _("Nasdaq")
    NYSE = "nyse", _("New York Stock Exchange")
    KRX = "krx", _("Korea Exchange")


class Demand(TextChoices):
    """How much of something a scenario requires of a chip."""

    HIGH = "high", _("High")
    LOW = "low", _("Low")


class ChipForm(TextChoices):
    """The form a chip is sold in."""

    CHIP = "chip", _("Chip")
    CARD = "card", _("Card")
    MODULE = "module", _("Module")
    IP = "ip", _("IP core")
    SYSTEM = "system", _("System")


class LineageKind(TextChoices):
    """How a chip descends from another."""

    PREDECESSOR = "predecessor", _("Succeeds")
    VARIANT_OF = "variant_of", _("Variant of")
    EXPORT_VERSION_OF = "export_version_of", _("Export version of")


# The same step seen from the ancestor.
DESCENT = {
    LineageKind.PREDECESSOR: _("Succeeded by"),
    LineageKind.VARIANT_OF: _("Its variant"),
    LineageKind.EXPORT_VERSION_OF: _("Its export version"),
}


class Metric(TextChoices):
    """What a spec measures."""

    COMPUTE = "compute", _("Compute")
    POWER = "power", _("Power")
    MEMORY_CAPACITY = "memory_capacity", _("Memory capacity")
    MEMORY_BANDWIDTH = "memory_bandwidth", _("Memory bandwidth")
    ON_CHIP_MEMORY = "on_chip_memory", _("On-chip memory")
    INTERCONNECT_BANDWIDTH = "interconnect_bandwidth", _("Interconnect bandwidth")
    EFFICIENCY = "efficiency", _("Energy efficiency")
    THROUGHPUT = "throughput", _("Throughput")


# The unit that each metric is kept in; compute and efficiency follow their precision, throughput its benchmark.
FIXED_UNITS = {
    Metric.POWER: "W",
    Metric.MEMORY_CAPACITY: "GB",
    Metric.MEMORY_BANDWIDTH: "GB/s",
    Metric.ON_CHIP_MEMORY: "MB",
    Metric.INTERCONNECT_BANDWIDTH: "GB/s",
}
OPERATIONS = {Metric.COMPUTE: ("TOPS", "TFLOPS"), Metric.EFFICIENCY: ("TOPS/W", "TFLOPS/W")}


class Precision(TextChoices):
    """The number format a figure was stated for."""

    INT4 = "int4", "INT4"
    INT8 = "int8", "INT8"
    INT16 = "int16", "INT16"
    FP4 = "fp4", "FP4"
    FP6 = "fp6", "FP6"
    FP8 = "fp8", "FP8"
    FP16 = "fp16", "FP16"
    BF16 = "bf16", "BF16"
    TF32 = "tf32", "TF32"
    FP32 = "fp32", "FP32"
    FP64 = "fp64", "FP64"


INTEGER_PRECISIONS = (Precision.INT4, Precision.INT8, Precision.INT16)
FLOATING_PRECISIONS = tuple(precision for precision in Precision if precision not in INTEGER_PRECISIONS)


class Sparsity(TextChoices):
    """Whether a figure counts structured sparsity; the two differ by a factor of two and are never mixed."""

    DENSE = "dense", _("Dense")
    SPARSE = "sparse", _("Sparse")
    UNSTATED = "unstated", _("Sparsity not stated")


class Engine(TextChoices):
    """The unit of the chip that reaches a figure."""

    MATRIX = "matrix", _("Matrix unit")
    VECTOR = "vector", _("Vector unit")


class Certainty(TextChoices):
    """How exactly a source states a figure."""

    EXACT = "exact", _("exactly")
    ABOUT = "about", _("about")
    AT_LEAST = "at_least", _("at least")
    AT_MOST = "at_most", _("at most")
    RANGE = "range", _("range")


# What goes before a figure that is not exact; a range is written with its two ends.
SIGNS = {Certainty.ABOUT: "≈ ", Certainty.AT_LEAST: "≥ ", Certainty.AT_MOST: "≤ "}


class Stage(TextChoices):
    """What a figure was when it was stated, where the product did not reach it yet."""

    PLANNED = "planned", _("Planned")
    TARGET = "target", _("Target")


class Regime(TextChoices):
    """The operating regime that a figure applies to."""

    PEAK = "peak", _("Peak")
    SUSTAINED = "sustained", _("Sustained")
    MEASURED = "measured", _("Measured")


class SpecScope(TextChoices):
    """How much hardware a figure is for."""

    DIE = "die", _("Per die")
    CHIP = "chip", _("Per chip")
    CARD = "card", _("Per card")
    NODE = "node", _("Per node")


class Rank(TextChoices):
    """Which of several stated values is shown first."""

    PREFERRED = "preferred", _("Preferred")
    NORMAL = "normal", _("Normal")
    DEPRECATED = "deprecated", _("Deprecated")


class Round(TextChoices):
    """The round of a funding event, or the kind of deal."""

    SEED = "seed", _("Seed")
    ANGEL = "angel", _("Angel")
    PRE_A = "pre-a", _("Pre-Series A")
    A = "a", _("Series A")
    A_PLUS = "a-plus", _("Series A+")
    B = "b", _("Series B")
    B_PLUS = "b-plus", _("Series B+")
    C = "c", _("Series C")
    C_PLUS = "c-plus", _("Series C+")
    D = "d", _("Series D")
    E = "e", _("Series E")
    PRE_IPO = "pre-ipo", _("Pre-IPO")
    STRATEGIC = "strategic", _("Strategic investment")
    IPO = "ipo", _("Initial public offering")
    PLACEMENT = "placement", _("Private placement")
    OTHER = "other", _("Other round")
    ACQUISITION = "acquisition", _("Acquisition")
    LICENCE_DEAL = "licence-deal", _("Licensing deal")


def label_of_round(round_: str, series: str) -> str:
    """Return a round in words, by the series as reported where that is finer."""
    if not series:
        return str(Round(round_).label)
    if series.startswith("Pre-"):
        return gettext("Pre-Series %(series)s") % {"series": series.removeprefix("Pre-")}
    return gettext("Series %(series)s") % {"series": series}


class DealStatus(TextChoices):
    """How far a round or deal has come, as far as a source states it."""

    PLANNED = "planned", pgettext_lazy("deal", "Planned")
    SIGNED = "signed", _("Signed")
    CLOSED = "closed", _("Closed")
    TERMINATED = "terminated", _("Terminated")


# Rounds that have brought no money: listed, never counted in a funding total.
NOT_RAISED = (DealStatus.PLANNED, DealStatus.TERMINATED)
# Deals, not funding: listed, never counted in a vendor's funding total.
DEALS = (Round.ACQUISITION, Round.LICENCE_DEAL)
# What those are who take part in a deal; in all else they are investors.
PARTIES = {Round.ACQUISITION: _("Acquirers"), Round.LICENCE_DEAL: _("Licensees")}


class EventKind(TextChoices):
    """Whether money went into a vendor, or a vendor (or its designs) changed hands."""

    FUNDING = "funding", _("Funding")
    DEAL = "deal", _("M&A and licensing")


ROUNDS_BY_KIND = {
    EventKind.FUNDING: [kind for kind in Round.values if kind not in DEALS],
    EventKind.DEAL: DEALS,
}


class AmountKind(TextChoices):
    """How exactly an amount is known."""

    EXACT = "exact", _("exactly")
    AT_LEAST = "at_least", _("at least")
    ABOUT = "about", _("about")
    AT_MOST = "at_most", _("at most")
    UNDISCLOSED = "undisclosed", _("undisclosed")
