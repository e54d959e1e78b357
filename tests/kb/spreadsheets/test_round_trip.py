"""What goes out comes in again, and changes nothing."""

import pytest

from eras.models import Milestone, Policy
from kb.facts.kinds import kind_of
from kb.models import Source
from kb.spreadsheets.exporting import export
from kb.spreadsheets.formats import CSV, XLSX
from kb.spreadsheets.importing import import_sheet
from tests.support.facts import checksum
from tests.support.sheets import ROOT
from vendors.models import Chip, Deployment, FundingEvent, Spec, Vendor

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("file_format", [CSV, XLSX])
@pytest.mark.parametrize("model", [Source, Vendor, Deployment, Chip, Spec, FundingEvent, Policy, Milestone])
def test_all_facts_of_a_kind_come_back_as_they_went_out(model, file_format):
    before = checksum()
    sent = file_format.write(export(kind_of(model), model.objects.all()))
    report = import_sheet(kind_of(model), file_format.read(sent), ROOT)
    assert report.faults == []
    assert report.changed_rows == []
    assert len(report.rows) == model.objects.count() > 0
    assert checksum() == before
