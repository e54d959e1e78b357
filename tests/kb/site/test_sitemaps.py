"""The sitemaps: every public page in each language, and no draft."""

from xml.etree import ElementTree

import pytest

from kb.choices import Status
from kb.models import Region
from kb.site.sitemaps import Records
from tests.support.factories import VendorFactory

pytestmark = pytest.mark.django_db

WITHIN = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def read(client, address: str, name: str = "loc") -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200
    return [element.text for element in ElementTree.fromstring(answer.content).iter(WITHIN + name)]


def test_robots_are_led_to_the_sitemap_and_away_from_the_admin(client):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    lines = response.content.decode().splitlines()
    assert {"Disallow: /admin/", "Disallow: /en/admin/", "Sitemap: http://testserver/sitemap.xml"} <= {*lines}


def test_every_address_of_every_sitemap_is_a_page(client, facts):
    listed = [address for sitemap in read(client, "/sitemap.xml") for address in read(client, sitemap)]
    assert len(listed) == len(set(listed))
    firsts = {address.removeprefix("http://testserver").rsplit("/", 2)[0]: address for address in listed}
    assert {"/vendors", "/en/vendors", "/eras", "/en/terms"} <= firsts.keys()
    assert {client.get(address).status_code for address in firsts.values()} == {200}


@pytest.mark.parametrize(("language", "prefix"), [("zh-hans", ""), ("en", "/en")])
def test_only_what_is_published_is_shown_with_the_day_of_its_last_change(client, language, prefix):
    VendorFactory(slug="shown")
    VendorFactory(slug="drafted", status=Status.DRAFT)
    sitemap = f"/sitemap-vendors-{language}.xml"
    addresses = {address.removeprefix("http://testserver") for address in read(client, sitemap)}
    assert f"{prefix}/vendors/shown/" in addresses
    assert f"{prefix}/vendors/drafted/" not in addresses
    assert len(read(client, sitemap, "lastmod")) == len(addresses)


def test_a_long_sitemap_is_split_into_pages(client, facts, monkeypatch):
    monkeypatch.setattr(Records, "limit", 10)
    sitemaps = [address for address in read(client, "/sitemap.xml") if "regions-en" in address]
    addresses = [address for sitemap in sitemaps for address in read(client, sitemap)]
    assert len(sitemaps) == -(-Region.objects.count() // 10) > 1
    assert len(set(addresses)) == Region.objects.count()


def test_an_unknown_sitemap_is_not_found(client):
    assert client.get("/sitemap-nobody.xml").status_code == 404
