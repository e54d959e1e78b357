"""A form that changes a cited value asks what each of its sources says of the new one."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils.translation import override

from kb.choices import Status
from tests.kb.admin.test_forms import as_opened
from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    ListingFactory,
    MilestoneCitationFactory,
    MilestoneFactory,
    SourceFactory,
    SpecCitationFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import read
from tests.support.sheets import person
from vendors.models import Spec, SpecCitation, Vendor, VendorCitation

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(sign_in):
    return sign_in("editor")


def save(client, record, **values):
    """Save the record's form with these values; return the page that asks or refuses, or None if it was saved."""
    meta = record._meta
    with override("en"):
        address = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
        response = client.post(address, as_opened(client.get(address)) | values)
    return None if response.status_code == 302 else read(response)


def asked(page):
    """Return the names of the questions on a page."""
    names = {field["name"] for field in page.all("input", type="radio")}
    return sorted(name for name in names if name != "decision-all")


def question(citation, record=None, field=""):
    """Return the name of the question about a citation or, where it is of the whole, about one value that it is for."""
    label = citation._meta.label_lower.replace(".", "_")
    return "-".join(map(str, filter(None, ("decision", label, citation.pk, record and record.pk, field, "decision"))))


@pytest.fixture
def founded(db):
    """A citation of the year 2017 in which a vendor was founded."""
    vendor = VendorFactory(slug="moore", founded="2017")
    source = SourceFactory(title="Prospectus")
    return VendorCitationFactory(entry=vendor, field="founded", source=source, locator="p. 7", quote="founded in 2017")


def test_a_changed_cited_value_is_asked_about_and_nothing_is_saved(editor, founded):
    page = save(editor, founded.entry, founded="1999", website="https://moore.example")
    assert asked(page) == [question(founded)]
    text = page.one("section", id="decisions").text
    assert "What do the sources say of the new value?" in text
    assert all(words in text for words in ("Prospectus", "p. 7", "founded in 2017", "Founded: 2017 → 1999"))
    assert page.one("input", id="id_founded")["value"] == "1999"
    assert page.one("input", id="id_website")["value"] == "https://moore.example"
    assert not any("checked" in field for field in page.all("input", type="radio"))
    founded.refresh_from_db()
    assert (founded.entry.founded, Vendor.objects.get().founded) == ("2017", "2017")


def test_a_source_that_states_the_new_value_stays(editor, founded):
    assert save(editor, founded.entry, founded="1999", **{question(founded): "supports"}) is None
    assert Vendor.objects.get().founded == "1999"
    assert VendorCitation.objects.values_list("stance", "claimed_value", "locator").get() == ("supports", "", "p. 7")


def test_a_source_that_states_another_value_disputes_with_the_old_one(editor, founded):
    page = save(editor, founded.entry, founded="1999")
    claim = question(founded).replace("-decision", "-claimed_value").replace("claimed_value-", "decision-", 1)
    assert page.one("input", name=claim)["value"] == "2017"
    assert save(editor, founded.entry, founded="1999", **{question(founded): "disputes", claim: "2017-08"}) is None
    assert VendorCitation.objects.values_list("stance", "claimed_value").get() == ("disputes", "2017-08")


def test_a_dispute_claims_the_old_value_unless_another_is_typed(editor, founded):
    assert save(editor, founded.entry, founded="1999", **{question(founded): "disputes"}) is None
    assert VendorCitation.objects.values_list("stance", "claimed_value").get() == ("disputes", "2017")


def test_a_citation_goes(editor, founded):
    assert save(editor, founded.entry, founded="1999", **{question(founded): "removed"}) is None
    assert not VendorCitation.objects.exists()


def test_a_citation_that_is_edited_in_the_same_form_has_been_decided(editor, founded):
    assert save(editor, founded.entry, founded="1999", **{"citations-0-locator": "p. 9"}) is None
    assert Vendor.objects.get().founded == "1999"


def test_one_answer_may_be_for_all_that_have_none_of_their_own(editor, founded):
    other = VendorCitationFactory(entry=founded.entry, field="founded")
    answers = {"decision-all": "disputes", question(other): "supports"}
    assert save(editor, founded.entry, founded="1999", **answers) is None
    assert dict(VendorCitation.objects.values_list("pk", "stance")) == {founded.pk: "disputes", other.pk: "supports"}


def test_what_is_left_open_is_asked_again_with_the_answers_so_far(editor, founded):
    other = VendorCitationFactory(entry=founded.entry, field="founded")
    page = save(editor, founded.entry, founded="1999", **{question(founded): "removed"})
    assert "Choose what this source says." in page.text
    (chosen,) = [field for field in page.all("input", type="radio") if "checked" in field]
    assert (chosen["name"], chosen["value"]) == (question(founded), "removed")
    assert question(other) in asked(page)
    assert VendorCitation.objects.count() == 2


def test_a_stated_absence_of_a_value_that_is_filled_in_is_asked_about(editor):
    vendor = VendorFactory()
    absence = VendorCitationFactory(entry=vendor, field="legal_name", stance="not_disclosed")
    page = save(editor, vendor, legal_name="Moore Inc.")
    values = [field["value"] for field in page.all("input", name=question(absence))]
    assert values == ["supports", "stays", "removed"]
    assert save(editor, vendor, legal_name="Moore Inc.", **{question(absence): "stays"}) is None
    absence.refresh_from_db()
    assert absence.stance == "not_disclosed"


def test_an_emptied_value_is_stated_by_none(editor, founded):
    page = save(editor, founded.entry, founded="")
    assert [field["value"] for field in page.all("input", name=question(founded))] == ["disputes", "removed"]


def test_our_own_words_and_uncited_empty_fields_are_saved_at_once(editor):
    vendor = VendorFactory(founded="")
    VendorCitationFactory(entry=vendor)
    assert save(editor, vendor, summary_en="It makes chips.", founded="2017", name_en="Moore") is None


def test_the_sources_of_a_whole_record_are_asked_of_a_value_that_has_none_of_its_own(editor):
    vendor = VendorFactory(founded="2017")
    first, second = VendorCitationFactory.create_batch(2, entry=vendor, locator="L 5")
    names = [question(citation, vendor, "founded") for citation in (first, second)]
    assert asked(save(editor, vendor, founded="1999")) == sorted(names)
    assert save(editor, vendor, founded="1999", **{names[0]: "supports", names[1]: "silent"}) is None
    own = VendorCitation.objects.get(field="founded")
    assert (own.source, own.stance, own.locator) == (first.source, "supports", "L 5")
    assert VendorCitation.objects.filter(field="").count() == 2


def test_a_value_that_no_source_would_state_is_refused_where_those_of_the_record_stood_for_it(editor):
    vendor = VendorFactory(founded="2017")
    citation = VendorCitationFactory(entry=vendor)
    page = save(editor, vendor, founded="1999", **{question(citation, vendor, "founded"): "silent"})
    assert "No source would state the new value" in page.text
    assert Vendor.objects.get().founded == "2017"


def test_a_new_source_cited_for_the_value_leaves_nothing_to_ask_of_the_whole_record_s(editor):
    vendor = VendorFactory(founded="2017")
    VendorCitationFactory(entry=vendor)
    row = {"citations-1-field": "founded", "citations-1-source": SourceFactory().pk, "citations-1-stance": "supports"}
    assert save(editor, vendor, founded="1999", **row, **{"citations-TOTAL_FORMS": 2}) is None


@pytest.fixture
def figure(db):
    """TF32 74 of a chip, which a datasheet states."""
    spec = SpecFactory(
        chip=ChipFactory(slug="h20"), number=3, metric="compute", precision="tf32", value=74, unit="TFLOPS"
    )
    return SpecCitationFactory(entry=spec, source__title="Datasheet")


@pytest.mark.parametrize("prefix", ["", "specs-0-"])
def test_a_cited_figure_is_asked_about_on_its_own_page_and_as_a_row_of_its_chip(editor, figure, prefix):
    spec = figure.entry
    record = spec.chip if prefix else spec
    changed = {f"{prefix}value": "148"}
    page = save(editor, record, **changed)
    assert asked(page) == [question(figure)]
    assert "Value: 74 → 148" in page.one("section", id="decisions").text
    assert save(editor, record, **changed, **{question(figure): "disputes"}) is None
    spec.refresh_from_db()
    assert spec.value == 148
    assert SpecCitation.objects.values_list("field", "stance", "claimed_value").get() == ("value", "disputes", "74")


@pytest.mark.parametrize("prefix", ["", "specs-0-"])
def test_a_cited_figure_moves_to_no_other_basis(editor, figure, prefix):
    record = figure.entry.chip if prefix else figure.entry
    sent = {f"{prefix}value": "296", f"{prefix}precision": "fp8", question(figure): "supports"}
    page = save(editor, record, **sent)
    assert "A figure of another basis is a new figure" in page.text
    assert Spec.objects.get().precision == "tf32"


@pytest.mark.parametrize("prefix", ["", "specs-0-"])
def test_a_part_of_the_basis_that_was_not_stated_is_filled_in_after_the_same_question(editor, figure, prefix):
    record = figure.entry.chip if prefix else figure.entry
    sent = {f"{prefix}sparsity": "dense", f"{prefix}engine": "matrix"}
    assert asked(save(editor, record, **sent)) == [question(figure)]
    assert save(editor, record, **sent, **{question(figure): "supports"}) is None
    assert Spec.objects.values_list("sparsity", "engine").get() == ("dense", "matrix")


def test_a_source_of_a_figure_may_say_nothing_of_what_is_filled_in(editor, figure):
    page = save(editor, figure.entry, engine="matrix")
    values = [field["value"] for field in page.all("input", name=question(figure))]
    assert values == ["supports", "disputes", "silent", "removed"]
    page = save(editor, figure.entry, engine="matrix", **{question(figure): "disputes"})
    assert "Type the value that it states." in page.text
    assert save(editor, figure.entry, engine="matrix", **{question(figure): "silent"}) is None
    assert SpecCitation.objects.values_list("field", "stance").get() == ("", "supports")


def test_an_absence_may_stay_where_the_value_is_emptied(editor, founded):
    absence = VendorCitationFactory(entry=founded.entry, field="founded", stance="not_disclosed")
    page = save(editor, founded.entry, founded="")
    assert [field["value"] for field in page.all("input", name=question(absence))] == ["stays", "removed"]
    assert save(editor, founded.entry, founded="", **{"decision-all": "disputes"}) is None
    assert set(VendorCitation.objects.values_list("stance", "claimed_value")) == {
        ("not_disclosed", ""),
        ("disputes", "2017"),
    }


def test_a_figure_that_cites_nothing_rests_on_the_sources_of_its_chip(editor):
    spec = SpecFactory(value=300)
    citation = ChipCitationFactory(entry=spec.chip)
    name = question(citation, spec, "value")
    assert asked(save(editor, spec, value="350")) == [name]
    assert save(editor, spec, value="350", **{name: "supports"}) is None
    assert SpecCitation.objects.values_list("source", "field").get() == (citation.source_id, "value")


def test_a_cited_list_is_asked_about_as_one_value(editor):
    listing = ListingFactory(exchange="hkex", ticker="1")
    citation = VendorCitationFactory(entry=listing.vendor, field="listings")
    assert asked(save(editor, listing.vendor, **{"listings-0-ticker": "2"})) == [question(citation)]
    milestone = MilestoneFactory()
    cited = MilestoneCitationFactory(entry=milestone, field="vendors")
    assert asked(save(editor, milestone, vendors=[VendorFactory().pk])) == [question(cited)]


def test_a_save_that_is_refused_elsewhere_asks_too(editor, founded):
    page = save(editor, founded.entry, founded="1999", website="nonsense", **{question(founded): "disputes"})
    assert page.one("input", id="id_website")["value"] == "nonsense"
    assert [field["value"] for field in page.all("input", type="radio") if "checked" in field] == ["disputes"]


def test_who_may_change_no_citation_leaves_it_to_others(client, founded):
    Vendor.objects.update(status=Status.DRAFT)
    client.force_login(person("clerk", "view", "add", "change", models=("vendors.Vendor",)))
    page = save(client, founded.entry, founded="1999", **{question(founded): "removed"})
    assert "You may not change this citation" in page.text
    assert save(client, founded.entry, founded="1999", **{question(founded): "supports"}) is None


def test_an_analyst_answers_for_a_draft(sign_in, founded):
    Vendor.objects.update(status=Status.DRAFT)
    assert save(sign_in("analyst"), founded.entry, founded="1999", **{question(founded): "removed"}) is None


def test_record_and_citations_are_saved_as_one_change(editor, founded):
    save(editor, founded.entry, founded="1999", **{question(founded): "disputes"})
    history = editor.get(f"/en/admin/vendors/vendor/{founded.entry_id}/history/")
    first, *_others = read(history).all("section")
    assert "1999" in first.text
    assert "Disputes" in first.text
    assert LogEntry.objects.count() == 1
