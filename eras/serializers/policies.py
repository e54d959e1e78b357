"""How a policy is serialized."""

from rest_framework import serializers

from eras.models import Policy, PolicyTarget
from eras.models.policies import HOME
from kb.api.serializers import CLOSING, OPENING, PartSerializer, PlacedSerializer


class PolicyTargetSerializer(PartSerializer):
    """One target that a policy sets."""

    class Meta:
        model = PolicyTarget
        fields = ("number", "year", "text_zh", "text_en")


class PolicySerializer(PlacedSerializer):
    """One policy with its targets."""

    document_url = serializers.URLField(source="url", read_only=True, allow_null=True)
    targets = PolicyTargetSerializer(many=True, read_only=True)

    class Meta:
        model = Policy
        fields = (
            *OPENING,
            "title_zh",
            "title_en",
            "issuers",
            "level",
            "region",
            "country",
            "province",
            "document_number",
            "issued",
            "plan_period",
            "kind",
            "topics",
            "summary_zh",
            "summary_en",
            "document_url",
            "targets",
            "vendors",
            "chips",
            "milestones",
            *CLOSING,
        )

    def get_country(self, policy: Policy) -> str | None:
        return super().get_country(policy) if policy.region else HOME
