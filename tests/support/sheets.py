"""Spreadsheets for tests, and the people who send them."""

import csv
from io import BytesIO, StringIO

from django.apps import apps
from django.contrib.auth.models import Permission, User
from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Model
from openpyxl import Workbook

from kb.spreadsheets.sheets import Sheet, sheet_of

ROOT = User(is_superuser=True, is_active=True)
SPREAD = ("vendors.Vendor", "vendors.VendorCitation", "vendors.Deployment", "vendors.Spec", "vendors.SpecCitation")


def workbook(*rows: list, formats: dict[str, str] | None = None) -> bytes:
    """Return an .xlsx of the rows; `formats` are the number formats of cells."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for place, pattern in (formats or {}).items():
        book.active[place].number_format = pattern
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv_text(*rows: list) -> bytes:
    stream = StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return stream.getvalue().encode()


def sheet(*rows: list[str]) -> Sheet:
    """Return the rows as they are read, the first of them as the names of the columns."""
    return sheet_of(enumerate(rows, 1))


def column(sheet: Sheet, name: str) -> list[str]:
    """Return the cells of one column."""
    return [row.cells.get(name, "") for row in sheet.rows]


def upload(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def person(name: str, *actions: str, models: tuple[str, ...] = SPREAD) -> User:
    """Return a member of the staff who may do so to the models."""
    user = User.objects.create_user(name, password=name, is_staff=True)
    for model in (apps.get_model(label) for label in models):
        user.user_permissions.add(*(permission(action, model) for action in actions))
    return user


def permission(action: str, model: type[Model]) -> Permission:
    kind = ContentType.objects.get_for_model(model)
    found, _made = Permission.objects.get_or_create(
        codename=f"{action}_{model._meta.model_name}", content_type=kind, defaults={"name": action}
    )
    return found
