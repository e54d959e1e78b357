"""A file that names a renamed record by its old slug finds it, and the load says so."""

import pytest
from django.core.management import call_command

from kb.facts.loading import RefusedError, load
from kb.models import FormerSlug, Organization, Source
from tests.support.factories import ChipFactory, OrganizationFactory, SourceFactory, VendorCitationFactory
from tests.support.facts import record, vendor, write
from vendors.models import Chip, Vendor

pytestmark = pytest.mark.django_db

CHIP = "vendors.chip"


def rename(entry, slug: str) -> None:
    type(entry).objects.filter(pk=entry.pk).update(slug=slug)


def test_a_record_by_its_former_slug_is_the_renamed_one(tmp_path):
    rename(OrganizationFactory(slug="byd"), "bi-ya-di")
    load([write(tmp_path, _02_organizations=[record("kb.organization", slug="byd", name_en="BYD", name_zh="比亚迪")])])
    assert Organization.objects.get().slug == "bi-ya-di"
    assert Organization.objects.get().name_en == "BYD"


def test_a_reference_by_a_former_slug_finds_the_renamed_one(tmp_path):
    chip = ChipFactory()
    rename(chip.vendor, "after")
    old = FormerSlug.objects.get().slug
    stated = record(CHIP, slug="new-chip", vendor=[old], name_en="New")
    load([write(tmp_path, _11_chips=[stated])])
    assert Chip.objects.get(slug="new-chip").vendor.slug == "after"


def test_the_load_says_which_were_found_so(tmp_path, capsys):
    rename(OrganizationFactory(slug="byd"), "bi-ya-di")
    folder = write(tmp_path, _02_organizations=[record("kb.organization", slug="byd", name_en="BYD")])
    call_command("load_facts", str(folder), no_progress=True)
    assert "kb.organization byd" in capsys.readouterr().out


def test_a_record_with_the_slug_comes_before_a_former_one(tmp_path):
    OrganizationFactory(slug="byd")
    other = OrganizationFactory(slug="bi-ya-di")
    FormerSlug.objects.create(kind="kb.organization", slug="byd", current_slug="bi-ya-di")
    load([write(tmp_path, _02_organizations=[record("kb.organization", slug="byd", name_en="BYD", name_zh="比")])])
    assert Organization.objects.get(slug="byd").name_en == "BYD"
    other.refresh_from_db()
    assert other.name_en != "BYD"


def test_what_would_be_published_without_a_source_is_refused_by_name(tmp_path):
    folder = write(tmp_path, _09_vendors=[vendor("biren", status="published"), vendor("enflame")])
    with pytest.raises(RefusedError) as refused:
        load([folder])
    (fault,) = refused.value.faults
    assert (fault.file, fault.record, fault.field) == ("09_vendors.json", "biren", "status")
    assert not Vendor.objects.exists()


def test_a_source_is_not_withdrawn_from_a_record_that_the_files_do_not_name(tmp_path):
    citation = VendorCitationFactory(source__slug="report", source__kind="article", source__title="Report")
    stated = record("kb.source", slug="report", kind="article", title="Report", status="draft")
    with pytest.raises(RefusedError, match=str(citation.entry)):
        load([write(tmp_path, _01_sources=[stated])])
    assert Source.objects.get().status == "published"


def test_a_record_is_published_with_a_citation_of_the_same_files(tmp_path):
    SourceFactory(slug="report")
    citation = record("vendors.vendorcitation", entry=["biren"], source=["report"])
    load([write(tmp_path, _09_vendors=[vendor("biren", status="published"), citation])])
    assert Vendor.objects.get().status == "published"
