"""The budgets of the design on the repository's own knowledge base: queries a page, and what a page weighs."""

import gzip
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from kb.lists.cache import trees
from kb.lists.snapshots.selection import snapshots
from tests.support.kinds import DETAILED, HEAVIEST, LISTS, OVERVIEWS, address
from tests.support.pages import read, slugs

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts"), pytest.mark.sql]

KB = 1000
MOST_OF_A_LIST = 12
MOST_OF_A_RECORD = 20
RECORDS = [(noun, slug) for noun in DETAILED for slug in HEAVIEST[noun]]
# Every kind of filter at once: facets, a facet of children, an order.
ASKED = {
    "vendors": "architecture=asic&tier=cloud&country=none&founded_after=2010&sort=-founded",
    "chips": "architecture=asic&tier=cloud&precision=int8&compute_min=100&sort=-int8",
    "funding": "architecture=gpgpu&country=china&amount_min=1000000&sort=announced",
}


@pytest.fixture
def _first_view(client):
    # Threads and tables that Django asks about once are no page's doing.
    client.get("/en/")
    snapshots.clear()
    trees.clear()


def weight(content: bytes) -> int:
    """Return the bytes that go over the wire."""
    return len(gzip.compress(content))


def static(*names: str) -> bytes:
    return b"".join(Path(finders.find(name)).read_bytes() for name in names)


def own(folder: str, ending: str) -> list[str]:
    """Return the names of the site's own static files in a folder and below it."""
    static = settings.BASE_DIR / "static"
    return sorted(str(path.relative_to(static)) for path in (static / folder).rglob(f"*{ending}"))


@pytest.mark.usefixtures("_first_view")
@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_list_seen_first_takes_few_queries(cost, noun, language):
    assert cost(address(f"{noun}:list", language=language)) <= MOST_OF_A_LIST


@pytest.mark.parametrize("noun", LISTS)
def test_a_list_seen_again_takes_few_queries(cost, noun):
    cost(address(f"{noun}:list"))
    assert cost(address(f"{noun}:list")) <= MOST_OF_A_LIST


@pytest.mark.usefixtures("_first_view")
@pytest.mark.parametrize("noun", ASKED)
def test_a_narrowed_list_seen_first_takes_few_queries(cost, noun):
    assert cost(f"{address(f'{noun}:list')}?{ASKED[noun]}") <= MOST_OF_A_LIST


@pytest.mark.usefixtures("_first_view")
@pytest.mark.parametrize("noun", OVERVIEWS)
def test_an_overview_takes_few_queries(cost, noun):
    assert cost(address(f"{noun}:list")) <= MOST_OF_A_LIST


@pytest.mark.usefixtures("_first_view")
@pytest.mark.parametrize(("noun", "slug"), RECORDS)
def test_the_page_of_a_record_with_much_on_it_takes_few_queries(cost, noun, slug):
    assert cost(address(f"{noun}:detail", slug)) <= MOST_OF_A_RECORD


@pytest.mark.usefixtures("_first_view")
def test_home_takes_few_queries(cost):
    assert cost("/") <= MOST_OF_A_RECORD


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_list_of_fifty_rows_is_light(client, noun, language):
    response = client.get(address(f"{noun}:list", language=language))
    assert len(slugs(read(response))) == 50
    assert weight(response.content) < 100 * KB


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_list_of_fifty_rows_is_no_heap_of_markup(client, noun, language):
    assert len(client.get(address(f"{noun}:list", language=language)).content) < 100 * KB


@pytest.mark.parametrize(("noun", "slug"), RECORDS)
def test_the_page_of_a_record_is_light(client, noun, slug):
    assert weight(client.get(address(f"{noun}:detail", slug)).content) < 100 * KB


def test_the_style_is_light():
    assert weight(static(*own("css", ".css"))) < 40 * KB


def test_the_script_is_light():
    scripts = static("django_htmx/htmx-2.min.js", *own("js", ".js"))
    assert weight(scripts) < 60 * KB
