"""The whole way of a spreadsheet in a real browser."""

import pytest
from playwright.sync_api import expect

from tests.support.factories import ArchitectureFactory, RegionFactory, SourceFactory, VendorFactory
from tests.support.sheets import person, workbook
from vendors.models import Vendor, VendorCitation

pytestmark = pytest.mark.django_db(transaction=True)
HEAD = ["slug", "name_en", "kind", "region", "founded", "sources", "status"]
FIVE_FAULTS = [
    ["standing", "Standing", "starup", "beijing", "1993", "", "published"],
    ["second", "Second", "startup", "bejing", "2020", "datasheet", ""],
    ["third", "Third", "startup", "beijing", "2020-13", "datasheet", ""],
    ["fourth", "", "listed", "beijing", "2021", "datasheet", ""],
    ["second", "Second again", "startup", "beijing", "2020", "", ""],
]
MENDED = [
    ["standing", "Standing", "startup", "beijing", "1993", "", "published"],
    ["second", "Second", "startup", "beijing", "2020", "datasheet", ""],
    ["third", "Third", "startup", "beijing", "2020-12", "datasheet", ""],
    ["fourth", "=Fourth", "listed", "beijing", "2021", "datasheet", ""],
]


@pytest.fixture
def workbench(page, live_server):
    """The list of vendors in the admin, in English, with an editor logged in."""
    RegionFactory(slug="beijing")
    SourceFactory(slug="datasheet")
    ArchitectureFactory(slug="npu")
    VendorFactory(slug="standing", name_zh="", name_en="Standing", founded="1993-04")
    person("editor", "view", "add", "change", "publish")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("editor")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/vendors/vendor/")
    return page


def send(page, name, *rows):
    page.get_by_label("Spreadsheet").set_input_files({"name": name, "mimeType": "", "buffer": workbook(HEAD, *rows)})
    with page.expect_navigation():
        page.get_by_role("button", name="Check the spreadsheet").click()


def test_a_spreadsheet_with_five_faults_is_refused_then_mended_previewed_and_imported(workbench):
    workbench.get_by_role("link", name="Import").click()
    send(workbench, "vendors.xlsx", *FIVE_FAULTS)
    expect(workbench.get_by_role("heading", name="5 faults: nothing was imported")).to_be_visible()
    told = [" | ".join(row.locator("td").all_inner_texts()) for row in workbench.locator("#faults tbody tr").all()]
    assert [fault.split(" | ")[:3] for fault in told] == [
        ["2", "kind", "starup"],
        ["3", "region", "bejing"],
        ["4", "founded", "2020-13"],
        ["5", "name_zh, name_en", ""],
        ["6", "slug", "second"],
    ]
    assert "startup, listed, subsidiary" in told[0]
    assert "did you mean “beijing”?" in told[1]
    assert "first at row 3" in told[4]
    workbench.get_by_role("link", name="region 1").click()
    expect(workbench.locator("#row-3")).to_be_in_viewport()
    assert Vendor.objects.count() == 1

    send(workbench, "vendors.xlsx", *MENDED)
    expect(workbench.get_by_role("heading", name="This would change")).to_be_visible()
    assert workbench.locator("dd").all_inner_texts() == ["3", "1", "0"]
    standing = workbench.locator("tbody[data-row='2']")
    expect(standing.locator("[data-column=founded] del")).to_have_text("1993-04")
    expect(standing.locator("[data-column=founded] ins")).to_have_text("1993")
    expect(standing.locator("[data-column=status]")).to_have_count(0)
    assert Vendor.objects.count() == 1

    # The browser itself asks for the tick.
    workbench.get_by_role("button", name="Import this").click()
    assert Vendor.objects.count() == 1
    workbench.get_by_label("Checked (1): it is intended").check()
    workbench.get_by_role("button", name="Import this").click()
    expect(workbench.get_by_text("Imported: 3 new, 1 changed, 0 unchanged.")).to_be_visible()
    assert dict(Vendor.objects.values_list("slug", "founded")) == {
        "standing": "1993",
        "second": "2020",
        "third": "2020-12",
        "fourth": "2021",
    }
    assert Vendor.objects.get(slug="fourth").name_en == "=Fourth"
    assert VendorCitation.objects.filter(source__slug="datasheet", field="").count() == 3


def test_of_two_twins_one_updates_the_record_that_exists_and_one_is_saved_as_new(workbench):
    VendorFactory(slug="nvidia", name_zh="", name_en="NVIDIA", kind="startup")
    VendorFactory(slug="cambricon", name_zh="", name_en="Cambricon")
    workbench.get_by_role("link", name="Import").click()
    rows = ["nvidia-corporation", "NVIDIA", "listed"], ["probe-cambricon", "Cambricon", "startup"]
    send(workbench, "twins-vendors.xlsx", *([*row, "", "", "", ""] for row in rows))
    group = workbench.locator("[data-cause=twin]")
    expect(group.get_by_text("likely the same as “nvidia”")).to_be_visible()
    expect(group.get_by_role("link", name="open it")).to_have_count(2)
    group.get_by_label("Save them as new: they are different").check()
    group.get_by_label("Row 2").select_option("update what exists")
    workbench.get_by_role("button", name="Import this").click()

    taken = workbench.locator("tbody[data-row='2']")
    expect(taken).to_contain_text("in place of nvidia-corporation")
    expect(taken.locator("[data-column=kind] del")).to_have_text("startup")
    expect(taken.locator("[data-column=kind] ins")).to_have_text("listed")
    assert Vendor.objects.count() == 3
    workbench.get_by_label("Save them as new: they are different").check()
    workbench.get_by_role("button", name="Import this").click()
    expect(workbench.get_by_text("Imported: 1 new, 1 changed, 0 unchanged.")).to_be_visible()
    assert dict(Vendor.objects.values_list("slug", "kind")) == {
        "standing": "",
        "nvidia": "listed",
        "cambricon": "",
        "probe-cambricon": "startup",
    }


def test_a_new_vendor_that_exists_is_named_in_the_form_and_saved_anyway(workbench):
    VendorFactory(slug="nvidia", name_zh="", name_en="NVIDIA")
    workbench.goto(f"{workbench.url}add/")
    workbench.locator("#id_name_en").fill("Nvidia")
    workbench.locator("#id_name_en").blur()
    workbench.locator("#id_slug").fill("nvidia-2")
    workbench.locator("#id_legal_name").fill("As it was typed")
    workbench.get_by_role("button", name="Save", exact=True).click()
    box = workbench.locator(".questions")
    expect(box.get_by_role("link", name="NVIDIA (nvidia)")).to_be_visible()
    expect(workbench.locator("#id_legal_name")).to_have_value("As it was typed")
    box.get_by_label("It is another one: save it anyway").check()
    workbench.get_by_role("button", name="Save", exact=True).click()
    workbench.wait_for_url("**/vendors/vendor/**")
    expect(workbench.get_by_text("nvidia-2").first).to_be_visible()
    assert Vendor.objects.get(slug="nvidia-2").legal_name == "As it was typed"


@pytest.mark.parametrize("width", [360, 1280])
def test_what_an_import_says_fits_the_screen(workbench, width):
    workbench.set_viewport_size({"width": width, "height": 740})
    workbench.goto(f"{workbench.url}import/")
    for rows in (FIVE_FAULTS, MENDED):
        send(workbench, "vendors.xlsx", *rows)
        assert workbench.evaluate("document.documentElement.scrollWidth") == width


def test_what_is_exported_in_the_browser_comes_back_unchanged(workbench, tmp_path):
    VendorFactory(slug="formula", legal_name="@SUM(1)")
    workbench.get_by_role("link", name="Export").click()
    with workbench.expect_download() as download:
        workbench.get_by_role("button", name="Export").click()
    file = tmp_path / "vendors.xlsx"
    download.value.save_as(file)
    workbench.goto(workbench.url.replace("export", "import"))
    workbench.get_by_label("Spreadsheet").set_input_files(file)
    workbench.get_by_role("button", name="Check the spreadsheet").click()
    expect(workbench.get_by_role("heading", name="Nothing would change")).to_be_visible()
    assert workbench.locator("dd").all_inner_texts() == ["0", "0", "2"]
