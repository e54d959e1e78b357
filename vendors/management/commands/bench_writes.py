"""Measures what it costs to write: migrating, loading, updating, and how long two writers wait for each other."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from time import perf_counter, sleep
from urllib.parse import urlsplit

import psycopg
from django.conf import settings
from django.core.management import BaseCommand
from psycopg import sql

VENDORS = 10_000
ADD = """
    INSERT INTO vendors_vendor (slug, status, name_zh, name_en, aliases, legal_name, kind, business_status, founded,
        website, summary_zh, summary_en, note_zh, note_en)
    SELECT 'bench-' || n, 'draft', '', 'Generated ' || n, '{}', '', '', '', '', '', '', 'Generated to measure.', '', ''
    FROM generate_series(1, %s) AS n
"""
# What a writer does between its first statement and its commit, in seconds.
WORK = 0.5


class Command(BaseCommand):
    help = "Time migrate, load_facts, 10,000 updates of vendors and two writers at once, in a database of its own."

    def add_arguments(self, parser):
        parser.add_argument("--runs", type=int, default=3, metavar="N", help="How often (default: 3).")

    def handle(self, *, runs: int, **options):
        own = urlsplit(os.environ["DATABASE_URL"])
        name = f"{own.path.strip('/')}_bench_writes"
        self.url = own._replace(path=f"/{name}").geturl()
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        with psycopg.connect(own.geturl(), autocommit=True) as server:
            for _run in range(runs):
                server.execute(drop)
                server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
                self.measure()
            server.execute(drop)

    def measure(self):
        self.time("manage.py help, in the next three", lambda: self.manage("help"))
        self.time("migrate an empty database", lambda: self.manage("migrate", "--verbosity=0"))
        self.time("load_facts into it", lambda: self.manage("load_facts", "--verbosity=0"))
        self.time("load_facts again", lambda: self.manage("load_facts", "--verbosity=0"))
        with psycopg.connect(self.url, autocommit=True) as connection:
            self.time(f"{VENDORS} vendors added", lambda: connection.execute(ADD, [VENDORS]))
            connection.execute("VACUUM ANALYZE vendors_vendor")
            self.time("and updated by one statement", lambda: self.update(connection))
            connection.execute("VACUUM ANALYZE vendors_vendor")
            self.time("and again, by one each", lambda: self.update_each(connection))
        self.time(f"two writers at once, each {WORK} s", self.write_at_once)
        self.stdout.write("")

    def time(self, what: str, do: Callable[[], object]):
        began = perf_counter()
        do()
        self.stdout.write(f"{what:40}{perf_counter() - began:8.2f} s")

    def manage(self, *arguments: str):
        command = [sys.executable, "manage.py", *arguments]
        environment = {**os.environ, "DATABASE_URL": self.url}
        subprocess.run(command, check=True, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.DEVNULL)

    def update(self, connection: psycopg.Connection):
        connection.execute("UPDATE vendors_vendor SET founded = '2015' WHERE slug LIKE 'bench-%'")

    def update_each(self, connection: psycopg.Connection):
        with connection.transaction(), connection.cursor() as cursor:
            for number in range(1, VENDORS + 1):
                cursor.execute("UPDATE vendors_vendor SET founded = '2016' WHERE slug = %s", [f"bench-{number}"])

    def write_at_once(self):
        writers = [threading.Thread(target=self.write, args=[number]) for number in (1, 2)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()

    def write(self, number: int):
        with psycopg.connect(self.url) as connection:
            connection.execute("UPDATE vendors_vendor SET founded = '2017' WHERE slug = %s", [f"bench-{number}"])
            sleep(WORK)
