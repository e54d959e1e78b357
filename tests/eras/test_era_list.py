import pytest

from tests.support.factories import (
    ArchitectureFactory,
    EraCitationFactory,
    EraFactory,
    EraMembershipCitationFactory,
    EraMembershipFactory,
    MilestoneFactory,
)
from tests.support.pages import marks

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def asic():
    """The era of ASICs since 2018, with a defining vendor and a precursor."""
    era = EraFactory(
        slug="era-8-0",
        number="8.0",
        name_zh="八点零时代",
        name_en="Era eight",
        starts="2018",
        years_text_en="From 2018 on",
        drivers_zh=["算力"],
        drivers_en=["Compute"],
        vendor_strategy_en="Bind customers",
        weaknesses_zh=["窄"],
        weaknesses_en=["Narrow"],
    )
    era.architectures.add(ArchitectureFactory(slug="asic"))
    EraCitationFactory(entry=era)
    for slug, role in (("t-head", "defining"), ("loongson", "precursor"), ("google", "defining")):
        EraMembershipCitationFactory(entry=EraMembershipFactory(era=era, vendor__slug=slug, role=role))
    EraMembershipFactory(era=era, vendor__slug="secret", vendor__status="draft")
    MilestoneFactory(era=era)
    MilestoneFactory(era=era, status="draft")
    return era


def row(page, head):
    (found,) = [line for line in page.all("tr") if line.all("th", scope="row") and line.one("th").text == head]
    return found


def test_eras_are_in_the_order_of_their_numbers(see, asic):
    EraFactory(number="7.0", name_en="Era seven")
    EraFactory(number="9.0", name_en="Era nine", status="draft")
    page = see("/en/eras/")
    assert [item.one("h3").text for item in page.one("ol", class_="era-ribbon").all("li")] == ["Era seven", "Era eight"]


@pytest.mark.parametrize(
    ("years", "words"),
    [
        ({"starts": "2018"}, "since 2018"),
        ({"starts": "2018", "ends": "2020-06"}, "2018–Jun 2020"),
        ({"starts": "", "ends": "2020"}, "until 2020"),
        ({"starts": ""}, "No years stated"),
    ],
)
def test_years_are_shown_as_far_as_they_are_stated(see, asic, years, words):
    for name, value in years.items():
        setattr(asic, name, value)
    asic.save()
    (era,) = see("/en/eras/").one("ol", class_="era-ribbon").all("li")
    assert words in era.text.replace(" – ", "–")


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Period as described", "From 2018 on"),
        ("Drivers", "Compute"),
        ("Vendors' strategy", "Bind customers"),
        ("Strengths", "Not recorded"),
        ("Weaknesses", "Narrow"),
        ("Milestones", "1"),
    ],
)
def test_side_by_side_each_question_has_an_answer(see, asic, head, words):
    assert words in row(see("/en/eras/"), head).text


def test_vendors_are_grouped_by_their_role_with_their_sources(see, asic):
    cell = row(see("/en/eras/"), "Vendors").one("td")
    assert [part.one("span", class_="quiet").text for part in cell.all("p")] == ["Defining", "Precursor"]
    assert [link["href"] for link in cell.all("a") if "vendors" in link["href"]] == [
        "/en/vendors/google/",
        "/en/vendors/t-head/",
        "/en/vendors/loongson/",
    ]
    assert len(marks(cell)) == 3


def test_the_milestones_lead_to_their_list(see, asic):
    (link,) = row(see("/en/eras/"), "Milestones").all("a")
    assert link["href"] == "/en/milestones/?era=8.0"
    assert see(link["href"]).one("p", data_total=link.text)


def test_eras_are_shown_in_chinese_too(see, asic):
    text = see("/eras/").one("main").text
    assert [word for word in ("八点零时代", "算力", "窄", "2018年") if word not in text] == []


def test_ten_more_eras_and_vendors_cost_no_more_queries(cost, asic):
    few = cost("/en/eras/")
    for number in range(10):
        era = EraFactory(number=f"1{number}.0")
        era.architectures.add(ArchitectureFactory())
        EraCitationFactory(entry=era)
        EraMembershipCitationFactory(entry=EraMembershipFactory(era=era))
        EraMembershipCitationFactory(entry=EraMembershipFactory(era=asic))
    assert cost("/en/eras/") == few <= MOST_QUERIES
