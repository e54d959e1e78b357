import pytest

from tests.support.constraints import make_twins, refused
from tests.support.factories import FundingEventFactory, InvestmentFactory

pytestmark = pytest.mark.django_db

STATED = {"amount": 1, "amount_kind": "exact", "currency": "CNY"}
AMOUNT = "fundingevent_amount_has_currency_and_kind_or_is_undisclosed"
VALUATION = "fundingevent_valuation_has_a_currency"
BREAKS = [
    ("fundingevent_round_is_known", FundingEventFactory, {"round": "z"}),
    ("fundingevent_deal_status_is_known", FundingEventFactory, {"deal_status": "soon"}),
    ("fundingevent_series_is_a_letter", FundingEventFactory, {"series": "A轮"}),
    ("fundingevent_only_an_acquisition_acquires", FundingEventFactory, {"round": "b", "acquired_en": "Nervana"}),
    ("fundingevent_currency_is_known", FundingEventFactory, STATED | {"currency": "DEM"}),
    ("fundingevent_amount_kind_is_known", FundingEventFactory, STATED | {"amount_kind": "roughly"}),
    ("fundingevent_valuation_currency_is_known", FundingEventFactory, {"valuation": 1, "valuation_currency": "DEM"}),
    ("fundingevent_amount_is_positive", FundingEventFactory, STATED | {"amount": 0}),
    ("fundingevent_valuation_is_positive", FundingEventFactory, {"valuation": -1, "valuation_currency": "CNY"}),
    (AMOUNT, FundingEventFactory, STATED | {"currency": ""}),
    (AMOUNT, FundingEventFactory, STATED | {"amount_kind": ""}),
    (AMOUNT, FundingEventFactory, STATED | {"amount_kind": "undisclosed"}),
    (AMOUNT, FundingEventFactory, STATED | {"amount": None}),
    (VALUATION, FundingEventFactory, {"valuation": 1, "valuation_currency": ""}),
    (VALUATION, FundingEventFactory, {"valuation": None, "valuation_currency": "CNY"}),
]
TWINS = [
    ("investment_is_unique", InvestmentFactory, ["event", "investor"], {}),
    ("investment_number_is_unique", InvestmentFactory, ["event"], {"number": 1}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


@pytest.mark.parametrize(
    "amount",
    [
        STATED | {"amount_kind": "at_least"},
        {"amount": None, "amount_kind": "undisclosed"},
        {"amount": None, "amount_kind": ""},
    ],
)
def test_an_amount_is_stated_or_undisclosed_or_not_recorded(amount):
    assert FundingEventFactory(**amount).pk


def test_one_investor_in_two_rounds_is_kept():
    first = InvestmentFactory()
    assert InvestmentFactory(investor=first.investor).event != first.event
