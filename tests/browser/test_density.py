"""How much of a list the first screen shows, in a real browser."""

import pytest

from tests.support.kinds import address

pytestmark = pytest.mark.django_db

LISTS = ("chips", "vendors", "funding", "policies", "milestones", "sources", "organizations")
TALLEST_ROW = 36
LOWEST_FIRST_ROW = 220
MEASURE = """() => {
  const rows = [...document.querySelectorAll("tbody tr[data-slug]")].map((row) => row.getBoundingClientRect());
  return {
    whole: rows.filter((row) => row.top >= 0 && row.bottom <= innerHeight).length,
    top: rows[0].top,
    tallest: Math.max(...rows.map((row) => row.height)),
    sideways: document.documentElement.scrollWidth > innerWidth,
  };
}"""


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_screen_of_a_desk_shows_twenty_whole_rows(page, site, noun, language):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(site + address(f"{noun}:list", language=language))
    measured = page.evaluate(MEASURE)
    assert measured["whole"] >= 20
    assert measured["top"] < LOWEST_FIRST_ROW
    assert measured["tallest"] <= TALLEST_ROW
    assert not measured["sideways"]


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_screen_of_a_phone_shows_five_whole_records(page, site, noun, language):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site + address(f"{noun}:list", language=language))
    measured = page.evaluate(MEASURE)
    assert measured["whole"] >= 5
    assert measured["tallest"] < 120
    assert not measured["sideways"]
