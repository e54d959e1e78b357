"""The API contains nothing unpublished, tried on the knowledge base itself."""

import pytest
from django.apps import apps

from kb.choices import Status
from kb.models import Entry
from tests.support.api import table
from tests.support.kinds import FILTERSETS, LISTS
from vendors.choices import Metric, Precision
from vendors.models import Spec
from vendors.models.specs import SpecQuerySet

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

# Fields that hold slugs of other records, anywhere in a record.
RELATED = {
    *("parent", "region", "country", "province", "architecture", "architectures", "memory_medium", "memory_media"),
    *("eras", "era", "chips", "funding_events", "milestones", "vendors", "organizations", "scenarios", "foundry"),
    *("ancestor", "issuers", "publisher", "carried_by", "investor", "vendor", "organization", "source", "sources"),
}
# Of its own kind, or what it is part of.
STAYING = {"vendors": {"parent"}, "chips": {"vendor", "ancestor"}, "funding": {"vendor"}, "sources": {"carried_by"}}


def named(value, name=""):
    """Go through all values of an answer, each with the name of its field."""
    if isinstance(value, dict):
        for inner, item in value.items():
            yield from named(item, inner)
    elif isinstance(value, list):
        for item in value:
            yield from named(item, name)
    elif value is not None:
        yield name, value


def kinds():
    return [model for model in apps.get_models() if issubclass(model, Entry)]


def above(model):
    """Return the kinds that a kind is part of."""
    parents = [model._meta.get_field(name).related_model for name in model.published_with]
    return {model}.union(*map(above, parents))


@pytest.mark.parametrize("noun", LISTS)
def test_drafts_are_never_returned(client, noun):
    kind = FILTERSETS[noun]._meta.model
    for model in set(kinds()) - above(kind):
        model.objects.update(status=Status.DRAFT)
    records = client.get(f"/api/v1/{noun}/?page_size=200").json()["results"]
    assert records
    leaked = {(name, value) for name, value in named(records) if name in RELATED - STAYING.get(noun, set())}
    # A policy without a region is the central government's.
    assert leaked - {("country", "china")} == set()


@pytest.mark.parametrize("noun", LISTS)
def test_drafts_of_a_kind_are_not_returned_either(client, noun):
    kind = FILTERSETS[noun]._meta.model
    slugs = list(kind.objects.published().order_by("slug").values_list("slug", flat=True))
    drafts = set(slugs[::2])
    kind.objects.filter(slug__in=drafts).update(status=Status.DRAFT)
    records = client.get(f"/api/v1/{noun}/?page_size=200").json()["results"]
    assert not {record["slug"] for record in records} & drafts
    staying = {value for name, value in named(records) if name in STAYING.get(noun, set()) - {"vendor"}}
    assert not staying & drafts
    assert client.get(f"/api/v1/{noun}/{min(drafts)}/").status_code == 404
    assert not {found["slug"] for found in table(client, noun)} & drafts


def test_what_is_bare_is_plain_in_the_database_too():
    plain = Spec.objects.filter(SpecQuerySet.plain, conditions="").values_list("pk", flat=True)
    assert {spec.pk for spec in Spec.objects.all() if spec.is_bare} == set(plain)


def test_the_figures_of_a_bound_are_the_same_in_the_database():
    current = [spec for spec in Spec.objects.all() if not spec.is_deprecated]
    compute = [spec for spec in current if spec.metric == Metric.COMPUTE]
    for precision in ["", *Precision.values]:
        expected = {spec.pk for spec in compute if spec.precision == precision and spec.is_comparable}
        assert expected == set(Spec.objects.comparable(precision).values_list("pk", flat=True))
    amounts = {spec.pk for spec in current if spec.metric == Metric.POWER and spec.is_amount}
    assert amounts == set(Spec.objects.amounts(Metric.POWER).values_list("pk", flat=True))
