"""Measures spreadsheets of generated vendors, in and out."""

from collections.abc import Callable
from time import perf_counter

from django.contrib.auth.models import User
from django.core.management import BaseCommand

from kb.facts.kinds import kind_of
from kb.models import Source
from kb.spreadsheets.exporting import export
from kb.spreadsheets.formats import XLSX
from kb.spreadsheets.importing import import_sheet
from kb.spreadsheets.reports import Report
from kb.spreadsheets.sheets import HEADER, MAX_ROWS, Sheet, sheet_of
from vendors.management.commands.bench_load import rolled_back
from vendors.models import Vendor

COLUMNS = ["slug", "name_zh", "name_en", "kind", "founded", "website", "aliases", "parent", "summary_en", "sources"]


class Command(BaseCommand):
    help = "Time a spreadsheet of generated vendors, in and out; all is rolled back, so no data is touched."

    def add_arguments(self, parser):
        parser.add_argument("--rows", type=int, default=MAX_ROWS, metavar="N", help=f"How many (default: {MAX_ROWS}).")

    def handle(self, *, rows, **options):
        vendors = kind_of(Vendor)
        anybody = User(is_superuser=True, is_active=True)

        def bring(sheet: Sheet, *, commit: bool = True) -> Report:
            return import_sheet(vendors, sheet, anybody, commit=commit)

        with rolled_back():
            Source.objects.create(slug="bench-source", title="Generated", kind="article")
            file = self.measure("write the .xlsx", lambda: XLSX.write(generated(rows)))
            sheet = self.measure("read the .xlsx", lambda: XLSX.read(file))
            self.measure("preview", lambda: bring(sheet, commit=False))
            report = self.measure("import", lambda: bring(sheet))
            made = Vendor.objects.filter(slug__startswith="bench-")
            exported = sheet_of(enumerate(self.measure("export", lambda: export(vendors, made)), HEADER))
            self.measure("import what was exported", lambda: bring(exported))
            faulty = Sheet(sheet.columns, [row._replace(cells=row.cells | {"kind": "starup"}) for row in sheet.rows])
            refused = self.measure("refuse a fault a row", lambda: bring(faulty, commit=False))
        self.stdout.write(f"{rows} rows: {report.totals['new']} new, {len(refused.faults)} faults")

    def measure(self, what: str, make: Callable):
        started = perf_counter()
        made = make()
        self.stdout.write(f"{what:26}{perf_counter() - started:8.1f} s")
        return made


def generated(rows: int) -> list[list[str]]:
    """Return the lines of a sheet of vendors, nine of ten of which have the one before for a parent."""
    return [COLUMNS, *(row(n) for n in range(rows))]


def row(n: int) -> list[str]:
    return [
        f"bench-vendor-{n}",
        f"生成厂商{n}",
        f"Generated vendor {n}",
        "startup",
        str(1990 + n % 35),
        f"https://bench.example/vendor/{n}",
        f"GV{n}",
        f"bench-vendor-{n - 1}" if n % 10 else "",
        "Generated to measure spreadsheets.",
        "bench-source",
    ]
