"""The serializer of funding events: the amount as stated, and in US dollars."""

from decimal import Decimal

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from kb.api.serializers import CLOSING, OPENING, CitedSerializer, Number, PartSerializer
from kb.choices import Currency
from vendors.models import FundingEvent, Investment

CENT = Decimal("0.01")


@extend_schema_field(OpenApiTypes.NUMBER)
class Dollars(Number):
    """An amount in US dollars, to the cent."""

    def to_representation(self, value: Decimal) -> int | Decimal:
        return super().to_representation(value.quantize(CENT))


class InvestmentSerializer(PartSerializer):
    """One investor's part; `lead` is null where no source says who led."""

    class Meta:
        model = Investment
        fields = ("investor", "lead")


class FundingEventSerializer(CitedSerializer):
    """One round, offering or deal."""

    vendor_name_zh = serializers.CharField(source="vendor.name_zh", read_only=True, allow_null=True)
    vendor_name_en = serializers.CharField(source="vendor.name_en", read_only=True, allow_null=True)
    is_deal = serializers.BooleanField(read_only=True, help_text="An acquisition or licence deal is no funding.")
    amount_usd = Dollars(read_only=True, allow_null=True)
    amount_usd_is_converted = serializers.SerializerMethodField(
        help_text="Whether `amount_usd` was converted at the average rate of the year of the announcement."
    )
    valuation_usd = Dollars(read_only=True, allow_null=True)
    valuation_usd_is_converted = serializers.SerializerMethodField()
    investments = InvestmentSerializer(many=True, read_only=True)

    class Meta:
        model = FundingEvent
        fields = (
            *OPENING,
            "vendor",
            "vendor_name_zh",
            "vendor_name_en",
            "announced",
            "round",
            "series",
            "deal_status",
            "acquired_zh",
            "acquired_en",
            "is_deal",
            "amount_text",
            "amount",
            "currency",
            "amount_kind",
            "amount_usd",
            "amount_usd_is_converted",
            "valuation",
            "valuation_currency",
            "valuation_usd",
            "valuation_usd_is_converted",
            "investments",
            *CLOSING,
        )

    def get_amount_usd_is_converted(self, event: FundingEvent) -> bool | None:
        return None if event.amount_usd is None else event.currency != Currency.USD

    def get_valuation_usd_is_converted(self, event: FundingEvent) -> bool | None:
        return None if event.valuation_usd is None else event.valuation_currency != Currency.USD
