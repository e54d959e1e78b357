"""Whatever an address of the admin asks, the site names what is not valid in it and is never at fault itself."""

from contextlib import suppress

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client
from django.urls import NoReverseMatch, reverse

from tests.support.factories import FACTORIES, SourceFactory, VendorFactory
from tests.support.people import make

pytestmark = pytest.mark.django_db

MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)
NUL, LONG, DIGITS = "%00", "a" * 3000, "9" * 3000
# For every page: no page of the admin may fail by them.
ANYWHERE = [
    *["anything=1", f"status__exact={NUL}", f"{NUL}=1", f"q={NUL}", f"q={LONG}", "%FF=%FF", "q=%ED%A0%80", "e=1"],
    *[f"p={NUL}", "p=x", "p=-1", f"p={DIGITS}", f"_popup={NUL}", "_to_field=nothing", f"_to_field={NUL}"],
    *[f"_changelist_filters={NUL}", "_changelist_filters=status%3D%00", f"_facets={NUL}", f"x={LONG}"],
]
# For forms, which take long: what a form reads of it, and what nothing takes.
OF_FORMS = ["anything=1", f"status__exact={NUL}", "_to_field=nothing", "_changelist_filters=%00", "_popup=1&p=x"]
# For lists and exports: what only a list reads.
OF_LISTS = [
    *["p=0", "p=99999", "p=%C2%B2", "o=x", "o=-99.x", "o=.", f"o={NUL}", f"o={DIGITS}", "o=1.1.1.-1", "all="],
    *["_facets=True", "_popup=1&_to_field=slug", "e=1&anything=1", "q=%22", "q=" + "a+" * 1500],
    *["id__exact=x", f"id={DIGITS}", "id__in=1,x", "id__in=", "id__isnull=x", "pk=x", f"pk__gt={DIGITS}"],
    *["slug__regex=%5B", "slug__iregex=(", "slug__nothing=1", "slug__slug=1", "sourced=x", f"sourced={NUL}"],
    *["status__exact=x", f"status__in={NUL}", "status__isnull=maybe", "created_at__year=x"],
    *["created_at__year=99999999", "created_at__gte=x", "vendor=x", f"vendor__slug={NUL}", "vendor__founded__gt=x"],
    *["vendor__source__title=x", f"slug={LONG}", f"kind__exact={NUL}", f"currency={NUL}", "password__startswith=p"],
    *["is_staff__exact=x", "groups__id__exact=x", f"groups__id__exact={DIGITS}", "logentry__isnull=x"],
]
# Every query is tried on the lists of these, and on the others one of each sort: a list takes long.
THOROUGH = {"auth.User", "kb.ExchangeRate", "kb.Source", "vendors.Chip"}
OF_EVERY_LIST = [*OF_FORMS, "slug__regex=%5B", "created_at__year=99999999", f"q={NUL}", "p=99999", "id__in=1,x", "o=x"]
BAD_KEYS = ["x", "_00", "a_00b", "99999999999999999999999", "1.5", "-1", "_FF", "١"]
FIELD = "app_label=vendors&model_name=chip&field_name=vendor"
AUTOCOMPLETE = [
    *[f"{FIELD}&{term}" for term in ("term=%00", f"term={LONG}", "term=%ED%A0%80", "page=x", f"page={DIGITS}")],
    *[f"{FIELD}&page={page}" for page in ("0", "-1", NUL, "99999")],
    *["app_label=nothing&model_name=chip&field_name=vendor", f"app_label={NUL}&model_name=chip&field_name=vendor"],
    *["app_label=vendors&model_name=nothing&field_name=vendor", "app_label=vendors&model_name=chip&field_name=slug"],
    *["app_label=vendors&model_name=chip&field_name=nothing", f"app_label=vendors&model_name={NUL}&field_name=vendor"],
    *[f"app_label=vendors&model_name=chip&field_name={NUL}", "app_label=vendors&model_name=chip", "term=a"],
]
SEARCH = [f"s={NUL}", f"s={LONG}", "s=a&page=x", "s=a&page=99", f"s=a&page={DIGITS}", "s=a&page=0", "s=a&extended=1"]
OTHER = [
    *["/admin/", "/admin/login/", "/admin/password_change/", "/admin/jsi18n/", "/admin/kb/", "/admin/nothing/"],
    *["/admin/r/1/1/", "/admin/r/99/99999999999999999999/", "/admin/r/x/x/", "/admin/two-factor/"],
]
WORDS = {"": "列表地址中有无效的参数，已略去", "/en": "Invalid parameters in the address of this list were ignored"}


def name_of(model, page):
    return f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}"


def pages_of(model, key):
    """Return the addresses of a kind: those of its lists, and the others."""
    lists = [reverse(name_of(model, "changelist"))]
    others = [reverse(name_of(model, "add"))]
    with suppress(NoReverseMatch):
        lists.append(reverse(name_of(model, "export")))
        others.append(reverse(name_of(model, "import")))
    return lists, others + [reverse(name_of(model, page), args=[key]) for page in ("change", "history", "delete")]


@pytest.fixture(params=["admin", "reader"])
def client(request):
    """The two who see the most and the least of the admin; a failure is an answer, as it is to a browser."""
    client = Client(raise_request_exception=False)
    client.force_login(make("reader") if request.param == "reader" else User.objects.create_superuser("root"))
    return client


def failures(client, addresses, method="get", **data):
    """Return the addresses that are not answered, with the status."""
    found = {}
    for address in addresses:
        with transaction.atomic():
            status = getattr(client, method)(address, **data).status_code
            transaction.set_rollback(True)
        if status >= 500:
            found[address[:120]] = status
    return found


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_page_of_a_kind_answers_every_query(client, model):
    record = FACTORIES[model]() if model in FACTORIES else model.objects.create()
    lists, others = pages_of(model, record.pk)
    queries = ANYWHERE + OF_LISTS if model._meta.label in THOROUGH else OF_EVERY_LIST
    addresses = [
        *(f"{page}?{query}" for page in lists for query in queries),
        *(f"{page}?{query}" for page in others for query in OF_FORMS),
        *(reverse(name_of(model, page), args=[key]) for page in ("change", "history", "delete") for key in BAD_KEYS),
    ]
    assert failures(client, addresses) == {}


def test_autocomplete_the_search_and_the_other_pages_answer_every_query(client):
    VendorFactory()
    addresses = [
        *(f"{reverse('admin:autocomplete')}?{query}" for query in AUTOCOMPLETE + ANYWHERE),
        *(f"{reverse('admin:search')}?{query}" for query in SEARCH + ANYWHERE),
        *(f"{page}?{query}" for page in OTHER for query in ANYWHERE),
    ]
    assert failures(client, addresses) == {}


@pytest.mark.parametrize("client", ["admin"], indirect=True)
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_form_and_action_answers_every_value(client, model):
    record = FACTORIES[model]() if model in FACTORIES else model.objects.create()
    listed = [reverse(name_of(model, "changelist"))]
    forms = [reverse(name_of(model, "add")), reverse(name_of(model, "change"), args=[record.pk])]
    citations = {"citations-TOTAL_FORMS": 1, "citations-INITIAL_FORMS": 1}
    for value in ("a\0b", "x" * 100_000, "9" * 5000):
        fields = {field.name: value for field in model._meta.fields} | {"citations-TOTAL_FORMS": value}
        cited = fields | citations | {"citations-0-id": value, "citations-0-source": value}
        assert failures(client, forms, "post", data=fields) == {}
        assert failures(client, forms[1:], "post", data=cited) == {}
        for name in ("publish", "delete_selected", value):
            chosen = {"action": name, "index": value, "select_across": value}
            assert failures(client, listed, "post", data=chosen | {"_selected_action": [value, record.pk]}) == {}
            assert failures(client, listed, "post", data=chosen | {"_selected_action": record.pk}) == {}


@pytest.mark.parametrize("prefix", WORDS)
@pytest.mark.parametrize("query", ["anything=1", "status__exact=%00", "slug__regex=%5B", "created_at__year=99999999"])
def test_a_list_leaves_out_what_is_not_valid_and_names_it(admin_client, prefix, query):
    SourceFactory(slug="kept")
    answer = admin_client.get(f"{prefix}/admin/kb/source/?{query}&kind__exact=article", follow=True)
    assert answer.redirect_chain == [(f"{prefix}/admin/kb/source/?kind__exact=article", 302)]
    assert f"{WORDS[prefix]}" in answer.text
    assert query.split("=")[0] in answer.text


def test_an_export_of_a_list_that_is_not_valid_leads_to_the_list(admin_client):
    answer = admin_client.get("/en/admin/kb/source/export/?anything=1&kind__exact=article")
    assert (answer.status_code, answer["Location"]) == (302, "/en/admin/kb/source/?kind__exact=article")


@pytest.mark.parametrize(
    ("prefix", "words"),
    [("/en", "Invalid parameters in the address: term."), ("", "地址中有此处无效的参数：term。")],
)
def test_another_page_refuses_what_is_not_valid_and_names_it(admin_client, prefix, words):
    answer = admin_client.get(f"{prefix}/admin/autocomplete/?{FIELD}&term=%00")
    assert answer.status_code == 400
    assert words in answer.text


def test_an_action_on_a_row_that_is_none_does_nothing_and_says_so(admin_client):
    source = SourceFactory(status="draft")
    data = {"action": "publish", "_selected_action": [str(source.pk), "x"]}
    answer = admin_client.post("/en/admin/kb/source/", data, follow=True)
    source.refresh_from_db()
    assert source.status == "draft"
    assert "_selected_action" in answer.text


def test_a_list_that_is_valid_is_as_before(admin_client):
    SourceFactory(slug="kept", title="The kept one")
    answer = admin_client.get("/en/admin/kb/source/?q=kept&status__exact=published&o=1&slug__startswith=k")
    assert answer.status_code == 200
    assert "The kept one" in answer.text
