"""A form that the admin cannot take comes back with what was typed: nobody types it twice."""

from collections.abc import Callable
from functools import wraps

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import resolve, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kb.admin.locking import is_key
from kb.admin.refusals import ROW, Items, inlines_of, is_key_to_owner, items_of, page, prefix_of
from kb.admin.snapshots import INPUT, issued
from kb.history.latest import deletion_of, latest_changes
from kb.review.permissions import may_touch
from kb.server import errors
from kb.server.headers import ADMIN

# In the session, where it waits for a login.
WAITING = "kept_post"
# The form of the largest record sends a tenth of it; more is kept in the page itself.
MOST_BYTES = 1_000_000
SESSION_ENDED = _("Your login had ended when you saved: nothing was saved. What you typed is kept.")
OUT_OF_DATE = _("You have logged in or out since this form was opened: nothing was saved. What you typed is kept.")
NOTHING_DONE = _(
    "You have logged in or out since this page was opened: nothing was done. Go back, load it again and repeat it."
)
NOT_ALLOWED = _("You are not allowed to do this: nothing was saved.")
NOT_YOURS = _("You are not allowed to save this record: nothing was saved. What you typed is kept below.")
NOW_PUBLIC = _(
    "This record is public now, and only an editor may change it: nothing was saved. What you typed is kept below; "
    "ask an editor to take it over."
)
DELETED = _(
    "This record was deleted while you edited it: nothing was saved. What you typed is kept, and can be added as a "
    "new record."
)


def kept_page(request: HttpRequest, reason: str | Promise, **options) -> HttpResponse:
    """Return the page with all that was sent, which opens the form again."""
    return page(
        request, reason, items=items_of(request), action=request.get_full_path(), files=[*request.FILES], **options
    )


def ask_to_log_in(request: HttpRequest) -> HttpResponse:
    """Keep what was sent while its sender logs in: in the session, where it is a form that we gave out."""
    items, made_from = items_of(request), issued(request.POST)
    size = sum(len(name) + len(value.encode()) for name, value in items)
    if made_from is None or size > MOST_BYTES:
        return kept_page(request, SESSION_ENDED)
    request.session[WAITING] = {
        "user": made_from.user,
        "path": request.get_full_path(),
        "items": items,
        "files": [*request.FILES],
    }
    return redirect_to_login(reverse("kept-post"), reverse("admin:login"))


def kept_post(request: HttpRequest) -> HttpResponse:
    """The page after a login: what was typed before it, to be opened again."""
    waiting = request.session.get(WAITING)
    if not waiting or waiting["user"] != request.user.pk:
        return redirect("admin:index")
    return page(
        request,
        SESSION_ENDED,
        items=[tuple(item) for item in waiting["items"]],
        action=waiting["path"],
        model_admin=admin_of(waiting["path"].partition("?")[0]),
        files=waiting["files"],
        status=200,
    )


def admin_of(path: str) -> admin.ModelAdmin | None:
    """Return the admin whose form is at the address."""
    name = resolve(path).view_name
    kinds = (kind for kind in admin.site._registry.values() if isinstance(kind, KeptPosts))
    return next((kind for kind in kinds if name in kind.form_names), None)


def is_sent_to_admin(request: HttpRequest) -> bool:
    """Whether something was sent to the admin, logging in aside."""
    match = request.resolver_match
    return bool(request.method == "POST" and request.path_info.startswith(ADMIN) and match and match.app_name)


def form_out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's view for a form without its token: what was typed in the admin is kept."""
    if not is_sent_to_admin(request):
        return errors.form_out_of_date(request, reason)
    model_admin = admin_of(request.path_info)
    if model_admin is None:
        return page(request, NOTHING_DONE)
    if not admin.site.has_permission(request):
        return ask_to_log_in(request)
    return kept_page(request, OUT_OF_DATE, model_admin=model_admin)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's view for what is not allowed: what was sent to the admin is answered by the admin."""
    if is_sent_to_admin(request) and admin.site.has_permission(request):
        return page(request, NOT_ALLOWED).render()
    return errors.permission_denied(request, exception)


class KeptPosts:
    """An admin whose forms lose nothing that was typed, whatever they are refused for."""

    @property
    def form_names(self) -> set[str]:
        """The names of the addresses of its forms."""
        return {f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}" for page in ("add", "change")}

    def get_urls(self) -> list:
        addresses = super().get_urls()
        for address in addresses:
            if f"admin:{address.name}" in self.form_names:
                address.callback = self.keeping(address.callback)
        return addresses

    def keeping(self, view: Callable) -> Callable:
        """Return the view, which keeps what was sent by somebody whose login had ended."""

        @wraps(view)
        def kept(request: HttpRequest, *args, **kwargs):
            if request.method == "POST" and not self.admin_site.has_permission(request):
                return ask_to_log_in(request)
            if request.method == "POST":
                request.session.pop(WAITING, None)
            return view(request, *args, **kwargs)

        return kept

    def changeform_view(self, request: HttpRequest, object_id=None, form_url="", extra_context=None):
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except PermissionDenied:
            if request.method != "POST":
                raise
            return self.refused(request, object_id)

    def refused(self, request: HttpRequest, object_id: str | None) -> HttpResponse:
        """Say why the form was not taken: its record was published, or its user may no longer change it."""
        record = self.get_object(request, unquote(object_id)) if object_id else None
        reason = NOT_YOURS
        if record and self.has_change_permission(request) and not may_touch(request.user, record):
            latest = latest_changes(record).get("status")
            reason = f"{NOW_PUBLIC} {latest.words}" if latest else NOW_PUBLIC
        return kept_page(request, reason, button=_("Try again"), model_admin=self)

    def _get_obj_does_not_exist_redirect(self, request: HttpRequest, opts, object_id: str) -> HttpResponse:
        if request.method == "POST" and f"admin:{request.resolver_match.url_name}" in self.form_names:
            return self.gone(request, unquote(object_id))
        return super()._get_obj_does_not_exist_redirect(request, opts, object_id)

    def gone(self, request: HttpRequest, key: str) -> HttpResponse:
        """Say that the record was deleted, and offer to add it again."""
        step = deletion_of(self.model, int(key)) if is_key(self.model, key) else None
        by = _("Deleted by: %(who)s.") % {"who": step.who} if step else ""
        items = items_of(request)
        kept = page(
            request,
            f"{DELETED} {by}",
            items=items,
            action=reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_add"),
            button=_("Add as a new record"),
            model_admin=self,
            files=[*request.FILES],
            status=409,
        )
        kept.context_data["items"] = self.as_new(items)
        return kept

    def as_new(self, items: Items) -> Items:
        """Return what was sent with every row a new one."""
        keys = {prefix_of(inline): inline.own_key for inline in inlines_of(self)}
        found = []
        for name, value in items:
            row = ROW.fullmatch(name)
            if name == INPUT or (row and row["name"] == "id") or is_key_to_owner(name, keys):
                continue
            found.append((name, "0" if name.endswith("-INITIAL_FORMS") else value))
        return found
