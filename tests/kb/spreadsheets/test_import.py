"""What a sheet does to the records that it names."""

import pytest

from eras.models import Milestone
from kb.choices import Stance, Status
from kb.facts.confirmations import Cause
from kb.facts.kinds import kind_of
from kb.models import Source
from kb.spreadsheets.exporting import export
from kb.spreadsheets.importing import import_sheet
from kb.spreadsheets.outcomes import CHANGED, UNCHANGED, Change
from tests.support.factories import (
    ArchitectureFactory,
    ChipFactory,
    DeploymentFactory,
    MilestoneFactory,
    OrganizationFactory,
    SourceFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.facts import checksum
from tests.support.sheets import ROOT, column, sheet
from vendors.models import Deployment, Spec, Vendor, VendorCitation

pytestmark = pytest.mark.django_db


def bring(model, *rows, **options):
    """Import the rows, which have no fault."""
    report = import_sheet(kind_of(model), sheet(*rows), ROOT, **options)
    assert report.faults == []
    return report


def exported(model, **chosen):
    return sheet(*export(kind_of(model), model.objects.filter(**chosen)))


def effects(report):
    return [(outcome.row.number, outcome.action, outcome.changes) for outcome in report.rows]


def test_a_new_record_takes_what_the_row_says_and_is_a_draft():
    row = ["nvidia", "NVIDIA", '英伟达; "a;b" ;NV', ""]
    report = bring(Vendor, ["slug", "name_en", "aliases", "status"], row)
    assert [(change.old, change.new) for change in report.rows[0].changes][:2] == [("", "nvidia"), ("", "draft")]
    vendor = Vendor.objects.get(slug="nvidia")
    assert (vendor.name_en, vendor.aliases, vendor.status) == ("NVIDIA", ["英伟达", "a;b", "NV"], Status.DRAFT)


def test_a_blank_cell_leaves_its_field_like_a_column_left_out():
    vendor = VendorFactory(slug="x", founded="1993", website="https://x.example", aliases=["X"])
    before = checksum()
    assert bring(Vendor, ["slug", "founded", "aliases", "website"], ["x", "", " "]).changed_rows == []
    assert checksum() == before
    bring(Vendor, ["slug", "founded", "website"], ["x", "1994-02", ""])
    vendor.refresh_from_db()
    assert (vendor.founded, vendor.website) == ("1994-02", "https://x.example")


@pytest.mark.parametrize("word", ["(empty)", "（清空）", " ( Empty ) ", "（empty）", "(清空)"])
def test_a_word_clears_a_field(word):
    vendor = VendorFactory(slug="x", founded="1993", website="https://x.example", aliases=["X"])
    report = bring(Vendor, ["slug", "founded", "aliases"], ["x", word, word])
    vendor.refresh_from_db()
    assert (vendor.founded, vendor.aliases, vendor.website) == ("", [], "https://x.example")
    cleared = [Change("aliases", "X", "", Cause.CLEARED), Change("founded", "1993", "", Cause.CLEARED)]
    assert effects(report) == [(2, CHANGED, cleared)]


def test_the_word_that_clears_gives_a_new_record_nothing():
    bring(Vendor, ["slug", "name_en", "founded"], ["x", "X", "(empty)"])
    assert Vendor.objects.get().founded == ""


def test_a_value_that_reads_like_the_word_goes_out_and_comes_in_unchanged():
    VendorFactory(slug="x", name_en="(empty)", aliases=["（清空）"])
    sent = exported(Vendor)
    assert column(sent, "name_en") == ["'(empty)"]
    assert import_sheet(kind_of(Vendor), sent, ROOT).changed_rows == []


def test_rows_are_told_by_their_number_in_the_sheet_blank_ones_aside():
    VendorFactory(slug="x", founded="1993")
    VendorFactory(slug="y", founded="1994")
    rows = [["x", "1993"], ["", ""], ["y", "1995-02"]]
    assert effects(bring(Vendor, ["slug", "founded"], *rows)) == [
        (2, UNCHANGED, []),
        (4, CHANGED, [Change("founded", "1994", "1995-02")]),
    ]


def test_a_value_spelt_otherwise_changes_nothing():
    ChipFactory(slug="c", process_nm="7")
    SpecFactory(chip__slug="d", number=1, value="166.4")
    before = checksum()
    assert bring(Spec, ["chip", "number", "value"], [" d ", "1", "166.400"]).changed_rows == []
    assert checksum() == before


def test_what_stands_with_white_space_around_it_goes_out_and_comes_in_unchanged():
    VendorFactory(slug="x", name_en=" X ", aliases=[" a ", "b;c", '"', "=1"], legal_name="=cmd")
    report = import_sheet(kind_of(Vendor), exported(Vendor), ROOT)
    assert (report.faults, report.changed_rows, len(report.rows)) == ([], [], 1)


def test_a_formula_is_kept_as_text():
    bring(Vendor, ["slug", "name_en", "legal_name"], ["x", "=1+1", "'+x"])
    vendor = Vendor.objects.get()
    assert (vendor.name_en, vendor.legal_name) == ("=1+1", "+x")
    sent = exported(Vendor)
    assert (column(sent, "name_en"), column(sent, "legal_name")) == (["'=1+1"], ["'+x"])


def test_references_stand_by_slug_and_may_name_a_row_of_the_same_sheet():
    bring(Vendor, ["slug", "name_en", "parent"], ["xilinx", "Xilinx", "amd"], ["amd", "AMD", ""])
    assert Vendor.objects.get(slug="xilinx").parent.slug == "amd"


def test_a_cell_of_the_landscape_is_known_by_its_natural_key():
    cell = DeploymentFactory(vendor__slug="x", architecture=None, tier="")
    full = DeploymentFactory(vendor=cell.vendor, architecture=ArchitectureFactory(slug="npu"), tier="cloud")
    rows = [["x", "", "", "training；inference"], ["x", "npu", "cloud", ""], ["x", "npu", "edge", "inference"]]
    report = bring(Deployment, ["vendor", "architecture", "tier", "tasks"], *rows)
    assert [row.action for row in report.rows] == ["changed", "unchanged", "new"]
    assert Deployment.objects.get(pk=cell.pk).tasks == ["training", "inference"]
    assert Deployment.objects.get(pk=full.pk).tasks == []
    assert Deployment.objects.get(tier="edge").architecture.slug == "npu"


def test_two_figures_may_trade_their_rank():
    chip = ChipFactory(slug="c")
    SpecFactory(chip=chip, number=1, value=300, rank="preferred")
    SpecFactory(chip=chip, number=2, value=400)
    bring(Spec, ["chip", "number", "rank"], ["c", "1", "normal"], ["c", "2", "preferred"])
    assert list(Spec.objects.values_list("number", "rank")) == [(1, "normal"), (2, "preferred")]


def test_many_to_many_fields_follow_the_cell():
    milestone = MilestoneFactory(slug="m")
    milestone.vendors.set([VendorFactory(slug="x"), VendorFactory(slug="y")])
    report = bring(Milestone, ["slug", "vendors", "organizations"], ["m", "y", ""])
    assert report.rows[0].changes == [Change("vendors", "x;y", "y", Cause.FEWER)]
    assert [vendor.slug for vendor in milestone.vendors.all()] == ["y"]


def test_a_source_may_name_its_publisher():
    OrganizationFactory(slug="sec")
    bring(Source, ["slug", "title", "kind", "publisher"], ["10-k", "10-K", "filing", "sec"])
    assert column(exported(Source), "publisher") == ["sec"]


def test_a_source_named_for_a_record_becomes_its_citation_and_none_is_taken_away():
    cited = VendorCitationFactory(entry__slug="x", source__slug="old", locator="p. 7", note_en="kept")
    VendorCitationFactory(entry=cited.entry, source__slug="of-a-field", field="founded")
    SourceFactory(slug="new")
    rows = [["x", "", "new"], ["y", "Y", "new; old"]]
    report = bring(Vendor, ["slug", "name_zh", "sources"], *rows)
    assert report.rows[0].changes[-1] == Change("sources", "old", "old;new")
    cited.refresh_from_db()
    assert (cited.locator, cited.note_en) == ("p. 7", "kept")
    whole = VendorCitation.objects.filter(field="", stance=Stance.SUPPORTS)
    assert set(whole.values_list("entry__slug", "source__slug")) == {
        ("x", "old"),
        ("x", "new"),
        ("y", "new"),
        ("y", "old"),
    }


def test_a_dry_run_tells_all_and_writes_nothing():
    VendorFactory(slug="x", founded="1993")
    before = checksum()
    rows = [["slug", "name_en", "founded"], ["x", "X", "1994"], ["y", "Y", ""]]
    report = bring(Vendor, *rows, commit=False)
    assert report.totals == {"new": 1, "changed": 1, "unchanged": 0}
    assert checksum() == before


def test_nothing_but_what_was_previewed_is_written():
    vendor = VendorFactory(slug="x", founded="1993")
    rows = [["slug", "founded"], ["x", "1994"]]
    seen = bring(Vendor, *rows, commit=False).signature
    Vendor.objects.update(founded="1990")
    report = bring(Vendor, *rows, previewed=seen)
    vendor.refresh_from_db()
    assert (report.outdated, vendor.founded) == (True, "1990")
    bring(Vendor, *rows, previewed=report.signature)
    vendor.refresh_from_db()
    assert vendor.founded == "1994"


def test_an_export_holds_what_it_was_narrowed_to():
    VendorFactory(slug="x")
    VendorFactory(slug="y")
    assert column(exported(Vendor, slug="y"), "slug") == ["y"]
