import pytest

from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    ClaimCitationFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    TermCitationFactory,
    TermFactory,
)
from tests.support.pages import fact, marks, slugs

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def cloud():
    texts = {"name_zh": "云端", "name_en": "Cloud", "summary_zh": "高算力。", "summary_en": "High compute."}
    term = TermFactory(slug="cloud", kind="tier", tasks=["training"], **texts)
    TermCitationFactory(entry=term)
    return term


@pytest.fixture
def training():
    return TermFactory(slug="training", kind="task", name_en="Training")


def deploy(slug, **given):
    """Add a vendor and a chip of its, deployed so."""
    cell = DeploymentFactory(vendor__slug=slug, **given)
    DeploymentCitationFactory(entry=cell)
    tiers = [given["tier"]] if "tier" in given else []
    ChipCitationFactory(
        entry=ChipFactory(slug=f"{slug}-chip", vendor=cell.vendor, tiers=tiers, tasks=given.get("tasks", []))
    )


def test_the_words_are_grouped_by_vocabulary_with_their_sources_and_the_ways_to_the_lists(see, cloud, training):
    TermFactory(slug="foundation", kind="value_chain")
    TermFactory(slug="hidden", status="draft")
    page = see("/en/terms/")
    assert [section["id"] for section in page.all("section") if section.all("dl")] == ["task", "tier", "value_chain"]
    assert [item["data-slug"] for item in page.walk() if "data-slug" in item] == ["training", "cloud", "foundation"]
    tier = page.one("section", id="tier")
    assert "High compute." in tier.text
    assert marks(tier) == ["#ref-1"]
    links = [link["href"] for link in tier.all("a")]
    assert {"/en/terms/cloud/", "/en/vendors/?tier=cloud", "/en/chips/?tier=cloud"} <= set(links)
    assert not [link for link in page.one("section", id="value_chain").all("a") if "?" in link["href"]]


@pytest.mark.parametrize(
    ("address", "words"),
    [("/terms/cloud/", ["云端", "高算力。", "部署层级"]), ("/en/terms/cloud/", ["Cloud", "High compute.", "Training"])],
)
def test_a_page_explains_the_word_in_its_language(see, cloud, training, address, words):
    text = see(address).one("main").text
    assert [word for word in words if word not in text] == []


def test_a_tier_shows_who_and_what_is_there_and_leads_to_them_all(see, cloud):
    deploy("in-the-cloud", tier="cloud")
    deploy("at-the-edge", tier="edge")
    page = see("/en/terms/cloud/")
    assert slugs(page.one("section", id="vendors")) == ["in-the-cloud"]
    assert slugs(page.one("section", id="chips")) == ["in-the-cloud-chip"]
    assert fact(page, "Vendors").one("a")["href"] == "/en/vendors/?tier=cloud"
    assert fact(page, "Chips").one("a")["href"] == "/en/chips/?tier=cloud"


def test_a_task_shows_who_and_what_does_it(see, training):
    deploy("trains", tasks=["training", "inference"])
    deploy("infers", tasks=["inference"])
    page = see("/en/terms/training/")
    assert slugs(page.one("section", id="vendors")) == ["trains"]
    assert slugs(page.one("section", id="chips")) == ["trains-chip"]


def test_a_layer_of_the_value_chain_files_nothing_and_says_what_the_report_says(see):
    layer = TermFactory(slug="foundation")
    ClaimCitationFactory(entry__text_en="It holds the most value.").entry.terms.add(layer)
    page = see("/en/terms/foundation/")
    assert "It holds the most value." in page.one("section", id="claims").text
    assert not page.all("section", id="vendors")


def test_tiers_and_tasks_on_other_pages_lead_to_the_words_that_have_a_page(see, cloud):
    deploy("one", tier="cloud", tasks=["training"])
    cells = see("/en/vendors/one/").one("section", id="deployments")
    assert [link["href"] for link in cells.all("a") if "terms" in link["href"]] == ["/en/terms/cloud/"]
    tiers = fact(see("/en/chips/one-chip/"), "Deployment tiers")
    assert tiers.all("a")[0]["href"] == "/en/terms/cloud/"


def test_drafts_and_unknown_words_are_not_found(client):
    TermFactory(slug="hidden", status="draft")
    for slug in ("hidden", "unknown"):
        assert client.get(f"/en/terms/{slug}/").status_code == 404


def test_ten_more_of_everything_cost_no_more_queries(cost, cloud):
    def grow():
        deploy(f"vendor-{DeploymentFactory._meta.model.objects.count()}", tier="cloud")
        ClaimCitationFactory().entry.terms.add(cloud)

    grow()
    cost("/en/terms/cloud/")
    before = cost("/en/terms/cloud/")
    for _ in range(10):
        grow()
    assert cost("/en/terms/cloud/") == before <= MOST_QUERIES
