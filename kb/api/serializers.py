"""How a record is serialized: identified by its slug, related records by theirs, every value with its sources."""

from collections.abc import Iterable
from decimal import Decimal

from django.conf import settings
from django.db import models
from django.utils.translation import override
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from kb.choices import ABSENCES, RegionLevel, Stance
from kb.database.fields import NumberField, plain
from kb.models import Citation, Entry

# The first and the last fields of every record.
OPENING = ("slug", "url")
NOTES = ("note_zh", "note_en", "updated_at")
EVIDENCE = ("absences", "disputed", "sources", "citations")
CLOSING = (*NOTES, *EVIDENCE)
# In place of the name of a field: the record as a whole.
WHOLE_RECORD = "*"


@extend_schema_field(OpenApiTypes.NUMBER)
class Number(serializers.Field):
    """A number with the digits that are stated, no more."""

    def to_representation(self, value: Decimal) -> int | Decimal:
        value = plain(value)
        return int(value) if value == value.to_integral_value() else value


class Slug(serializers.SlugRelatedField):
    """The slug of a related record, where that is public."""

    def to_representation(self, record: Entry) -> str | None:
        return super().to_representation(record) if record.is_public else None


class Recorded:
    """What is not recorded is null, never an empty text."""

    def to_representation(self, record: models.Model) -> dict:
        return {name: None if value == "" else value for name, value in super().to_representation(record).items()}


class CitationSerializer(Recorded, serializers.Serializer):
    """What one source says of one value of a record; without a field, of the record as a whole."""

    field = serializers.CharField(allow_null=True)
    source = serializers.SlugField(source="source_slug")
    stance = serializers.ChoiceField(Stance.choices)
    claimed_value = serializers.CharField(allow_null=True)
    locator = serializers.CharField(allow_null=True)
    quote = serializers.CharField(allow_null=True)
    note_zh = serializers.CharField(allow_null=True)
    note_en = serializers.CharField(allow_null=True)


class PartSerializer(Recorded, serializers.ModelSerializer):
    """Serializes a record or a part of one; related records by their slugs."""

    serializer_field_mapping = serializers.ModelSerializer.serializer_field_mapping | {NumberField: Number}

    def get_fields(self) -> dict[str, serializers.Field]:
        fields = super().get_fields()
        if self.context.get("left_out"):
            fields.pop(self.context["left_out"], None)
        return fields

    def build_standard_field(self, field_name: str, model_field: models.Field) -> tuple[type, dict]:
        field_class, options = super().build_standard_field(field_name, model_field)
        # Validation of input means nothing in output.
        kept = {name: options[name] for name in ("choices", "child") if name in options}
        is_null = (model_field.blank or model_field.null) and "child" not in kept
        return field_class, kept | {"read_only": True, "allow_null": is_null}

    def build_relational_field(self, field_name: str, relation_info) -> tuple[type, dict]:
        # The query has fetched the public ones only.
        if relation_info.to_many:
            return serializers.SlugRelatedField, {"slug_field": "slug", "many": True, "read_only": True}
        key = relation_info.model_field
        return Slug, {"slug_field": "slug", "read_only": True, "allow_null": key.null}


class EntrySerializer(PartSerializer):
    """Serializes an entry; `columns` names the columns of fields that take several in a table."""

    columns: dict[str, list[str]] = {}

    url = serializers.SerializerMethodField(help_text="The page that people read.")

    @extend_schema_field(OpenApiTypes.URI)
    def get_url(self, record: Entry) -> str:
        with override(settings.LANGUAGE_CODE):
            return self.context["request"].build_absolute_uri(record.get_absolute_url())


class CitedSerializer(EntrySerializer):
    """Serializes an entry with its evidence; `parts` are the relations to rows that have citations of their own."""

    parts: tuple[str, ...] = ()

    absences = serializers.SerializerMethodField(
        help_text="Values that a source says are not available: the field and `not_disclosed` or `not_applicable`. "
        "What is null and not named here is not recorded."
    )
    disputed = serializers.SerializerMethodField(
        help_text="The fields whose values another source disputes; * is the whole record."
    )
    sources = serializers.SerializerMethodField(help_text="The sources of the record and its parts.")
    citations = CitationSerializer(many=True, read_only=True)

    def get_absences(self, record: Entry) -> dict[str, str]:
        absent = (citation for citation in record.citations.all() if citation.stance in ABSENCES)
        # Where another source has the value after all, only the citations show that this one does not.
        return {citation.field: citation.stance for citation in absent if not record.states(citation.field)}

    def get_disputed(self, record: Entry) -> list[str]:
        disputes = (citation for citation in record.citations.all() if citation.stance == Stance.DISPUTES)
        return list(dict.fromkeys(dispute.field or WHOLE_RECORD for dispute in disputes))

    def get_sources(self, record: Entry) -> list[str]:
        found = (citation for citation in self.cited(record) if citation.stance == Stance.SUPPORTS)
        return list(dict.fromkeys(citation.source_slug for citation in found))

    def cited(self, record: Entry) -> Iterable[Citation]:
        """Go through the citations of the record and of its parts."""
        yield from record.citations.all()
        for name in self.parts:
            for part in getattr(record, name).all():
                yield from part.citations.all()


class PlacedSerializer(CitedSerializer):
    """Serializes an entry with a region, and its country and province."""

    country = serializers.SerializerMethodField()
    province = serializers.SerializerMethodField()

    def get_country(self, record: Entry) -> str | None:
        return self.place(record, RegionLevel.COUNTRY)

    def get_province(self, record: Entry) -> str | None:
        return self.place(record, RegionLevel.PROVINCE)

    @staticmethod
    def place(record: Entry, level: RegionLevel) -> str | None:
        """Return the slug of the place of that level that contains the record's region."""
        place = record.region.within(level) if record.region else None
        return place.slug if place else None
