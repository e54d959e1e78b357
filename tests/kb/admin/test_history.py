"""The history page says who changed what, when, from what to what."""

import pghistory
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kb.choices import Action, Status
from kb.models import ExchangeRate
from tests.support.factories import (
    DeploymentFactory,
    ExchangeRateFactory,
    ScenarioFactory,
    SourceFactory,
    VendorFactory,
)
from tests.support.pages import read
from vendors.models import Vendor

pytestmark = [pytest.mark.django_db, pytest.mark.sql]


def steps(client, vendor):
    """The steps of a vendor's history as they were read for its page."""
    return client.get(reverse("admin:vendors_vendor_history", args=[vendor.pk])).context["steps"]


def said(change):
    return {field.label: (field.before, field.after) for field in change.fields}


def changed(found):
    return [change for step in found for change in step.changes if change.action == Action.CHANGED]


def test_a_change_is_told_field_by_field(admin_client):
    vendor = VendorFactory(founded="2015", status=Status.DRAFT)
    Vendor.objects.update(founded="2016", status=Status.PUBLISHED)
    [change] = changed(steps(admin_client, vendor))
    assert said(change) == {"成立时间": ("2015", "2016"), "状态": ("草稿", "已发布")}


def test_each_change_is_told_up_to_the_next(admin_client):
    vendor = VendorFactory(founded="2015")
    for year in ("2016", "2017"):
        Vendor.objects.update(founded=year)
    told = [said(change)["成立时间"] for change in changed(steps(admin_client, vendor))]
    assert sorted(told) == [("2015", "2016"), ("2016", "2017")]


def test_parts_links_and_citations_are_among_them_even_when_gone(admin_client):
    deployment = DeploymentFactory(tier="cloud")
    deployment.scenarios.add(ScenarioFactory(name_zh="安防"))
    deployment.citations.create(source=SourceFactory(title="年报"))
    vendor = deployment.vendor
    deployment.delete()
    VendorFactory()
    found = [(change.kind, change.action) for step in steps(admin_client, vendor) for change in step.changes]
    for kind in ("部署", "应用场景", "引用"):
        assert {(kind, "insert"), (kind, "delete")} <= set(found)
    names = " ".join(change.name for step in steps(admin_client, vendor) for change in step.changes)
    assert "安防" in names
    assert "年报" in names


def test_who_or_what_made_a_change_is_named(admin_client, admin_user):
    # A context lasts until its transaction ends, and a test is one.
    third = VendorFactory()
    with pghistory.context(user=admin_user.pk):
        first = VendorFactory()
    with pghistory.context(command="load_facts"):
        second = VendorFactory()
    named = [steps(admin_client, vendor)[0].who for vendor in (first, second, third)]
    assert named == ["admin", "命令 load_facts", "直接在数据库中"]


def test_a_long_history_comes_in_pages(admin_client):
    vendor = VendorFactory()
    for year in range(1960, 2020):
        Vendor.objects.update(founded=str(year))
    address = reverse("admin:vendors_vendor_history", args=[vendor.pk])
    assert "?p=2" in admin_client.get(address).content.decode()
    assert admin_client.get(address, {"p": "2"}).context["page"].end_index() == 61


def test_the_start_page_shows_what_waits_what_lacks_a_source_and_what_was_changed(sign_in):
    VendorFactory(status=Status.DRAFT, name_zh="北极光")
    context = sign_in("analyst").get(reverse("admin:index")).context
    assert ("厂商", 1) in [(row["kind"], row["records"]) for row in context["waiting"]]
    assert ("厂商", 1) in [(row["kind"], row["records"]) for row in context["unsourced"]]
    assert "北极光" in [thing.name for step in context["steps"] for thing in step.things]


def test_what_was_changed_together_is_one_line_that_counts_it_and_leads_there(sign_in):
    vendor = VendorFactory(name_zh="北极光")
    with pghistory.context(command="load_facts"):
        SourceFactory.create_batch(3)
        Vendor.objects.update(founded="2016")
        vendor.listings.create(exchange="hkex")
    page = read(sign_in("editor").get(reverse("admin:index")))
    [line] = [item for item in page.all("li") if "命令 load_facts" in item.text]
    assert "5处修改" in line.text
    sources, changed = line.all("a")
    assert (sources.text, sources["href"]) == ("来源", reverse("admin:kb_source_changelist"))
    assert (changed.text, changed["href"]) == ("北极光", reverse("admin:vendors_vendor_history", args=[vendor.pk]))


def test_the_start_page_takes_no_more_queries_for_more_changes(sign_in):
    client = sign_in("editor")
    VendorFactory.create_batch(2)
    client.get(reverse("admin:index"))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("admin:index"))
    VendorFactory.create_batch(30)
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("admin:index"))
    assert len(many) <= len(few)


def test_a_part_that_moved_to_another_record_stays_in_the_history_of_both(admin_client):
    deployment, other = DeploymentFactory(), VendorFactory()
    first = deployment.vendor
    type(deployment).objects.update(vendor=other)
    for vendor in (first, other):
        assert "部署" in [change.kind for step in steps(admin_client, vendor) for change in step.changes]


def test_a_number_is_told_to_its_last_digit(admin_client):
    rate = ExchangeRateFactory(per_usd="12345678901234.123456")
    ExchangeRate.objects.update(per_usd="12345678901234.123457")
    found = admin_client.get(reverse("admin:kb_exchangerate_history", args=[rate.pk])).context["steps"]
    [change] = changed(found)
    assert [(field.before, field.after) for field in change.fields] == [
        ("12345678901234.123456", "12345678901234.123457")
    ]
