"""The public pages of vendors."""

from kb.lists.views import FilteredListView
from kb.views import EntryView
from vendors.filtersets.vendors import VendorFilterSet
from vendors.models import Vendor


class VendorList(FilteredListView):
    """Vendors under the filters of the address."""

    model = Vendor
    filterset_class = VendorFilterSet


class VendorDetail(EntryView):
    """One vendor: what it is, where it deploys what, its chips, its money, the policies of its place."""

    model = Vendor
    filterset_class = VendorFilterSet
