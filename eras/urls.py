"""The addresses of eras, milestones, policies, indicators, claims and places, a line a noun."""

from django.urls import register_converter

from eras.views.claims import ClaimList
from eras.views.eras import EraDetail, EraList
from eras.views.indicators import IndicatorDetail, IndicatorList
from eras.views.milestones import MilestoneDetail, MilestoneList
from eras.views.policies import PolicyDetail, PolicyList
from eras.views.regions import RegionDetail, RegionList
from kb.lists.routes import pages


class EraNumber:
    """An era's number in an address: 1.0, 2.0, …"""

    regex = r"[0-9]+\.[0-9]+"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(EraNumber, "era_number")

urlpatterns = [
    pages("eras", EraList, EraDetail, slug="<era_number:number>"),
    pages("milestones", MilestoneList, MilestoneDetail),
    pages("policies", PolicyList, PolicyDetail),
    pages("regions", RegionList, RegionDetail),
    pages("indicators", IndicatorList, IndicatorDetail),
    pages("claims", ClaimList),
]
