"""Printed pages: nothing overlaps, and a page of a list is marked as such."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.django_db

# Chromium sets the rows of nested grids over each other where a page ends among them.
HOLDERS = """
(() => {
  const found = [];
  for (let held = document.querySelector("#lineage .dated-list > li").parentElement; held; held = held.parentElement) {
    if (/grid|flex/.test(getComputedStyle(held).display)) found.push(held.className || held.tagName);
  }
  return found;
})()
"""


@pytest.fixture
def paper(page):
    page.emulate_media(media="print")
    return page


def test_what_is_longer_than_a_page_is_in_no_grid(paper, site):
    paper.goto(f"{site}/en/vendors/nvidia/")
    assert paper.evaluate(HOLDERS) == []


@pytest.mark.parametrize(("path", "words"), [("/en/vendors/", "Page 1 of 5"), ("/vendors/", "第1页，共5页")])
def test_a_list_says_which_of_its_pages_it_is(paper, site, path, words):
    paper.goto(site + path)
    expect(paper.locator(".pager > span")).to_be_visible()
    assert paper.locator(".pager").inner_text().replace(" ", "") == words.replace(" ", "")
