"""Organisations: their filters, their serializer and their public pages."""

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from kb.api.serializers import CLOSING, OPENING, CitedSerializer
from kb.lists.columns import Column
from kb.lists.facets.derived import RoleFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.sorting import SortFilter
from kb.lists.views import FilteredListView
from kb.models import Organization
from kb.views import EntryView

# The roles of an organisation: the relation of each, and its label.
ROLES = {
    "investor": ("investments", _("Investor")),
    "issuer": ("policies", _("Issuer of policies")),
    "publisher": ("publications", _("Publisher")),
    "foundry": ("chips_made", _("Foundry")),
}


class OrganizationFilterSet(KnowledgeFilterSet):
    """Filters over organisations."""

    role = RoleFacet(
        roles=ROLES,
        label=_("Role"),
    )
    sort = SortFilter(
        fields={
            "slug": "name",
            "investments_count": "investor",
            "policies_count": "issuer",
            "publications_count": "publisher",
            "chips_made_count": "foundry",
        },
        default="-investor",
        label=_("Sort"),
    )

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


class OrganizationSerializer(CitedSerializer):
    """One organisation with what it takes part in, and how often."""

    industry_role = serializers.CharField(source="role", read_only=True, allow_null=True)
    role = serializers.SerializerMethodField(help_text="What it takes part as.")
    investments_count = serializers.IntegerField(read_only=True)
    policies_count = serializers.IntegerField(read_only=True)
    publications_count = serializers.IntegerField(read_only=True)
    chips_made_count = serializers.IntegerField(read_only=True)

    class Meta:
        model = Organization
        fields = (
            *OPENING,
            "name_zh",
            "name_en",
            "aliases",
            "parent",
            "role",
            "industry_role",
            "summary_zh",
            "summary_en",
            "investments_count",
            "policies_count",
            "publications_count",
            "chips_made_count",
            *CLOSING,
        )

    def get_role(self, organization: Organization) -> list[str]:
        return [role for role, (relation, _label) in ROLES.items() if getattr(organization, f"{relation}_count")]


class OrganizationList(FilteredListView):
    """Organisations under the filters of the address, and how often each takes part."""

    model = Organization
    filterset_class = OrganizationFilterSet


class OrganizationDetail(EntryView):
    """One organisation: what it invested in, issued, published, made."""

    model = Organization
    filterset_class = OrganizationFilterSet
