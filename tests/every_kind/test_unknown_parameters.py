"""A parameter that asks nothing on a page is named there."""

import pytest

from tests.support.factories import ArchitectureFactory, EraFactory, VendorFactory
from tests.support.kinds import NOUNS, address

RECORDS = ["/en/vendors/v/", "/en/architectures/a/", "/en/eras/1.0/"]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", [*RECORDS, *(address(f"{noun}:list", language="en") for noun in NOUNS)])
def test_it_is_named_and_left_out(see, path):
    VendorFactory(slug="v")
    ArchitectureFactory(slug="a")
    EraFactory(number="1.0")
    notices = [notice.text for notice in see(f"{path}?foo=1&utm_source=mail").all(class_="notice")]
    assert [notice for notice in notices if "“" in notice] == ["This page has no filter “foo”; it was ignored."]
    assert not [notice for notice in see(path).all(class_="notice") if "“" in notice.text]


def test_the_filters_of_the_list_that_one_came_from_are_known(see):
    VendorFactory(slug="v")
    notices = see("/en/vendors/v/?tier=cloud&sort=name&columns=kind&page_size=100").all(class_="notice")
    assert not [notice for notice in notices if "“" in notice.text]


def test_a_long_name_is_cut(see):
    VendorFactory(slug="v")
    [notice] = [notice for notice in see(f"/en/vendors/v/?{'a' * 3000}=1").all(class_="notice") if "“" in notice.text]
    assert len(notice.text) < 200
