"""How a vendor is serialized."""

from rest_framework import serializers

from kb.api.serializers import CLOSING, OPENING, CitationSerializer, PartSerializer, PlacedSerializer
from kb.choices import Tier
from vendors.models import Deployment, Listing, Vendor


class ListingSerializer(PartSerializer):
    """One stock-market listing."""

    class Meta:
        model = Listing
        fields = ("exchange", "ticker", "listed_on")


class DeploymentSerializer(PartSerializer):
    """One cell of the landscape."""

    citations = CitationSerializer(many=True, read_only=True)

    class Meta:
        model = Deployment
        fields = ("architecture", "tier", "compute_classes", "tasks", "scenarios", "citations")


class VendorSerializer(PlacedSerializer):
    """One vendor with its deployments; architectures and tiers are read off them."""

    parts = ("deployments",)

    architectures = serializers.SerializerMethodField()
    tiers = serializers.SerializerMethodField()
    eras = serializers.ListField(child=serializers.CharField(), source="era_numbers", read_only=True)
    chip_count = serializers.IntegerField(read_only=True)
    latest_round = serializers.CharField(read_only=True, allow_null=True)
    latest_announced = serializers.CharField(read_only=True, allow_null=True)
    listings = ListingSerializer(many=True, read_only=True)
    deployments = DeploymentSerializer(many=True, read_only=True)

    class Meta:
        model = Vendor
        fields = (
            *OPENING,
            "name_zh",
            "name_en",
            "aliases",
            "legal_name",
            "kind",
            "business_status",
            "parent",
            "organization",
            "region",
            "country",
            "province",
            "founded",
            "website",
            "summary_zh",
            "summary_en",
            "architectures",
            "tiers",
            "eras",
            "memory_media",
            "chip_count",
            "latest_round",
            "latest_announced",
            "listings",
            "deployments",
            "chips",
            "funding_events",
            "milestones",
            *CLOSING,
        )

    def get_architectures(self, vendor: Vendor) -> list[str]:
        return [architecture.slug for architecture in vendor.architectures if architecture.is_public]

    def get_tiers(self, vendor: Vendor) -> list[str]:
        at = {cell.tier for cell in vendor.deployments.all()}
        return [tier.value for tier in Tier if tier in at]
