"""Actions over many records show what they would do, do that, and are taken back in one step."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from kb.choices import Status
from kb.models import FormerSlug, Source
from tests.support.actions import act, changelist, choose, confirm, messages, undo
from tests.support.factories import (
    ChipFactory,
    DeploymentFactory,
    SourceFactory,
    SpecCitationFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import read
from vendors.models import Vendor, VendorCitation

pytestmark = pytest.mark.django_db


def cited(status=Status.DRAFT, **given) -> Vendor:
    return VendorCitationFactory(
        entry__status=status, **{f"entry__{name}": value for name, value in given.items()}
    ).entry


def status_of(*records) -> list[str]:
    return [type(record).objects.get(pk=record.pk).status for record in records]


def chosen(page) -> int:
    return next(int(section["data-chosen"]) for section in read(page).all("section") if "data-chosen" in section)


def test_nothing_is_done_before_the_page_is_confirmed(sign_in):
    vendor = cited()
    page = choose(sign_in("editor"), "publish", [vendor])
    assert chosen(page) == 1
    assert str(vendor) in page.content.decode()
    assert status_of(vendor) == [Status.DRAFT]


def test_the_first_names_are_shown_and_how_many_more_there_are(sign_in):
    vendors = [cited() for _ in range(23)]
    page = choose(sign_in("editor"), "publish", vendors)
    text = read(page).text
    assert chosen(page) == 23
    assert sum(str(vendor) in text for vendor in vendors) == 20
    assert "另有3条" in text


def test_what_would_be_left_out_is_named_with_the_reason(sign_in):
    draft, archived, public, bare = (
        cited(),
        cited(Status.ARCHIVED),
        cited(Status.PUBLISHED),
        VendorFactory(status="draft"),
    )
    page = choose(sign_in("editor"), "publish", [draft, archived, public, bare])
    text = read(page).text
    assert chosen(page) == 1
    for record, reason in ((archived, "已归档"), (public, "已经是"), (bare, "没有引用任何已发布的来源")):
        assert str(record) in text
        assert reason in text


def test_it_does_just_what_was_shown(sign_in):
    client = sign_in("editor")
    first, second, late = cited(), cited(), cited()
    page = choose(client, "publish", [first, second])
    Vendor.objects.filter(pk=second.pk).update(website="https://changed.example")
    done = confirm(client, page)
    assert status_of(first, second, late) == [Status.PUBLISHED, Status.DRAFT, Status.DRAFT]
    assert str(second) in messages(done)
    assert "之后被修改" in messages(done)


def test_what_lost_its_source_meanwhile_is_left_out(sign_in):
    client, vendor = sign_in("editor"), cited()
    page = choose(client, "publish", [vendor])
    vendor.citations.all().delete()
    assert "没有引用任何已发布的来源" in messages(confirm(client, page))
    assert status_of(vendor) == [Status.DRAFT]


def test_all_that_a_list_was_narrowed_to_are_chosen_across_its_pages(sign_in):
    client = sign_in("editor")
    drafts = [cited() for _ in range(60)]
    public = cited(Status.PUBLISHED)
    page = choose(client, "publish", drafts[:50], across=True, query="?status__exact=draft")
    assert chosen(page) == 60
    confirm(client, page, changelist(Vendor) + "?status__exact=draft")
    assert set(status_of(*drafts, public)) == {Status.PUBLISHED}


def test_an_action_takes_as_many_queries_for_many_as_for_few(sign_in):
    client = sign_in("editor")

    def queries(number: int, action: str) -> list[int]:
        vendors = [cited() for _ in range(number)]
        found = []
        with CaptureQueriesContext(connection) as captured:
            page = choose(client, action, vendors)
        found.append(len(captured))
        with CaptureQueriesContext(connection) as captured:
            done = confirm(client, page)
        found.append(len(captured))
        with CaptureQueriesContext(connection) as captured:
            undo(client, done)
        return [*found, len(captured)]

    for action in ("send_to_review", "publish", "archive", "delete_selected"):
        queries(2, action)
        assert queries(40, action) == queries(3, action)


def test_only_who_saw_the_page_confirms_it(sign_in):
    vendor = cited()
    page = choose(sign_in("editor"), "send_to_review", [vendor])
    done = confirm(sign_in("analyst"), page)
    assert status_of(vendor) == [Status.DRAFT]
    assert "这个页面不是为您生成的" in messages(done)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_page_is_in_both_languages(sign_in, language):
    with override(language):
        text = read(choose(sign_in("editor"), "archive", [cited(Status.PUBLISHED)])).text
    assert ("Archive 1 record?" in text) == (language == "en")


def test_what_would_be_public_with_an_uncited_part_is_left_out(sign_in):
    vendor = cited()
    DeploymentFactory(vendor=vendor)
    page = choose(sign_in("editor"), "publish", [vendor])
    assert "其组成部分没有引用任何已发布的来源" in read(page).text


# Taking back


def test_an_undo_gives_each_record_its_status_back(sign_in):
    client = sign_in("editor")
    draft, public = cited(), cited(Status.PUBLISHED)
    done = act(client, "archive", [draft, public])
    assert status_of(draft, public) == [Status.ARCHIVED, Status.ARCHIVED]
    assert "2条" in messages(undo(client, done))
    assert status_of(draft, public) == [Status.DRAFT, Status.PUBLISHED]


def test_an_undo_leaves_and_names_what_was_changed_since(sign_in):
    client = sign_in("editor")
    first, second = cited(), cited()
    done = act(client, "publish", [first, second])
    # The database dates a change by its transaction, and a test is all one.
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE vendors_vendor DISABLE TRIGGER USER")
        cursor.execute("UPDATE vendors_vendor SET updated_at = now() + interval '1 second' WHERE id = %s", [second.pk])
        cursor.execute("ALTER TABLE vendors_vendor ENABLE TRIGGER USER")
    undone = undo(client, done)
    assert status_of(first, second) == [Status.DRAFT, Status.PUBLISHED]
    assert str(second) in messages(undone)


def test_an_undo_is_in_the_history_too(sign_in):
    client, vendor = sign_in("editor"), cited()
    undo(client, act(client, "publish", [vendor]))
    text = read(client.get(reverse("admin:vendors_vendor_history", args=[vendor.pk]))).text
    assert "撤销" in text


def test_only_who_did_it_takes_it_back(sign_in):
    client, vendor = sign_in("editor"), cited()
    done = act(client, "publish", [vendor])
    form = next(form for form in read(done).all("form") if "/undo/" in form["action"])
    assert sign_in("analyst").post(form["action"]).status_code == 403
    assert client.get(form["action"]).status_code == 405
    assert status_of(vendor) == [Status.PUBLISHED]


def test_a_deletion_is_restored_with_parts_citations_and_keys(sign_in):
    client = sign_in("editor")
    spec = SpecCitationFactory(entry__chip__status=Status.DRAFT).entry
    chip = spec.chip
    before = list(type(spec).objects.values()), list(type(chip).objects.values()), list(spec.citations.values())
    done = act(client, "delete_selected", [chip])
    assert not type(chip).objects.exists()
    undo(client, done)
    assert before == (
        list(type(spec).objects.values()),
        list(type(chip).objects.values()),
        list(spec.citations.values()),
    )


def test_former_slugs_come_back_with_their_record(sign_in):
    client, vendor = sign_in("editor"), cited(slug="before")
    Vendor.objects.filter(pk=vendor.pk).update(slug="after")
    connection.check_constraints()
    done = act(client, "delete_selected", [vendor])
    assert not FormerSlug.objects.exists()
    undo(client, done)
    assert FormerSlug.objects.get().current_slug == "after"


def test_a_deletion_is_restored_whole_or_not_at_all(sign_in):
    client = sign_in("editor")
    first, second = cited(slug="one"), cited(slug="two")
    done = act(client, "delete_selected", [first, second])
    VendorFactory(slug="two")
    text = messages(undo(client, done))
    assert "没有恢复任何记录" in text
    assert "two" in text
    assert not Vendor.objects.filter(slug="one").exists()


def test_what_others_rest_on_is_left_out_of_a_deletion_by_name(sign_in):
    client = sign_in("editor")
    free, resting = VendorFactory(), ChipFactory().vendor
    page = choose(client, "delete_selected", [free, resting])
    assert chosen(page) == 1
    assert str(resting) in read(page).text
    confirm(client, page)
    assert set(Vendor.objects.all()) == {resting}


def test_parts_are_deleted_and_restored_alike(sign_in):
    client, cell = sign_in("editor"), DeploymentFactory()
    done = act(client, "delete_selected", [cell])
    assert not type(cell).objects.exists()
    undo(client, done)
    assert type(cell).objects.get() == cell


# Sources


def test_the_only_source_of_what_is_public_is_not_withdrawn(sign_in):
    client = sign_in("editor")
    citation = VendorCitationFactory()
    free = SourceFactory()
    page = choose(client, "archive", [citation.source, free])
    assert str(citation.entry) in read(page).text
    confirm(client, page)
    assert status_of(citation.source, free) == [Status.PUBLISHED, Status.ARCHIVED]


def test_two_sources_are_not_withdrawn_at_once_where_they_are_all_there_is(sign_in):
    citation = VendorCitationFactory()
    VendorCitationFactory(entry=citation.entry, field="name")
    assert "没有可做的事" in read(choose(sign_in("editor"), "archive", list(Source.objects.all()))).text
    assert set(Source.objects.values_list("status", flat=True)) == {Status.PUBLISHED}
    assert VendorCitation.objects.count() == 2
