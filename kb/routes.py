"""The addresses of one kind: its list, its records and the values of its long facets."""

from django.urls import URLResolver, include, path
from django.views import View

from kb.views import FacetValuesView


def pages(noun: str, list_view: type[View], detail_view: type[View], slug: str = "<slug:slug>") -> URLResolver:
    """Return the addresses of a kind, named `noun:list`, `noun:detail` and, where it has filters, `noun:values`."""
    patterns = [
        path("", list_view.as_view(), name="list"),
        path(f"{slug}/", detail_view.as_view(), name="detail"),
    ]
    filterset = getattr(list_view, "filterset_class", None)
    if filterset:
        values = FacetValuesView.as_view(filterset_class=filterset)
        patterns.append(path("values/<slug:facet>/", values, name="values"))
    return path(f"{noun}/", include((patterns, noun)))
