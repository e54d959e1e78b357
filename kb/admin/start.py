"""The sidebar and the start page of the admin: what waits, what lacks a source, what was changed last."""

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.db.models import CharField, Count, Model, QuerySet, Value
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from kb.admin.latest import lines
from kb.choices import OPEN, Status
from kb.database.unions import union_of
from kb.models import Entry

# Each app declares its own; those of kb, which the others build on, come last.
SECTIONS = [
    section
    for config in sorted(apps.get_app_configs(), key=lambda config: config.name == "kb")
    for section in getattr(config, "admin_sections", ())
]


def changelist(model: type[Model], **query) -> str:
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    return f"{address}?{urlencode(query)}" if query else address


def sidebar(request: HttpRequest) -> list[dict]:
    """Return the kinds that the user may see, section by section, and the way to the other language."""
    sections = [{"items": [{"title": _("Start"), "icon": "home", "link": reverse("admin:index")}]}]
    for title, labels in SECTIONS:
        kinds = [apps.get_model(label) for label in labels]
        viewable = [kind for kind in kinds if admin.site.get_model_admin(kind).has_view_or_change_permission(request)]
        items = [{"title": capfirst(kind._meta.verbose_name_plural), "link": changelist(kind)} for kind in viewable]
        if items:
            sections.append({"title": title, "separator": True, "items": items})
    others = [(code, name) for code, name in settings.LANGUAGES if code != get_language()]
    here = request.get_full_path()
    links = [{"title": name, "icon": "translate", "link": translate_url(here, code)} for code, name in others]
    return [*sections, {"separator": True, "items": links}]


def viewable_kinds(request: HttpRequest) -> list[type[Model]]:
    """Return the kinds that the user may see."""
    return [kind for kind, shown in admin.site._registry.items() if shown.has_view_or_change_permission(request)]


def entries(request: HttpRequest) -> list[type[Entry]]:
    """Return the kinds of entry that the user may see."""
    return [kind for kind in viewable_kinds(request) if issubclass(kind, Entry)]


def count(queries: list[QuerySet], *by: str) -> Iterator[tuple]:
    """Yield the kind, what its records are grouped by, and the number of each group of the queries, in one query."""
    if not queries:
        return
    grouped = [
        query.order_by().values(*by, label=Value(query.model._meta.label, CharField())).annotate(records=Count("pk"))
        for query in queries
    ]
    for row in union_of(grouped).order_by("label", *by):
        yield apps.get_model(row["label"]), *(row[name] for name in by), row["records"]


def waiting(request: HttpRequest) -> list[dict]:
    """Return how many drafts and records in review there are of each kind."""
    found = count([kind.objects.filter(status__in=OPEN) for kind in entries(request)], "status")
    return [
        {
            "kind": capfirst(kind._meta.verbose_name_plural),
            "status": Status(status).label,
            "records": records,
            "link": changelist(kind, status__exact=status),
        }
        for kind, status, records in found
    ]


def unsourced(request: HttpRequest) -> list[dict]:
    """Return how many records of each kind cite no published source, parts of records too."""
    kinds = [kind for kind in viewable_kinds(request) if hasattr(kind, "citations")]
    return [
        {
            "kind": capfirst(kind._meta.verbose_name_plural),
            "records": records,
            "link": changelist(kind, sourced="no"),
        }
        for kind, records in count([kind.objects.unsourced() for kind in kinds])
        if records
    ]


def start_page(request: HttpRequest, context: dict) -> dict:
    """Return the context of the start page."""
    # The newest changes are of any kind, with what stood there before: they are for whoever may see every kind.
    every = len(entries(request)) == sum(issubclass(model, Entry) for model in admin.site._registry)
    return context | {
        "waiting": waiting(request),
        "unsourced": unsourced(request),
        "steps": lines() if every else [],
    }
