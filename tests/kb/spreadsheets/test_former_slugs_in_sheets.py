"""A row by a former slug finds the renamed record, and the preview says so; what is public cites a source."""

import pytest

from kb.facts.kinds import kind_of
from kb.models import FormerSlug, Source
from kb.spreadsheets.importing import import_sheet
from tests.support.factories import ChipFactory, DeploymentFactory, SourceFactory, VendorCitationFactory, VendorFactory
from tests.support.sheets import ROOT, sheet
from vendors.models import Chip, Deployment, Vendor

pytestmark = pytest.mark.django_db


def rename(entry, slug: str) -> None:
    type(entry).objects.filter(pk=entry.pk).update(slug=slug)


def test_a_row_by_a_former_slug_changes_the_renamed_record():
    rename(VendorFactory(slug="before"), "after")
    report = import_sheet(kind_of(Vendor), sheet(["slug", "website"], ["before", "https://a.example"]), ROOT)
    assert report.faults == []
    assert report.renamed == {"vendors.vendor before": "after"}
    assert Vendor.objects.get().slug == "after"
    assert Vendor.objects.get().website == "https://a.example"


def test_a_reference_by_a_former_slug_changes_nothing():
    chip = ChipFactory()
    rename(chip.vendor, "after")
    old = FormerSlug.objects.get().slug
    report = import_sheet(kind_of(Chip), sheet(["slug", "vendor"], [chip.slug, old]), ROOT)
    assert report.faults == []
    assert report.changed_rows == []
    assert report.renamed


def test_a_part_is_found_by_the_former_slug_of_its_record_and_keeps_what_the_row_leaves_out():
    cell = DeploymentFactory(tier="cloud")
    rename(cell.vendor, "after")
    old = FormerSlug.objects.get().slug
    row = [old, cell.architecture.slug if cell.architecture else "", "cloud", "training"]
    report = import_sheet(kind_of(Deployment), sheet(["vendor", "architecture", "tier", "tasks"], row), ROOT)
    assert report.faults == []
    assert [outcome.action for outcome in report.rows] == ["changed"]
    assert Deployment.objects.get().pk == cell.pk


def test_a_row_that_publishes_without_a_source_is_refused():
    VendorFactory(slug="biren", status="draft")
    report = import_sheet(kind_of(Vendor), sheet(["slug", "status"], ["biren", "published"]), ROOT)
    assert [(fault.row, fault.column) for fault in report.faults] == [(2, "status")]
    assert Vendor.objects.get().status == "draft"


def test_a_row_that_publishes_with_a_source_is_taken():
    VendorFactory(slug="biren", status="draft")
    SourceFactory(slug="report")
    rows = sheet(["slug", "status", "sources"], ["biren", "published", "report"])
    assert import_sheet(kind_of(Vendor), rows, ROOT).faults == []
    assert Vendor.objects.get().status == "published"


def test_a_row_that_withdraws_the_last_source_of_another_record_is_refused_and_names_it():
    citation = VendorCitationFactory(source__slug="report")
    report = import_sheet(kind_of(Source), sheet(["slug", "status"], ["report", "draft"]), ROOT)
    assert str(citation.entry) in report.faults[0].reason
    assert Source.objects.get().status == "published"
