"""The doors for machines, a line a kind in the order of the pages; their schema, and the page that explains them."""

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import override
from django.views.generic import TemplateView
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.response import Response

from eras.filtersets.milestones import MilestoneFilterSet
from eras.filtersets.policies import PolicyFilterSet
from eras.serializers.milestones import MilestoneSerializer
from eras.serializers.policies import PolicySerializer
from kb.api.base import page_parameters, parameters
from kb.api.routes import doors
from kb.kinds.organizations import OrganizationFilterSet, OrganizationSerializer
from kb.kinds.sources import SourceFilterSet, SourceSerializer
from vendors.filtersets.chips import ChipFilterSet
from vendors.filtersets.funding import FundingFilterSet
from vendors.filtersets.vendors import VendorFilterSet
from vendors.serializers.chips import ChipSerializer
from vendors.serializers.funding import FundingEventSerializer
from vendors.serializers.vendors import VendorSerializer

KINDS = {
    "vendors": (VendorFilterSet, VendorSerializer),
    "chips": (ChipFilterSet, ChipSerializer),
    "funding": (FundingFilterSet, FundingEventSerializer),
    "policies": (PolicyFilterSet, PolicySerializer),
    "milestones": (MilestoneFilterSet, MilestoneSerializer),
    "organizations": (OrganizationFilterSet, OrganizationSerializer),
    "sources": (SourceFilterSet, SourceSerializer),
}


class Schema(SpectacularJSONAPIView):
    """The schema of the doors, in English: it is for programs."""

    @extend_schema(exclude=True)
    def get(self, request: HttpRequest, *args, **kwargs) -> Response:
        with override("en"):
            return super().get(request, *args, **kwargs)


class Explanation(TemplateView):
    """What the doors are, how they are asked, and where each is."""

    template_name = "api.html"

    def get_context_data(self, **kwargs) -> dict:
        kinds = [
            {
                "noun": noun,
                "name": filterset_class._meta.model._meta.verbose_name_plural,
                "parameters": parameters(filterset_class()),
            }
            for noun, (filterset_class, _serializer) in KINDS.items()
        ]
        return super().get_context_data(kinds=kinds, page_parameters=page_parameters(), **kwargs)


urlpatterns = [
    *(address for noun, kind in KINDS.items() for address in doors(noun, *kind)),
    path("api/schema/", Schema.as_view(), name="api-schema"),
]
