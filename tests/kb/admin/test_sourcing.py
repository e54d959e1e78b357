"""What cites no source is found, and the way to cite it stands beside it."""

import pytest
from django.urls import reverse

from tests.support.factories import (
    ChipCitationFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import read
from vendors.models import Deployment, Spec, VendorCitation

pytestmark = pytest.mark.django_db


def without_source(client) -> dict[str, int]:
    rows = client.get(reverse("admin:index")).context["unsourced"]
    return {row["kind"]: row["records"] for row in rows}


def test_parts_that_cite_nothing_are_counted_and_listed(admin_client):
    VendorCitationFactory(entry=(vendor := VendorFactory()))
    cited, bare = DeploymentFactory(vendor=vendor), DeploymentFactory(vendor=vendor, tier="edge")
    DeploymentCitationFactory(entry=cited)
    assert without_source(admin_client)["部署"] == 1
    listed = admin_client.get(reverse("admin:vendors_deployment_changelist"), {"sourced": "no"})
    assert list(listed.context["cl"].queryset) == [bare]
    listed = admin_client.get(reverse("admin:vendors_deployment_changelist"), {"sourced": "yes"})
    assert list(listed.context["cl"].queryset) == [cited]


def test_a_figure_rests_on_the_sources_of_its_chip():
    bare, resting = SpecFactory(), SpecFactory()
    ChipCitationFactory(entry=resting.chip)
    assert [*Spec.objects.unsourced()] == [bare]


def test_a_row_of_a_part_leads_to_where_it_is_cited(admin_client):
    cell = DeploymentFactory()
    DeploymentCitationFactory.create_batch(2, entry=cell)
    page = read(admin_client.get(f"/en/admin/vendors/vendor/{cell.vendor.pk}/change/"))
    (link,) = [link for link in page.all("a") if link.text == "2 citations"]
    assert link["href"] == f"/en/admin/vendors/deployment/{cell.pk}/change/#citations"


@pytest.mark.parametrize("who", ["analyst", "editor"])
def test_a_row_that_is_not_saved_yet_can_be_taken_off_again(sign_in, who):
    response = sign_in(who).get(reverse("admin:vendors_vendor_add"))
    formsets = {inline.formset.model: inline.formset for inline in response.context["inline_admin_formsets"]}
    assert formsets[Deployment].can_delete
    assert formsets[VendorCitation].can_delete


def test_the_fields_of_a_record_stand_before_what_points_at_it():
    names = list(VendorCitation.citable_fields())
    assert names.index("founded") < names.index("chips")


def test_numbers_of_a_list_stand_as_they_are_written(admin_client):
    SpecFactory(value="4400")
    SpecFactory(value="0.5")
    cells = {cell.text for cell in read(admin_client.get("/en/admin/vendors/spec/")).all("td")}
    assert {"4,400", "0.5"} <= cells
