"""What a form asks to be confirmed before it saves, in a box above all that was typed."""

import pytest

from tests.support.factories import ChipFactory, FundingEventFactory, SourceFactory, SpecFactory, VendorFactory
from tests.support.forms import as_opened
from tests.support.pages import read
from vendors.models import Chip, FundingEvent, Spec, Vendor

pytestmark = pytest.mark.django_db
VENDORS = "/en/admin/vendors/vendor/"


def send(client, address, **typed):
    """Open a form, type, and save."""
    return client.post(address, as_opened(client.get(address)) | typed)


def ticks(response):
    return [box["value"] for box in read(response).all("input", name="confirmed")]


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


@pytest.mark.parametrize("name", ["NVIDIA", "ｎｖｉｄｉａ", "N Vidia"])
def test_a_new_vendor_that_exists_is_named_with_a_link_and_all_is_kept(editor, name):
    nvidia = VendorFactory(slug="nvidia", name_en="NVIDIA")
    typed = {"slug": "nvidia-corporation", "name_en": name, "legal_name": "as it was typed"}
    response = send(editor, f"{VENDORS}add/", **typed)
    page = read(response)
    box = page.one("section", data_questions="1")
    assert "This vendor likely exists already: NVIDIA (nvidia)" in box.text
    assert nvidia.admin_url.removeprefix("/") in str(response.content)
    assert page.one("input", name="legal_name")["value"] == "as it was typed"
    assert Vendor.objects.count() == 1
    send(editor, f"{VENDORS}add/", **typed, confirmed=ticks(response))
    assert Vendor.objects.get(slug="nvidia-corporation").legal_name == "as it was typed"


def test_a_tick_confirms_what_it_was_asked_of_and_nothing_else(editor):
    VendorFactory(slug="nvidia", name_en="NVIDIA")
    VendorFactory(slug="amd", name_en="AMD")
    ticked = ticks(send(editor, f"{VENDORS}add/", slug="x", name_en="NVIDIA"))
    response = send(editor, f"{VENDORS}add/", slug="x", name_en="AMD", confirmed=ticked)
    assert len(ticks(response)) == 1
    assert ticks(response) != ticked
    assert Vendor.objects.count() == 2


def test_a_new_source_at_the_address_of_another_is_named(editor):
    SourceFactory(slug="known", url="https://example.org/a")
    typed = {"slug": "s", "title": "S", "kind": "paper", "url": "http://www.example.org/a/?utm_source=x"}
    assert len(ticks(send(editor, "/en/admin/kb/source/add/", **typed))) == 1


def test_a_round_of_the_same_vendor_and_month_is_named(editor):
    event = FundingEventFactory(round="a", announced="2021-03-02")
    typed = {"slug": "f", "vendor": event.vendor.pk, "round": "a", "announced": "2021-03"}
    assert len(ticks(send(editor, "/en/admin/vendors/fundingevent/add/", **typed))) == 1
    assert FundingEvent.objects.count() == 1


def test_a_record_that_keeps_its_name_is_saved_at_once_and_one_that_takes_another_is_not(editor):
    VendorFactory(slug="a", name_en="Alpha")
    twin = VendorFactory(slug="b", name_en="ALPHA")
    address = f"{VENDORS}{twin.pk}/change/"
    assert send(editor, address, founded="2020").status_code == 302
    assert send(editor, address, name_en="Beta").status_code == 302
    assert len(ticks(send(editor, address, name_en="alpha"))) == 1


def test_a_number_far_off_is_shown_with_the_span_of_what_is_recorded(editor):
    for value in (54, 80, 153):
        chip = ChipFactory(transistors_billion=value)
    address = f"/en/admin/vendors/chip/{chip.pk}/change/"
    response = send(editor, address, transistors_billion="153000")
    assert (
        "153 trillion, where this record states 153 billion" in read(response).one("section", data_questions="1").text
    )
    assert Chip.objects.get(pk=chip.pk).transistors_billion == 153
    send(editor, address, transistors_billion="153000", confirmed=ticks(response))
    assert Chip.objects.get(pk=chip.pk).transistors_billion == 153000


def test_a_figure_far_off_is_asked_of_in_the_row_of_its_chip_too(editor):
    spec = SpecFactory(number=1, metric="memory_bandwidth", unit="GB/s", value=4000)
    address = f"/en/admin/vendors/chip/{spec.chip.pk}/change/"
    response = send(editor, address, **{"specs-0-value": "4"})
    assert "4 GB/s, where this record states 4,000 GB/s" in read(response).one("section", data_questions="1").text
    send(editor, address, **{"specs-0-value": "4"}, confirmed=ticks(response))
    assert Spec.objects.get().value == 4
