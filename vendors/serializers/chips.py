"""How a chip is serialized: every stated figure with its basis."""

from decimal import Decimal

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from kb.api.serializers import CLOSING, OPENING, CitationSerializer, CitedSerializer, Number, PartSerializer
from vendors.choices import Certainty, Stage
from vendors.models import Chip, Lineage, Spec
from vendors.models.figures import COLUMNS

INEXACT = [certainty.value for certainty in Certainty if certainty != Certainty.EXACT]


def by_column(schema: dict) -> dict:
    """Return the schema of an object with such a value for some of the columns of figures."""
    return {"type": "object", "properties": dict.fromkeys(COLUMNS, schema), "additionalProperties": False}


class SpecSerializer(PartSerializer):
    """One stated figure with the basis it holds on; figures of different basis are not comparable."""

    citations = CitationSerializer(many=True, read_only=True)

    class Meta:
        model = Spec
        fields = ("number", "value", *Spec.basis_fields, "value_to", "certainty", "stage", "rank", "citations")


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
        help_text="The figures that may be compared, by basis and unit: peaks of the whole record under no condition; "
        "dense, sparse and of unstated sparsity apart, those of matrix units, of vector units and of no stated engine "
        "apart. Of a range the lower end. `specs` has all figures."
    )
    figures_to = serializers.SerializerMethodField(help_text="The upper ends of those `figures` that are ranges.")
    figures_certainty = serializers.SerializerMethodField(
        help_text="How exactly those `figures` are stated that are not exact: about, at_least, at_most or range."
    )
    figures_stage = serializers.SerializerMethodField(
        help_text="Which `figures` were stated before the product was there: planned or target."
    )
    only_in_specs = serializers.SerializerMethodField(
        help_text="The names that `figures` lacks although `specs` has figures of that basis: under conditions, "
        "measured or of a whole server. What is neither in `figures` nor named here is not recorded."
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
            "figures_to",
            "figures_certainty",
            "figures_stage",
            "only_in_specs",
            "specs",
            "milestones",
            *CLOSING,
        )

    @extend_schema_field(by_column({"type": "number"}))
    def get_figures(self, chip: Chip) -> dict[str, int | Decimal]:
        return {name: Number().to_representation(spec.value) for name, spec in chip.figures_by_column.items()}

    @extend_schema_field(by_column({"type": "number"}))
    def get_figures_to(self, chip: Chip) -> dict[str, int | Decimal]:
        ranges = {name: spec.value_to for name, spec in chip.figures_by_column.items() if spec.value_to}
        return {name: Number().to_representation(value) for name, value in ranges.items()}

    @extend_schema_field(by_column({"type": "string", "enum": INEXACT}))
    def get_figures_certainty(self, chip: Chip) -> dict[str, str]:
        return {name: spec.certainty for name, spec in chip.figures_by_column.items() if not spec.is_exact}

    @extend_schema_field(by_column({"type": "string", "enum": Stage.values}))
    def get_figures_stage(self, chip: Chip) -> dict[str, str]:
        return {name: spec.stage for name, spec in chip.figures_by_column.items() if spec.stage}

    @extend_schema_field({"type": "array", "items": {"type": "string", "enum": COLUMNS}})
    def get_only_in_specs(self, chip: Chip) -> list[str]:
        return chip.empty_columns_with_figures
