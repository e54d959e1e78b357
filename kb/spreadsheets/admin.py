"""Spreadsheets in the admin: upload, faults or preview, confirmation; and the way out."""

import pghistory
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from import_export.admin import ImportExportMixin
from import_export.results import RowResult
from tablib import Dataset

from kb.spreadsheets.columns import columns_of
from kb.spreadsheets.formats import CSV, MAX_BYTES, MAX_ROWS, XLSX, UnreadableError
from kb.spreadsheets.forms import SheetConfirmForm, SheetExportForm, SheetImportForm
from kb.spreadsheets.results import SheetResult
from kb.spreadsheets.uploads import Upload

# A page of more is of no use to a reader; the counts say how many there are.
MOST_SHOWN = 500


class SpreadsheetAdmin(ImportExportMixin):
    """A kind that goes out to spreadsheets and comes in from them, as `resource_classes` say."""

    formats = (XLSX, CSV)
    tmp_storage_class = Upload
    import_form_class = SheetImportForm
    confirm_form_class = SheetConfirmForm
    export_form_class = SheetExportForm
    import_template_name = "admin/spreadsheets/import.html"
    export_template_name = "admin/spreadsheets/export.html"

    # Who may

    def has_import_permission(self, request: HttpRequest) -> bool:
        return self.has_add_permission(request) and self.has_change_permission(request)

    def has_export_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    # In

    def import_action(self, request: HttpRequest, **kwargs) -> HttpResponse:
        response = super().import_action(request, **kwargs)
        context = response.context_data
        if "confirm_form" in context:
            context["confirm_form"].initial["previewed"] = context["result"].signature
        context |= self.explained(request, context.get("result"))
        return response

    def add_data_read_fail_error_to_form(self, form, e: Exception) -> None:
        if not isinstance(e, UnreadableError):
            raise e
        for reason in e.reasons[:MOST_SHOWN]:
            form.add_error("import_file", reason)

    @method_decorator(require_POST)
    def process_import(self, request: HttpRequest, **kwargs) -> HttpResponse:
        """Import what was previewed, and only if it would still do what the preview showed."""
        if not self.has_import_permission(request):
            raise PermissionDenied
        form = self.create_confirm_form(request)
        upload = Upload(name=form.cleaned_data["import_file_name"]) if form.is_valid() else None
        data = upload.read() if upload else None
        dataset = self.dataset_of(data, form) if data is not None else None
        if dataset is None:
            messages.error(request, _("This preview is no longer kept: upload the spreadsheet again."))
            return HttpResponseRedirect(self.address("import"))
        with pghistory.context(spreadsheet=form.cleaned_data["original_file_name"]):
            result = self.process_dataset(dataset, form, request, **kwargs)
        if result.faults or result.outdated:
            return self.show_again(request, form, result)
        upload.remove()
        return self.process_result(result, request)

    def dataset_of(self, data: bytes, form: SheetConfirmForm) -> Dataset | None:
        """Return what was uploaded; None where it is not of the format that the confirmation says."""
        try:
            return self.get_import_formats()[int(form.cleaned_data["format"])]().create_dataset(data)
        except UnreadableError:
            return None

    def show_again(self, request: HttpRequest, form: SheetConfirmForm, result: SheetResult) -> HttpResponse:
        """Show what the import would do by now: the faults that it has come to have, or another effect to confirm."""
        upload_form = self.get_import_form_class(request)(
            self.get_import_formats(), self.get_import_resource_classes(request)
        )
        context = self.admin_site.each_context(request) | {
            "title": _("Import"),
            "opts": self.opts,
            "result": result,
            "form": upload_form,
            "media": self.media + upload_form.media,
        }
        if not result.faults:
            context["confirm_form"] = self.confirm_form_for(
                request, initial=form.cleaned_data | {"previewed": result.signature}
            )
        return TemplateResponse(request, self.import_template_name, context | self.explained(request, result))

    def explained(self, request: HttpRequest, result: SheetResult | None) -> dict:
        """Return what the page of an import says beside the forms."""
        resource = self.get_import_resource_classes(request)[0]()
        context = {
            "columns": columns_of(resource.kind, list(resource.fields)),
            "most_rows": MAX_ROWS,
            "most_megabytes": MAX_BYTES // 1024**2,
        }
        if result:
            context |= {
                "shown_faults": result.faults[:MOST_SHOWN],
                "faulty_columns": result.faulty_columns,
                "shown_rows": result.changed_rows[:MOST_SHOWN],
            }
        return context

    def get_import_data_kwargs(self, *, form=None, **kwargs) -> dict:
        return {"previewed": form.cleaned_data.get("previewed", "")}

    def owner(self, request: HttpRequest) -> str:
        """Return what an upload is signed with: who sent it confirms it, and for the same kind."""
        return f"{self.opts.label}:{request.user.pk}"

    def create_confirm_form(self, request: HttpRequest, import_form=None) -> SheetConfirmForm:
        if import_form is None:
            return self.confirm_form_for(request, data=request.POST)
        return self.confirm_form_for(request, initial=self.get_confirm_form_initial(request, import_form))

    def confirm_form_for(self, request: HttpRequest, **kwargs) -> SheetConfirmForm:
        return self.confirm_form_class(owner=self.owner(request), formats=len(self.formats), **kwargs)

    def process_result(self, result: SheetResult, request: HttpRequest) -> HttpResponse:
        messages.success(
            request,
            _("Imported: %(new)d new, %(changed)d changed, %(unchanged)d unchanged.")
            % {
                "new": result.totals[RowResult.IMPORT_TYPE_NEW],
                "changed": result.totals[RowResult.IMPORT_TYPE_UPDATE],
                "unchanged": result.totals[RowResult.IMPORT_TYPE_SKIP],
            },
        )
        return HttpResponseRedirect(self.address("changelist"))

    def address(self, page: str) -> str:
        return reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}")
