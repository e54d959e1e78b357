"""A sheet that changes a cited value asks what its sources say of the new one."""

import pytest

from kb.facts.kinds import kind_of
from kb.spreadsheets.importing import import_sheet
from tests.kb.spreadsheets.test_pages import address, confirmation, editor, send
from tests.support.factories import (
    ChipFactory,
    SourceFactory,
    SpecCitationFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import read
from tests.support.sheets import ROOT, csv_text, person, sheet
from vendors.models import Spec, SpecCitation, Vendor, VendorCitation

pytestmark = pytest.mark.django_db
HEAD = ["slug", "founded"]


@pytest.fixture
def founded(db):
    """A citation of the year 2017 in which a vendor was founded."""
    vendor = VendorFactory(slug="moore", founded="2017")
    return VendorCitationFactory(entry=vendor, field="founded", source__slug="prospectus", locator="p. 7")


def bring(model, *rows, **decisions):
    return import_sheet(kind_of(model), sheet(*rows), ROOT, decisions=decisions)


def asked(report):
    """Return the row of each question, the changes, and the sources that it is about."""
    return [
        (
            group.row,
            [(change.name, change.old, change.new) for change in group.changes],
            [question.citation.source.slug for question in group.questions],
        )
        for group in report.decisions.groups
    ]


def test_a_changed_cited_value_is_asked_about_and_nothing_is_written(founded):
    VendorCitationFactory(entry=founded.entry, field="founded", source__slug="yearbook")
    report = bring(Vendor, HEAD, ["moore", "1999"])
    assert asked(report) == [(2, [("founded", "2017", "1999")], ["prospectus", "yearbook"])]
    assert [group.error for group in report.decisions.groups] == ["请选择这些来源的说法。"]
    assert Vendor.objects.get().founded == "2017"


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("supports", [("supports", "", "p. 7")]),
        ("disputes", [("disputes", "2017", "p. 7")]),
        ("removed", []),
    ],
)
@pytest.mark.parametrize("name", ["decision-2-founded", "decision-all"])
def test_one_answer_is_for_all_sources_of_a_value_or_of_all_values(founded, name, answer, left):
    assert bring(Vendor, HEAD, ["moore", "1999"], **{name: answer}).is_ready
    assert Vendor.objects.get().founded == "1999"
    assert list(VendorCitation.objects.values_list("stance", "claimed_value", "locator")) == left


def test_a_source_that_the_row_names_states_the_new_value(founded):
    head = [*HEAD, "sources"]
    assert bring(Vendor, head, ["moore", "1999", "prospectus"]).is_ready
    assert Vendor.objects.get().founded == "1999"


def test_the_sources_that_the_row_does_not_name_are_asked_about(founded):
    SourceFactory(slug="yearbook")
    report = bring(Vendor, [*HEAD, "sources"], ["moore", "1999", "yearbook"])
    assert asked(report) == [(2, [("founded", "2017", "1999")], ["prospectus"])]


def test_an_exported_cell_of_sources_decides_nothing():
    vendor = VendorFactory(slug="moore", founded="2017")
    VendorCitationFactory(entry=vendor, source__slug="prospectus")
    report = bring(Vendor, [*HEAD, "sources"], ["moore", "1999", "prospectus"])
    assert asked(report) == [(2, [("founded", "2017", "1999")], ["prospectus"])]


def test_a_new_source_that_the_row_names_leaves_nothing_to_ask_of_those_of_the_record():
    vendor = VendorFactory(slug="moore", founded="2017")
    VendorCitationFactory(entry=vendor, source__slug="prospectus")
    SourceFactory(slug="yearbook")
    assert bring(Vendor, [*HEAD, "sources"], ["moore", "1999", "yearbook"]).is_ready
    cited = VendorCitation.objects.values_list("field", "source__slug", "stance")
    assert set(cited) == {
        ("", "prospectus", "supports"),
        ("", "yearbook", "supports"),
        ("founded", "yearbook", "supports"),
    }


def test_a_value_that_no_source_would_state_is_refused_where_those_of_the_record_stood_for_it():
    VendorCitationFactory(entry=VendorFactory(slug="moore", founded="2017"))
    report = bring(Vendor, HEAD, ["moore", "1999"], **{"decision-all": "disputes"})
    assert "sources" in report.decisions.groups[0].error
    assert Vendor.objects.get().founded == "2017"


@pytest.fixture
def figure(db):
    spec = SpecFactory(
        chip=ChipFactory(slug="nvidia-h20"),
        number=3,
        metric="compute",
        precision="tf32",
        sparsity="dense",
        value=74,
        unit="TFLOPS",
    )
    return SpecCitationFactory(entry=spec, source__slug="datasheet")


OF_SPECS = ["chip", "number", "metric", "value", "unit", "precision", "sparsity"]
ANOTHER_BASIS = ["nvidia-h20", "3", "compute", "296", "TFLOPS", "fp8", "dense"]


def test_the_number_of_a_cited_figure_moves_to_no_other_basis(figure):
    report = bring(Spec, OF_SPECS, ANOTHER_BASIS, **{"decision-all": "supports"})
    assert [(fault.row, fault.column, fault.value) for fault in report.faults] == [(2, "precision", "fp8")]
    assert "新的序号" in report.faults[0].reason
    assert Spec.objects.values_list("precision", "value").get() == ("tf32", 74)


def test_another_value_of_a_cited_figure_is_asked_about(figure):
    report = bring(Spec, ["chip", "number", "value", "engine"], ["nvidia-h20", "3", "148", "matrix"])
    ((row, changes, sources),) = asked(report)
    assert (row, sources) == (2, ["datasheet"])
    assert [name for name, _old, _new in changes] == ["value", "engine"]
    done = bring(Spec, ["chip", "number", "value"], ["nvidia-h20", "3", "148"], **{"decision-2-value": "disputes"})
    assert done.is_ready
    assert SpecCitation.objects.values_list("field", "stance", "claimed_value").get() == ("value", "disputes", "74")


@pytest.mark.parametrize("answer", ["supports", "silent", "removed"])
def test_what_is_filled_in_of_a_basis_may_be_stated_by_no_source_of_the_figure(figure, answer):
    rows = [["chip", "number", "engine"], ["nvidia-h20", "3", "matrix"]]
    (group,) = bring(Spec, *rows).decisions.groups
    assert [value for value, _label in group.options] == ["supports", "silent", "removed"]
    assert bring(Spec, *rows, **{group.name: answer}).is_ready
    assert SpecCitation.objects.count() == (answer != "removed")


def preview(client):
    return send(client, csv_text(HEAD, ["moore", "1999"]), "vendors.csv")


def test_a_preview_names_each_cited_value_and_its_sources_and_imports_with_an_answer(client, founded):
    client.force_login(editor())
    response = preview(client)
    section = read(response).one("section", id="decisions")
    assert all(words in section.text for words in ("2017 → 1999", str(founded.source), "p. 7"))
    assert not any("checked" in field for field in section.all("input", type="radio"))
    sent = confirmation(response) | {"asked": "1"}

    refused = client.post(address("confirm_import"), sent)
    alert = read(refused).one("section", id="decisions").one("div", role="alert")
    assert "第2行" in alert.text
    assert "founded" in alert.text
    assert Vendor.objects.get().founded == "2017"

    again = confirmation(refused) | {"asked": "1", "decision-2-founded": "disputes"}
    assert client.post(address("confirm_import"), again).status_code == 302
    assert Vendor.objects.get().founded == "1999"
    assert VendorCitation.objects.values_list("stance", "claimed_value").get() == ("disputes", "2017")


def test_what_changes_no_cited_value_asks_nothing(client, founded):
    client.force_login(editor())
    response = send(client, csv_text(["slug", "website"], ["moore", "https://moore.example"]), "vendors.csv")
    assert read(response).all("section", id="decisions") == []


def test_who_may_change_no_citation_decides_none_away(founded):
    Vendor.objects.update(status="draft")
    clerk = person("clerk", "view", "add", "change", models=("vendors.Vendor",))
    rows = sheet(HEAD, ["moore", "1999"])
    report = import_sheet(kind_of(Vendor), rows, clerk, decisions={"decision-all": "removed"})
    assert "无权" in report.decisions.groups[0].error
    assert import_sheet(kind_of(Vendor), rows, clerk, decisions={"decision-all": "supports"}).is_ready
