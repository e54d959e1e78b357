import pytest

from tests.support.factories import ChipFactory, VendorFactory
from tests.support.lists import found

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "years"),
    [
        ("founded_after=2016", ["2016", "2016-03-15", "2016-12-31", "2017"]),
        ("founded_after=2016-03", ["2016", "2016-03-15", "2016-12-31", "2017"]),
        ("founded_after=2016-03-16", ["2016", "2016-12-31", "2017"]),
        ("founded_before=2016", ["2015", "2016", "2016-03-15", "2016-12-31"]),
        ("founded_before=2016-03", ["2015", "2016", "2016-03-15"]),
        ("founded_before=2016-03-14", ["2015", "2016"]),
        ("founded_after=2016&founded_before=2016", ["2016", "2016-03-15", "2016-12-31"]),
        ("founded_after=2017-02&founded_before=2015", []),
    ],
)
def test_a_year_bounds_what_was_founded_in_it_at_any_precision(query, years):
    for year in ("2017", "2016-12-31", "2016-03-15", "2016", "2015"):
        VendorFactory(slug=f"founded-{year}", founded=year)
    assert found(query) == [f"founded-{year}" for year in years]


@pytest.mark.parametrize(
    "text", ["寒武纪", "武纪", "cambricon", "CAMBRICON 寒武纪", "思元", "中科寒武纪科技", "siyuan 思元"]
)
def test_a_search_finds_names_in_both_languages_and_other_names(text):
    names = {"name_zh": "寒武纪", "name_en": "Cambricon", "legal_name": "中科寒武纪科技股份有限公司"}
    VendorFactory(slug="sought", aliases=["思元", "Siyuan"], **names)
    assert found(f"q={text}") == ["sought"]


@pytest.mark.parametrize(
    ("sort", "slugs"),
    [
        ("founded", ["older", "younger", "young-too", "unknown"]),
        ("-founded", ["young-too", "younger", "older", "unknown"]),
        ("name", ["older", "unknown", "young-too", "younger"]),
        ("-name", ["younger", "young-too", "unknown", "older"]),
        ("chips", ["unknown", "young-too", "younger", "older"]),
        ("-chips", ["older", "younger", "unknown", "young-too"]),
    ],
)
def test_a_list_is_sorted_with_the_unknown_last_whichever_way(sort, slugs):
    for slug, founded, chips in [
        ("older", "2015", 2),
        ("unknown", "", 0),
        ("younger", "2016", 1),
        ("young-too", "2016-05", 0),
    ]:
        ChipFactory.create_batch(chips, vendor=VendorFactory(slug=slug, founded=founded, name_en="Sorted"))
    assert found(f"q=sorted&sort={sort}") == slugs
