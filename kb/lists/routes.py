"""The addresses of the pages of one kind: its list, its records and the values of its long facets."""

from django.urls import URLResolver, include, path
from django.views import View

from kb.lists.views import FacetValuesView


def page_routes(
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
