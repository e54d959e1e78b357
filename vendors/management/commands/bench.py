"""Measures how fast the site answers with many vendors: in a database of its own, over HTTP, on this machine."""

import http.client
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.conf import settings
from django.core.management import BaseCommand, CommandError

FIRST_PORT = 8765
COLD_PAGES = 60
WARM_REQUESTS = 1000
CLIENTS = 8
ARCHITECTURES = [
    "asic",
    "npu",
    "tpu",
    "gpgpu",
    "fpga",
    "cpu",
    "compute-in-memory",
    "dsp",
    "dpu",
    "photonic",
    "neuromorphic",
]
COUNTRIES = ["china", "united-states", "israel", "canada", "france"]
# What an analyst clicks together in each list: two to four facets with a value each, in the order of the address, and
# of each only values that the generated records have.
FACETS = {
    "vendors": {
        "architecture": ARCHITECTURES,
        "tier": ["cloud", "edge", "device"],
        "task": ["training", "inference"],
        "country": COUNTRIES,
        "kind": ["startup", "listed", "subsidiary", "big_tech", "research_institute"],
        "business_status": ["active", "acquired"],
    },
    "chips": {
        "architecture": ARCHITECTURES,
        "tier": ["cloud", "edge", "device"],
        "country": COUNTRIES,
        "kind": ["chip", "card", "module"],
    },
    "funding": {
        "kind": ["funding"],
        "round": ["a", "angel", "b", "pre-a"],
        "architecture": ARCHITECTURES,
        "country": COUNTRIES,
        "currency": ["CNY", "USD"],
    },
}
# And a bound beside them, behind all facets in the address; those over one column together.
BOUNDS = {
    "vendors": [["founded_after=2015", "founded_before=2012", "founded_after=none"]],
    "chips": [
        ["precision=int8"],
        ["precision=fp16&compute_min=50"],
        ["power_max=100"],
        ["process_max=7", "process_max=none"],
        ["released_after=2022", "released_after=none"],
    ],
    "funding": [["announced_after=2020"], ["amount_min=10000000", "amount_min=none"]],
}
# Or another order than the list's own.
ORDERS = {
    "vendors": ["sort=name", "sort=-founded"],
    "chips": ["sort=-int8", "sort=-power", "sort=process"],
    "funding": ["sort=-amount", "sort=vendor"],
}


class Command(BaseCommand):
    help = "Fill a database of its own with synthetic vendors and measure home, lists and a page, cold and warm."

    def add_arguments(self, parser):
        parser.add_argument("--vendors", type=int, default=100_000)

    def handle(self, *, vendors: int, **options):
        address = urlsplit(os.environ["DATABASE_URL"])
        name = f"{address.path.strip('/')}_bench"
        self.environment = {
            **os.environ,
            "DATABASE_URL": urlunsplit(address._replace(path=f"/{name}")),
            "HTTPS": "off",
        }
        self.fill(os.environ["DATABASE_URL"], name, vendors)
        with self.server("kb.wsgi:application", FIRST_PORT):
            page = self.measure(Site(FIRST_PORT), vendors)
            self.bare(page)

    def fill(self, url: str, name: str, vendors: int):
        """Make the database, unless it exists with as many vendors."""
        with psycopg.connect(url, autocommit=True) as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                connection.execute(f'CREATE DATABASE "{name}"')
        self.manage("migrate", "--verbosity=0")
        with psycopg.connect(self.environment["DATABASE_URL"]) as connection:
            (found,) = connection.execute("SELECT count(*) FROM vendors_vendor").fetchone()
        if found != vendors:
            self.manage("generate", f"--vendors={vendors}")

    def manage(self, *arguments: str):
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, check=True, cwd=settings.BASE_DIR, env=self.environment)

    @contextmanager
    def server(self, application: str, port: int, **environment: str):
        """Run an application as the site is served, with one worker, until the block ends."""
        command = [sys.executable, "-m", "granian", application, "--interface", "wsgi", "--no-ws", "--port", str(port)]
        process = subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            env={"GRANIAN_BLOCKING_THREADS": "4", **self.environment, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            Site(port).await_answer(process)
            yield
        finally:
            process.terminate()
            process.wait()

    def measure(self, site: "Site", vendors: int) -> bytes:
        """Print a row for each kind of request, and return the bytes of a filtered list."""
        chance = random.Random(1)
        self.stdout.write(f"{vendors} vendors{'':37}{'p50 ms':>9}{'p95 ms':>9}{'req/s':>9}")
        self.row("home, cold", site.timed(["/", "/en/"]))
        narrowed = {noun: states(noun, chance) for noun in FACETS}
        for noun in FACETS:
            self.row(f"{noun}: first list after a change", site.timed([f"/{noun}/?page=2"]))
            for what, queries in (("bound", [column[0] for column in BOUNDS[noun]]), ("order", ORDERS[noun])):
                self.row(f"{noun}: first of each {what} after it", site.timed([f"/{noun}/?{one}" for one in queries]))
            bounds = [*chain.from_iterable(BOUNDS[noun])]
            pages = [f"/{noun}/", f"/en/{noun}/", *(f"/{noun}/?page={page}" for page in range(3, 40))]
            self.row(f"{noun}: list, cold", site.timed(pages))
            self.row(f"{noun}: filtered, cold", site.timed(narrowed[noun]))
            self.row(f"{noun}: filtered with a bound, cold", site.timed(states(noun, chance, bounds)))
            self.row(f"{noun}: filtered and sorted, cold", site.timed(states(noun, chance, ORDERS[noun])))
        others = states("vendors", chance, but=narrowed["vendors"])
        self.row(f"vendors: filtered, cold, {CLIENTS} clients", site.timed(others, CLIENTS))
        details = [f"/vendors/synthetic-{number:06}/" for number in chance.sample(range(1, vendors), COLD_PAGES)]
        self.row("vendor, cold", site.timed(details))
        filtered = "/vendors/?architecture=asic&tier=cloud"
        for label, path in (("home", "/"), ("list", "/vendors/"), ("filtered list", filtered), ("vendor", details[0])):
            self.row(f"{label}, warm", site.timed([path] * WARM_REQUESTS))
        self.row(f"filtered list, warm, {CLIENTS} clients", site.timed([filtered] * WARM_REQUESTS, CLIENTS))
        return site.get(site.connect(), filtered)

    def bare(self, page: bytes):
        """Measure the same server with a view that does nothing but send the same bytes."""
        with NamedTemporaryFile() as file:
            Path(file.name).write_bytes(page)
            application = "vendors.management.commands.bench:bare"
            with self.server(application, FIRST_PORT + 1, BENCH_PAGE=file.name):
                self.row("the same bytes from a bare view", Site(FIRST_PORT + 1).timed(["/"] * WARM_REQUESTS))

    def row(self, label: str, times: tuple[list[float], float]):
        milliseconds, seconds = times
        p95 = statistics.quantiles(milliseconds, n=20)[-1] if len(milliseconds) > 1 else milliseconds[0]
        rate = len(milliseconds) / seconds
        self.stdout.write(f"{label:44}{statistics.median(milliseconds):9.1f}{p95:9.1f}{rate:9.0f}")


def states(noun: str, chance: random.Random, beside: Sequence[str] = (), *, but: Sequence[str] = ()) -> list[str]:
    """Return canonical addresses of a list under random values of two to four facets, and one of what is given beside
    them; none of those that were requested before.
    """
    facets = FACETS[noun]
    found: dict[str, None] = {}
    while len(found) < COLD_PAGES:
        names = chance.sample(list(facets), chance.randint(2, 4))
        queries = [f"{name}={chance.choice(facets[name])}" for name in facets if name in names]
        address = f"/{noun}/?{'&'.join([*queries, *([chance.choice(beside)] if beside else [])])}"
        if address not in but:
            found[address] = None
    return list(found)


class Site:
    """A server on a port of this machine."""

    def __init__(self, port: int):
        self.port = port

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def await_answer(self, process: subprocess.Popen):
        for _ in range(100):
            if process.poll() is not None:
                raise CommandError(f"The server does not start; is port {self.port} taken?")
            try:
                self.get(self.connect(), "/")
            except ConnectionRefusedError:
                time.sleep(0.1)
            else:
                return
        raise CommandError("The server does not answer.")

    @staticmethod
    def get(connection: http.client.HTTPConnection, path: str) -> bytes:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise CommandError(f"{path} answers {response.status}.")
        return body

    def timed(self, paths: list[str], clients: int = 1) -> tuple[list[float], float]:
        """Return the milliseconds of each request and the seconds of all, shared out among clients."""
        milliseconds: list[float] = []

        def work(share: list[str]):
            connection = self.connect()
            for path in share:
                began = time.perf_counter()
                self.get(connection, path)
                milliseconds.append((time.perf_counter() - began) * 1000)

        threads = [threading.Thread(target=work, args=[paths[number::clients]]) for number in range(clients)]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return milliseconds, time.perf_counter() - began


def bare(environ, start_response):
    """Send the page that BENCH_PAGE names: the server alone, without the site (a WSGI application)."""
    body = Path(os.environ["BENCH_PAGE"]).read_bytes()
    start_response("200 OK", [("Content-Type", "text/html"), ("Content-Length", str(len(body)))])
    return [body]
