"""Many queries of the database, sent as one."""

from collections.abc import Iterable

from django.db.models import QuerySet


def union_of(queries: Iterable[QuerySet]) -> QuerySet:
    """Return the rows of all the queries, of which there is one at least, each as often as it is found."""
    first, *rest = queries
    return first.union(*rest, all=True)
