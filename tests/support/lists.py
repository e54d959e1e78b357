"""The list of vendors by the query string of an address."""

from django.http import QueryDict

from vendors.filtersets.vendors import VendorFilterSet
from vendors.models import Vendor


def filterset_of(query: str) -> VendorFilterSet:
    """Return the vendors' filters with that query string."""
    return VendorFilterSet(QueryDict(query), queryset=Vendor.objects.published().for_list())


def found(query: str) -> list[str]:
    """Return the slugs of the vendors that it finds, in order."""
    return [vendor.slug for vendor in filterset_of(query).qs]
