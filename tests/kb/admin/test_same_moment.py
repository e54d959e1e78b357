"""Writes at the same moment: each waits for the other, and judges the record as the other has left it."""

import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest
from django.db import connection, connections
from django.urls import reverse

from kb.choices import Status
from kb.facts.kinds import kind_of
from kb.spreadsheets.importing import import_sheet
from kb.spreadsheets.sheets import Row, Sheet
from tests.support.actions import choose, confirm
from tests.support.factories import DeploymentFactory, VendorCitationFactory, VendorFactory
from tests.support.forms import as_opened
from tests.support.people import make
from vendors.models import Deployment, Vendor

pytestmark = pytest.mark.django_db(transaction=True)

PATIENCE = 20


@pytest.fixture
def beside():
    """Run something in a thread of its own, with a connection of its own."""

    def run(work):
        try:
            return work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as threads:
        yield lambda work: threads.submit(run, work)


@contextmanager
def another_transaction() -> Iterator[psycopg.Connection]:
    """A transaction of another connection, which is committed at the end."""
    parameters = connection.get_connection_params() | {"cursor_factory": psycopg.Cursor}
    with psycopg.connect(**parameters) as other:
        yield other


def wait_until_blocked(future: Future, other: psycopg.Connection) -> None:
    """Wait until what runs beside us waits for a lock of the other transaction."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert not future.done(), future.result()
        waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND %s = ANY (pg_blocking_pids(pid))"
        with connection.cursor() as cursor:
            if cursor.execute(waiting, [other.info.backend_pid]).fetchone()[0]:
                return
        time.sleep(0.02)
    raise AssertionError("nothing waits for the other transaction")


def set_status(other: psycopg.Connection, vendor: Vendor, status: Status) -> None:
    other.execute("UPDATE vendors_vendor SET status = %s WHERE id = %s", [status, vendor.pk])


def test_a_form_is_judged_after_the_publication_that_it_waited_for(sign_in, beside):
    vendor = VendorFactory(status=Status.DRAFT, website="")
    analyst = sign_in("analyst")
    sent = as_opened(analyst.get(vendor.admin_url)) | {"website": "https://biren.example"}
    with another_transaction() as other:
        set_status(other, vendor, Status.PUBLISHED)
        answer = beside(lambda: analyst.post(vendor.admin_url, sent))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).status_code == 403
    vendor.refresh_from_db()
    assert (vendor.status, vendor.website) == (Status.PUBLISHED, "")


def test_a_form_keeps_the_status_that_was_set_while_it_waited(sign_in, beside):
    vendor = VendorFactory(status=Status.DRAFT, website="")
    editor = sign_in("editor")
    sent = as_opened(editor.get(vendor.admin_url)) | {"website": "https://biren.example"}
    with another_transaction() as other:
        set_status(other, vendor, Status.PUBLISHED)
        answer = beside(lambda: editor.post(vendor.admin_url, sent))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).status_code == 302
    vendor.refresh_from_db()
    assert (vendor.status, vendor.website) == (Status.PUBLISHED, "https://biren.example")


def test_publishing_the_selected_while_another_saves_loses_neither(sign_in, beside):
    vendors = [VendorCitationFactory(entry__status=Status.DRAFT, entry__website="").entry for _ in range(4)]
    clients = [sign_in("editor"), sign_in("analyst")]
    form = as_opened(clients[1].get(vendors[0].admin_url)) | {"website": "https://biren.example"}
    shown = choose(clients[0], "publish", vendors)
    published = beside(lambda: confirm(clients[0], shown))
    saved = beside(lambda: clients[1].post(vendors[0].admin_url, form))
    assert published.result(PATIENCE).status_code == 200
    # Whoever comes first: what was saved is another than was shown, and what is public an analyst does not save.
    outcomes = {302: (Status.DRAFT, "https://biren.example"), 403: (Status.PUBLISHED, "")}
    first, *others = Vendor.objects.order_by("pk").values_list("status", "website")
    assert first == outcomes[saved.result(PATIENCE).status_code]
    assert {status for status, _website in others} == {Status.PUBLISHED}


def test_an_action_passes_over_what_was_archived_while_it_waited(sign_in, beside):
    vendor = VendorFactory(status=Status.DRAFT)
    analyst = sign_in("analyst")
    shown = choose(analyst, "send_to_review", [vendor])
    with another_transaction() as other:
        set_status(other, vendor, Status.ARCHIVED)
        answer = beside(lambda: confirm(analyst, shown))
        wait_until_blocked(answer, other)
    answer.result(PATIENCE)
    vendor.refresh_from_db()
    assert vendor.status == Status.ARCHIVED


def test_two_actions_on_the_same_records_do_not_wait_for_each_other_for_ever(sign_in, beside):
    vendors = [VendorCitationFactory(entry__status=Status.DRAFT).entry for _ in range(8)]
    clients = [sign_in("editor"), sign_in("analyst")]
    shown = [choose(clients[0], "publish", vendors), choose(clients[1], "send_to_review", vendors[::-1])]
    answers = [beside(lambda: confirm(clients[0], shown[0])), beside(lambda: confirm(clients[1], shown[1]))]
    assert [answer.result(PATIENCE).status_code for answer in answers] == [200, 200]
    # The first did all that was shown, the second nothing of it.
    assert len({*Vendor.objects.values_list("status", flat=True)}) == 1


def test_a_part_is_not_added_to_what_is_published_in_that_moment(sign_in, beside):
    vendor = VendorFactory(status=Status.DRAFT)
    analyst = sign_in("analyst")
    sent = {"vendor": vendor.pk, "tier": "cloud", "citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}
    with another_transaction() as other:
        set_status(other, vendor, Status.PUBLISHED)
        answer = beside(lambda: analyst.post(reverse("admin:vendors_deployment_add"), sent))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).status_code == 200
    assert not Deployment.objects.exists()


def test_a_part_is_not_changed_where_its_whole_is_published_in_that_moment(sign_in, beside):
    deployment = DeploymentFactory(vendor=VendorFactory(status=Status.DRAFT), tier="cloud")
    analyst = sign_in("analyst")
    address = reverse("admin:vendors_deployment_change", args=[deployment.pk])
    sent = as_opened(analyst.get(address)) | {"tier": "edge"}
    with another_transaction() as other:
        set_status(other, deployment.vendor, Status.PUBLISHED)
        answer = beside(lambda: analyst.post(address, sent))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).status_code == 403
    deployment.refresh_from_db()
    assert deployment.tier == "cloud"


def test_what_is_published_in_that_moment_an_analyst_does_not_take_parts_off(sign_in, beside):
    deployment = DeploymentFactory(vendor=VendorFactory(status=Status.DRAFT))
    analyst = sign_in("analyst")
    address = reverse("admin:vendors_deployment_delete", args=[deployment.pk])
    with another_transaction() as other:
        set_status(other, deployment.vendor, Status.PUBLISHED)
        answer = beside(lambda: analyst.post(address, {"post": "yes"}))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).status_code == 403
    assert Deployment.objects.exists()


def test_a_sheet_is_judged_after_the_publication_that_it_waited_for(beside):
    vendor = VendorFactory(slug="biren", status=Status.DRAFT)
    analyst = make("analyst")
    sheet = Sheet(["slug", "website"], [Row(2, {"slug": "biren", "website": "https://biren.example"})])
    with another_transaction() as other:
        set_status(other, vendor, Status.PUBLISHED)
        answer = beside(lambda: import_sheet(kind_of(Vendor), sheet, analyst))
        wait_until_blocked(answer, other)
    [fault] = answer.result(PATIENCE).faults
    assert "biren" in fault.reason
    vendor.refresh_from_db()
    assert vendor.website == ""


def test_a_sheet_of_parts_waits_for_the_publication_of_their_whole(beside):
    vendor = VendorFactory(slug="biren", status=Status.DRAFT)
    analyst = make("analyst")
    sheet = Sheet(
        ["vendor", "architecture", "tier"], [Row(2, {"vendor": "biren", "architecture": "", "tier": "cloud"})]
    )
    with another_transaction() as other:
        set_status(other, vendor, Status.PUBLISHED)
        answer = beside(lambda: import_sheet(kind_of(Deployment), sheet, analyst))
        wait_until_blocked(answer, other)
    assert answer.result(PATIENCE).faults
    assert not Deployment.objects.exists()


def test_a_form_waits_for_an_import_and_keeps_what_it_wrote(sign_in, beside):
    vendor = VendorFactory(status=Status.DRAFT, website="", note_en="")
    VendorCitationFactory(entry=vendor)
    editor = sign_in("editor")
    sent = as_opened(editor.get(vendor.admin_url)) | {"website": "https://biren.example"}
    with another_transaction() as other:
        other.execute("LOCK TABLE vendors_vendor IN SHARE ROW EXCLUSIVE MODE")
        answer = beside(lambda: editor.post(vendor.admin_url, sent))
        wait_until_blocked(answer, other)
        # Had the form read its record before it waited, each would wait for the other now.
        other.execute("UPDATE vendors_vendor SET note_en = 'Imported.' WHERE id = %s", [vendor.pk])
    assert answer.result(PATIENCE).status_code == 302
    vendor.refresh_from_db()
    assert (vendor.website, vendor.note_en) == ("https://biren.example", "Imported.")
