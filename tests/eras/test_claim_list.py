import pytest

from tests.support.factories import (
    ArchitectureFactory,
    ChipFactory,
    ClaimCitationFactory,
    ClaimFactory,
    IndicatorFactory,
    MemoryMediumFactory,
    OrganizationFactory,
    RegionFactory,
    ScenarioFactory,
    TermFactory,
    VendorFactory,
)
from tests.support.pages import marks

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
SUBJECTS = {
    "architectures": ArchitectureFactory,
    "memory_media": MemoryMediumFactory,
    "vendors": VendorFactory,
    "chips": ChipFactory,
    "organizations": OrganizationFactory,
    "scenarios": ScenarioFactory,
    "terms": TermFactory,
    "indicators": IndicatorFactory,
    "regions": RegionFactory,
}


def test_claims_are_grouped_by_section_in_the_order_of_the_report(see):
    for slug, section, line in (("last", "market", 160), ("first", "opening", 5), ("middle", "market", 149)):
        ClaimFactory(slug=slug, section=section, lines=[line])
    ClaimFactory(slug="hidden", status="draft")
    page = see("/en/claims/")
    sections = {section["id"]: [item["id"] for item in section.all("li")] for section in page.all("section")}
    assert {name: ids for name, ids in sections.items() if name != "references"} == {
        "opening": ["first"],
        "market": ["middle", "last"],
    }


@pytest.mark.parametrize(("name", "factory"), SUBJECTS.items(), ids=SUBJECTS)
def test_the_subject_of_a_claim_links_to_a_page_that_shows_it_with_its_source(see, name, factory):
    claim = ClaimCitationFactory(entry__slug="wall", entry__text_en="Memory is the wall.").entry
    subject = factory()
    getattr(claim, name).add(subject, factory(status="draft"))
    item = see("/en/claims/").one("li", id="wall")
    (link,) = [link for link in item.all("a") if link["href"].startswith("/en/")]
    assert marks(item) == ["#ref-1"]
    page = see(link["href"])
    (claim,) = [item for item in page.all("li") if item.text.startswith("Stated as fact Memory is the wall.")]
    assert len(marks(claim)) == 1


def test_they_are_shown_in_chinese_too(see):
    ClaimFactory(text_zh="存储是墙。", section="market")
    text = see("/claims/").one("main").text
    assert "存储是墙。" in text
    assert "报告" in text


def test_ten_more_cost_no_more_queries(cost):
    def grow():
        claim = ClaimCitationFactory().entry
        for name, factory in SUBJECTS.items():
            getattr(claim, name).add(factory())

    grow()
    cost("/en/claims/")
    before = cost("/en/claims/")
    for _ in range(10):
        grow()
    assert cost("/en/claims/") == before <= MOST_QUERIES
