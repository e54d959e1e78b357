"""The knowledge base in fixtures/: how much there is, that it is cited, that every page of it opens."""

import pytest
from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q

from eras.models import Claim, EraMembership, Indicator, Milestone, Policy, StatedGrowth
from kb.facts.loading import load
from kb.models import Citation, FormerSlug, Organization, Source, is_empty
from tests.support.pages import read, slugs
from vendors.choices import Metric
from vendors.models import Chip, Deployment, FundingEvent, FundingEventCitation, Spec, Vendor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

CITED = [
    model._meta.get_field("entry").related_model
    for model in apps.get_models()
    if issubclass(model, Citation) and not model._meta.abstract
]


@pytest.mark.parametrize(
    ("model", "number"),
    [
        (Vendor, 238),
        (Chip, 675),
        (Spec, 2993),
        (FundingEvent, 395),
        (Policy, 377),
        (Milestone, 327),
        (Indicator, 177),
        (Source, 2130),
        (Claim, 107),
    ],
)
def test_the_files_have_as_many_records_as_were_collected(model, number):
    assert model.objects.count() == number


def test_loading_the_files_again_changes_nothing(settings):
    counts = load([settings.BASE_DIR / "fixtures"])
    assert {label for label, count in counts.items() if count.created or count.changed} == set()
    assert sum(count.unchanged for count in counts.values()) > 8000


def test_each_former_slug_leads_to_a_record_and_none_has_it():
    former = Organization.objects.filter(slug__in=FormerSlug.objects.values("slug"))
    current = Organization.objects.filter(slug__in=FormerSlug.objects.values("current_slug"))
    assert (FormerSlug.objects.count(), current.count(), former.count()) == (23, 20, 0)


@pytest.mark.parametrize("model", CITED)
def test_everything_public_cites_a_public_source(model):
    assert list(model.objects.uncited()) == []


@pytest.mark.parametrize("model", [Deployment, EraMembership])
def test_every_part_of_a_vendor_s_story_cites_a_source(model):
    assert list(model.objects.filter(citations=None)) == []


@pytest.mark.parametrize(("model", "parent"), [("vendors.Spec", "chip"), ("eras.Observation", "indicator")])
def test_every_figure_or_its_parent_cites_a_source(model, parent):
    assert list(apps.get_model(model).objects.filter(**{"citations": None, f"{parent}__citations": None})) == []


@pytest.mark.parametrize("model", CITED)
def test_a_citation_names_a_field_that_exists(model):
    citations = model.citations.rel.related_model
    assert set(citations.objects.values_list("field", flat=True)) <= {"", *citations.citable_fields()}


@pytest.mark.parametrize("model", CITED)
def test_a_claimed_value_is_not_a_slug(model):
    claims = model.citations.rel.related_model.objects.values_list("claimed_value", flat=True)
    assert [claim for claim in claims if claim.split(":")[0].split(" ")[0] in Metric] == []


def test_an_amount_is_not_disputed_by_its_own_wording():
    accepted = F("entry__amount_text")
    assert list(FundingEventCitation.objects.filter(stance="disputes", claimed_value=accepted)) == []


def test_a_figure_is_preferred_where_another_value_is_stated():
    disputed = Spec.objects.filter(citations__field="value", citations__stance="disputes").distinct()
    assert set(Spec.objects.filter(rank="preferred")) == set(disputed)


def test_a_value_cited_as_absent_is_empty():
    for model in CITED:
        citations = model.citations.rel.related_model.objects
        for name in citations.filter(stance__startswith="not_").values_list("field", flat=True).distinct():
            absent = model.objects.filter(
                Exists(citations.filter(entry=OuterRef("pk"), field=name, stance__startswith="not_"))
            )
            assert [record for record in absent if not is_empty(getattr(record, name))] == []


def test_a_vendor_is_an_organization_of_one_of_its_own_names():
    both = Vendor.objects.exclude(organization=None).select_related("organization")
    for vendor in both:
        names = {name.lower() for name in (vendor.name_zh, vendor.name_en, vendor.legal_name, *vendor.aliases)}
        own = {name.lower() for name in (vendor.organization.name_zh, vendor.organization.name_en) if name}
        assert own & names, vendor
    assert len(both) == 23


@pytest.mark.parametrize(
    ("slug", "names", "events"),
    [
        ("tencent", ("腾讯", "Tencent"), {"black-sesame-2021-04-b-plus", "enflame-2021-01-c"}),
        ("alibaba", ("阿里巴巴", "Alibaba"), {"horizon-robotics-2024-10-24-ipo", "cambricon-2018-06-b"}),
        ("samsung", ("三星", "Samsung"), {"synsense-2024-08-strategic", "groq-2025-09-other"}),
        ("5y-capital", ("五源资本", "5Y Capital"), {"moore-threads-2021-11-25-a", "horizon-robotics-2020-12-c"}),
    ],
)
def test_an_investor_with_two_names_is_one_record(slug, names, events):
    investor = Organization.objects.get(slug=slug)
    assert (investor.name_zh, investor.name_en) == names
    assert events <= {event.slug for event in investor.funding_events.all()}


def test_a_chip_without_a_page_is_given_by_name():
    named = Milestone.objects.exclude(chip_named="").values_list("chip_named", flat=True)
    assert set(named) == {
        *("AKD1500", "BR106", "BR110", "Blackwell Ultra", "DF1000", "HBM3", "HBM4", "Jetson T3000", "Kirin 970"),
        *("MI450", "NX9031U", "RK1828", "RTX Pro 6000D", "RTX Spark (N1X)", "真武M890"),
    }
    assert not Chip.objects.filter(name_en__in=named).exists()


def test_phytium_is_also_known_as_feiteng():
    assert "沸腾" in Vendor.objects.get(slug="phytium").aliases


def test_the_stated_growth_of_the_market_is_shown_beside_the_computed_one():
    (growth,) = StatedGrowth.objects.filter(indicator__slug="global-ai-chip-market-cic")
    assert growth.rate_percent == 23
    assert growth.recomputed_percent == pytest.approx(26.3, abs=0.05)


def test_compute_in_memory_in_the_cloud_is_that_of_one_deployment(client):
    found = slugs(read(client.get("/vendors/?architecture=compute-in-memory&tier=cloud")))
    assert {"yizhu", "qianxin"} <= set(found)
    assert {"witinmem", "houmo"} & set(found) == set()


@pytest.mark.parametrize("path", ["/vendors/", "/en/vendors/"])
def test_every_vendor_has_a_page(client, path):
    vendors = Vendor.objects.filter(~Q(slug="")).values_list("slug", flat=True)
    assert {slug: client.get(f"{path}{slug}/").status_code for slug in vendors} == dict.fromkeys(vendors, 200)
