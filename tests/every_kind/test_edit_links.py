import pytest
from django.contrib.auth import get_user_model

from tests.support.factories import (
    ArchitectureFactory,
    ChipFactory,
    EraFactory,
    FundingEventFactory,
    IndicatorFactory,
    MemoryMediumFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyFactory,
    RegionFactory,
    ScenarioFactory,
    SourceFactory,
    TermFactory,
    VendorFactory,
)

pytestmark = pytest.mark.django_db

KINDS = [
    ArchitectureFactory,
    ChipFactory,
    EraFactory,
    FundingEventFactory,
    IndicatorFactory,
    MemoryMediumFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyFactory,
    RegionFactory,
    ScenarioFactory,
    SourceFactory,
    TermFactory,
    VendorFactory,
]


@pytest.mark.parametrize("factory", KINDS)
def test_a_page_says_when_it_last_changed_and_leads_staff_to_its_form(client, see, factory):
    record = factory(note_zh="编者所记。", note_en="So the editors.")
    page = see(record.page)
    assert "最后修改于 20" in page.text
    assert "编者所记。" in page.one("aside").text
    assert not page.all("a", href=record.admin_url)
    client.force_login(get_user_model().objects.create_superuser("editor", password="-"))
    assert see(record.page).one("a", href=record.admin_url).text == "编辑"
