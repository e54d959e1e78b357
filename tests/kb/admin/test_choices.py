"""A new row states nothing that nobody chose."""

import pytest
from django import forms
from django.contrib import admin
from django.db import models
from django.utils.translation import override

from kb.choices import Stance, Status
from kb.facts.kinds import MISSING, all_kinds
from tests.kb.admin.test_forms import KINDS, as_opened
from tests.support.factories import FundingEventFactory, VendorFactory
from vendors.choices import Certainty, Rank, Sparsity
from vendors.models import FundingEvent

pytestmark = pytest.mark.django_db

# What may be chosen in advance, for it states no fact: a draft is public to nobody; who cites a source means that it
# supports the value, unless it is said otherwise; a figure is neither preferred nor of a sparsity that none stated,
# and its value is as the source has it where that does not hedge it; what no source calls so is neither a forecast
# nor an estimate.
CHOSEN_IN_ADVANCE = {
    "status": Status.DRAFT,
    "stance": Stance.SUPPORTS,
    "rank": Rank.NORMAL,
    "sparsity": Sparsity.UNSTATED,
    "certainty": Certainty.EXACT,
    "forecast": False,
    "estimate": False,
}


def empty_forms(client, kind):
    """Return the form for a new record of the kind, and those of a new row in each of its inlines."""
    page = client.get(f"/en/admin/{kind._meta.app_label}/{kind._meta.model_name}/add/")
    inlines = [inline.formset for inline in page.context["inline_admin_formsets"]]
    return [page.context["adminform"].form, *(formset.empty_form for formset in inlines)]


def chosen(bound_field):
    """Return what a browser would send for a choice that nobody touched: an option that is marked, else the first."""
    value = bound_field.value()
    if value is not None or isinstance(bound_field.field, forms.MultipleChoiceField | forms.BooleanField):
        return value or None
    widget = getattr(bound_field.field.widget, "widget", bound_field.field.widget)
    first, *_others = widget.choices
    return None if first[0] in ("", "unknown") else first[0]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind._meta.model_name)
def test_no_choice_is_made_in_advance_but_those_that_state_nothing(admin_client, kind):
    found = {}
    for form in empty_forms(admin_client, kind):
        for field in form:
            choosing = isinstance(field.field, forms.ChoiceField | forms.MultipleChoiceField | forms.BooleanField)
            if (
                choosing
                and not isinstance(field.field, forms.ModelChoiceField)
                and (value := chosen(field)) is not None
            ):
                found[field.name] = value
    assert found.items() <= CHOSEN_IN_ADVANCE.items()


def test_what_was_not_chosen_is_asked_for_at_its_field_and_all_that_was_typed_stays(admin_client):
    vendor = VendorFactory()
    address = "/en/admin/vendors/fundingevent/add/"
    sent = as_opened(admin_client.get(address)) | {"slug": "a-round", "vendor": vendor.pk, "amount_text": "about 5m"}
    with override("en"):
        response = admin_client.post(address, sent)
    form = response.context["adminform"].form
    assert form.errors == {"round": ["Choose one of the values."]}
    assert form["amount_text"].value() == "about 5m"
    assert not FundingEvent.objects.exists()


def test_a_choice_that_was_made_is_not_unmade(admin_client):
    event = FundingEventFactory()
    sent = as_opened(admin_client.get(event.admin_url)) | {"round": ""}
    assert "round" in admin_client.post(event.admin_url, sent).context["adminform"].form.errors
    event.refresh_from_db()
    assert event.round


def test_a_file_or_sheet_that_leaves_out_a_choice_leaves_it_open_or_is_refused():
    left_out = {
        (name, kind.absent[name])
        for kind in all_kinds().values()
        for name, field in kind.fields.items()
        if (field.choices or isinstance(field, models.BooleanField)) and kind.absent[name] not in (MISSING, "", None)
    }
    assert left_out <= CHOSEN_IN_ADVANCE.items()


def test_every_admin_is_walked():
    assert {kind for kind in admin.site._registry if kind._meta.app_label in ("kb", "vendors", "eras")} == set(KINDS)
