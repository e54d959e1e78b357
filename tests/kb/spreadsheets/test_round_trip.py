"""What goes out comes in again, and changes nothing."""

import pytest

from eras.resources import MilestoneResource, PolicyResource
from kb.spreadsheets.formats import CSV, XLSX
from kb.spreadsheets.resources import SourceResource
from tests.support.facts import checksum
from tests.support.sheets import ROOT
from vendors.resources import (
    ChipResource,
    DeploymentResource,
    FundingEventResource,
    SpecResource,
    VendorResource,
)

pytestmark = pytest.mark.django_db
RESOURCES = [
    SourceResource,
    VendorResource,
    DeploymentResource,
    ChipResource,
    SpecResource,
    FundingEventResource,
    PolicyResource,
    MilestoneResource,
]


def binary(exported):
    return exported.encode() if isinstance(exported, str) else exported


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("file_format", [CSV, XLSX])
@pytest.mark.parametrize("resource", RESOURCES)
def test_all_facts_of_a_kind_come_back_as_they_went_out(resource, file_format):
    before = checksum()
    sent = resource().export()
    dataset = file_format().create_dataset(binary(file_format().export_data(sent)))
    result = resource().import_data(dataset, user=ROOT)
    assert result.faults == []
    assert result.changed_rows == []
    assert len(result.rows) == resource._meta.model.objects.count() > 0
    assert checksum() == before
