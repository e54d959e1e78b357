"""What every kind of entry needs, as the table of CONTRIBUTING's "Add a kind" has it: what was forgotten is named."""

import json
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.template.exceptions import TemplateDoesNotExist
from django.template.loader import get_template
from django.utils.translation import override
from django.views import View

from kb.admin.start import SECTIONS
from kb.facts.kinds import FILES
from kb.models import Citation, Entry, Source
from kb.review.groups import GROUPS
from kb.site.kinds import KINDS, WITH_PAGES, PublicKind
from kb.site.search import SEARCHED
from kb.site.sitemaps import SITEMAPS, Fronts
from kb.views import EntryView, OverviewView
from tests.support.databases import connected_to, copied, migrated
from tests.support.factories import FACTORIES
from tests.support.kinds import HEAVIEST
from tests.support.plain import PREFETCHED
from vendors.filtersets.vendors import VendorFilterSet

MODELS = [model for model in apps.get_models() if issubclass(model, Entry)]


@cache
def written(path: str) -> str:
    return Path(settings.BASE_DIR, path).read_text()


@cache
def facts(file: str) -> set[str]:
    """Return the labels of the models that a fixture has records of."""
    return {record["model"] for record in json.loads(written(f"fixtures/{file}"))} if file else set()


@cache
def translations() -> dict[str, str]:
    """Return the Chinese of every text, by the English."""
    with Path(settings.BASE_DIR, "locale/zh_Hans/LC_MESSAGES/django.po").open("rb") as catalog:
        return {message.id: message.string for message in read_po(catalog) if not message.fuzzy}


def citation_of(model) -> type[Citation] | None:
    """Return the model of its citations."""
    relations = {relation.name: relation.related_model for relation in model._meta.related_objects}
    return relations.get("citations")


def has_template(name: str) -> bool:
    try:
        get_template(name)
    except TemplateDoesNotExist:
        return False
    return True


def forgotten(kind: PublicKind) -> list[str]:
    """Return what is not there of a kind: the file that lacks it, and what belongs in it."""
    meta, noun = kind.model._meta, kind.noun
    file = next((file for file, labels in FILES.items() if meta.label_lower in labels), "")
    with override(None):
        names = {str(meta.verbose_name), str(meta.verbose_name_plural)}
    needs = {
        f"{meta.app_label}/models: names to search by, beside the slug": len(getattr(kind.model, "search_fields", ()))
        > 1,
        f"{meta.app_label}/models: a citation": citation_of(kind.model) or kind.model is Source,
        f"{meta.app_label}/apps.py: its file, in fact_files": file,
        f"{meta.app_label}/apps.py: its section, in admin_sections": meta.label_lower
        in {label for _title, labels in SECTIONS for label in labels},
        f"{meta.app_label}/admin.py: its admin": kind.model in admin.site._registry,
        "kb/site/kinds.py: its line in KINDS": kind in KINDS,
        "kb/site/search.py: included in the search": kind in SEARCHED,
        "tests/support/factories.py: a factory": kind.model in FACTORIES,
        "tests/support/factories.py: a factory of its citations": kind.model is Source
        or citation_of(kind.model) in FACTORIES,
        "fixtures: records in its file": meta.label_lower in facts(file),
        "fixtures/README.md: its file": file and f"`{file}`" in written("fixtures/README.md"),
        "docs/data.md: what one record is": f"| `{meta.label_lower}` |" in written("docs/data.md"),
        "locale: its names in Chinese": all(translations().get(name) for name in names),
    }
    if kind.list_view:
        needs |= {
            "kb/site/kinds.py: header or footer, in its line": kind.menu in ("header", "footer"),
            "kb/site/sitemaps.py: its list": f"{noun}:list" in Fronts("en").items(),
            f"templates/{meta.app_label}: the page of its list": has_template(
                f"{meta.app_label}/{meta.model_name}_list.html"
            ),
            f"{meta.app_label}/views: an overview, or a list with a FilterSet": kind.filterset
            or issubclass(kind.list_view, OverviewView),
        }
    if kind.detail_view:
        needs |= {
            f"{meta.app_label}/models: pages, the noun of its addresses": getattr(kind.model, "pages", "") == noun,
            "kb/site/sitemaps.py: its records": f"{noun}-en" in SITEMAPS,
            f"templates/{meta.app_label}: the page of a record": has_template(
                f"{meta.app_label}/{meta.model_name}_detail.html"
            ),
            f"{meta.app_label}/views: an EntryView": issubclass(kind.detail_view, EntryView),
            "tests/support/kinds.py: the record with the most on its page": noun in HEAVIEST,
        }
    if kind.filterset:
        needs |= {
            f"{meta.app_label}/filtersets: questions about it, with columns": kind.filterset.columns
            and kind.filterset._meta.model is kind.model,
            f"{meta.app_label}/serializers: a serializer of it": kind.serializer
            and kind.serializer.Meta.model is kind.model,
            f"{meta.app_label}/models: records of the API, for_api": hasattr(kind.model.objects.all(), "for_api"),
            "tests/support/plain.py: what its list leaves, in plain Python": noun in PREFETCHED,
        }
    return [need for need, is_met in needs.items() if not is_met]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_nothing_of_a_kind_was_forgotten(model):
    kind = next((kind for kind in KINDS if kind.model is model), PublicKind(model))
    missing = forgotten(kind)
    assert not missing, "\n".join(missing)


class Unwritten(View):
    """The pages of a kind of which nothing else is written."""

    filterset_class = VendorFilterSet


def test_each_thing_forgotten_is_named():
    kind = PublicKind(ContentType, "content-types", list_view=Unwritten, detail_view=Unwritten)
    assert forgotten(kind) == [
        "contenttypes/models: names to search by, beside the slug",
        "contenttypes/models: a citation",
        "contenttypes/apps.py: its file, in fact_files",
        "contenttypes/apps.py: its section, in admin_sections",
        "contenttypes/admin.py: its admin",
        "kb/site/kinds.py: its line in KINDS",
        "kb/site/search.py: included in the search",
        "tests/support/factories.py: a factory",
        "tests/support/factories.py: a factory of its citations",
        "fixtures: records in its file",
        "fixtures/README.md: its file",
        "docs/data.md: what one record is",
        "locale: its names in Chinese",
        "kb/site/kinds.py: header or footer, in its line",
        "kb/site/sitemaps.py: its list",
        "templates/contenttypes: the page of its list",
        "contenttypes/models: pages, the noun of its addresses",
        "kb/site/sitemaps.py: its records",
        "templates/contenttypes: the page of a record",
        "contenttypes/views: an EntryView",
        "tests/support/kinds.py: the record with the most on its page",
        "contenttypes/filtersets: questions about it, with columns",
        "contenttypes/serializers: a serializer of it",
        "contenttypes/models: records of the API, for_api",
        "tests/support/plain.py: what its list leaves, in plain Python",
    ]


def test_a_list_without_questions_is_an_overview():
    assert forgotten(PublicKind(ContentType, "content-types", list_view=View)).count(
        "contenttypes/views: an overview, or a list with a FilterSet"
    )


@pytest.mark.django_db
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_every_page_links_to_every_kind(see, prefix):
    links = [link["href"] for link in see(f"{prefix}/terms/").all("a") if "href" in link]
    assert [kind.noun for kind in WITH_PAGES if f"{prefix}/{kind.noun}/" not in links] == []


@pytest.mark.django_db
def test_the_sidebar_of_the_admin_leads_to_every_kind(admin_client):
    page = admin_client.get("/en/admin/").content.decode()
    lists = {f"/en/admin/{model._meta.app_label}/{model._meta.model_name}/" for model in MODELS}
    assert {address for address in lists if f'href="{address}"' not in page} == set()


@pytest.fixture
def migrated_database(django_db_setup, django_db_blocker):
    """What migrations made, as it is: tests that commit empty their worker's database of it."""
    with django_db_blocker.unblock(), copied(migrated) as name, connected_to(name):
        yield


@pytest.mark.parametrize(("group", "actions"), GROUPS.items())
def test_each_group_has_its_permissions_on_every_kind(migrated_database, group, actions):
    granted = set(Permission.objects.filter(group__name=group).values_list("codename", flat=True))
    assert {f"{action}_{model._meta.model_name}" for action in actions for model in MODELS} - granted == set()
