"""A reader looks, an analyst writes what is not public yet, an editor publishes and deletes."""

import pytest
from django.urls import reverse

from kb.choices import OPEN, Status
from tests.support.actions import act
from tests.support.factories import (
    DeploymentCitationFactory,
    DeploymentFactory,
    ExchangeRateFactory,
    OrganizationFactory,
    SourceFactory,
    VendorCitationFactory,
    VendorFactory,
)
from vendors.models import Deployment, Vendor, VendorCitation

pytestmark = pytest.mark.django_db

LIST = "admin:vendors_vendor_changelist"
ADD = "admin:vendors_vendor_add"
INLINES = ("deployments", "listings", "citations")


def form(vendor=None, **fields):
    """What the form of a vendor sends, without any part."""
    sent = {"slug": "biren", "name_en": "Biren", "status": Status.DRAFT, "aliases": ""}
    if vendor:
        sent |= {"slug": vendor.slug, "name_en": vendor.name_en, "status": vendor.status}
    for prefix in INLINES:
        sent |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}
    return sent | fields


def part(prefix, **fields):
    """What the form sends for one new row of an inline."""
    return {f"{prefix}-TOTAL_FORMS": 1} | {f"{prefix}-0-{name}": value for name, value in fields.items()}


def cite(source):
    """What the form sends for a new citation of the record as a whole."""
    return part("citations", field="", source=source.pk, stance="supports", claimed_value="")


def taken_off(prefix, row, key):
    """What the form sends where the one row of an inline is taken off."""
    marks = part(prefix, id=row.pk, DELETE="on", **{key: getattr(row, f"{key}_id")})
    return marks | {f"{prefix}-INITIAL_FORMS": 1}


def change(vendor):
    return reverse("admin:vendors_vendor_change", args=[vendor.pk])


def save(client, address, sent):
    """Open the form at the address and send it."""
    return client.post(address, sent | {"_made_from": client.get(address).context["made_from"]})


def test_all_three_see_a_record(person):
    _name, client = person
    assert client.get(change(VendorFactory())).status_code == 200


def test_an_analyst_and_an_editor_add_a_draft(person):
    name, client = person
    response = client.post(reverse(ADD), form())
    assert (response.status_code, Vendor.objects.count()) == {"reader": (403, 0)}.get(name, (302, 1))


def test_only_an_editor_adds_what_is_public_at_once(person):
    name, client = person
    client.post(reverse(ADD), form(status=Status.PUBLISHED, **cite(SourceFactory())))
    assert Vendor.objects.exists() == (name == "editor")


def test_only_an_editor_publishes_a_draft(person):
    name, client = person
    vendor = VendorCitationFactory(entry__status=Status.DRAFT).entry
    save(client, change(vendor), form(vendor, status=Status.PUBLISHED))
    vendor.refresh_from_db()
    assert (vendor.status == Status.PUBLISHED) == (name == "editor")


def test_an_analyst_is_not_offered_to_publish(sign_in):
    page = sign_in("analyst").get(reverse(ADD))
    assert [value for value, _label in page.context["adminform"].form.fields["status"].choices] == [
        "draft",
        "in_review",
    ]


def test_only_an_editor_changes_what_is_public(person):
    name, client = person
    vendor = VendorFactory(status=Status.PUBLISHED)
    response = save(client, change(vendor), form(vendor, name_en="Another"))
    vendor.refresh_from_db()
    assert (vendor.name_en == "Another") == (name == "editor")
    assert response.status_code == (302 if name == "editor" else 403)


def test_an_analyst_is_told_why_a_public_record_cannot_be_changed(sign_in):
    page = sign_in("analyst").get(change(VendorFactory(status=Status.PUBLISHED))).content.decode()
    assert "此记录已公开" in page


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED])
def test_parts_are_added_by_whoever_may_change_the_whole(person, status):
    name, client = person
    vendor = VendorFactory(status=status)
    save(client, change(vendor), form(vendor, **part("deployments", tier="cloud")))
    allowed = {"reader": False, "analyst": status == Status.DRAFT, "editor": True}
    assert Deployment.objects.exists() == allowed[name]


def test_a_part_of_a_public_record_is_added_by_an_editor_alone(person):
    name, client = person
    vendor = VendorFactory(status=Status.PUBLISHED)
    response = client.post(reverse("admin:vendors_deployment_add"), {
        "vendor": vendor.pk, "tier": "cloud", "citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0,
    })  # fmt: skip
    assert Deployment.objects.exists() == (name == "editor")
    assert response.status_code == {"reader": 403, "analyst": 200, "editor": 302}[name]


def test_a_part_of_a_public_record_is_changed_by_an_editor_alone(person):
    name, client = person
    deployment = DeploymentFactory(vendor=VendorFactory(status=Status.PUBLISHED), tier="cloud")
    sent = {"vendor": deployment.vendor_id, "architecture": deployment.architecture_id or "", "tier": "edge"}
    address = reverse("admin:vendors_deployment_change", args=[deployment.pk])
    save(client, address, sent | {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0})
    deployment.refresh_from_db()
    assert (deployment.tier == "edge") == (name == "editor")


def test_only_an_editor_deletes(person):
    name, client = person
    vendor = VendorFactory(status=Status.DRAFT)
    client.post(reverse("admin:vendors_vendor_delete", args=[vendor.pk]), {"post": "yes"})
    assert Vendor.objects.exists() == (name != "editor")


@pytest.mark.parametrize("status", Status.values)
def test_a_part_is_taken_off_a_draft_by_whoever_may_change_it_and_off_what_was_public_by_an_editor(person, status):
    name, client = person
    vendor = VendorFactory(status=status)
    deployment = DeploymentFactory(vendor=vendor)
    save(client, change(vendor), form(vendor, **taken_off("deployments", deployment, "vendor")))
    allowed = {"reader": False, "analyst": status in OPEN, "editor": True}
    assert Deployment.objects.exists() != allowed[name]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED])
def test_so_is_a_citation(person, status):
    name, client = person
    citation = VendorCitationFactory(entry=VendorFactory(status=status))
    # The last one of what is public stays.
    VendorCitationFactory(entry=citation.entry, field="name")
    save(client, change(citation.entry), form(citation.entry, **taken_off("citations", citation, "entry")))
    allowed = {"reader": False, "analyst": status == Status.DRAFT, "editor": True}
    assert VendorCitation.objects.filter(pk=citation.pk).exists() != allowed[name]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED])
def test_so_is_a_part_that_has_a_page_of_its_own_with_its_citations(person, status):
    name, client = person
    citation = DeploymentCitationFactory(entry__vendor__status=status)
    client.post(reverse("admin:vendors_deployment_delete", args=[citation.entry_id]), {"post": "yes"})
    allowed = {"reader": False, "analyst": status == Status.DRAFT, "editor": True}
    assert Deployment.objects.exists() != allowed[name]


@pytest.mark.parametrize(
    ("action", "status", "may"),
    [
        ("send_to_review", Status.IN_REVIEW, {"analyst", "editor"}),
        ("publish", Status.PUBLISHED, {"editor"}),
        ("archive", Status.ARCHIVED, {"editor"}),
    ],
)
def test_actions_on_many_ask_the_same(person, action, status, may):
    name, client = person
    drafts = [VendorCitationFactory(entry__status=Status.DRAFT).entry for _ in range(2)]
    act(client, action, drafts)
    assert Vendor.objects.filter(status=status).count() == (2 if name in may else 0)


def test_sending_to_review_takes_nothing_off_the_site(sign_in):
    vendor = VendorFactory(status=Status.PUBLISHED)
    act(sign_in("analyst"), "send_to_review", [vendor])
    vendor.refresh_from_db()
    assert vendor.status == Status.PUBLISHED


def test_a_rate_that_is_public_at_once_is_changed_by_an_editor_alone(person):
    name, client = person
    rate = ExchangeRateFactory(per_usd=7)
    sent = {"year": rate.year, "currency": rate.currency, "per_usd": 8, "source": rate.source_id}
    save(client, reverse("admin:kb_exchangerate_change", args=[rate.pk]), sent)
    rate.refresh_from_db()
    assert rate.per_usd == (8 if name == "editor" else 7)


def test_a_fault_stands_at_its_field_and_what_was_typed_stays(sign_in):
    page = sign_in("analyst").post(
        reverse(ADD), form(slug="Biren BR100", name_en="", website="https://x.example", founded="19")
    )
    errors = page.context["adminform"].form.errors
    assert {"slug", "name_zh", "founded"} <= errors.keys()
    assert "请填写中文或英文，或两者都填" in str(errors["name_zh"])
    assert 'value="Biren BR100"' in page.content.decode()


def test_a_wrong_citation_is_said_at_its_field(sign_in):
    source = SourceFactory()
    sent = form(**part("citations", source=source.pk, field="", stance="disputes", claimed_value=""))
    page = sign_in("analyst").post(reverse(ADD), sent)
    [formset] = [
        found.formset for found in page.context["inline_admin_formsets"] if found.formset.prefix == "citations"
    ]
    assert "claimed_value" in formset.forms[0].errors
    assert not Vendor.objects.exists()


def test_who_is_not_staff_does_not_get_in(client):
    assert client.get(change(VendorFactory())).status_code == 302


def test_an_organization_shows_its_citations_under_the_field(sign_in):
    organization = OrganizationFactory(status=Status.DRAFT)
    organization.citations.create(field="role", source=SourceFactory(title="Annual report"), locator="p. 3")
    address = reverse("admin:kb_organization_change", args=[organization.pk])
    form = sign_in("analyst").get(address).context["adminform"].form
    assert "Annual report" in form.fields["role"].help_text
    assert "p. 3" in form.fields["role"].help_text
