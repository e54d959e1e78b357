"""The way of a spreadsheet through the admin: upload, faults or preview, confirmation; and out again."""

import os

import pytest
from django.contrib.auth.models import User
from django.core import signing
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import translation

from kb.choices import Status
from kb.spreadsheets import forms, uploads
from kb.spreadsheets.formats import CSV, XLSX
from tests.support.factories import SourceFactory, VendorFactory
from tests.support.pages import read
from tests.support.sheets import column, csv_text, person, upload, workbook
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
    response = client.post(address("import", kind), {"file": upload(name, content)})
    assert response.status_code == 200
    return response


def confirmation(response):
    """Return what the form of the preview would send."""
    return {"confirmation": read(response).one("input", name="confirmation")["value"]}


def faults(response):
    return [(fault.row, fault.column) for fault in response.context["report"].faults]


def test_a_reader_exports_and_does_not_import(client):
    VendorFactory(slug="x")
    client.force_login(person("reader", "view"))
    listed = client.get(address("changelist")).text
    assert address("export") in listed
    assert address("import") not in listed
    assert client.post(address("export"), {"extension": ".csv"}).status_code == 200
    assert client.get(address("import")).status_code == 403
    assert client.post(address("confirm_import")).status_code == 403


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
    client.post(address("confirm_import"), confirmation(send(client, content)))
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
    SourceFactory(slug="report")
    content = workbook(["slug", "name_en", "status", "sources"], ["x", "X", "published", "report"])
    client.post(address("confirm_import"), confirmation(send(client, content)))
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
    assert page.all("form", action=address("confirm_import")) == []
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
    (changed,) = page.all("tbody", data_action="changed")
    assert [cell.text for cell in changed.one("tr", data_column="founded").all("td")] == ["founded", "1993", "1994"]
    assert not Vendor.objects.filter(slug="y").exists()
    done = client.post(address("confirm_import"), confirmation(response), follow=True)
    assert "1条" in str(*done.context["messages"])
    assert dict(Vendor.objects.values_list("slug", "founded")) == {"x": "1994", "y": "2020-05"}


def test_the_history_of_each_record_names_the_spreadsheet(client):
    VendorFactory(slug="x", name_en="X", founded="1993")
    client.force_login(editor())
    client.post(address("confirm_import", language="en"), confirmation(send(client, GOOD, "round 7.xlsx")))
    for vendor in Vendor.objects.all():
        history = client.get(f"/en/admin/vendors/vendor/{vendor.pk}/history/")
        assert "editor, with the spreadsheet “round 7.xlsx”" in read(history).text


def test_a_sheet_that_changes_nothing_says_so_and_offers_nothing(client):
    VendorFactory(slug="x", founded="1993")
    client.force_login(editor())
    page = read(send(client, csv_text(["slug", "founded"], ["x", "1993"]), "sheet.csv"))
    assert "没有任何改动" in page.text
    assert page.all("form", action=address("confirm_import")) == []


def test_an_upload_is_confirmed_by_nobody_else_and_for_no_other_kind(client):
    client.force_login(editor())
    confirmed = confirmation(send(client, GOOD))
    client.force_login(editor("other"))
    client.post(address("confirm_import"), confirmed)
    client.post(address("confirm_import"), {"confirmation": "../../etc/passwd"})
    client.force_login(User.objects.get(username="editor"))
    client.post(address("confirm_import", "deployment"), confirmed)
    assert (Vendor.objects.count(), Deployment.objects.count()) == (0, 0)


def test_an_upload_is_confirmed_once_and_kept_no_longer(client):
    client.force_login(editor())
    confirmed = confirmation(send(client, GOOD))
    client.post(address("confirm_import"), confirmed)
    Vendor.objects.all().delete()
    response = client.post(address("confirm_import"), confirmed)
    assert response.url == address("import")
    assert Vendor.objects.count() == 0


def test_an_upload_waits_where_every_worker_finds_it_and_for_a_while_only(settings):
    names = [uploads.keep(ContentFile(b"sheet")) for _ in range(60)]
    assert {uploads.read(name) for name in names} == {b"sheet"}
    assert {file.stat().st_mode & 0o077 for file in settings.UPLOADS.iterdir()} == {0}
    for file in settings.UPLOADS.iterdir():
        os.utime(file, (0, file.stat().st_mtime - uploads.KEPT_SECONDS))
    with pytest.raises(FileNotFoundError):
        uploads.read(names[0])
    uploads.keep(ContentFile(b"another"))
    assert len(list(settings.UPLOADS.iterdir())) == 1


def test_a_confirmation_after_another_change_is_shown_again(client):
    VendorFactory(slug="x", name_en="X", founded="1993")
    client.force_login(editor())
    confirmed = confirmation(send(client, GOOD))
    Vendor.objects.update(founded="1990")
    response = client.post(address("confirm_import"), confirmed)
    assert response.context["report"].outdated
    changed = read(response).one("section", aria_labelledby="meanwhile-heading").text
    for words in ("editor", "1993", "1990"):
        assert words in changed
    assert Vendor.objects.get().founded == "1990"
    client.post(address("confirm_import"), confirmation(response))
    assert Vendor.objects.get(slug="x").founded == "1994"


def test_a_confirmation_that_has_become_wrong_shows_its_faults(client):
    parent = VendorFactory(slug="parent")
    client.force_login(editor())
    confirmed = confirmation(send(client, workbook(["slug", "name_en", "parent"], ["x", "X", "parent"])))
    parent.delete()
    response = client.post(address("confirm_import"), confirmed)
    assert faults(response) == [(2, "parent")]
    assert Vendor.objects.count() == 0


def test_what_would_be_lost_is_shown_first_and_is_written_only_with_its_tick(client):
    VendorFactory(slug="moore-threads", founded="2020-06-11", website="https://x.example", name_en="Moore Threads")
    client.force_login(editor())
    response = send(client, csv_text(["slug", "founded", "website"], ["moore-threads", "2020", "（清空）"]), "s.csv")
    page = read(response)
    assert [field["data-cause"] for field in page.all("fieldset")] == ["cleared", "coarser"]
    assert "2020-06-11 → 2020" in page.one("fieldset", data_cause="coarser").text
    assert page.text.index("请先确认") < page.text.index("新增")
    again = client.post(address("confirm_import"), confirmation(response) | {"confirmed": ["coarser"]})
    assert Vendor.objects.get().founded == "2020-06-11"
    assert "尚未导入" in read(again).one("p", role="alert").text
    ticks = {box["value"]: "checked" in box.attributes for box in read(again).all("input", name="confirmed")}
    assert ticks == {"cleared": False, "coarser": True}
    client.post(address("confirm_import"), confirmation(again) | {"confirmed": ["coarser", "cleared"]})
    assert (Vendor.objects.get().founded, Vendor.objects.get().website) == ("2020", "")


def test_a_row_that_takes_the_existing_record_is_previewed_again_as_its_change(client):
    VendorFactory(slug="nvidia", name_zh="", name_en="NVIDIA", founded="1993-04-05")
    client.force_login(editor())
    content = csv_text(["slug", "name_en", "founded"], ["nvidia-corporation", "NVIDIA", "1993"])
    response = send(client, content, "s.csv")
    again = client.post(address("confirm_import"), confirmation(response) | {"twins": "take"})
    (changed,) = read(again).all("tbody", data_action="changed")
    assert "nvidia" in changed.text
    assert "nvidia-corporation" in changed.text
    assert [field["data-cause"] for field in read(again).all("fieldset")] == ["coarser"]
    assert Vendor.objects.get().founded == "1993-04-05"
    client.post(address("confirm_import"), confirmation(again) | {"confirmed": ["coarser"]})
    assert dict(Vendor.objects.values_list("slug", "founded")) == {"nvidia": "1993"}


def test_a_row_is_saved_as_new_beside_its_twin_where_that_is_chosen(client):
    VendorFactory(slug="nvidia", name_zh="", name_en="NVIDIA")
    client.force_login(editor())
    response = send(client, csv_text(["slug", "name_en"], ["nvidia-corporation", "NVIDIA"]), "s.csv")
    client.post(address("confirm_import"), confirmation(response) | {"twins": "nonsense", "twin-x": "new"})
    assert Vendor.objects.count() == 1
    client.post(address("confirm_import"), confirmation(response) | {"twins": "new"})
    assert Vendor.objects.count() == 2


def test_what_has_come_to_be_confirmed_since_the_preview_is_shown_first(client):
    client.force_login(editor())
    response = send(client, csv_text(["slug", "name_en"], ["nvidia-corporation", "NVIDIA"]), "s.csv")
    VendorFactory(slug="nvidia", name_en="NVIDIA")
    again = client.post(address("confirm_import"), confirmation(response) | {"twins": "new"})
    assert again.context["report"].outdated
    assert Vendor.objects.count() == 1


def of_another_key(confirmed):
    return signing.dumps(signing.loads(confirmed, salt=f"vendors.Vendor:{User.objects.get().pk}"))


@pytest.mark.parametrize(
    "spoilt", [lambda _: None, lambda _: "", lambda _: "x", lambda _: "x:y:z", lambda whole: whole[:-1], of_another_key]
)
def test_a_malformed_confirmation_is_refused(client, spoilt):
    client.force_login(editor())
    confirmed = spoilt(confirmation(send(client, GOOD))["confirmation"])
    sent = {} if confirmed is None else {"confirmation": confirmed}
    assert client.post(address("confirm_import"), sent).url == address("import")
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
    response = client.post(address("import"), {})
    assert "请先选择文件" in read(response).one("ul", role="alert").text


def test_a_file_beyond_the_bound_is_refused_before_it_is_read(client, monkeypatch):
    monkeypatch.setattr(forms, "MAX_BYTES", 100)
    client.force_login(editor())
    response = send(client, GOOD)
    assert "sheet.xlsx" in read(response).one("ul", role="alert").text
    assert response.context["report"] is None


@pytest.mark.parametrize("file_format", [XLSX, CSV])
def test_an_export_of_a_narrowed_list_imports_again(client, file_format):
    VendorFactory(slug="x", kind="startup", legal_name="=1+1")
    VendorFactory(slug="y", kind="listed")
    client.force_login(editor())
    response = client.post(address("export") + "?kind__exact=startup", {"extension": file_format.extension})
    assert response["Content-Type"] == file_format.content_type
    assert column(file_format.read(response.content), "slug") == ["x"]
    name = f"sheet{file_format.extension}"
    report = send(client, response.content, name).context["report"]
    assert (report.faults, report.changed_rows, len(report.rows)) == ([], [], 1)


def test_an_export_of_a_list_that_cannot_be_narrowed_so_leads_to_the_whole_list(client):
    client.force_login(editor())
    assert client.post(address("export") + "?nothing=1", {"extension": ".csv"}).url == address("changelist")


def test_a_text_too_long_for_the_format_is_shown_as_an_error(client):
    VendorFactory(summary_en="x" * 40_000)
    client.force_login(editor())
    response = client.post(address("export"), {"extension": ".xlsx"})
    assert "请导出为CSV" in response.context["form"].errors["extension"][0]


def test_the_page_explains_every_column(client):
    client.force_login(editor())
    page = read(client.get(address("import", "deployment", language="en")))
    assert {"vendor", "architecture", "tier", "compute_classes", "tasks", "scenarios", "sources"} <= {
        code.text for code in page.all("code")
    }
    assert "slug of kind: architecture" in page.text
