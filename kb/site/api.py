"""The API, its schema and its documentation."""

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import override
from django.views.generic import TemplateView
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.response import Response

from kb.api.base import page_parameters, parameters
from kb.api.routes import api_routes
from kb.site.kinds import WITH_FILTERS


class SchemaView(SpectacularJSONAPIView):
    """The OpenAPI schema, in English: it is for programs."""

    @extend_schema(exclude=True)
    def get(self, request: HttpRequest, *args, **kwargs) -> Response:
        with override("en"):
            return super().get(request, *args, **kwargs)


class APIDocs(TemplateView):
    """The documentation of the API, from the same filters."""

    template_name = "api.html"

    def get_context_data(self, **kwargs) -> dict:
        kinds = [
            {
                "noun": kind.noun,
                "name": kind.model._meta.verbose_name_plural,
                "parameters": parameters(kind.filterset()),
            }
            for kind in WITH_FILTERS
        ]
        return super().get_context_data(kinds=kinds, page_parameters=page_parameters(), **kwargs)


urlpatterns = [
    *(address for kind in WITH_FILTERS for address in api_routes(kind.noun, kind.filterset, kind.serializer)),
    path("api/schema/", SchemaView.as_view(), name="api-schema"),
]
