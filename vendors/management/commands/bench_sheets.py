"""Measures spreadsheets of generated vendors, in and out."""

from collections.abc import Callable
from time import perf_counter

from django.contrib.auth.models import User
from django.core.management import BaseCommand
from tablib import Dataset

from kb.models import Source
from kb.spreadsheets.formats import MAX_ROWS, XLSX
from kb.spreadsheets.results import SheetResult
from vendors.management.commands.bench_load import rolled_back
from vendors.resources import VendorResource

COLUMNS = ["slug", "name_zh", "name_en", "kind", "founded", "website", "aliases", "parent", "summary_en", "sources"]


class Command(BaseCommand):
    help = "Time a spreadsheet of generated vendors, in and out; all is rolled back, so no data is touched."

    def add_arguments(self, parser):
        parser.add_argument("--rows", type=int, default=MAX_ROWS, metavar="N", help=f"How many (default: {MAX_ROWS}).")

    def handle(self, *, rows, **options):
        anybody = User(is_superuser=True, is_active=True)

        def bring(dataset: Dataset, *, dry_run: bool = False) -> SheetResult:
            return VendorResource().import_data(dataset, dry_run=dry_run, user=anybody)

        with rolled_back():
            Source.objects.create(slug="bench-source", title="Generated", kind="article")
            file = self.measure("write the .xlsx", lambda: XLSX().export_data(generated(rows)))
            dataset = self.measure("read the .xlsx", lambda: XLSX().create_dataset(file))
            self.measure("preview", lambda: bring(dataset, dry_run=True))
            result = self.measure("import", lambda: bring(dataset))
            exported = self.measure("export", lambda: VendorResource().export())
            self.measure("import what was exported", lambda: bring(exported))
            faulty = Dataset(*([*row[:3], "starup", *row[4:]] for row in dataset), headers=dataset.headers)
            refused = self.measure("refuse a fault a row", lambda: bring(faulty, dry_run=True))
        self.stdout.write(f"{rows} rows: {result.totals['new']} new, {len(refused.faults)} faults")

    def measure(self, what: str, make: Callable):
        started = perf_counter()
        made = make()
        self.stdout.write(f"{what:26}{perf_counter() - started:8.1f} s")
        return made


def generated(rows: int) -> Dataset:
    """Return a sheet of vendors, nine of ten of which have the one before for a parent."""
    return Dataset(*(row(n) for n in range(rows)), headers=COLUMNS)


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
