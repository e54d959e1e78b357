import pytest
from django.apps import apps

from kb.choices import Status
from kb.models import Entry
from kb.site.kinds import KINDS
from kb.site.search import FIRST
from tests.support.factories import (
    FACTORIES,
    ChipFactory,
    ClaimFactory,
    PolicyFactory,
    RegionFactory,
    RoadmapFactory,
    SourceFactory,
    VendorFactory,
)
from tests.support.pages import read

pytestmark = [pytest.mark.django_db, pytest.mark.sql]


def groups(page):
    """The slugs that were found, by kind, as they stand on the page."""
    return {section["id"]: [line["data-slug"] for line in section.all("li")] for section in page.all("section")}


def found(see, text):
    return groups(see(f"/en/search/?q={text}"))


@pytest.fixture
def cambricon():
    return VendorFactory(
        slug="cambricon", name_zh="寒武纪", name_en="Cambricon", aliases=["思元", "Siyuan"], founded="2016-03"
    )


def test_every_kind_of_entry_is_sought():
    assert {kind.model for kind in KINDS} == {model for model in apps.get_models() if issubclass(model, Entry)}


def test_a_roadmap_leads_to_its_place_on_the_page_of_its_vendor_or_place(see):
    RoadmapFactory(slug="ours", vendor__slug="maker")
    RoadmapFactory(slug="ours-too", vendor=None, region=RegionFactory(slug="here"))
    RoadmapFactory(slug="ours-in-draft", vendor__status="draft")
    page = see("/en/search/?q=ours")
    assert groups(page) == {"roadmap": ["ours", "ours-too"]}
    for slug, path in (("ours", "/en/vendors/maker/"), ("ours-too", "/en/regions/here/")):
        assert page.one("li", data_slug=slug).all("a")[0]["href"] == f"{path}#{slug}"
        assert see(path).one(id=slug)


def test_a_claim_is_found_by_its_words_and_leads_to_where_it_is_shown(see):
    ClaimFactory(slug="growth", text_en="The market grows by a third a year")
    (link,) = see("/en/search/?q=grows+third").one("li", data_slug="growth").all("a")
    assert link["href"] == "/en/claims/#growth"
    assert see("/en/claims/").one(id="growth")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.model.__name__)
def test_every_kind_is_found_by_its_slug_and_leads_to_its_page(see, kind):
    entry = FACTORIES[kind.model](slug="to-be-found")
    page = see("/en/search/?q=to-be-found")
    assert groups(page) == {kind.model._meta.model_name: [entry.slug]}
    assert [link["href"] for link in page.one("li", data_slug=entry.slug).all("a")] == [entry.page] * bool(entry.page)


@pytest.mark.parametrize("text", ["寒武纪", "cambricon", "CAMBRICON 寒武", "思元", "siyuan"])
def test_names_in_both_languages_and_other_names_are_found(see, cambricon, text):
    VendorFactory(slug="another")
    assert found(see, text) == {"vendor": ["cambricon"]}


def test_what_a_vendor_made_is_found_by_the_vendor_and_its_own_name(see, cambricon):
    ChipFactory(slug="mlu370", name_en="MLU370", vendor=cambricon)
    ChipFactory(slug="mlu590", name_en="MLU590", vendor=cambricon)
    assert found(see, "siyuan+370") == {"chip": ["mlu370"]}


def test_a_kind_with_a_record_called_just_so_comes_first_and_that_record_before_others(see):
    VendorFactory(slug="a-maker-of-h100", name_en="A maker of H100")
    ChipFactory(slug="a100-h100", name_en="DGX H100")
    ChipFactory(slug="h100-pcie", name_en="H100 PCIe")
    ChipFactory(slug="z", name_en="H100")
    assert list(found(see, "h100").items()) == [
        ("chip", ["z", "h100-pcie", "a100-h100"]),
        ("vendor", ["a-maker-of-h100"]),
    ]


def test_a_publication_of_that_title_keeps_its_place(see):
    SourceFactory(title="H100")
    ChipFactory(slug="of-a-maker", name_en="The H100")
    assert list(found(see, "h100")) == ["chip", "source"]


@pytest.mark.parametrize("text", ["a.b", "a(b", "a\\b", "a|b", "^a", "[a", "a*"])
def test_a_special_character_means_itself(see, text):
    VendorFactory(slug="aa-first", name_en=f"The {text} maker")
    VendorFactory(slug="named", name_en=text)
    assert found(see, text) == {"vendor": ["named", "aa-first"]}


def test_an_other_name_is_called_just_so_too(see, cambricon):
    VendorFactory(slug="a-rival", name_en="Not Siyuan")
    assert found(see, "siyuan") == {"vendor": ["cambricon", "a-rival"]}


def test_dated_records_are_sorted_newest_first(see):
    for issued in ("2019", "", "2023-05"):
        PolicyFactory(slug=f"plan-{issued or 'undated'}", issued=issued)
    assert found(see, "plan") == {"policy": ["plan-2023-05", "plan-2019", "plan-undated"]}


def test_a_list_is_shown_in_its_beginning_and_led_to_with_the_same_words(see):
    VendorFactory.create_batch(FIRST + 2, name_en="Same Name")
    page = see("/en/search/?q=Same+name")
    section = page.one("section", id="vendor")
    assert len(section.all("li")) == FIRST
    assert section.one("h2").text == f"Vendors {FIRST + 2}"
    assert section.all("a")[-1]["href"] == "/en/vendors/?q=Same+name"
    assert page.one(id="total")["data-total"] == str(FIRST + 2)


def test_a_kind_without_a_list_is_shown_whole(see):
    RegionFactory.create_batch(FIRST + 2, name_en="Same Name")
    assert len(found(see, "same")["region"]) == FIRST + 2


def test_a_line_has_both_names_the_vendor_and_the_date(see, cambricon):
    ChipFactory(slug="mlu370", name_zh="思元370", name_en="MLU370", vendor=cambricon, released="2021-11")
    assert see("/en/search/?q=mlu370").one("li", data_slug="mlu370").text == "MLU370 思元370 Cambricon Nov 2021"
    assert see("/search/?q=mlu370").one("li", data_slug="mlu370").text == "思元370 MLU370 寒武纪 2021年11月"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.model.__name__)
def test_no_draft_is_found(see, kind):
    FACTORIES[kind.model](slug="to-be-found", status=Status.DRAFT)
    assert found(see, "to-be-found") == {}


def test_a_draft_beside_a_name_is_not_shown(see):
    VendorFactory(name_en="Maker", region=RegionFactory(name_en="Nowhere", status=Status.DRAFT))
    assert "Nowhere" not in see("/en/search/?q=maker").text


@pytest.mark.parametrize("query", ["", "q=", "q=++", "q=nobody+at+all"])
def test_where_nothing_is_found_it_says_what_to_search_for(see, cambricon, query):
    page = see(f"/en/search/?{query}")
    assert groups(page) == {}
    assert "Search by Chinese or English name" in page.one("main").text


@pytest.mark.parametrize(("q", "says"), [("a" * 201, "at most 200 characters"), ("a%00", "Null characters")])
def test_an_invalid_search_is_reported_and_finds_nothing(see, cambricon, q, says):
    page = see(f"/en/search/?q={q}")
    assert says in page.one(role="alert").text
    assert groups(page) == {}


@pytest.mark.parametrize("q", ["%27%29%3B+DROP+TABLE+vendors_vendor%3B+--", "%ED%A0%80", "%FF%FE", "a" * 10_000])
def test_nonsense_is_answered(client, q):
    assert client.get(f"/search/?q={q}&page=%00").status_code == 200


def test_the_number_of_queries_is_that_of_the_kinds_however_much_is_found(cost):
    few = cost("/en/search/?q=name")
    for kind in KINDS:
        FACTORIES[kind.model].create_batch(10)
    assert cost("/en/search/?q=e") <= len(KINDS) + 2
    assert few <= len(KINDS) + 2


@pytest.mark.parametrize("path", ["/", "/vendors/", "/nowhere/"])
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_every_page_leads_to_the_search(client, prefix, path):
    page = read(client.get(f"{prefix}{path}"))
    forms = [form for form in page.all("form") if form.all("input", type="search", name="q") and "role" in form]
    assert {form["action"] for form in forms} == {f"{prefix}/search/"}


def test_no_result_is_offered_to_other_search_engines(see):
    assert [meta["content"] for meta in see("/search/?q=a").all("meta", name="robots")] == ["noindex, follow"]
