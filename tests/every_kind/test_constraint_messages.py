"""Whoever breaks a constraint reads what it asks for, at a field that the form has, not its name."""

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse

from kb.database.constraints import fields_of
from kb.models import NaturalKey
from tests.support.factories import ChipFactory, SpecFactory, VendorFactory
from vendors.models import Spec

CONSTRAINTS = [
    pytest.param(model, constraint, id=constraint.name)
    for app in ("kb", "vendors", "eras")
    for model in apps.get_app_config(app).get_models()
    if issubclass(model, NaturalKey)
    for constraint in model._meta.constraints
]
every_constraint = pytest.mark.parametrize(("model", "constraint"), CONSTRAINTS)


@every_constraint
def test_a_constraint_has_words_of_its_own(model, constraint):
    assert constraint.violation_error_message != constraint.default_violation_error_message
    assert str(constraint.get_violation_error_message()).isascii() is False


@every_constraint
def test_a_constraint_is_reported_at_a_field_that_editors_fill_in(model, constraint):
    *_others, last = fields_of(constraint)
    field = model._meta.get_field(last)
    assert field.editable
    # On the page of its owner, the form has no field for that key.
    assert field not in model.owner_fields()[:1]


@pytest.mark.django_db
def test_a_second_preferred_figure_is_refused_in_words_at_its_rank():
    basis = {"chip": ChipFactory(), "metric": "power", "unit": "W"}
    SpecFactory(rank="preferred", value=300, **basis)
    second = Spec(number=9, value=400, rank="preferred", **basis)
    with pytest.raises(ValidationError) as refused:
        second.full_clean()
    assert refused.value.message_dict == {"rank": ["同一口径下已有首选数值：请先调低它的优先级。"]}


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["Biren BR100", "biren_br100", "壁仞", "-biren"])
def test_a_slug_is_refused_in_words_that_show_one(admin_client, slug):
    page = admin_client.post(reverse("admin:vendors_vendor_add"), {"slug": slug, "name_en": "Biren", "status": "draft"})
    assert page.context["adminform"].form.errors["slug"] == [
        "只能使用小写字母、数字和其间的单个连字符，如 biren-br100。"
    ]


@pytest.mark.django_db
def test_a_slug_that_is_taken_is_refused_in_words(admin_client):
    VendorFactory(slug="biren")
    page = admin_client.post(reverse("admin:vendors_vendor_add"), {"slug": "biren", "status": "draft"})
    assert page.context["adminform"].form.errors["slug"] == ["已有记录使用此标识：请修改那条记录，或另选标识。"]
