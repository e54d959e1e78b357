import pytest

from tests.support.constraints import make_twins, refused, without_text
from tests.support.factories import ListingFactory, OrganizationFactory, VendorFactory

pytestmark = pytest.mark.django_db

BREAKS = [
    ("vendor_has_a_name", VendorFactory, without_text("name")),
    ("vendor_kind_is_known", VendorFactory, {"kind": "club"}),
    ("vendor_business_status_is_known", VendorFactory, {"business_status": "asleep"}),
    ("vendor_parent_is_not_itself", VendorFactory, {"id": 1, "parent_id": 1}),
    ("vendor_website_is_web_address", VendorFactory, {"website": "javascript:alert(1)"}),
    ("vendor_website_is_web_address", VendorFactory, {"website": "www.example.com"}),
    ("vendor_website_is_web_address", VendorFactory, {"website": " https://www.example.com"}),
    ("listing_exchange_is_known", ListingFactory, {"exchange": "lse"}),
]
TWINS = [
    ("listing_is_unique", ListingFactory, ["vendor", "exchange"], {}),
    ("listing_ticker_is_unique", ListingFactory, ["exchange"], {"ticker": "9660"}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


def test_an_organization_is_one_vendor_at_most():
    with refused("vendors_vendor_organization_id_key"):
        make_twins(VendorFactory, ["organization"], {"organization": OrganizationFactory()})


@pytest.mark.parametrize("name", ["name_zh", "name_en"])
def test_a_name_in_one_language_is_enough(name):
    assert VendorFactory(**{name: ""}).pk


def test_two_listings_without_a_ticker_are_kept():
    assert make_twins(ListingFactory, ["exchange"], {"ticker": ""})


def test_one_ticker_on_two_exchanges_is_kept():
    assert ListingFactory(ticker="9660", exchange="hkex") != ListingFactory(ticker="9660", exchange="krx")
