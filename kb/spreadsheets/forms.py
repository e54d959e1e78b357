"""The forms of an import and an export."""

from django import forms
from django.utils.translation import gettext_lazy as _

from kb.spreadsheets.formats import FORMATS, extension_of, read_sheet
from kb.spreadsheets.reports import MAX_SHOWN
from kb.spreadsheets.sheets import UnreadableError

MAX_BYTES = 10 * 1024 * 1024


class UploadForm(forms.Form):
    """Takes one file, whose name says which format it is in, and reads the `sheet` in it."""

    file = forms.FileField(
        label=_("Spreadsheet"),
        widget=forms.FileInput(attrs={"accept": ",".join(FORMATS), "class": "sheet-file"}),
        error_messages={"required": _("Choose a file first."), "empty": _("The file is empty.")},
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if extension_of(file.name) not in FORMATS:
            raise forms.ValidationError(
                _("“%(name)s” is not a spreadsheet: it must be %(extensions)s.")
                % {"name": file.name, "extensions": " / ".join(FORMATS)}
            )
        if file.size > MAX_BYTES:
            raise forms.ValidationError(
                _("“%(name)s” has %(size)s MB; the limit is %(most)d MB: import it in parts.")
                % {"name": file.name, "size": f"{file.size / 1024**2:.1f}", "most": MAX_BYTES // 1024**2}
            )
        try:
            self.sheet = read_sheet(file.name, file.read())
        except UnreadableError as error:
            raise forms.ValidationError(list(error.reasons[:MAX_SHOWN])) from None
        return file


class ExportForm(forms.Form):
    """Asks for the format."""

    extension = forms.ChoiceField(
        label=_("Format"),
        choices=[(found.extension, found.label) for found in FORMATS.values()],
        initial=next(iter(FORMATS)),
        widget=forms.RadioSelect,
    )
