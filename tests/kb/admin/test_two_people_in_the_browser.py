"""Two editors on one record, each in a browser of their own."""

import pytest

from kb.choices import Status
from tests.support.factories import SourceFactory, VendorCitationFactory, VendorFactory
from tests.support.people import make

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = {
    "/en/": {
        "log in": "Log in",
        "name": "Username",
        "password": "Password",
        "conflict": "Somebody else changed this record while you edited it",
        "who": "(editor)",
        "from to": "from “Biren” to “Biren Technology”",
        "mine": "Use mine, as typed here",
        "gone": "Deleted meanwhile (editor)",
        "not saved": "Your login had ended when you saved",
        "open": "Open the form again with what I typed",
        "reopened": "Nothing of it is saved yet",
    },
    "/": {
        "log in": "登录",
        "name": "用户名",
        "password": "密码",
        "conflict": "您编辑期间，别人修改了此记录",
        "who": "（editor）",
        "from to": "由“Biren”改为“Biren Technology”",
        "mine": "采用我在此输入的内容",
        "gone": "此期间已删除（editor）",
        "not saved": "您保存时登录已失效",
        "open": "重新打开表单，保留我输入的内容",
        "reopened": "尚未保存任何内容",
    },
}


@pytest.fixture(params=WORDS, ids=["English", "Chinese"])
def language(request):
    return request.param


def log_in(page, words, name):
    page.get_by_label(words["name"]).fill(name)
    page.get_by_label(words["password"]).fill(f"{name} of chips")
    page.get_by_role("button", name=words["log in"], exact=True).click()
    page.wait_for_load_state()


def save(page):
    with page.expect_navigation():
        page.locator("button[name=_save]").click()


def test_two_editors_lose_nothing_to_each_other(page, live_server, language):
    words = WORDS[language]
    make("editor")
    second = make("reader")
    second.groups.set(type(second.groups.first()).objects.filter(name="Editor"))
    vendor = VendorFactory(slug="biren", name_en="Biren", website="", status=Status.PUBLISHED)
    source = SourceFactory(title="Annual report")
    rows = [VendorCitationFactory(entry=vendor, source=source, locator=locator) for locator in ("p. 1", "p. 2")]
    record = f"{live_server.url}{language}admin/vendors/vendor/{vendor.pk}/change/"
    other = page.context.browser.new_context().new_page()
    for one, name in ((other, "editor"), (page, "reader")):
        one.goto(record)
        log_in(one, words, name)
        one.wait_for_url("**/change/")

    # The first writes a note and a name, and takes a citation off; the second opened the form before.
    other.locator("#id_note_en").fill("Ask them.")
    other.locator("#id_name_en").fill("Biren Technology")
    # The row's own tab is closed.
    other.locator("[name=citations-0-DELETE]").evaluate("box => { box.checked = true }")
    save(other)
    page.locator("#id_website").fill("https://biren.example")
    page.locator("#id_name_en").fill("Biren Tech")
    save(page)

    said = page.locator(".contests").inner_text()
    assert words["conflict"] in said
    assert words["who"] in said
    assert words["from to"] in said
    assert words["gone"] in page.locator("body").inner_text()
    assert page.locator("#id_website").input_value() == "https://biren.example"
    assert page.locator("#id_name_en").input_value() == "Biren Tech"
    assert page.locator("#id_note_en").input_value() == "Ask them."
    page.get_by_label(words["mine"]).check()

    # The login ends before the choice is sent: it is kept too.
    page.context.clear_cookies(name="sessionid")
    save(page)
    log_in(page, words, "reader")
    assert words["not saved"] in page.locator(".kept-post").inner_text()
    with page.expect_navigation():
        page.get_by_role("button", name=words["open"]).click()
    assert words["reopened"] in page.locator("body").inner_text()
    vendor.refresh_from_db()
    assert (vendor.name_en, vendor.website) == ("Biren Technology", "")
    save(page)
    vendor.refresh_from_db()
    assert (vendor.name_en, vendor.website, vendor.note_en) == ("Biren Tech", "https://biren.example", "Ask them.")
    assert [*vendor.citations.values_list("locator", flat=True)] == [rows[1].locator]
