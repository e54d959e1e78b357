"""The addresses of one kind: its list, its records and the values of its long facets; its doors for machines."""

from django.urls import URLPattern, URLResolver, include, path
from django.views import View

from kb.api.rest import RecordDoor
from kb.api.serializers import EntrySerializer
from kb.api.tables import TableDoor
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.views import FacetValuesView


def pages(
    noun: str, list_view: type[View], detail_view: type[View] | None = None, slug: str = "<slug:slug>"
) -> URLResolver:
    """Return the addresses of a kind, named `noun:list`, `noun:detail` and, where it has filters, `noun:values`.

    A kind without a detail view has all its records on the page of its list.
    """
    patterns = [path("", list_view.as_view(), name="list")]
    if detail_view:
        patterns.append(path(f"{slug}/", detail_view.as_view(), name="detail"))
    filterset = getattr(list_view, "filterset_class", None)
    if filterset:
        values = FacetValuesView.as_view(filterset_class=filterset)
        patterns.append(path("values/<slug:facet>/", values, name="values"))
    return path(f"{noun}/", include((patterns, noun)))


def doors(
    noun: str, filterset_class: type[KnowledgeFilterSet], serializer_class: type[EntrySerializer]
) -> list[URLPattern]:
    """Return the addresses at which machines read a kind, named `noun-csv`, `noun-api` and `noun-api-detail`.

    They hang on the collection, so that no slug is in their way, and are the same in every language.
    """
    kind = {"filterset_class": filterset_class, "serializer_class": serializer_class}
    listed = RecordDoor.as_view({"get": "list"}, detail=False, **kind)
    one = RecordDoor.as_view({"get": "retrieve"}, detail=True, **kind)
    return [
        path(f"{noun}.csv", TableDoor.as_view(noun=noun, **kind), name=f"{noun}-csv"),
        path(f"api/v1/{noun}/", listed, name=f"{noun}-api"),
        path(f"api/v1/{noun}/<slug:slug>/", one, name=f"{noun}-api-detail"),
    ]
