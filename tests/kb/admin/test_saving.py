"""What a save in the admin costs and writes: rows that were not touched are neither validated nor written again."""

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.db.models import Count
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from eras.models import Indicator, Policy
from kb.history.reading import changes_of
from tests.support.factories import (
    DeploymentFactory,
    ScenarioFactory,
    SourceFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.forms import as_opened
from vendors.models import Chip, FundingEvent, Vendor

pytestmark = [pytest.mark.django_db, pytest.mark.sql]


def with_most(kind, *relations):
    """Return the record of the kind with the most rows of these relations."""
    counts = {f"{relation}_count": Count(relation, distinct=True) for relation in relations}
    return kind.objects.annotate(**counts).order_by(*(f"-{count}" for count in counts), "pk").first()


def with_eight_citations(kind):
    return kind.objects.annotate(citation_count=Count("citations")).filter(citation_count=8).order_by("pk").first()


RECORDS = {
    "a vendor with eight citations": lambda: with_eight_citations(Vendor),
    "a chip": lambda: with_most(Chip, "specs", "citations"),
    "a funding event": lambda: with_most(FundingEvent, "investments", "citations"),
    "a policy": lambda: with_most(Policy, "targets", "citations"),
    "an indicator": lambda: with_most(Indicator, "observations", "citations"),
}


@pytest.fixture(params=RECORDS)
def record(request, facts):
    return RECORDS[request.param]()


def test_to_change_one_field_takes_few_queries_and_is_one_change(sign_in, record, django_assert_max_num_queries):
    editor = sign_in("editor")
    sent = as_opened(editor.get(record.admin_url)) | {"note_en": "Read again."}
    before = changes_of(record)
    with django_assert_max_num_queries(45):
        assert editor.post(record.admin_url, sent).status_code == 302
    assert len(changes_of(record)) == len(before) + 1


def test_to_open_a_form_takes_few_queries(sign_in, record, django_assert_max_num_queries):
    editor = sign_in("editor")
    with django_assert_max_num_queries(25):
        assert editor.get(record.admin_url).status_code == 200


def test_more_rows_take_no_more_queries(sign_in):
    vendor = VendorFactory()
    editor = sign_in("editor")
    costs = []
    for tiers in (["cloud"], ["edge", "device"]):
        for tier in tiers:
            DeploymentFactory(vendor=vendor, tier=tier).scenarios.add(ScenarioFactory())
            VendorCitationFactory(entry=vendor)
        with CaptureQueriesContext(connection) as queries:
            opened = editor.get(vendor.admin_url)
            assert editor.post(vendor.admin_url, as_opened(opened) | {"note_en": str(tiers)}).status_code == 302
        costs.append(len(queries))
    assert costs[1] <= costs[0]


def save_citations(editor, vendor, **values):
    """Save the vendor's form with these values of its citations, as they are in the page: `citations-0-field`."""
    address = vendor.admin_url.replace("/admin/", "/en/admin/")
    with override("en"):
        response = editor.post(address, as_opened(editor.get(address)) | values)
        if response.status_code == 302:
            return None
        [formset] = [f.formset for f in response.context["inline_admin_formsets"] if f.formset.prefix == "citations"]
        return [dict(form.errors) for form in formset.forms]


@pytest.fixture
def vendor(db):
    """A vendor with three citations, which differ by their locators alone."""
    vendor, source = VendorFactory(), SourceFactory()
    for locator in ("p. 1", "p. 2", "p. 3"):
        VendorCitationFactory(entry=vendor, source=source, locator=locator)
    return vendor


def test_a_touched_row_that_says_what_an_untouched_one_says_is_refused_where_it_was_touched(sign_in, vendor):
    first, second, third = save_citations(sign_in("editor"), vendor, **{"citations-0-locator": "p. 3"})
    assert "This row already exists" in str(first)
    assert second == third == {}


def test_a_touched_row_is_validated(sign_in, vendor):
    _first, second, _third = save_citations(sign_in("editor"), vendor, **{"citations-1-stance": "disputes"})
    assert "A dispute requires a claimed value" in str(second["claimed_value"])


def test_a_row_is_changed_beside_one_deleted_and_one_left_as_it_is(sign_in, vendor):
    sent = {"citations-0-DELETE": "on", "citations-2-locator": "p. 9"}
    assert save_citations(sign_in("editor"), vendor, **sent) is None
    assert [*vendor.citations.order_by("pk").values_list("locator", flat=True)] == ["p. 2", "p. 9"]
    assert len(changes_of(vendor)) == 4 + 2


def test_the_lines_of_an_untouched_text_stay_as_they_are(sign_in, vendor):
    vendor.citations.update(note_en="One.\n\nTwo.")
    sent = {f"citations-{row}-note_en": "One.\r\n\r\nTwo." for row in range(3)}
    assert save_citations(sign_in("editor"), vendor, **sent) is None
    assert {*vendor.citations.values_list("note_en", flat=True)} == {"One.\n\nTwo."}
    assert LogEntry.objects.latest("pk").change_message == "[]"
