"""Sheets in files of comma-separated values."""

import csv
from collections.abc import Iterable
from io import StringIO

from django.utils.translation import gettext as _

from kb.spreadsheets.sheets import HEADER, Sheet, UnreadableError, sheet_of


def read(data: bytes) -> Sheet:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError(_("It is not UTF-8: save it as “CSV UTF-8” or as .xlsx.")) from None
    try:
        return sheet_of(enumerate(csv.reader(StringIO(text, newline=""), strict=True), HEADER))
    except csv.Error as error:
        raise UnreadableError(_("It is not well-formed CSV: %(problem)s.") % {"problem": error}) from None


def write(lines: Iterable[list]) -> bytes:
    """Return the lines in UTF-8, with the mark by which spreadsheet programs know it."""
    stream = StringIO(newline="")
    csv.writer(stream).writerows(lines)
    return stream.getvalue().encode("utf-8-sig")
