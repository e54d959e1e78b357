"""Spreadsheets in the admin: upload, faults or preview, confirmation; and the way out."""

import pghistory
import structlog
from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from kb.facts.kinds import kind_of
from kb.history.reading import Step
from kb.spreadsheets import uploads
from kb.spreadsheets.choices import Choices
from kb.spreadsheets.columns import columns_of
from kb.spreadsheets.exporting import export
from kb.spreadsheets.formats import FORMATS, read_sheet
from kb.spreadsheets.forms import MAX_BYTES, ExportForm, UploadForm
from kb.spreadsheets.formulas import CLEARING_WORDS
from kb.spreadsheets.importing import import_sheet
from kb.spreadsheets.meanwhile import changed_since
from kb.spreadsheets.reports import Report
from kb.spreadsheets.sheets import MAX_ROWS

logger = structlog.get_logger(__name__)


class SpreadsheetAdmin:
    """A kind that comes in from spreadsheets and goes out to them."""

    change_list_template = "admin/spreadsheets/change_list.html"

    def get_urls(self) -> list:
        pages = {"import": self.import_view, "confirm_import": self.confirm_import_view, "export": self.export_view}
        addresses = [
            path(f"{page}/", self.admin_site.admin_view(view), name=self.address_name(page))
            for page, view in pages.items()
        ]
        return addresses + super().get_urls()

    def address_name(self, page: str) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_{page}"

    def go_to(self, page: str) -> HttpResponse:
        return redirect(f"{self.admin_site.name}:{self.address_name(page)}")

    def has_import_permission(self, request: HttpRequest) -> bool:
        return self.has_add_permission(request) and self.has_change_permission(request)

    def has_export_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def changelist_view(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        context = {
            "has_import_permission": self.has_import_permission(request),
            "has_export_permission": self.has_export_permission(request),
        }
        return super().changelist_view(request, context | (extra_context or {}))

    # In

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """Take a spreadsheet, and show its faults or a preview of what it would change."""
        if not self.has_import_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self.import_page(request, UploadForm())
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.import_page(request, form)
        file = form.cleaned_data["file"]
        report = import_sheet(kind_of(self.model), form.sheet, request.user, Choices(), commit=False)
        if report.faults or not report.changed_rows:
            return self.import_page(request, form, report)
        try:
            kept = uploads.keep(file)
        except OSError as fault:
            logger.error("upload_not_kept", reason=str(fault))
            form.add_error("file", _("The server cannot store the spreadsheet: its disk is full or read-only."))
            return self.import_page(request, form)
        return self.import_page(request, form, report, {"upload": kept, "file_name": file.name})

    @method_decorator(require_POST)
    def confirm_import_view(self, request: HttpRequest) -> HttpResponse:
        """Import what was previewed, and only if it would still do what the preview showed."""
        if not self.has_import_permission(request):
            raise PermissionDenied
        try:
            preview = signing.loads(request.POST.get("confirmation", ""), salt=self.owner(request))
            sheet = read_sheet(preview["file_name"], uploads.read(preview["upload"]))
        except (signing.BadSignature, FileNotFoundError):
            messages.error(request, _("This preview has expired: upload the spreadsheet again."))
            return self.go_to("import")
        kind, choices = kind_of(self.model), Choices.of(request.POST, dict(preview["taken"]))
        with pghistory.context(spreadsheet=preview["file_name"]):
            report = import_sheet(
                kind, sheet, request.user, choices, previewed=preview["signature"], decisions=request.POST
            )
        if report.newly_taken and not report.faults:
            choices = Choices({**choices.taken, **report.newly_taken})
            report = import_sheet(kind, sheet, request.user, choices, commit=False, decisions=request.POST)
            return self.import_page(request, UploadForm(), report, preview)
        if not report.is_ready:
            steps = changed_since(kind, report, preview["last_change"])
            return self.import_page(request, UploadForm(), report, preview, steps)
        uploads.remove(preview["upload"])
        done = _("Imported: %(new)d new, %(changed)d changed, %(unchanged)d unchanged.")
        messages.success(request, done % report.totals)
        return self.go_to("changelist")

    def owner(self, request: HttpRequest) -> str:
        """Return what a preview is signed with: who saw it confirms it, and for the same kind."""
        return f"{self.opts.label}:{request.user.pk}"

    def import_page(
        self,
        request: HttpRequest,
        form: UploadForm,
        report: Report | None = None,
        preview: dict | None = None,
        changed_meanwhile: list[Step] = (),
    ) -> HttpResponse:
        context = {
            "form": form,
            "report": report,
            # Whether something was left unconfirmed that the form had asked for.
            "is_incomplete": request.resolver_match.url_name == self.address_name("confirm_import"),
            "changed_meanwhile": changed_meanwhile,
            "columns": sorted(columns_of(kind_of(self.model)).values(), key=lambda column: not column.is_key),
            "max_rows": MAX_ROWS,
            "max_megabytes": MAX_BYTES // 1024**2,
        }
        if preview:
            effect = {"signature": report.signature, "last_change": report.last_change}
            signed = preview | effect | {"taken": list(report.choices.taken.items())}
            context["confirmation"] = signing.dumps(signed, salt=self.owner(request))
        return self.page(request, "import", _("Import"), context)

    # Out

    def export_view(self, request: HttpRequest) -> HttpResponse:
        """Send the records that the list was narrowed to."""
        if not self.has_export_permission(request):
            raise PermissionDenied
        records = self.get_changelist_instance(request).queryset
        form = ExportForm(request.POST if request.method == "POST" else None)
        if form.is_valid():
            file_format = FORMATS[form.cleaned_data["extension"]]
            try:
                content = file_format.write(export(kind_of(self.model), records))
            except ValueError as error:
                form.add_error("extension", str(error))
            else:
                name = f"{self.model.__name__}-{timezone.localdate()}{file_format.extension}"
                headers = {"Content-Disposition": f'attachment; filename="{name}"'}
                return HttpResponse(content, content_type=file_format.content_type, headers=headers)
        return self.page(request, "export", _("Export"), {"form": form})

    def page(self, request: HttpRequest, name: str, title: str, context: dict) -> HttpResponse:
        request.current_app = self.admin_site.name
        context |= self.admin_site.each_context(request) | {"title": title, "opts": self.opts}
        context["clearing_words"] = CLEARING_WORDS
        return TemplateResponse(request, f"admin/spreadsheets/{name}.html", context)
