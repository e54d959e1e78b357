"""Measures the loader against Django's own on the same generated files."""

import json
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from django.core.management import BaseCommand, call_command
from django.db import transaction


class Command(BaseCommand):
    help = "Time loaddata and load_facts on generated vendors; both are rolled back, so no data is touched."

    def add_arguments(self, parser):
        parser.add_argument("--vendors", type=int, default=20_000, metavar="N", help="How many (default: 20000).")

    def handle(self, *, vendors, **options):
        with TemporaryDirectory() as name:
            files = write_files(Path(name), vendors)
            slow = self.measure("loaddata", *files)
            fast = self.measure("load_facts", name)
        self.stdout.write(f"load_facts takes {fast / slow:.1%} of the time of loaddata.")

    def measure(self, command: str, *arguments) -> float:
        with rolled_back():
            started = perf_counter()
            call_command(command, *arguments, verbosity=0)
            took = perf_counter() - started
        self.stdout.write(f"{command:12}{took:8.1f} s")
        return took


@contextmanager
def rolled_back():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def write_files(folder: Path, vendors: int) -> list[str]:
    """Write generated vendors, each with a source, one or two deployments, and citations of them all."""
    files = {
        "01_sources.json": [source(n) for n in range(vendors)],
        "06_architectures.json": [
            record("vendors.architecture", slug="bench-asic", name_zh="生成", name_en="Generated")
        ],
        "09_vendors.json": [item for n in range(vendors) for item in vendor(n)],
        "10_deployments.json": [item for n in range(vendors) for item in deployments(n)],
    }
    for name, records in files.items():
        (folder / name).write_text(json.dumps(records))
    return [str(folder / name) for name in files]


def record(model: str, **fields) -> dict:
    return {"model": model, "fields": fields}


def source(n: int) -> dict:
    return record(
        "kb.source",
        slug=f"bench-source-{n}",
        status="published",
        title=f"Generated source {n}",
        url=f"https://bench.example/{n}",
        published="2024-05",
        kind="article",
        language="en",
    )


def vendor(n: int) -> list[dict]:
    slug = f"bench-vendor-{n}"
    return [
        record(
            "vendors.vendor",
            slug=slug,
            status="published",
            name_zh=f"生成厂商{n}",
            name_en=f"Generated vendor {n}",
            aliases=[f"GV{n}"],
            kind="startup",
            business_status="active",
            founded=str(1990 + n % 35),
            website=f"https://bench.example/vendor/{n}",
            summary_en="Generated to measure loading.",
            **({"parent": [f"bench-vendor-{n - 1}"]} if n % 10 else {}),
        ),
        record("vendors.vendorcitation", entry=[slug], field="founded", source=[f"bench-source-{n}"], locator="1"),
    ]


def deployments(n: int) -> list[dict]:
    found = []
    for tier in ("cloud", "edge")[: 1 + n % 2]:
        key = [f"bench-vendor-{n}", "bench-asic", tier]
        fields = dict(zip(("vendor", "architecture", "tier"), (key[:1], key[1:2], tier), strict=True))
        found += [
            record("vendors.deployment", **fields, compute_classes=["large"], tasks=["inference"]),
            record("vendors.deploymentcitation", entry=key, source=[f"bench-source-{n}"]),
        ]
    return found
