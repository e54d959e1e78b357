"""What is published cites a published source, at the end of every transaction and whoever writes."""

import pytest
from django.db import connection

from kb.choices import Status
from kb.models import Citation, Entry, Source, unrecorded
from tests.support.constraints import broken
from tests.support.factories import FACTORIES, SourceFactory, SpecCitationFactory, VendorCitationFactory, VendorFactory
from vendors.models import Spec

pytestmark = pytest.mark.django_db

CITATIONS = [
    factory
    for model, factory in FACTORIES.items()
    if issubclass(model, Citation) and issubclass(model._meta.get_field("entry").related_model, Entry)
]
every_kind = pytest.mark.parametrize("factory", CITATIONS, ids=lambda factory: factory._meta.model.__name__)


def name_of(entry: Entry) -> str:
    return f"{entry._meta.db_table}_cites_a_source"


@every_kind
def test_the_last_citation_of_what_is_published_stays(factory, require_sources):
    citation = factory()
    entry = citation.entry
    require_sources()
    assert broken(citation.delete) == name_of(entry)
    factory(entry=entry, field="name", source=SourceFactory())
    type(citation).objects.filter(pk=citation.pk).delete()
    connection.check_constraints()


@every_kind
def test_what_cites_nothing_is_not_published(factory, require_sources):
    citation = factory(entry__status=Status.DRAFT)
    entry = citation.entry
    citation.delete()
    require_sources()
    entry.status = Status.PUBLISHED
    assert broken(entry.save) == name_of(entry)


@every_kind
@pytest.mark.parametrize("status", [Status.DRAFT, Status.IN_REVIEW, Status.ARCHIVED])
def test_a_source_that_is_not_public_does_not_count(factory, status, require_sources):
    citation = factory()
    require_sources()
    withdraw = Source.objects.filter(pk=citation.source_id)
    assert broken(lambda: withdraw.update(status=status)) == name_of(citation.entry)


def test_a_source_that_others_cite_beside_another_may_be_withdrawn(require_sources):
    citation = VendorCitationFactory()
    VendorCitationFactory(entry=citation.entry, field="name")
    require_sources()
    Source.objects.filter(pk=citation.source_id).update(status=Status.DRAFT)
    connection.check_constraints()
    assert Source.objects.get(pk=citation.source_id).status == Status.DRAFT


def test_a_citation_does_not_move_away_as_the_last_one(require_sources):
    citation = VendorCitationFactory()
    other, entry = VendorCitationFactory().entry, citation.entry
    require_sources()
    assert broken(lambda: type(citation).objects.filter(pk=citation.pk).update(entry=other)) == name_of(entry)


def test_the_last_citation_of_a_figure_may_go_since_it_rests_on_those_of_its_chip(require_sources):
    citation = SpecCitationFactory()
    require_sources()
    citation.delete()
    connection.check_constraints()
    assert not Spec.objects.get().citations.exists()


def test_synthetic_rows_need_no_source(require_sources):
    require_sources()
    with unrecorded():
        VendorFactory()
    assert broken(VendorFactory) == "vendors_vendor_cites_a_source"
