"""The addresses of eras, milestones, policies, indicators and places, a line a noun."""

from eras.views.eras import EraDetail, EraList
from eras.views.indicators import IndicatorDetail, IndicatorList
from eras.views.milestones import MilestoneDetail, MilestoneList
from eras.views.policies import PolicyDetail, PolicyList
from eras.views.regions import RegionDetail, RegionList
from kb.routes import pages

urlpatterns = [
    pages("eras", EraList, EraDetail, slug="<str:number>"),
    pages("milestones", MilestoneList, MilestoneDetail),
    pages("policies", PolicyList, PolicyDetail),
    pages("regions", RegionList, RegionDetail),
    pages("indicators", IndicatorList, IndicatorDetail),
]
