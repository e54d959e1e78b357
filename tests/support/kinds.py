"""The kinds as the site's table of contents has them, and of each the record with the most on its page."""

from django.urls import get_resolver, resolve, reverse
from django.utils.translation import override

NOUNS = sorted(
    noun for noun, (_path, section) in get_resolver().namespace_dict.items() if "list" in section.reverse_dict
)
VIEWS = {noun: resolve(reverse(f"{noun}:list")).func.view_class for noun in NOUNS}
FILTERSETS = {noun: view.filterset_class for noun, view in VIEWS.items() if hasattr(view, "filterset_class")}
LISTS = sorted(FILTERSETS)
OVERVIEWS = sorted(set(NOUNS) - set(LISTS))
HEAVIEST = {
    "architectures": ["compute-in-memory", "asic"],
    "chips": ["nvidia-b200", "nvidia-b300"],
    "eras": ["1.0", "3.0"],
    "funding": ["iluvatar-corex-2026-01-08-ipo"],
    "indicators": ["nvidia-data-centre-revenue", "china-ai-chip-market-cic"],
    "memory-media": ["dram"],
    "milestones": ["gpgpu-newcomers-2020"],
    "organizations": ["gong-ye-he-xin-xi-hua-bu", "intel-capital", "idg-zi-ben"],
    "policies": ["cn-ai-plus-opinion-2025"],
    "regions": ["united-states", "beijing"],
    "scenarios": ["data-center"],
    "sources": ["zhaoguang-2025", "mleng-950dt"],
    "terms": ["cloud", "inference"],
    "vendors": ["nvidia", "cambricon"],
}
# Claims are on the page of them all.
DETAILED = [noun for noun in NOUNS if noun != "claims"]
LANGUAGES = {"zh": "zh-hans", "en": "en"}


def address(name: str, *args: str, language: str = "zh") -> str:
    """Return the address of a page in one language."""
    with override(LANGUAGES[language]):
        return reverse(name, args=args)


# One page of each kind: home, each list or overview, one record of each.
PAGES = [
    ("home",),
    *((f"{noun}:list",) for noun in NOUNS),
    *((f"{noun}:detail", HEAVIEST[noun][0]) for noun in DETAILED),
]


def spoken(page: tuple[str, ...]) -> str:
    """Return the ID of a test of the page."""
    return "-".join(page).replace(":", "-")
