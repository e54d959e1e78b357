"""Former slugs as the database remembers them, whoever writes."""

import pytest
from django.db import connection

from kb.models import FormerSlug
from tests.support.constraints import broken
from tests.support.factories import ChipFactory, FormerSlugFactory, OrganizationFactory, VendorFactory
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


def rename(vendor: Vendor, *slugs: str) -> None:
    for slug in slugs:
        # As raw SQL would: no `save` of ours.
        Vendor.objects.filter(pk=vendor.pk).update(slug=slug)


def former(kind: type = Vendor) -> dict[str, str]:
    """Return every former slug of the kind with what it leads to."""
    connection.check_constraints()
    found = FormerSlug.objects.filter(kind=kind._meta.label_lower)
    return dict(found.values_list("slug", "current_slug"))


def test_a_changed_slug_is_remembered():
    rename(VendorFactory(slug="han-wu-ji"), "cambricon")
    assert former() == {"han-wu-ji": "cambricon"}


def test_a_chain_of_slugs_leads_straight_to_the_newest():
    rename(VendorFactory(slug="one"), "two", "three")
    assert former() == {"one": "three", "two": "three"}


def test_a_record_may_go_back_to_its_own_former_slug():
    rename(VendorFactory(slug="one"), "two", "three", "one")
    assert former() == {"two": "one", "three": "one"}


def test_no_other_record_of_the_kind_takes_a_former_slug():
    rename(VendorFactory(slug="one"), "two")
    other = VendorFactory()
    assert broken(lambda: VendorFactory(slug="one")) == "vendors_vendor_slug_is_no_former_one"
    assert broken(lambda: rename(other, "one")) == "vendors_vendor_slug_is_no_former_one"


def test_a_record_of_another_kind_may_have_it():
    rename(VendorFactory(slug="one"), "two")
    assert ChipFactory(slug="one")


def test_deleting_a_record_forgets_its_former_slugs():
    vendor = VendorFactory(slug="one")
    rename(vendor, "two")
    assert former()
    vendor.refresh_from_db()
    vendor.delete()
    assert former() == {}
    assert VendorFactory(slug="one")


def test_a_former_slug_leads_to_a_record_of_its_kind():
    assert broken(lambda: FormerSlugFactory(current_slug="nobody")) == "formerslug_leads_to_a_record"


def test_the_slug_of_a_record_that_was_merged_leads_to_the_other():
    kept, merged = OrganizationFactory(slug="hong-shan"), OrganizationFactory(slug="sequoia")
    rename_to_merged = OrganizationFactory._meta.model.objects.filter(pk=merged.pk)
    rename_to_merged.update(slug="sequoia-capital")
    FormerSlug.objects.create(kind="kb.organization", slug="sequoia-china", current_slug="sequoia-capital")
    FormerSlug.objects.filter(current_slug="sequoia-capital").update(current_slug=kept.slug)
    merged.refresh_from_db()
    merged.delete()
    assert former(type(kept)) == {"sequoia": "hong-shan", "sequoia-china": "hong-shan"}
