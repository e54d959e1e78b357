"""The public pages of what vendors and chips are filed under: architectures, scenarios, tiers and tasks."""

from collections.abc import Iterable

from kb.choices import Tier
from kb.evidence.references import load_citations
from kb.models import Entry, Term
from kb.views import EntryView, OverviewView
from vendors.models import Architecture, Chip, Deployment, Scenario, Spec, Vendor
from vendors.models.chips import ChipQuerySet
from vendors.models.vendors import VendorQuerySet

# The most vendors, chips or figures that a page shows before it leads to the list of them all.
MOST = 30


def filed(vendors: VendorQuerySet, chips: ChipQuerySet, below: Iterable[Entry] = ()) -> dict:
    """Return what a page shows of the vendors and chips filed there, with the citations of these and of the nodes
    below, in two queries for them all.
    """
    vendors, chips = vendors[:MOST], chips.with_terms().newest_first()[:MOST]
    load_citations([*below, *vendors, *(cell for vendor in vendors for cell in vendor.deployments.all()), *chips])
    return {"below": below, "vendors": vendors, "chips": chips}


class ArchitectureList(OverviewView):
    """The tree of architectures: the vendors that use each, strengths and weaknesses, deployments."""

    model = Architecture

    def get_context_data(self, **kwargs) -> dict:
        tree = self.object_list.counted()
        return super().get_context_data(
            tree=tree,
            defined=sorted(((era, node) for node in tree for era in node.eras.all()), key=lambda pair: pair[0].number),
            tiers=Tier.choices,
            landscape=Deployment.objects.landscape(),
            **kwargs,
        )


class ArchitectureDetail(EntryView):
    """One architecture with the vendors and chips of its subtree."""

    model = Architecture

    def get_context_data(self, **kwargs) -> dict:
        _top, *below = Architecture.objects.published().counted(self.object)
        subtree = {"architecture__in": self.object.subtree}
        return super().get_context_data(
            **filed(Vendor.objects.published().deploying(**subtree), Chip.objects.published().filter(**subtree), below),
            media=self.object.media(),
            **kwargs,
        )


class ScenarioList(OverviewView):
    """The application scenarios and what each demands."""

    model = Scenario

    def get_context_data(self, **kwargs) -> dict:
        tree = self.object_list.counted()
        return super().get_context_data(tree=tree, demanding=[node for node in tree if node.is_demanding], **kwargs)


class ScenarioDetail(EntryView):
    """One scenario: what it demands, who serves it, and which chips state the compute that it requires."""

    model = Scenario

    def get_context_data(self, **kwargs) -> dict:
        _top, *below = Scenario.objects.published().counted(self.object)
        subtree = {"scenarios__in": self.object.subtree}
        return super().get_context_data(
            **filed(
                Vendor.objects.published().deploying(**subtree),
                Chip.objects.published().filter(**subtree).distinct(),
                below,
            ),
            reaching=Spec.objects.reaching(self.object.min_tops, MOST),
            **kwargs,
        )


class TermList(OverviewView):
    """The words of the field explained, vocabulary by vocabulary."""

    model = Term


class TermDetail(EntryView):
    """One term: its meaning, what the report says about it, and the vendors and chips it classifies."""

    model = Term

    def get_context_data(self, **kwargs) -> dict:
        vendors = Vendor.objects.published().at(self.object)
        chips = Chip.objects.published().at(self.object)
        return super().get_context_data(
            vendor_count=vendors.count(),
            chip_count=chips.count(),
            **filed(vendors, chips),
            **kwargs,
        )
