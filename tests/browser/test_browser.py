"""The browser itself: whether the tests that need one can have it."""


def test_chromium_shows_a_page(page):
    page.set_content("<h1>芯谱</h1>")
    assert page.get_by_role("heading").inner_text() == "芯谱"
