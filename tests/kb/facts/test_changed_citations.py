"""A file that changes a cited value says what its sources state of the new one."""

import pytest

from kb.facts.loading import RefusedError, load
from tests.support.factories import (
    ChipFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    InvestmentFactory,
    OrganizationFactory,
    SourceFactory,
    SpecCitationFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.facts import record, vendor, write
from vendors.models import Spec, Vendor

pytestmark = pytest.mark.django_db


def cited_founded(**fields):
    cited = VendorFactory(slug="moore", name_zh="", name_en="Moore", founded="2017")
    source = SourceFactory(slug="prospectus")
    return VendorCitationFactory(entry=cited, source=source, locator="p. 7", **({"field": "founded"} | fields))


def founded(year, **fields):
    return vendor("moore", **({"founded": year, "status": "published"} | fields))


def citation(**fields):
    given = {"entry": ["moore"], "field": "founded", "source": ["prospectus"], "locator": "p. 7"}
    return record("vendors.vendorcitation", **(given | fields))


def faults_of(folder, **files):
    with pytest.raises(RefusedError) as refused:
        load([write(folder, **files)])
    return [str(fault) for fault in refused.value.faults]


def test_a_changed_value_whose_citations_are_not_stated_again_is_refused(tmp_path):
    cited_founded()
    (fault,) = faults_of(tmp_path, vendors=[founded("1999")])
    assert fault.startswith("vendors.json:moore: founded: ")
    assert all(word in fault for word in ("1999", "2017", "prospectus (p. 7)"))
    assert Vendor.objects.get().founded == "2017"


@pytest.mark.parametrize("says", [{}, {"stance": "disputes", "claimed_value": "2017"}])
def test_what_is_stated_again_has_been_decided(tmp_path, says):
    cited = cited_founded(**says)
    load([write(tmp_path, vendors=[founded("1999")], citations=[citation(**says)])])
    cited.entry.refresh_from_db()
    assert cited.entry.founded == "1999"


def test_each_citation_is_stated_again(tmp_path):
    cited = cited_founded()
    VendorCitationFactory(entry=cited.entry, source__slug="registry", field="founded")
    (fault,) = faults_of(tmp_path, vendors=[founded("1999")], citations=[citation()])
    assert "registry" in fault
    assert "prospectus" not in fault


def test_the_sources_of_the_whole_record_stand_for_a_value_without_a_source_of_its_own(tmp_path):
    cited_founded(field="")
    (fault,) = faults_of(tmp_path, vendors=[founded("1999")])
    assert "prospectus (p. 7)" in fault
    SourceFactory(slug="registry")
    load([write(tmp_path, vendors=[founded("1999")], citations=[citation(source=["registry"], locator="")])])


def test_what_is_in_our_own_words_changes_no_claim_of_a_source(tmp_path):
    cited_founded(field="")
    load([write(tmp_path, vendors=[founded("2017", summary_en="It makes chips.", name_en="Moore Threads")])])
    assert Vendor.objects.get().summary_en == "It makes chips."


def test_what_was_empty_is_filled_in_unless_a_source_states_its_absence(tmp_path):
    cited = cited_founded(field="")
    load([write(tmp_path, vendors=[founded("2017", legal_name="Moore Inc.")])])
    VendorCitationFactory(entry=cited.entry, field="kind", stance="not_disclosed", source__slug="filing")
    (fault,) = faults_of(tmp_path, vendors=[founded("2017", legal_name="Moore Inc.", kind="startup")])
    assert "filing" in fault


def figure(**fields):
    given = {"chip": ["h20"], "number": 3, "metric": "compute", "precision": "tf32", "sparsity": "dense"}
    return record("vendors.spec", **(given | {"value": "74", "unit": "TFLOPS"} | fields))


@pytest.fixture
def spec(db):
    """TF32 74, which a datasheet states as the whole of the figure."""
    chip = ChipFactory(slug="h20")
    spec = SpecFactory(
        chip=chip, number=3, metric="compute", precision="tf32", sparsity="dense", value=74, unit="TFLOPS"
    )
    SpecCitationFactory(entry=spec, source=SourceFactory(slug="datasheet"))
    return spec


RESTATED = record("vendors.speccitation", entry=["h20", 3], source=["datasheet"])


def test_a_citation_of_a_whole_figure_is_of_its_value(tmp_path, spec):
    (fault,) = faults_of(tmp_path, specs=[figure(value="148")])
    assert fault.startswith("specs.json:h20/3: value: ")
    assert all(word in fault for word in ("148", "74", "datasheet"))
    load([write(tmp_path, specs=[figure(value="148"), RESTATED])])


@pytest.mark.parametrize("files", [{}, {"citations": [RESTATED]}])
def test_the_number_of_a_cited_figure_never_moves_to_another_basis(tmp_path, spec, files):
    (fault,) = faults_of(tmp_path, specs=[figure(value="296", precision="fp8")], **files)
    assert fault.startswith("specs.json:h20/3: precision: ")
    assert Spec.objects.get().precision == "tf32"


def test_a_part_of_the_basis_that_was_not_stated_may_be_filled_in(tmp_path, spec):
    (fault,) = faults_of(tmp_path, specs=[figure(engine="matrix")])
    assert fault.startswith("specs.json:h20/3: engine: ")
    load([write(tmp_path, specs=[figure(engine="matrix"), RESTATED])])
    assert Spec.objects.get().engine == "matrix"


def test_conditions_are_worded_otherwise_by_files_that_state_the_sources_anew(tmp_path, spec):
    Spec.objects.update(conditions="about")
    faults = faults_of(tmp_path, specs=[figure(conditions="")])
    assert "conditions" in faults[0]
    load([write(tmp_path, specs=[figure(conditions=""), RESTATED])])
    assert Spec.objects.get().conditions == ""


def test_a_figure_without_a_source_takes_any_basis(tmp_path):
    SpecFactory(chip__slug="h20", number=3, metric="compute", precision="tf32", value=74, unit="TFLOPS")
    load([write(tmp_path, specs=[figure(value="296", precision="fp8")])])
    assert Spec.objects.get().precision == "fp8"


def test_its_rank_is_ours_and_no_source_is_asked(tmp_path, spec):
    load([write(tmp_path, specs=[figure(rank="preferred")])])
    assert Spec.objects.get().rank == "preferred"


def test_a_cited_list_of_parts_is_a_value(tmp_path):
    event = FundingEventFactory(slug="a-round")
    InvestmentFactory(event=event, investor=OrganizationFactory(slug="idg"), number=1)
    OrganizationFactory(slug="hillhouse")
    FundingEventCitationFactory(entry=event, field="investors", source=SourceFactory(slug="news"))
    added = record("vendors.investment", event=["a-round"], investor=["hillhouse"], number=2)
    (fault,) = faults_of(tmp_path, investments=[added])
    assert all(word in fault for word in ("a-round/hillhouse", "idg", "news"))
    stated = record("vendors.fundingeventcitation", entry=["a-round"], field="investors", source=["news"])
    load([write(tmp_path, investments=[added], citations=[stated])])
