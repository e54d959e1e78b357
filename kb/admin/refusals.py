"""What a form of the admin that was not taken is answered with: why, and all that was typed."""

import re
from dataclasses import dataclass

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from kb.admin.confirmations import CONFIRMED
from kb.admin.conflicts import CHOICE, REOPENED
from kb.admin.locking import is_key
from kb.admin.snapshots import INPUT, Snapshot, issued

# What a form sends besides what was typed; a password is kept nowhere.
MECHANICS = re.compile(rf"csrfmiddlewaretoken|{REOPENED}|_save|_continue|_addanother|.*-__prefix__-.*|.*password.*")
HIDDEN = re.compile(rf"{INPUT}|{CONFIRMED}|_popup|_to_field|.*-(TOTAL|INITIAL|MIN_NUM|MAX_NUM)_FORMS|.*-id|.*{CHOICE}")
ROW = re.compile(r"(?P<prefix>.+)-(?P<place>[0-9]+)-(?P<name>.+)")
Items = list[tuple[str, str]]


@dataclass
class Typed:
    """One value that was typed, and what it is a value of."""

    label: str
    value: str


def items_of(request: HttpRequest) -> Items:
    """Return what was sent, without what belongs to the sending."""
    sent = ((name, value) for name, values in request.POST.lists() for value in values)
    return [(name, value) for name, value in sent if not MECHANICS.fullmatch(name)]


def typed(model_admin: admin.ModelAdmin | None, items: Items) -> list[Typed]:
    """Return what was typed, in words; what was left as it was opened is left out."""
    sent = dict(items)
    made_from = issued(sent)
    keys = {prefix_of(inline): inline.own_key for inline in inlines_of(model_admin)} if model_admin else {}
    shown = [
        (name, value)
        for name, value in items
        if value.strip() and not HIDDEN.fullmatch(name) and not is_key_to_owner(name, keys)
    ]
    return [in_words(model_admin, name, value) for name, value in shown if not was_there(made_from, sent, name, value)]


def is_key_to_owner(name: str, keys: dict[str, str]) -> bool:
    """Whether it is the field of a row that says of which record it is a part, where inlines have these."""
    row = ROW.fullmatch(name)
    return bool(row) and keys.get(row["prefix"]) == row["name"]


def was_there(made_from: Snapshot | None, sent: dict[str, str], name: str, value: str) -> bool:
    """Whether the form had the value when it was opened."""
    row = ROW.fullmatch(name)
    key = sent.get(f"{row['prefix']}-{row['place']}-id") if row else None
    before = (made_from.values_of(f"{row['prefix']} {key}" if row else "") if made_from else None) or {}
    old = before.get(row["name"] if row else name, "")
    texts = old if isinstance(old, list) else ["on" if old is True else str(old or "")]
    return value.replace("\r\n", "\n").strip() in [text.strip() for text in texts]


def in_words(model_admin: admin.ModelAdmin | None, name: str, value: str) -> Typed:
    """Return a value under the name of its field, as the form shows both."""
    row = ROW.fullmatch(name)
    model = model_of(model_admin, row["prefix"] if row else "")
    fields = {field.name: field for field in (*model._meta.fields, *model._meta.many_to_many)} if model else {}
    field = fields.get(row["name"] if row else name)
    if field is None:
        return Typed(name, value)
    label = capfirst(str(field.verbose_name))
    if row:
        label = f"{capfirst(str(model._meta.verbose_name))} {int(row['place']) + 1} · {label}"
    if field.is_relation:
        found = (
            field.related_model._base_manager.filter(pk=value).first() if is_key(field.related_model, value) else None
        )
        return Typed(label, str(found or value))
    return Typed(label, str(dict(field.flatchoices or ()).get(value, value)))


def model_of(model_admin: admin.ModelAdmin | None, prefix: str):
    """Return the model of the form, or of its inline with the prefix."""
    if model_admin is None or not prefix:
        return getattr(model_admin, "model", None)
    return next((inline.model for inline in inlines_of(model_admin) if prefix_of(inline) == prefix), None)


def inlines_of(model_admin: admin.ModelAdmin) -> list:
    return [inline(model_admin.model, model_admin.admin_site) for inline in model_admin.inlines]


def prefix_of(inline) -> str:
    """Return what the names of the inline's fields begin with."""
    return inline.model._meta.get_field(inline.own_key).remote_field.get_accessor_name()


def page(
    request: HttpRequest,
    reason: str | Promise,
    *,
    items: Items = (),
    action: str = "",
    button: str | Promise = "",
    model_admin: admin.ModelAdmin | None = None,
    files: list[str] = (),
    status: int = 403,
) -> HttpResponse:
    """Return a page of the admin that says why nothing was saved, with what was typed and the way on."""
    is_in = admin.site.has_permission(request)
    context = {
        **admin.site.each_context(request),
        "title": _("Nothing was saved"),
        "frame": "admin/base_site.html" if is_in else "unfold/layouts/unauthenticated.html",
        "is_in": is_in,
        "reason": reason,
        "items": items if action else (),
        "action": action,
        "button": button or _("Open the form again with what I typed"),
        "reopened": REOPENED,
        # Whoever is not logged in learns no name of a record by its key.
        "typed": typed(model_admin if is_in else None, items),
        "files": files,
    }
    request.current_app = admin.site.name
    response = TemplateResponse(request, "admin/kept_post.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
