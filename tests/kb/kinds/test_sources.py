import pytest
from django.http import QueryDict

from kb.choices import Status
from kb.evidence.facts_of_source import PAGE_OF_FACTS, citation_models
from kb.kinds.sources import SourceFilterSet
from kb.models import Source
from tests.support.factories import (
    FACTORIES,
    ChipCitationFactory,
    ClaimCitationFactory,
    ExchangeRateFactory,
    OrganizationFactory,
    SourceFactory,
    SpecCitationFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import counts, fact, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = {"list": 12, "detail": 20}


def found(query):
    filters = SourceFilterSet(QueryDict(query), queryset=Source.objects.published().for_list())
    return [source.slug for source in filters.qs]


@pytest.fixture
def shelf():
    """Sources of several kinds and languages."""
    press = OrganizationFactory(slug="press", name_en="The Press")
    SourceFactory(slug="old", title="Alte Chips", language="de", published="2019", kind="paper", author="Anna")
    SourceFactory(slug="new", title="新芯片", language="zh", published="2024-05-01", publisher=press)
    SourceFactory(slug="undated", title="Some chips", language="en", publisher=press)
    SourceFactory(slug="mute", title="?", published="2020", url="https://example.org/a")


def rest_on(source, number=1):
    """Let facts of every kind rest on the source."""
    for model in citation_models():
        FACTORIES[model].create_batch(number, source=source)


@pytest.mark.parametrize(
    ("query", "sources"),
    [
        ("", ["new", "mute", "old", "undated"]),
        ("sort=title", ["mute", "old", "undated", "new"]),
        ("sort=published", ["old", "mute", "new", "undated"]),
        ("kind=paper", ["old"]),
        ("language=zh&language=de", ["new", "old"]),
        ("language=none", ["mute"]),
        ("publisher=press", ["new", "undated"]),
        ("publisher=none", ["mute", "old"]),
        ("published_after=2020&published_before=2024", ["new", "mute"]),
        ("q=chips", ["old", "undated"]),
        ("q=anna", ["old"]),
        ("language=xx", []),
    ],
)
def test_what_each_filter_finds(shelf, query, sources):
    assert found(query) == sources


def test_the_languages_that_occur_are_called_by_their_names(shelf, see):
    page = see("/en/sources/")
    assert counts(page, "language") == {"de": 1, "zh": 1, "en": 1, "none": 1}
    assert "German" in page.one(data_facet="language", data_value="de").text
    assert "德语" in see("/sources/").one(data_facet="language", data_value="de").text


def test_a_title_is_marked_with_its_own_language(shelf, see):
    titles = {row["data-slug"]: row.one("a") for row in see("/en/sources/").all("tr") if "data-slug" in row}
    assert titles["new"].one("span")["lang"] == "zh-Hans"
    assert titles["old"].one("span")["lang"] == "de"
    assert titles["undated"].all("span") == []


def test_a_row_counts_the_facts_that_cite_the_source(shelf, see):
    source = Source.objects.get(slug="old")
    rest_on(source)
    ExchangeRateFactory(source=source)
    VendorCitationFactory(source=source, entry__status=Status.DRAFT)
    rows = see("/en/sources/")
    assert rows.one("tr", data_slug="old").one(data_label="Facts").text == str(len(citation_models()) + 1)
    assert rows.one("tr", data_slug="new").one(data_label="Facts").text == "0"


def test_the_page_says_what_the_source_is(see):
    quoted = SourceFactory(slug="quoted", title="The quoted")
    given = {"author": "Anna", "published": "2024-05", "language": "fr", "url": "https://example.org/x/"}
    source = SourceFactory(slug="one", publisher=OrganizationFactory(name_en="Press"), **given)
    quoted.carried_by = source
    quoted.save()
    page = see("/en/sources/one/")
    sheet = page.one("dl").text
    assert [word for word in ("Anna", "Press", "May 2024", "French", "example.org/x") if word not in sheet] == []
    assert "The quoted" in page.one("section", id="carries").text
    assert "Source one" in see("/en/sources/quoted/").one("dl").text


def test_an_unrecorded_value_is_shown_in_words(see):
    SourceFactory(slug="one")
    page = see("/en/sources/one/")
    assert page.one("dl").text.count("Not recorded") == 5
    assert "No fact cites this source." in page.text


def test_facts_of_every_kind_are_on_the_page(see):
    source = SourceFactory(slug="one")
    rest_on(source)
    VendorCitationFactory(source=source, entry__status=Status.DRAFT)
    SpecCitationFactory(source=source, entry__chip__vendor__status=Status.DRAFT)
    section = see("/en/sources/one/").one("section", id="facts")
    assert total(section) == len(section.all(data_stance="supports")) == len(citation_models())


def test_a_fact_is_shown_with_its_record_locator_and_quote(see):
    vendor = VendorFactory(slug="red", name_en="Red")
    source = SourceFactory(slug="one")
    VendorCitationFactory(entry=vendor, source=source, field="founded", locator="p. 7", quote="founded in spring")
    fact = see("/en/sources/one/").one(data_stance="supports")
    assert [word for word in ("Red", "Founded", "p. 7", "founded in spring") if word not in fact.text] == []
    assert fact.one("a")["href"] == "/en/vendors/red/"


def test_a_disputed_value_is_shown_with_the_claimed_one(see):
    ChipCitationFactory(source__slug="one", field="announced", stance="disputes", claimed_value="2019-03")
    assert "Disputes Mar 2019" in see("/en/sources/one/").one(data_stance="disputes").text


def test_a_record_without_a_page_links_to_the_page_that_shows_it(see):
    source = SourceFactory(slug="one")
    SpecCitationFactory(source=source, entry__chip__slug="mlu")
    ClaimCitationFactory(source=source, entry__slug="wall", entry__text_en="Memory is the wall.")
    section = see("/en/sources/one/").one("section", id="facts")
    assert [link["href"] for link in section.all("a")] == ["/en/chips/mlu/", "/en/claims/#wall"]
    assert "Memory is the wall." in section.text


def test_many_facts_are_on_several_pages_and_each_kind_leads_to_the_one_where_it_begins(see):
    source = SourceFactory(slug="one")
    VendorCitationFactory.create_batch(PAGE_OF_FACTS, source=source)
    ClaimCitationFactory.create_batch(3, source=source)
    first, second = see("/en/sources/one/"), see("/en/sources/one/?page=2")
    assert [len(page.all(data_stance="supports")) for page in (first, second)] == [PAGE_OF_FACTS, 3]
    links = {link.text: link["href"] for link in first.one("nav", aria_label="On this page").all("a")}
    assert links == {"Vendors 100": "?page=1#of-vendor", "Claims 3": "?page=2#of-claim"}
    assert second.one(id="of-claim")
    SourceFactory.create_batch(2)
    assert see("/en/sources/one/?page=2").all("nav", class_="neighbours") == []
    assert see("/en/sources/one/?sort=-published").one("nav", class_="neighbours")


def test_exchange_rates_are_on_the_page_of_their_source(see):
    ExchangeRateFactory(source=SourceFactory(slug="one"), year=2021, per_usd="6.4508")
    assert "6.4508" in see("/en/sources/one/").one("section", id="exchange-rates").text


def test_drafts_and_unknown_sources_are_not_found(client):
    SourceFactory(slug="draft", status=Status.DRAFT)
    for slug in ("draft", "unknown"):
        assert client.get(f"/sources/{slug}/").status_code == 404


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("list", "/en/sources/"),
        ("list", "/en/sources/?kind=article&publisher=none&sort=title"),
        ("detail", "/en/sources/one/?kind=article"),
    ],
)
def test_ten_more_sources_and_facts_cost_no_more_queries(cost, page, address):
    source, _ = SourceFactory(slug="one"), SourceFactory()
    rest_on(source)
    few = cost(address)
    SourceFactory.create_batch(10)
    rest_on(source, 4)
    assert cost(address) == few <= MOST_QUERIES[page]


def test_a_source_is_not_reported_to_lack_a_source_and_its_address_is_shown_decoded(see):
    SourceFactory(slug="report", url="https://example.org/%E8%8A%AF%E7%89%87?a=%20b", published="2024-05")
    page = see("/sources/report/")
    assert "本页内容尚未注明出处" not in page.text
    [link] = [link for link in page.all("a") if link["href"].startswith("https://example.org")]
    assert link["href"] == "https://example.org/%E8%8A%AF%E7%89%87?a=%20b"
    assert link.text == "example.org/芯片?a= b"
    assert fact(page, "发布时间").text == "2024年5月"


def test_a_figure_that_cites_a_source_has_grouped_digits(see):
    spec = SpecFactory(chip__name_en="Hanguang 800", metric="throughput", value=78563, unit="images/s")
    SpecCitationFactory(entry=spec, field="value", source__slug="talk")
    assert "Throughput 78,563 images/s" in see("/en/sources/talk/").text
