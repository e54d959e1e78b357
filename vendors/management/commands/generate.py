"""Fills a database of its own with synthetic vendors, to measure how the site does with many."""

import random
import time
from collections.abc import Iterable, Iterator

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection
from django.db.models import Model

from kb.choices import ComputeClass, Currency, Status, Task, Tier
from kb.models import Region, Source, unrecorded
from vendors import choices
from vendors.models import (
    Architecture,
    Chip,
    ChipCitation,
    Deployment,
    DeploymentCitation,
    FundingEvent,
    FundingEventCitation,
    Scenario,
    Spec,
    Vendor,
    VendorCitation,
)

PREFIX = "synthetic-"
# The vocabularies that vendors are filed under, and the sources they cite, are the real ones.
VOCABULARIES = "0[1-68]_*.json"
CHIPS_A_VENDOR = 3
# Common architectures and tiers are common here too: weights by rank, as in the real facts.
RANKS = [30, 20, 14, 10, 8, 6, 4, 3, 2, 1, 1, 1, 1, 1, 1]
PUBLISHED = Status.PUBLISHED.value


class Command(BaseCommand):
    help = "Fill a database without real vendors with synthetic ones, each with deployments, chips, specs and funding."

    def add_arguments(self, parser):
        parser.add_argument("--vendors", type=int, default=100_000, help="how many vendors there are to be")
        parser.add_argument("--seed", type=int, default=1)

    def handle(self, *, vendors: int, seed: int, **options):
        if Vendor.objects.exclude(slug__startswith=PREFIX).exists():
            raise CommandError("This database holds real vendors. Name an empty one in DATABASE_URL.")
        began = time.monotonic()
        fixtures = sorted((settings.BASE_DIR / "fixtures").glob(VOCABULARIES))
        call_command("load_facts", *fixtures, verbosity=0)
        # A history of rows that nobody wrote would double the time it takes to fill the database.
        with unrecorded():
            clear()
            rows = Generator(random.Random(seed), vendors).fill()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
        self.stdout.write(f"{rows} rows for {vendors} vendors in {time.monotonic() - began:.0f} s.")


def clear():
    """Remove what was generated before."""
    with connection.cursor() as cursor:
        tables = ", ".join(model._meta.db_table for model in (Vendor, Chip, FundingEvent))
        cursor.execute(f"TRUNCATE {tables} CASCADE")


def copy(model: type[Model], columns: str, rows: Iterable[tuple]) -> int:
    """Write the rows into the model's table and return their number."""
    count = 0
    with connection.cursor() as cursor, cursor.copy(f"COPY {model._meta.db_table} ({columns}) FROM STDIN") as table:
        for row in rows:
            table.write_row(row)
            count += 1
    return count


class Generator:
    """Rows of synthetic vendors and of all that hangs on them, the same for the same seed."""

    def __init__(self, chance: random.Random, vendors: int):
        self.chance = chance
        self.vendors = self.keys(Vendor, vendors)
        self.chips = self.keys(Chip, vendors * CHIPS_A_VENDOR)
        self.events = self.keys(FundingEvent, vendors)
        self.sources = list(Source.objects.values_list("pk", flat=True))
        self.regions = list(Region.objects.exclude(level="world").order_by("slug").values_list("pk", flat=True))
        self.scenarios = list(Scenario.objects.order_by("slug").values_list("pk", flat=True))
        leaves = Architecture.objects.filter(children=None).order_by("slug").values_list("pk", flat=True)
        self.architectures = list(leaves)

    @staticmethod
    def keys(model: type[Model], count: int) -> list[int]:
        """Take primary keys from the table's sequence, so that rows can point at each other before they are written."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [model._meta.db_table, count],
            )
            return [key for (key,) in cursor.fetchall()]

    def fill(self) -> int:
        citation = "entry_id, field, source_id, stance, claimed_value, locator, quote, note_zh, note_en"
        return sum(
            [
                copy(
                    Vendor,
                    "id, slug, status, note_zh, note_en, name_zh, name_en, aliases, legal_name, kind, business_status,"
                    " region_id, founded, website, summary_zh, summary_en",
                    self.vendor_rows(),
                ),
                self.deployments(),
                copy(
                    Chip,
                    "id, slug, status, note_zh, note_en, vendor_id, name_zh, name_en, series, architecture_id, form,"
                    " announced, released, process_nm, tiers, tasks, memory_type, software_stack",
                    self.chip_rows(),
                ),
                copy(
                    Spec,
                    "chip_id, number, metric, value, certainty, stage, unit, precision, sparsity, engine, regime, "
                    "scope, conditions, rank",
                    self.spec_rows(),
                ),
                copy(
                    FundingEvent,
                    "id, slug, status, note_zh, note_en, vendor_id, announced, round, amount, currency, amount_kind,"
                    " amount_text, valuation_currency",
                    self.funding_rows(),
                ),
                copy(VendorCitation, citation, self.citations(self.vendors)),
                copy(ChipCitation, citation, self.citations(self.chips)),
                copy(FundingEventCitation, citation, self.citations(self.events)),
            ]
        )

    def ranked(self, values: list):
        """Pick a value, the first ones more often."""
        return self.chance.choices(values, weights=RANKS[: len(values)])[0]

    def date(self) -> str:
        """Return a date of any precision, or none."""
        year, month, day = self.chance.randint(2005, 2025), self.chance.randint(1, 12), self.chance.randint(1, 28)
        return self.chance.choice(["", f"{year}", f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"])

    def vendor_rows(self) -> Iterator[tuple]:
        for number, key in enumerate(self.vendors, 1):
            zh, en = f"合成厂商{number:06}", f"Synthetic Vendor {number:06}"
            yield (
                key, f"{PREFIX}{number:06}", PUBLISHED, "", "", zh, en, [f"SV{number:06}"], "",
                self.ranked([*choices.VendorKind.values, ""]), self.ranked([*choices.BusinessStatus.values, ""]),
                self.chance.choice(self.regions), self.date(), "", f"{zh}是为测速而生成的，并不存在。",
                f"{en} was generated to measure speed; it does not exist.",
            )  # fmt: skip

    def deployments(self) -> int:
        """Write one and a half deployments a vendor, each with a scenario and a citation."""
        cells = [
            (vendor, self.ranked(self.architectures), tier)
            for index, vendor in enumerate(self.vendors)
            for tier in self.chance.sample(Tier.values, 1 + index % 2)
        ]
        keys = self.keys(Deployment, len(cells))
        tasks, classes = ([*Task.values], [Task.INFERENCE.value], []), ([], [], [ComputeClass.LARGE.value])
        written = copy(
            Deployment,
            "id, vendor_id, architecture_id, tier, compute_classes, tasks",
            (
                (key, *cell, self.chance.choice(classes), self.chance.choice(tasks))
                for key, cell in zip(keys, cells, strict=True)
            ),
        )
        through = Deployment.scenarios.through
        written += copy(
            through, "deployment_id, scenario_id", ((key, self.ranked(self.scenarios[:15])) for key in keys)
        )
        citation = "entry_id, field, source_id, stance, claimed_value, locator, quote, note_zh, note_en"
        return written + copy(DeploymentCitation, citation, self.citations(keys))

    def chip_rows(self) -> Iterator[tuple]:
        for index, key in enumerate(self.chips):
            number = f"{index // CHIPS_A_VENDOR + 1:06}-{index % CHIPS_A_VENDOR + 1}"
            yield (
                key, f"{PREFIX}{number}", PUBLISHED, "", "", self.vendors[index // CHIPS_A_VENDOR],
                f"合成芯片{number}", f"Synthetic Chip {number}", "", self.ranked(self.architectures),
                self.ranked([*choices.ChipForm.values]),
                self.date(), self.date(), self.chance.choice([None, 5, 7, 12, 16, 28]),
                self.chance.sample(Tier.values, self.chance.randint(0, 2)), [Task.INFERENCE.value], "", "",
            )  # fmt: skip

    def spec_rows(self) -> Iterator[tuple]:
        dense, unstated = choices.Sparsity.DENSE.value, choices.Sparsity.UNSTATED.value
        exact, normal = (choices.Certainty.EXACT.value, ""), ("", "", "", "", choices.Rank.NORMAL.value)
        for key in self.chips:
            compute = self.chance.choice([8, 16, 32, 64, 128, 256, 512, 1024])
            half = self.chance.choice([dense, unstated])
            yield key, 1, "compute", compute, *exact, "TOPS", "int8", dense, *normal
            yield key, 2, "compute", compute // 2, *exact, "TFLOPS", "fp16", half, *normal
            yield key, 3, "power", self.chance.choice([5, 15, 75, 150, 300, 700]), *exact, "W", "", unstated, *normal

    def funding_rows(self) -> Iterator[tuple]:
        rounds = [*choices.Round.values][:10]
        for number, (key, vendor) in enumerate(zip(self.events, self.vendors, strict=True), 1):
            amount = self.chance.choice([None, 10**7, 5 * 10**7, 10**8, 10**9])
            currency, kind = (Currency.CNY.value, "exact") if amount else ("", "undisclosed")
            yield (
                key, f"{PREFIX}{number:06}", PUBLISHED, "", "", vendor, self.date(), self.ranked(rounds), amount,
                currency, kind, "", "",
            )  # fmt: skip

    def citations(self, entries: list[int]) -> Iterator[tuple]:
        """Yield one citation of the whole record an entry."""
        for entry in entries:
            yield entry, "", self.chance.choice(self.sources), "supports", "", "", "", "", ""
