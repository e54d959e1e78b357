"""How a milestone is serialized."""

from eras.models import Milestone
from kb.api.serializers import CLOSING, OPENING, CitedSerializer, Slug


class MilestoneSerializer(CitedSerializer):
    """One dated event; its era by its number."""

    era = Slug(slug_field="number", read_only=True, allow_null=True)

    class Meta:
        model = Milestone
        fields = (
            *OPENING,
            "date",
            "title_zh",
            "title_en",
            "kind",
            "era",
            "vendors",
            "chips",
            "organizations",
            "policies",
            "chip_named",
            "summary_zh",
            "summary_en",
            *CLOSING,
        )
