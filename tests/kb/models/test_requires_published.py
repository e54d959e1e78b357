"""What would say something else without the record that it names is public only with it."""

import pytest

from kb.choices import Status
from tests.support.factories import (
    IndicatorFactory,
    ObservationCitationFactory,
    ObservationFactory,
    OrganizationFactory,
    PolicyCitationFactory,
    PolicyFactory,
    RegionFactory,
    VendorFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def policy():
    """A published policy of a place that is not."""
    return PolicyFactory(level="provincial", region=RegionFactory(status=Status.DRAFT))


def test_a_policy_of_a_draft_place_is_not_public(client, policy):
    assert not policy.is_public
    assert client.get(f"/en/policies/{policy.slug}/").status_code == 404


def test_it_is_no_fact_of_its_source(see, policy):
    source = PolicyCitationFactory(entry=policy).source
    assert policy.slug not in see(f"/en/sources/{source.slug}/").text
    assert str(policy) not in see(f"/en/sources/{source.slug}/").text


def test_it_does_not_count_for_its_issuer(policy):
    issuer = OrganizationFactory()
    policy.issuers.add(issuer)
    assert type(issuer).objects.for_list().get(pk=issuer.pk).policies_count == 0


def test_a_value_of_a_draft_vendor_is_not_the_whole_indicators(see):
    indicator = IndicatorFactory()
    value = ObservationFactory(indicator=indicator, vendor=VendorFactory(status=Status.DRAFT), value="98765")
    source = ObservationCitationFactory(entry=value, quote="the hidden quote").source
    assert "98,765" not in see(f"/en/indicators/{indicator.slug}/").text
    assert "the hidden quote" not in see(f"/en/sources/{source.slug}/").text
