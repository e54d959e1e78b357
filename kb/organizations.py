"""Organisations: the questions that a visitor may ask of them, and their public pages."""

from django.utils.translation import gettext_lazy as _

from kb.addresses import Column
from kb.derived_facets import PartFacet
from kb.filtersets import KnowledgeFilterSet, SortFilter
from kb.models import Organization
from kb.views import EntryView, FilteredListView


class OrganizationFilterSet(KnowledgeFilterSet):
    """Filters over organisations."""

    role = PartFacet(
        parts={
            "investor": ("investments", _("Investor")),
            "issuer": ("policies", _("Issuer of policies")),
            "publisher": ("publications", _("Publisher")),
            "foundry": ("chips_made", _("Foundry")),
        },
        label=_("Takes part as"),
    )
    sort = SortFilter(
        fields={
            "slug": "name",
            "investments_count": "investor",
            "policies_count": "issuer",
            "publications_count": "publisher",
            "chips_made_count": "foundry",
        },
        label=_("Sort"),
    )

    default_sort = "-investor"
    columns = (
        Column("name", _("Organization"), sorts=True),
        Column("investor", _("Funding events, as investor"), sorts=True, numeric=True),
        Column("issuer", _("Policies, as issuer"), sorts=True, numeric=True),
        Column("publisher", _("Sources, as publisher"), sorts=True, numeric=True),
        Column("foundry", _("Chips, as foundry"), sorts=True, numeric=True),
    )

    class Meta:
        model = Organization
        fields = []


class OrganizationList(FilteredListView):
    """Organisations under the filters of the address, and how often each takes part."""

    model = Organization
    filterset_class = OrganizationFilterSet


class OrganizationDetail(EntryView):
    """One organisation: what it invested in, issued, published, made."""

    model = Organization
    filterset_class = OrganizationFilterSet
