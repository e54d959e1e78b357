"""What a round is called, how far a deal has come, and who bought whom."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import override

from tests.support.factories import FundingEventFactory, VendorFactory
from tests.support.pages import slugs
from vendors.models import FundingEvent

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("series", "english", "chinese"),
    [
        ("", "Other round", "其他轮次"),
        ("G", "Series G", "G轮"),
        ("A++", "Series A++", "A++轮"),
        ("Pre-A2", "Pre-Series A2", "Pre-A2轮"),
    ],
)
def test_a_round_is_shown_by_the_series_as_reported(see, series, english, chinese):
    event = FundingEventFactory(round="other", series=series)
    with override("en"):
        assert f"· {english}" in see(event.get_absolute_url()).one("h1").text
    assert f"· {chinese}" in see(event.get_absolute_url()).one("h1").text


@pytest.mark.parametrize("series", ["A轮", "series A", "a", "A+ round", "Pre-A and Pre-A1"])
def test_a_series_is_a_letter_alone(series):
    event = FundingEventFactory.build(series=series)
    with pytest.raises(ValidationError) as refused:
        event.validate_constraints()
    assert list(refused.value.message_dict) == ["series"]


def test_only_an_acquisition_states_what_was_acquired():
    event = FundingEventFactory.build(round="b", acquired_en="Nervana")
    with pytest.raises(ValidationError, match="收购标的"):
        event.validate_constraints()


def test_a_vendor_that_buys_is_not_shown_as_acquired(see):
    vendor = VendorFactory(name_zh="英特尔", name_en="Intel")
    event = FundingEventFactory(vendor=vendor, round="acquisition", acquired_en="Nervana")
    with override("en"):
        page = see(event.get_absolute_url())
        assert "Intel · Acquisition of Nervana" in page.one("h1").text
        assert page.one("section", id="investors").one("h2").text.startswith("Acquirers")
        assert "Acquisition of Nervana" in see(vendor.get_absolute_url()).one("section", id="funding").text
        assert "Acquisition of Nervana" in see(reverse("funding:list")).one("tr", data_slug=event.slug).text


@pytest.mark.parametrize("status", ["planned", "terminated"])
def test_money_that_did_not_come_is_in_no_total(see, status):
    vendor = VendorFactory()
    money = {"vendor": vendor, "amount": 1_000_000, "currency": "USD", "amount_kind": "exact", "announced": "2024"}
    FundingEventFactory(round="a", deal_status="closed", **money)
    FundingEventFactory(round="b", deal_status=status, **money)
    total = FundingEvent.objects.total()
    assert (total.events, total.rounds, total.not_raised, total.usd) == (2, 1, 1, 1_000_000)
    with override("en"):
        for address in (reverse("funding:list"), vendor.get_absolute_url()):
            text = see(address).one("div", class_="sum").text
            assert "USD 1 million , for 1 of 1 round" in text
            assert "1 planned or terminated, not counted." in text
            assert "deal" not in text.partition("not counted.")[2]


def test_the_list_is_filtered_by_how_far_a_deal_has_come(see):
    FundingEventFactory(slug="signed", deal_status="signed")
    FundingEventFactory(slug="unknown")
    assert slugs(see(f"{reverse('funding:list')}?deal_status=signed")) == ["signed"]
