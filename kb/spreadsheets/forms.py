"""The forms of an import and an export."""

from pathlib import Path

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _
from import_export.forms import ConfirmImportForm, ImportForm
from unfold.contrib.import_export.forms import ExportForm

from kb.spreadsheets.formats import MAX_BYTES


class SheetImportForm(ImportForm):
    """Takes one file; its name says which format it is in."""

    def __init__(self, formats, resources, **kwargs):
        super().__init__(formats, resources, **kwargs)
        self.extensions = [f".{found().get_extension()}" for found in formats]
        file = self.fields["import_file"]
        file.label = _("Spreadsheet")
        file.widget = forms.FileInput(attrs={"accept": ",".join(self.extensions), "class": "sheet-file"})
        file.error_messages["required"] = _("Choose a file first.")
        file.error_messages["empty"] = _("The file is empty.")
        del self.fields["format"]

    @property
    def media(self):
        return forms.Media(css={"all": ["css/admin/sheets.css"]})

    def clean_import_file(self):
        file = self.cleaned_data["import_file"]
        extension = Path(file.name).suffix.lower()
        if extension not in self.extensions:
            raise forms.ValidationError(
                _("“%(name)s” is no spreadsheet: it must be %(extensions)s.")
                % {"name": file.name, "extensions": " / ".join(self.extensions)}
            )
        if file.size > MAX_BYTES:
            raise forms.ValidationError(
                _("“%(name)s” has %(size)s MB; a spreadsheet may have %(most)d MB: import it in parts.")
                % {"name": file.name, "size": f"{file.size / 1024**2:.1f}", "most": MAX_BYTES // 1024**2}
            )
        self.cleaned_data["format"] = self.extensions.index(extension)
        return file


class SheetConfirmForm(ConfirmImportForm):
    """Says which upload is to be imported, signed for the one who sent it, and what its preview showed."""

    def __init__(self, *, owner: str, formats: int, **kwargs):
        super().__init__(**kwargs)
        self.owner = owner
        self.fields["format"] = forms.IntegerField(min_value=0, max_value=formats - 1, widget=forms.HiddenInput)
        self.fields["previewed"] = forms.CharField(widget=forms.HiddenInput)
        del self.fields["resource"]
        if name := self.initial.get("import_file_name"):
            self.initial["import_file_name"] = signing.dumps(name, salt=owner)

    def clean_import_file_name(self):
        try:
            return signing.loads(self.cleaned_data["import_file_name"], salt=self.owner)
        except signing.BadSignature:
            raise forms.ValidationError(_("This upload is not yours.")) from None


class SheetExportForm(ExportForm):
    """Asks for the format."""

    def __init__(self, formats, resources, **kwargs):
        super().__init__(formats, resources, **kwargs)
        titles = {"xlsx": _("Excel workbook (.xlsx)"), "csv": _("Comma-separated values (.csv, UTF-8)")}
        choices = [(str(place), titles[found().get_extension()]) for place, found in enumerate(formats)]
        self.fields["format"] = forms.ChoiceField(
            label=_("Format"), choices=choices, initial="0", widget=forms.RadioSelect(attrs={"class": "sheet-format"})
        )

    @property
    def media(self):
        return forms.Media(css={"all": ["css/admin/sheets.css"]})
