"""The REST API: a filtered list a page at a time, and one record, as JSON."""

from django.core.paginator import Page
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from drf_spectacular.openapi import AutoSchema
from rest_framework import serializers
from rest_framework.filters import BaseFilterBackend
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from kb.api.base import KindAPI, Parameter, page_parameters, parameters
from kb.api.serializers import EntrySerializer
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.views import MatchingRecords
from kb.models import FormerSlug
from kb.server.redirects import moved


def in_schema(parameter: Parameter) -> dict:
    """Return the parameter as OpenAPI describes it."""
    value = {"type": "string"} | ({"enum": parameter.values} if parameter.options else parameter.constraints)
    values = ", ".join(f"`{option.value}` {option.label}" for option in parameter.options)
    return {
        "name": parameter.name,
        "in": "query",
        "required": False,
        "description": " ".join(filter(None, [f"{parameter.label}.", parameter.hint, values])),
        "schema": {"type": "array", "items": value} if parameter.repeats else value,
        # Of those that do not repeat, an empty one is as if it were not there.
        **({"explode": True, "style": "form"} if parameter.repeats else {"allowEmptyValue": True}),
    }


class FaultSerializer(serializers.Serializer):
    """What is wrong with one parameter."""

    parameter = serializers.CharField()
    reason = serializers.CharField()
    allowed = serializers.ListField(
        child=serializers.CharField(), help_text="The allowed values, where they can be listed."
    )
    nearest = serializers.CharField(allow_blank=True, help_text="The known parameter with the nearest name.")


class InvalidQuerySerializer(serializers.Serializer):
    """What is wrong with a query."""

    detail = serializers.CharField()
    faults = FaultSerializer(many=True)


class MissingSerializer(serializers.Serializer):
    """That there is no such record."""

    detail = serializers.CharField()


class ListFilter(BaseFilterBackend):
    """The filters of the pages, applied by the query."""

    def filter_queryset(
        self, request: HttpRequest, queryset: QuerySet, view: "RecordViewSet"
    ) -> QuerySet | MatchingRecords:
        return queryset if view.detail else MatchingRecords(view.filterset)

    def get_schema_operation_parameters(self, view: "RecordViewSet") -> list[dict]:
        return [in_schema(parameter) for parameter in parameters(view.unfiltered)]


class ListPagination(PageNumberPagination):
    """The pages of the list, by the same parameters; beyond the last page, the last page is returned."""

    def paginate_queryset(self, queryset: MatchingRecords, request: HttpRequest, view: "RecordViewSet") -> list:
        address = queryset.filterset.address
        self.request = request
        self.page: Page = self.django_paginator_class(queryset, address.page_size).get_page(address.page)
        return list(self.page)

    def get_paginated_response_schema(self, schema: dict) -> dict:
        schema = super().get_paginated_response_schema(schema)
        for name in ("next", "previous"):
            schema["properties"][name] = {"type": ["string", "null"], "format": "uri"}
        return schema | {"required": [*schema["properties"]]}

    def get_schema_operation_parameters(self, view: "RecordViewSet") -> list[dict]:
        return [in_schema(parameter) | {"schema": {"type": "integer", "minimum": 1}} for parameter in page_parameters()]


class APISchema(AutoSchema):
    """Adds the error responses to the schema."""

    def _get_response_bodies(self, direction: str = "response") -> dict:
        errors = {"404": MissingSerializer} if self.view.detail else {"400": InvalidQuerySerializer}
        bodies = {code: self._get_response_for_code(kind, code) for code, kind in errors.items()}
        return super()._get_response_bodies(direction) | bodies


class RecordViewSet(KindAPI, ReadOnlyModelViewSet):
    """Published records of one kind."""

    schema = APISchema()
    lookup_field = "slug"
    filter_backends = (ListFilter,)
    pagination_class = ListPagination
    serializer_class: type[EntrySerializer] | None = None

    def get_queryset(self) -> QuerySet:
        return self.records

    def retrieve(self, request: Request, *args, **kwargs) -> HttpResponse:
        try:
            return super().retrieve(request, *args, **kwargs)
        except Http404:
            slug = self.kwargs["slug"]
            current = FormerSlug.objects.current(self.records, [slug])
            if slug not in current:
                raise
            return moved(self.original_request, slug=current[slug])

    @property
    def unfiltered(self) -> KnowledgeFilterSet:
        """The FilterSet without a query."""
        return self.filterset_class(queryset=self.records)
