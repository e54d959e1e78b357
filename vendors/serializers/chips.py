"""How a chip is serialized: every stated figure with its basis."""

from decimal import Decimal

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from kb.api.serializers import CLOSING, OPENING, CitationSerializer, CitedSerializer, Number, PartSerializer
from vendors.models import Chip, Lineage, Spec
from vendors.models.figures import COLUMNS


class SpecSerializer(PartSerializer):
    """One stated figure with the basis it holds on; figures of different basis are not comparable."""

    citations = CitationSerializer(many=True, read_only=True)

    class Meta:
        model = Spec
        fields = ("number", "value", *Spec.basis_fields, "rank", "citations")


class LineageSerializer(PartSerializer):
    """What the chip is to one of its ancestors."""

    class Meta:
        model = Lineage
        fields = ("kind", "ancestor")


class ChipSerializer(CitedSerializer):
    """One chip with its figures."""

    parts = ("specs",)
    # The columns that `figures` has in a table.
    columns = {"figures": COLUMNS}

    vendor_name_zh = serializers.CharField(source="vendor.name_zh", read_only=True, allow_null=True)
    vendor_name_en = serializers.CharField(source="vendor.name_en", read_only=True, allow_null=True)
    lineage = LineageSerializer(many=True, read_only=True)
    figures = serializers.SerializerMethodField(
        help_text="The figures that may be compared, by basis and unit: peaks of the whole record under no condition, "
        "dense, sparse and of unstated sparsity apart. `specs` has all figures."
    )
    specs = SpecSerializer(many=True, read_only=True)

    class Meta:
        model = Chip
        fields = (
            *OPENING,
            "name_zh",
            "name_en",
            "vendor",
            "vendor_name_zh",
            "vendor_name_en",
            "series",
            "architecture",
            "memory_medium",
            "form",
            "announced",
            "released",
            "process_nm",
            "foundry",
            "transistors_billion",
            "die_mm2",
            "tiers",
            "tasks",
            "scenarios",
            "memory_type",
            "software_stack",
            "lineage",
            "figures",
            "specs",
            "milestones",
            *CLOSING,
        )

    @extend_schema_field(
        {
            "type": "object",
            "properties": {name: {"type": "number"} for name in COLUMNS},
            "additionalProperties": False,
        }
    )
    def get_figures(self, chip: Chip) -> dict[str, int | Decimal]:
        return {name: Number().to_representation(value) for name, value in chip.figures_by_basis.items()}
