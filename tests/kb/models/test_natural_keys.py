import pytest
from django.apps import apps
from django.db.models import UniqueConstraint

from kb.models import NaturalKey
from tests.support.factories import (
    FACTORIES,
    ArchitectureFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    VendorFactory,
)
from vendors.models import Deployment, DeploymentCitation

MODELS = [model for model in apps.get_models() if issubclass(model, NaturalKey)]
every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


def unique_together(model):
    """The sets of fields that the database keeps unique in all rows, empty keys included."""
    yield from ({field.name} for field in model._meta.local_fields if field.unique and not field.primary_key)
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and constraint.condition is None:
            nullable = any(model._meta.get_field(name).null for name in constraint.fields)
            if not nullable or constraint.nulls_distinct is False:
                yield set(constraint.fields)


@every_model
def test_the_database_keeps_the_natural_key_unique(model):
    assert set(model.natural_key_fields) in list(unique_together(model))


@every_model
@pytest.mark.django_db
def test_a_record_is_found_by_its_natural_key(model):
    record, _other = FACTORIES[model](), FACTORIES[model]()
    record.refresh_from_db()
    assert model.objects.get_by_natural_key(*record.natural_key()) == record


@every_model
@pytest.mark.django_db
def test_a_natural_key_names_no_primary_key(model):
    record = FACTORIES[model](id=918_273_645)
    assert record.pk not in record.natural_key()


@pytest.mark.django_db
@pytest.mark.parametrize("architecture", [True, False])
@pytest.mark.parametrize("tier", ["cloud", ""])
def test_a_half_known_deployment_differs_from_the_known_ones(architecture, tier):
    vendor, asic = VendorFactory(), ArchitectureFactory(slug="asic")
    for cell in [(asic, "cloud"), (asic, ""), (None, "cloud"), (None, "")]:
        DeploymentFactory(vendor=vendor, architecture=cell[0], tier=cell[1])
    found = Deployment.objects.get_by_natural_key(vendor.slug, "asic" if architecture else None, tier)
    assert found.natural_key() == (vendor.slug, "asic" if architecture else None, tier)


@pytest.mark.django_db
def test_a_citation_of_a_half_known_deployment_is_found():
    citation = DeploymentCitationFactory(entry__architecture=None)
    assert DeploymentCitation.objects.get_by_natural_key(*citation.natural_key()) == citation


def test_a_key_of_the_wrong_length_is_an_error():
    with pytest.raises(ValueError, match="zip"):
        Deployment.objects.get_by_natural_key("horizon-robotics")
