"""The addresses of one kind: its list, its records and the values of its facets."""

from django.urls import URLPattern, URLResolver, include, path
from django.views import View


def pages(noun: str, list_view: type[View], detail_view: type[View], *more: URLPattern) -> URLResolver:
    """Return the addresses of a kind, named `noun:list` and `noun:detail`."""
    patterns = [
        path("", list_view.as_view(), name="list"),
        *more,
        path("<slug:slug>/", detail_view.as_view(), name="detail"),
    ]
    return path(f"{noun}/", include((patterns, noun)))
