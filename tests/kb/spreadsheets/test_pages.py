"""The way of a spreadsheet through the admin: upload, faults or preview, confirmation; and out again."""

import os

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import translation

from kb.choices import Status
from kb.spreadsheets import forms
from kb.spreadsheets.formats import CSV, XLSX
from kb.spreadsheets.uploads import KEPT_SECONDS, Upload
from tests.support.factories import SourceFactory, VendorFactory
from tests.support.pages import read
from tests.support.sheets import csv_text, person, upload, workbook
from vendors.models import Deployment, Vendor

pytestmark = pytest.mark.django_db
HEAD = ["slug", "name_en", "founded"]
GOOD = workbook(HEAD, ["x", "X", "1994"], ["y", "Y", "2020-05"])
BAD = workbook(HEAD, ["x", "X", "1994-13"], ["Y!", "", ""])


def address(page, kind="vendor", language="zh-hans"):
    with translation.override(language):
        return reverse(f"admin:vendors_{kind}_{page}")


def editor(name="editor"):
    return person(name, "view", "add", "change", "delete", "publish")


def send(client, content, name="sheet.xlsx", kind="vendor"):
    response = client.post(address("import", kind), {"import_file": upload(name, content), "resource": "0"})
    assert response.status_code == 200
    return response


def confirmation(response):
    """Return what the form of the preview would send."""
    return {field.name: field.value() for field in response.context["confirm_form"]}


def faults(response):
    return [(fault.row, fault.column) for fault in response.context["result"].faults]


def test_a_reader_exports_and_does_not_import(client):
    VendorFactory(slug="x")
    client.force_login(person("reader", "view"))
    listed = client.get(address("changelist")).text
    assert address("export") in listed
    assert address("import") not in listed
    assert client.post(address("export"), {"format": "1", "resource": "0"}).status_code == 200
    assert client.get(address("import")).status_code == 403
    assert client.post(address("process_import")).status_code == 403


@pytest.mark.parametrize("actions", [("add",), ("change",), ("view",)])
def test_an_import_takes_the_permissions_to_add_and_to_change(client, actions):
    client.force_login(person("somebody", "view", *actions))
    assert client.get(address("import")).status_code == 403


def test_an_analyst_imports_drafts_and_neither_publishes_nor_touches_what_is_published(client):
    VendorFactory(slug="public", founded="1993")
    VendorFactory(slug="draft", status=Status.DRAFT)
    client.force_login(person("analyst", "view", "add", "change"))
    VendorFactory(slug="archived", status=Status.ARCHIVED)
    rows = [
        ["public", "1994", "draft"],
        ["draft", "1995", "published"],
        ["archived", "", "draft"],
        ["new", "", "draft"],
    ]
    response = send(client, workbook(["slug", "founded", "status", "name_zh"], *([*row, "名"] for row in rows)))
    assert faults(response) == [(2, "status"), (3, "status"), (4, "status")]
    rows = [["public", "1993", "published"], ["draft", "1995", "in_review"], ["new", "", ""]]
    content = workbook(["slug", "founded", "status", "name_en"], *([*row, f"Name {row[0]}"] for row in rows))
    client.post(address("process_import"), confirmation(send(client, content)))
    assert dict(Vendor.objects.values_list("slug", "status")) == {
        "public": "published",
        "archived": "archived",
        "draft": "in_review",
        "new": "draft",
    }


def test_an_analyst_does_not_touch_the_parts_of_what_is_published(client):
    VendorFactory(slug="public")
    VendorFactory(slug="draft", status=Status.DRAFT)
    client.force_login(person("analyst", "view", "add", "change"))
    content = workbook(["vendor", "architecture", "tier"], ["public", "", "cloud"], ["draft", "", "cloud"])
    assert faults(send(client, content, kind="deployment")) == [(2, "vendor")]


def test_an_editor_publishes(client):
    client.force_login(editor())
    content = workbook(["slug", "name_en", "status"], ["x", "X", "published"])
    client.post(address("process_import"), confirmation(send(client, content)))
    assert Vendor.objects.get().status == Status.PUBLISHED


def test_who_may_not_add_citations_adds_no_sources(client):
    SourceFactory(slug="s")
    client.force_login(person("clerk", "view", "add", "change", models=("vendors.Vendor",)))
    response = send(client, workbook(["slug", "name_en", "sources"], ["x", "X", "s"]))
    assert faults(response) == [(2, "sources")]


def test_faults_are_shown_and_nothing_can_be_confirmed(client):
    client.force_login(editor())
    response = send(client, BAD)
    page = read(response)
    assert page.one("section", id="faults")["data-faults"] == "3"
    assert [(row["data-row"], row["data-column"]) for row in page.all("tr") if "data-row" in row] == [
        ("2", "founded"),
        ("3", "slug"),
        ("3", "name_zh, name_en"),
    ]
    targets = {link["href"][1:] for link in page.all("a") if link.attributes.get("href", "").startswith("#row-")}
    assert targets == {"row-2", "row-3"} <= {body.attributes.get("id") for body in page.all("tbody")}
    assert page.all("form", action=address("process_import")) == []
    assert Vendor.objects.count() == 0


def test_a_preview_shows_each_change_and_a_confirmation_makes_it(client):
    VendorFactory(slug="x", name_en="X", founded="1993")
    client.force_login(editor())
    response = send(client, GOOD)
    page = read(response)
    assert {total["data-total"]: total.text for total in page.all("dd")} == {
        "new": "1",
        "changed": "1",
        "unchanged": "0",
    }
    (changed,) = page.all("tbody", data_change="update")
    assert [cell.text for cell in changed.one("tr", data_column="founded").all("td")] == ["founded", "1993", "1994"]
    assert not Vendor.objects.filter(slug="y").exists()
    done = client.post(address("process_import"), confirmation(response), follow=True)
    assert "1条" in str(*done.context["messages"])
    assert dict(Vendor.objects.values_list("slug", "founded")) == {"x": "1994", "y": "2020-05"}


def test_the_history_of_each_record_names_the_spreadsheet(client):
    VendorFactory(slug="x", name_en="X", founded="1993")
    client.force_login(editor())
    client.post(address("process_import", language="en"), confirmation(send(client, GOOD, "round 7.xlsx")))
    for vendor in Vendor.objects.all():
        history = client.get(f"/en/admin/vendors/vendor/{vendor.pk}/history/")
        assert "editor, by the spreadsheet “round 7.xlsx”" in read(history).text


def test_a_sheet_that_changes_nothing_says_so_and_offers_nothing(client):
    VendorFactory(slug="x", founded="1993")
    client.force_login(editor())
    page = read(send(client, csv_text(["slug", "founded"], ["x", "1993"]), "sheet.csv"))
    assert "没有任何改动" in page.text
    assert page.all("form", action=address("process_import")) == []


def test_an_upload_is_confirmed_by_nobody_else_and_for_no_other_kind(client):
    client.force_login(editor())
    told = confirmation(send(client, GOOD))
    client.force_login(editor("other"))
    client.post(address("process_import"), told)
    client.post(address("process_import"), told | {"import_file_name": "../../etc/passwd"})
    client.force_login(User.objects.get(username="editor"))
    client.post(address("process_import", "deployment"), told)
    assert (Vendor.objects.count(), Deployment.objects.count()) == (0, 0)


def test_an_upload_is_confirmed_once_and_kept_no_longer(client):
    client.force_login(editor())
    told = confirmation(send(client, GOOD))
    client.post(address("process_import"), told)
    Vendor.objects.all().delete()
    response = client.post(address("process_import"), told)
    assert response.url == address("import")
    assert Vendor.objects.count() == 0


def test_an_upload_waits_where_every_worker_finds_it_and_for_a_while_only(settings):
    sheets = [Upload() for _ in range(60)]
    for sheet in sheets:
        sheet.save(b"sheet")
    assert {Upload(name=sheet.name).read() for sheet in sheets} == {b"sheet"}
    assert {file.stat().st_mode & 0o077 for file in settings.UPLOADS.iterdir()} == {0}
    for file in settings.UPLOADS.iterdir():
        os.utime(file, (0, file.stat().st_mtime - KEPT_SECONDS))
    assert sheets[0].read() is None
    Upload().save(b"another")
    assert len(list(settings.UPLOADS.iterdir())) == 1


def test_a_confirmation_after_another_change_is_shown_again(client):
    VendorFactory(slug="x", name_en="X", founded="1993")
    client.force_login(editor())
    told = confirmation(send(client, GOOD))
    Vendor.objects.update(founded="1990")
    response = client.post(address("process_import"), told)
    assert response.context["result"].outdated
    assert Vendor.objects.get().founded == "1990"
    client.post(address("process_import"), confirmation(response))
    assert Vendor.objects.get(slug="x").founded == "1994"


def test_a_confirmation_that_has_become_wrong_shows_its_faults(client):
    parent = VendorFactory(slug="parent")
    client.force_login(editor())
    told = confirmation(send(client, workbook(["slug", "name_en", "parent"], ["x", "X", "parent"])))
    parent.delete()
    response = client.post(address("process_import"), told)
    assert faults(response) == [(2, "parent")]
    assert Vendor.objects.count() == 0


@pytest.mark.parametrize("told", [{}, {"format": "7"}, {"format": "x"}, {"format": "1"}, {"previewed": ""}])
def test_a_malformed_confirmation_is_refused(client, told):
    client.force_login(editor())
    sent = confirmation(send(client, GOOD)) | told if told else {}
    assert client.post(address("process_import"), sent).url == address("import")
    assert Vendor.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("sheet.xls", b"x", "sheet.xls"),
        ("sheet.xlsx", b"x", "不是有效的.xlsx工作簿"),
        ("sheet.csv", "名".encode("gbk"), "UTF-8"),
        ("sheet.csv", b"slug,founded\nx,1,2", "第2行C列"),
        ("sheet.csv", b"", "空的"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(client, name, content, message):
    client.force_login(editor())
    response = send(client, content, name)
    assert message in read(response).one("ul", role="alert").text


def test_no_file_at_all_is_asked_for(client):
    client.force_login(editor())
    response = client.post(address("import"), {"resource": "0"})
    assert "请先选择文件" in read(response).one("ul", role="alert").text


def test_a_file_beyond_the_bound_is_refused_before_it_is_read(client, monkeypatch):
    monkeypatch.setattr(forms, "MAX_BYTES", 100)
    client.force_login(editor())
    response = send(client, GOOD)
    assert "sheet.xlsx" in read(response).one("ul", role="alert").text
    assert "result" not in response.context


@pytest.mark.parametrize(("place", "file_format"), [("0", XLSX), ("1", CSV)])
def test_an_export_of_a_narrowed_list_imports_again(client, place, file_format):
    VendorFactory(slug="x", kind="startup", legal_name="=1+1")
    VendorFactory(slug="y", kind="listed")
    client.force_login(editor())
    response = client.post(address("export") + "?kind__exact=startup", {"format": place, "resource": "0"})
    assert response["Content-Type"] == file_format.CONTENT_TYPE
    assert file_format().create_dataset(response.content)["slug"] == ["x"]
    name = f"sheet.{file_format().get_extension()}"
    result = send(client, response.content, name).context["result"]
    assert (result.faults, result.changed_rows, len(result.rows)) == ([], [], 1)


def test_the_page_explains_every_column(client):
    client.force_login(editor())
    page = read(client.get(address("import", "deployment", language="en")))
    assert {"vendor", "architecture", "tier", "compute_classes", "tasks", "scenarios", "sources"} <= {
        code.text for code in page.all("code")
    }
    assert "slug of kind: architecture" in page.text
