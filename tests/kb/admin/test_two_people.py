"""Two people on one record: neither overwrites unseen what the other has changed."""

import pytest
from django.utils.translation import override

from kb.choices import Status
from tests.support.factories import DeploymentFactory, SourceFactory, VendorCitationFactory, VendorFactory
from tests.support.forms import as_opened, errors_of
from tests.support.people import make
from vendors.models import VendorCitation

pytestmark = pytest.mark.django_db


@pytest.fixture
def vendor():
    return VendorFactory(slug="biren", name_en="Biren", website="", note_en="", status=Status.PUBLISHED)


@pytest.fixture
def first(sign_in):
    """The client of the first of two editors."""
    return sign_in("editor")


@pytest.fixture
def second(client):
    """The client of the second one."""
    user = make("reader")
    user.groups.set(type(user.groups.first()).objects.filter(name="Editor"))
    client.force_login(user)
    return client


def address(record):
    with override("en"):
        return record.admin_url


def opened(client, record):
    return as_opened(client.get(address(record)))


def save(client, record, sent, **typed):
    """Send what a form was opened with and what was typed into it."""
    with override("en"):
        return client.post(address(record), sent | typed)


def test_what_another_saved_in_another_field_stays(first, second, vendor):
    sent = opened(second, vendor)
    assert save(first, vendor, opened(first, vendor), note_en="Ask them.").status_code == 302
    assert save(second, vendor, sent, website="https://biren.example").status_code == 302
    vendor.refresh_from_db()
    assert (vendor.note_en, vendor.website) == ("Ask them.", "https://biren.example")


def test_an_older_form_does_not_publish_again_what_another_archived(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), status=Status.ARCHIVED)
    assert save(second, vendor, sent, website="https://biren.example").status_code == 302
    vendor.refresh_from_db()
    assert (vendor.status, vendor.website) == (Status.ARCHIVED, "https://biren.example")


def test_what_both_changed_is_not_saved_and_says_who_changed_it_from_what_to_what(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), name_en="Biren Technology")
    response = save(second, vendor, sent, name_en="Biren Tech", website="https://biren.example")
    assert response.status_code == 200
    assert errors_of(response).keys() == {"name_en"}
    for words in ("Changed on", "(editor), from “Biren” to “Biren Technology”", "Keep theirs"):
        assert words in errors_of(response)["name_en"]
    # All that was typed is still there, and nothing is saved.
    again = as_opened(response)
    assert (again["name_en"], again["website"]) == ("Biren Tech", "https://biren.example")
    vendor.refresh_from_db()
    assert (vendor.name_en, vendor.website) == ("Biren Technology", "")


@pytest.mark.parametrize(("choice", "name"), [("theirs", "Biren Technology"), ("mine", "Biren Tech")])
def test_whoever_comes_second_chooses_which_value_stays(first, second, vendor, choice, name):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), name_en="Biren Technology")
    again = as_opened(save(second, vendor, sent, name_en="Biren Tech", website="https://biren.example"))
    assert save(second, vendor, again, **{"name_en-choice": choice}).status_code == 302
    vendor.refresh_from_db()
    assert (vendor.name_en, vendor.website) == (name, "https://biren.example")


def test_without_a_choice_the_form_comes_back_again(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), name_en="Biren Technology")
    again = as_opened(save(second, vendor, sent, name_en="Biren Tech"))
    response = save(second, vendor, again)
    assert errors_of(response).keys() == {"name_en"}


def test_a_choice_is_void_where_the_value_was_changed_once_more(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), name_en="Biren Technology")
    again = as_opened(save(second, vendor, sent, name_en="Biren Tech"))
    save(first, vendor, opened(first, vendor), name_en="Biren Intelligent")
    response = save(second, vendor, again, **{"name_en-choice": "mine"})
    assert "to “Biren Intelligent”" in errors_of(response)["name_en"]


def test_the_same_value_typed_by_both_is_no_conflict(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), founded="2019")
    assert save(second, vendor, sent, founded="2019").status_code == 302


def test_the_status_is_a_field_like_others(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), status=Status.ARCHIVED)
    response = save(second, vendor, sent, status=Status.DRAFT)
    assert "from “Published” to “Archived”" in errors_of(response)["status"]


def test_a_fault_beside_what_another_changed_keeps_both(first, second, vendor):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), note_en="Ask them.")
    again = as_opened(save(second, vendor, sent, founded="19"))
    assert (again["founded"], again["note_en"]) == ("19", "Ask them.")
    assert save(second, vendor, again, founded="2019").status_code == 302
    vendor.refresh_from_db()
    assert (vendor.founded, vendor.note_en) == ("2019", "Ask them.")


@pytest.mark.parametrize("forged", ["", "forged"])
def test_a_form_that_does_not_say_what_it_was_made_from_is_refused_with_what_was_typed(first, vendor, forged):
    sent = opened(first, vendor) | {"_made_from": forged}
    response = save(first, vendor, sent, website="https://biren.example")
    assert "not known which version this form was opened with" in errors_of(response)[""]
    assert as_opened(response)["website"] == "https://biren.example"
    again = as_opened(response)
    assert save(first, vendor, again, **{"website-choice": "mine"}).status_code == 302
    vendor.refresh_from_db()
    assert vendor.website == "https://biren.example"


def test_what_one_user_opened_another_cannot_send(first, second, vendor):
    response = save(second, vendor, opened(first, vendor))
    assert "not known which version this form was opened with" in errors_of(response)[""]


# The rows of an inline


@pytest.fixture
def citation(vendor):
    # Of a draft: what is public keeps its last source.
    vendor.status = Status.DRAFT
    vendor.save()
    source = SourceFactory(title="Annual report", slug="annual-report")
    return VendorCitationFactory(entry=vendor, source=source, field="founded", locator="p. 1")


def delete(client, record, prefix="citations"):
    save(client, record, opened(client, record), **{f"{prefix}-0-DELETE": "on"})


def test_a_row_that_another_deleted_goes_with_a_message_where_it_was_not_touched(first, second, vendor, citation):
    sent = opened(second, vendor)
    delete(first, vendor)
    response = save(second, vendor, sent, website="https://biren.example")
    assert response.status_code == 302
    vendor.refresh_from_db()
    assert vendor.website == "https://biren.example"
    assert not VendorCitation.objects.exists()
    page = second.get(address(vendor)).content.decode()
    assert "Deleted meanwhile (editor)" in page
    assert "Annual report" in page


def test_a_row_that_another_deleted_and_one_touched_can_be_added_again(first, second, vendor, citation):
    sent = opened(second, vendor)
    delete(first, vendor)
    response = save(second, vendor, sent, **{"citations-0-locator": "p. 9"})
    assert response.status_code == 200
    [(place, words)] = errors_of(response).items()
    assert place == "citations-0-field"
    assert "Deleted meanwhile (editor)" in words
    again = as_opened(response)
    assert (again["citations-0-locator"], again["citations-0-source"]) == ("p. 9", str(citation.source_id))
    assert not VendorCitation.objects.exists()
    assert save(second, vendor, again).status_code == 302
    assert vendor.citations.get().locator == "p. 9"


def test_a_row_that_both_deleted_is_gone(first, second, vendor, citation):
    sent = opened(second, vendor)
    delete(first, vendor)
    assert save(second, vendor, sent, **{"citations-0-DELETE": "on"}).status_code == 302
    assert not VendorCitation.objects.exists()


def test_a_row_that_another_added_stays(first, second, vendor, citation):
    sent = opened(second, vendor)
    VendorCitationFactory(entry=vendor, locator="p. 2")
    assert save(second, vendor, sent, **{"citations-0-locator": "p. 9"}).status_code == 302
    assert {*vendor.citations.values_list("locator", flat=True)} == {"p. 9", "p. 2"}


def test_fields_of_one_row_that_two_changed_come_together(first, second, vendor, citation):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), **{"citations-0-quote": "founded in 2019"})
    assert save(second, vendor, sent, **{"citations-0-locator": "p. 9"}).status_code == 302
    citation.refresh_from_db()
    assert (citation.quote, citation.locator) == ("founded in 2019", "p. 9")


@pytest.mark.parametrize(("choice", "locator"), [("theirs", "p. 2"), ("mine", "p. 9")])
def test_a_field_of_a_row_that_both_changed_waits_for_a_choice(first, second, vendor, citation, choice, locator):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), **{"citations-0-locator": "p. 2"})
    response = save(second, vendor, sent, **{"citations-0-locator": "p. 9"})
    assert "from “p. 1” to “p. 2”" in errors_of(response)["citations-0-locator"]
    again = as_opened(response)
    assert errors_of(save(second, vendor, again)).keys() == {"citations-0-locator"}
    assert save(second, vendor, again, **{"citations-0-locator-choice": choice}).status_code == 302
    citation.refresh_from_db()
    assert citation.locator == locator


def test_a_row_that_another_changed_is_not_deleted_unseen(first, second, vendor, citation):
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), **{"citations-0-locator": "p. 2"})
    response = save(second, vendor, sent, **{"citations-0-DELETE": "on"})
    assert "from “p. 1” to “p. 2”" in errors_of(response)["citations-0-field"]
    again = as_opened(response)
    assert save(second, vendor, again, **{"citations-0-DELETE": "on"}).status_code == 302
    assert not VendorCitation.objects.exists()


def test_rows_keep_their_places_when_one_between_them_is_gone(first, second, vendor):
    rows = [VendorCitationFactory(entry=vendor, locator=f"p. {page}") for page in (1, 2, 3)]
    sent = opened(second, vendor)
    [middle] = [place for place in range(3) if sent[f"citations-{place}-locator"] == "p. 2"]
    [last] = [place for place in range(3) if sent[f"citations-{place}-locator"] == "p. 3"]
    save(first, vendor, opened(first, vendor), **{f"citations-{middle}-DELETE": "on"})
    assert save(second, vendor, sent, **{f"citations-{last}-locator": "p. 9"}).status_code == 302
    rows[2].refresh_from_db()
    assert {*vendor.citations.values_list("locator", flat=True)} == {"p. 1", "p. 9"}
    assert rows[2].locator == "p. 9"


def test_parts_with_lists_of_records_come_together_too(first, second, vendor):
    deployment = DeploymentFactory(vendor=vendor, tier="cloud")
    sent = opened(second, vendor)
    save(first, vendor, opened(first, vendor), **{"deployments-0-tier": "edge"})
    response = save(second, vendor, sent, **{"deployments-0-tier": "device"})
    assert errors_of(response).keys() == {"deployments-0-tier"}
    deployment.refresh_from_db()
    assert deployment.tier == "edge"
