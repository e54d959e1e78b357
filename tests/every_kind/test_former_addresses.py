"""An address by which a record was known leads to its current one: pages, API, tables, filters."""

import pytest

from kb.choices import Status
from kb.site.kinds import WITH_FILTERS, WITH_PAGES
from tests.support.factories import FACTORIES, ArchitectureFactory, ChipFactory, VendorFactory
from tests.support.kinds import LANGUAGES, address

pytestmark = pytest.mark.django_db

# Eras go by their numbers.
PAGED = [kind for kind in WITH_PAGES if kind.detail_view and kind.slug == "<slug:slug>"]
NOUNS = {kind.noun: FACTORIES[kind.model] for kind in PAGED}


def rename(record, slug: str) -> None:
    type(record).objects.filter(pk=record.pk).update(slug=slug)


def leads(client, path: str) -> str:
    """Return where the address leads for ever."""
    response = client.get(path)
    assert response.status_code == 301, path
    # Otherwise a browser would go in circles when the record goes back to a slug that it had.
    assert response["Cache-Control"] == "no-cache"
    return response["Location"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("noun", NOUNS)
def test_the_page_of_a_former_slug_leads_to_the_current_one(client, noun, language):
    rename(NOUNS[noun](slug="before"), "after")
    detail = f"{noun}:detail"
    assert leads(client, address(detail, "before", language=language)) == address(detail, "after", language=language)


@pytest.mark.parametrize("noun", NOUNS)
def test_a_slug_in_another_case_leads_to_the_record(client, noun):
    NOUNS[noun](slug="han-wu-ji")
    assert leads(client, address(f"{noun}:detail", "Han-Wu-Ji")) == address(f"{noun}:detail", "han-wu-ji")


def test_a_former_slug_in_another_case_leads_to_the_record_at_once(client):
    rename(VendorFactory(slug="before"), "after")
    assert leads(client, "/vendors/Before/") == "/vendors/after/"


def test_the_query_of_a_page_goes_along(client):
    rename(ChipFactory(slug="before"), "after")
    assert leads(client, "/chips/before/?tier=cloud") == "/chips/after/?tier=cloud"


@pytest.mark.parametrize("slug", ["before", "After", "BEFORE"])
@pytest.mark.parametrize("status", [status for status in Status if status != Status.PUBLISHED])
def test_the_slugs_of_what_is_not_public_do_not_leak(client, status, slug):
    rename(VendorFactory(slug="before", status=status), "after")
    for path in (f"/vendors/{slug}/", f"/en/vendors/{slug}/", f"/api/v1/vendors/{slug}/"):
        assert client.get(path).status_code == 404
    assert "after" not in client.get(f"/chips/?vendor={slug}").headers.get("Location", "")
    assert client.get(f"/api/v1/chips/?vendor={slug}").status_code == 400


@pytest.mark.parametrize("kind", WITH_FILTERS, ids=lambda kind: kind.noun)
def test_the_api_of_a_former_slug_leads_to_the_current_one(client, kind):
    rename(FACTORIES[kind.model](slug="before"), "after")
    assert leads(client, f"/api/v1/{kind.noun}/Before/") == f"/api/v1/{kind.noun}/after/"
    assert client.get(f"/api/v1/{kind.noun}/after/").status_code == 200


@pytest.mark.parametrize("given", ["before", "After", "Before"])
@pytest.mark.parametrize("path", ["/chips/", "/en/chips/", "/chips.csv", "/api/v1/chips/", "/chips/values/foundry/"])
def test_a_filter_by_a_former_slug_leads_to_the_current_one(client, path, given):
    chip = ChipFactory()
    other = ChipFactory()
    rename(chip.vendor, "after")
    rename(chip.vendor, "before")
    rename(chip.vendor, "after")
    query = f"vendor={given}&vendor={other.vendor.slug}"
    led = leads(client, f"{path}?{query}")
    assert led == f"{path}?vendor=after&vendor={other.vendor.slug}"
    response = client.get(led)
    assert response.status_code == 200


def test_a_filter_by_a_former_slug_of_a_tree_leads_to_the_current_one(client):
    rename(ArchitectureFactory(slug="before"), "after")
    assert leads(client, "/chips/?architecture=before") == "/chips/?architecture=after"


def test_a_current_slug_comes_before_a_former_one_in_another_case(client):
    rename(VendorFactory(slug="before"), "after")
    assert client.get("/vendors/after/").status_code == 200
    assert client.get("/vendors/nobody/").status_code == 404
