import pytest

from kb.evidence.references import Evidence, References
from kb.templatetags.citations import marks
from tests.support.factories import SourceFactory, VendorCitationFactory, VendorFactory
from tests.support.pages import fact
from tests.support.pages import marks as marks_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def vendor():
    return VendorFactory()


@pytest.fixture
def cited(vendor):
    """Cite the vendor: a field, a stance, what is claimed."""

    def cite(field="", **given):
        return VendorCitationFactory(entry=vendor, field=field, **given)

    return cite


def numbers(references):
    return [reference.number for reference in references]


def test_sources_are_numbered_in_the_order_of_their_marks(cited):
    references = References()
    first, second = cited("founded"), cited("website")
    assert numbers(references.cite([second])) == [1]
    assert numbers(references.cite([first])) == [2]
    assert [reference.source for reference in references] == [second.source, first.source]


def test_a_source_that_occurs_again_keeps_its_number(cited):
    references = References()
    first = cited("founded")
    again = cited("website", source=first.source)
    references.cite([first])
    references.cite([cited("kind")])
    assert numbers(references.cite([again])) == [1]
    assert len(references) == 2


def test_a_source_is_marked_once_however_often_it_is_cited_for_a_value(cited):
    source = SourceFactory()
    citations = [cited("founded", source=source, locator=f"p. {page}") for page in (1, 2)]
    assert numbers(References().cite(citations)) == [1]


def test_the_marks_of_a_value_are_in_order(cited):
    references = References()
    first, second = cited("founded"), cited("website")
    references.cite([first])
    references.cite([second])
    assert numbers(references.cite([second, first])) == [1, 2]


def test_a_reference_keeps_each_of_its_citations_once(cited):
    references = References()
    first = cited("founded")
    again = cited("website", source=first.source)
    for citation in (first, again, first):
        references.cite([citation])
    assert [reference.citations for reference in references] == [[first, again]]


def test_a_mark_has_the_places_of_its_own_value_and_the_list_those_of_all(cited):
    references = References()
    first = cited("founded", locator="p. 1", quote="founded in 2016")
    again = cited("website", source=first.source, locator="p. 9")
    marked = [references.cite([citation])[0] for citation in (first, again)]
    assert [(mark.places, mark.quotes) for mark in marked] == [(["p. 1"], ["founded in 2016"]), (["p. 9"], [])]
    assert [(reference.places, reference.quotes) for reference in references] == [
        (["p. 1", "p. 9"], ["founded in 2016"])
    ]
    assert 'data-places="p. 1" data-quotes="founded in 2016"' in marks([marked[0]])
    assert "data-quotes" not in marks([marked[1]])


def test_nothing_cited_is_no_reference():
    references = References()
    assert references.cite([]) == []
    assert len(references) == 0


def test_a_value_is_supported_by_the_sources_named_for_it(vendor, cited):
    cited()
    own = cited("founded")
    cited("website")
    assert Evidence(vendor, "founded").supports == [own]


def test_a_value_without_a_source_of_its_own_is_supported_by_those_of_the_whole_record(vendor, cited):
    whole = cited()
    cited("website")
    assert Evidence(vendor, "founded").supports == [whole]


def test_a_record_as_a_whole_is_not_supported_by_the_sources_of_one_value(vendor, cited):
    cited("founded")
    assert Evidence(vendor).supports == []


def test_a_dispute_of_one_value_is_no_support_for_it_and_no_dispute_of_another(vendor, cited):
    whole = cited()
    dispute = cited("founded", stance="disputes", claimed_value="2015")
    assert Evidence(vendor, "founded").disputes == [dispute]
    assert Evidence(vendor, "founded").supports == [whole]
    assert Evidence(vendor, "website").disputes == []


def test_a_dispute_of_the_whole_record_is_shown_at_the_record_only(vendor, cited):
    dispute = cited(stance="disputes", claimed_value="It never existed")
    assert Evidence(vendor).disputes == [dispute]
    assert Evidence(vendor, "founded").disputes == []


@pytest.mark.parametrize("stance", ["not_disclosed", "not_applicable"])
def test_an_absence_is_of_its_value_and_supports_nothing(vendor, cited, stance):
    absence = cited("founded", stance=stance)
    assert Evidence(vendor, "founded").absences == [absence]
    assert Evidence(vendor, "founded").supports == []
    assert Evidence(vendor, "website").absences == []


def test_the_first_mark_of_a_reference_alone_is_where_the_list_leads_back_to(cited):
    references = References()
    first, other = cited("founded"), cited("website")
    assert 'id="mark-1"' in marks(references.cite([first]))
    later = marks(references.cite([first, other]))
    assert ('id="mark-1"' in later, 'id="mark-2"' in later) == (False, True)


def test_each_reference_leads_back_to_its_first_mark(see, vendor, cited):
    cited("founded")
    vendor.founded = "2016"
    vendor.save()
    page = see(vendor.get_absolute_url())
    back = page.one(id="ref-1").one("a", href="#mark-1")
    assert page.one(id="mark-1")["href"] == "#ref-1"
    assert back["aria-label"] == "返回引用1首次出现处"


def test_several_sources_of_a_value_are_behind_one_mark(see, vendor, cited):
    vendor.website = "https://example.org/"
    vendor.save()
    for slug in ("first", "second", "third"):
        cited("website", source=SourceFactory(slug=slug))
    (mark,) = fact(see("/en" + vendor.get_absolute_url()), "Website").all(class_="marks")
    assert mark.one("button")["aria-label"] == "3 sources"
    assert marks_in(mark.one(class_="marks-each")) == ["#ref-1", "#ref-2", "#ref-3"]
