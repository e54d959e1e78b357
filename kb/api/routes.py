"""The addresses of the API and the table of one kind."""

from django.urls import URLPattern, path

from kb.api.rest import RecordViewSet
from kb.api.serializers import EntrySerializer
from kb.api.tables import TableView
from kb.lists.filtersets import KnowledgeFilterSet


def api_routes(
    noun: str, filterset_class: type[KnowledgeFilterSet], serializer_class: type[EntrySerializer]
) -> list[URLPattern]:
    """Return the addresses of a kind as data, named `noun-csv`, `noun-api` and `noun-api-detail`.

    They extend the address of the collection, so that no slug is in their way, and are the same in every language.
    """
    kind = {"filterset_class": filterset_class, "serializer_class": serializer_class}
    listed = RecordViewSet.as_view({"get": "list"}, detail=False, **kind)
    one = RecordViewSet.as_view({"get": "retrieve"}, detail=True, **kind)
    return [
        path(f"{noun}.csv", TableView.as_view(noun=noun, **kind), name=f"{noun}-csv"),
        path(f"api/v1/{noun}/", listed, name=f"{noun}-api"),
        path(f"api/v1/{noun}/<slug:slug>/", one, name=f"{noun}-api-detail"),
    ]
