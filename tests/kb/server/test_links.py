"""What leads out of the site is a web address, whatever wrote it."""

import pytest
from django.apps import apps
from django.db import models

from kb.models import NaturalKey
from tests.support.factories import VendorFactory
from tests.support.pages import read

ADDRESSES = [
    (model, field)
    for app in ("kb", "vendors", "eras")
    for model in apps.get_app_config(app).get_models()
    if issubclass(model, NaturalKey)
    for field in model._meta.fields
    if isinstance(field, models.URLField)
]


@pytest.mark.parametrize(("model", "field"), ADDRESSES)
def test_the_database_takes_nothing_but_web_addresses(model, field):
    names = {constraint.name for constraint in model._meta.constraints}
    assert f"{model._meta.model_name}_{field.name}_is_web_address" in names


@pytest.mark.django_db
def test_an_address_is_shown_as_the_link_that_it_is(client):
    VendorFactory(slug="biren", website="https://www.birentech.com/?a=1&b=2")
    page = read(client.get("/en/vendors/biren/"))
    assert page.all("a", href="https://www.birentech.com/?a=1&b=2")
