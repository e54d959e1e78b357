"""The history page of a record in the admin: who changed what, when, from what to what."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from kb.history.reading import HistoryPage, changes_of

CHANGES_A_PAGE = 50


class HistoryMixin:
    """The history as the database recorded it, instead of what the admin alone did."""

    object_history_template = "admin/record_history.html"

    def history_view(self, request: HttpRequest, object_id: str, extra_context: dict | None = None):
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        page = Paginator(changes_of(record), CHANGES_A_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Change history: %s") % record,
            "opts": self.opts,
            "object": record,
            "page": page,
            "steps": HistoryPage(page, about=record).steps(),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.object_history_template, context)
