"""The formats of files that sheets come in and go out in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from kb.spreadsheets import csv_files, xlsx_files
from kb.spreadsheets.sheets import Sheet


@dataclass(frozen=True)
class Format:
    """One format, with what reads it and what writes it."""

    extension: str
    label: str
    content_type: str
    read: Callable[[bytes], Sheet]
    write: Callable[[Iterable[list]], bytes]


XLSX = Format(
    ".xlsx",
    _("Excel workbook (.xlsx)"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    xlsx_files.read,
    xlsx_files.write,
)
CSV = Format(
    ".csv", _("Comma-separated values (.csv, UTF-8)"), "text/csv; charset=utf-8", csv_files.read, csv_files.write
)
FORMATS = {found.extension: found for found in (XLSX, CSV)}


def extension_of(file_name: str) -> str:
    return Path(file_name).suffix.lower()


def read_sheet(file_name: str, data: bytes) -> Sheet:
    """Return the sheet in a file, whose name says which format it is in."""
    return FORMATS[extension_of(file_name)].read(data)
