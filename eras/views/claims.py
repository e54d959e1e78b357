"""The public page of what the industry report claims."""

from eras.models import Claim
from kb.views import OverviewView


class ClaimList(OverviewView):
    """All claims of the industry report, section by section in its order, each with its subjects."""

    model = Claim
