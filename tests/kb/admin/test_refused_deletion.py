"""What others rest on is not deleted: they are named and linked, and archiving is offered to whoever may."""

import pytest
from django.urls import reverse

from kb.admin.deletion import MOST_SHOWN
from kb.choices import Status
from tests.support.actions import confirm
from tests.support.factories import DeploymentCitationFactory, ExchangeRateFactory, SourceFactory, VendorCitationFactory
from tests.support.pages import read

pytestmark = pytest.mark.django_db

LIST = "admin:kb_source_changelist"


def delete(client, source, **sent):
    """Ask for the deletion of a source, or confirm it."""
    address = reverse("admin:kb_source_delete", args=[source.pk])
    return client.post(address, sent) if sent else client.get(address)


def delete_selected(client, source, **sent):
    return client.post(reverse(LIST), {"action": "delete_selected", "_selected_action": [source.pk]} | sent)


both_ways = pytest.mark.parametrize("ask", [delete, delete_selected])


@both_ways
def test_only_an_editor_gets_as_far_and_nothing_is_deleted(person, ask):
    name, client = person
    source = VendorCitationFactory().source
    response = ask(client, source, post="yes")
    source.refresh_from_db()
    assert ("不能删除" in response.content.decode()) == (name == "editor")


@both_ways
def test_each_record_that_rests_on_it_is_named_with_the_form_where_it_is_changed(sign_in, ask):
    citation = VendorCitationFactory(source__title="Annual report")
    cell = DeploymentCitationFactory(source=citation.source)
    rate = ExchangeRateFactory(source=citation.source)
    page = ask(sign_in("editor"), citation.source).content.decode()
    for record, label in ((citation.entry, "vendor"), (cell.entry, "deployment")):
        assert reverse(f"admin:vendors_{label}_change", args=[record.pk]) in page
        assert str(record) in page
    assert reverse("admin:kb_exchangerate_change", args=[rate.pk]) in page
    assert str(citation) in page


def test_a_long_list_of_them_is_cut_and_counted(sign_in):
    source = SourceFactory()
    for _ in range(MOST_SHOWN + 2):
        VendorCitationFactory(source=source)
    page = read(delete(sign_in("editor"), source))
    assert f"有{MOST_SHOWN + 2}条记录依赖它" in page.text
    assert len([item for item in page.all("li") if "厂商" in item.text and "←" in item.text]) == MOST_SHOWN
    assert "另有2条" in page.text


@both_ways
def test_archiving_instead_is_one_form_away(sign_in, ask):
    client, citation = sign_in("editor"), VendorCitationFactory()
    source = citation.source
    # Without another source, what is public would be left without any.
    VendorCitationFactory(entry=citation.entry, field="name")
    button = read(ask(client, source)).one("button", name="action", value="archive")
    sent = {
        field["name"]: field["value"] for field in button.parent.all("input") if field["name"] == "_selected_action"
    }
    confirm(client, client.post(button.parent["action"], sent | {"action": button["value"]}))
    source.refresh_from_db()
    assert source.status == Status.ARCHIVED


@both_ways
def test_what_is_archived_already_is_not_offered_to_be(sign_in, ask):
    citation = VendorCitationFactory(source__status=Status.ARCHIVED)
    assert "改为归档" not in ask(sign_in("editor"), citation.source).content.decode()


def test_there_is_a_way_back(sign_in):
    client, source = sign_in("editor"), VendorCitationFactory().source
    assert f'href="{reverse("admin:kb_source_change", args=[source.pk])}"' in delete(client, source).content.decode()
    assert f'href="{reverse(LIST)}"' in delete_selected(client, source).content.decode()


@both_ways
def test_what_nothing_rests_on_is_deleted_as_ever(sign_in, ask):
    client, source = sign_in("editor"), SourceFactory()
    assert "不能删除" not in ask(client, source).content.decode()
    done = ask(client, source, post="yes")
    if ask is delete_selected:
        confirm(client, done)
    assert not type(source).objects.filter(pk=source.pk).exists()
