"""Makes a database that older migrations made anew, with all that is in it; the old one stays under another name."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection
from django.utils import timezone
from psycopg import sql

from kb.database.remaking import Copy
from kb.server.checks import made_before

SORTING = "SELECT datcollate, datctype FROM pg_database WHERE datname = %s"
CREATE = "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE {} LC_CTYPE {}"


class Command(BaseCommand):
    help = "Make a database from before the migrations were squashed anew, with its facts, users and history."
    # They refuse just such a database.
    requires_system_checks = ()

    def handle(self, **options):
        if not made_before(None, databases=["default"]):
            raise CommandError("The database was made by the migrations that there are: nothing to remake.")
        self.name = connection.settings_dict["NAME"]
        self.remade = f"{self.name}_remade"
        self.kept = f"{self.name}_before_{timezone.localtime():%Y%m%d_%H%M%S}"
        self.refuse_others()
        self.create()
        try:
            self.fill()
            self.exchange()
        except BaseException:
            self.run("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.remade)
            self.stderr.write(f"Nothing was changed in the database {self.name}.")
            raise
        self.stdout.write(
            f"Done. The old database stays as {self.kept}; sessions and second factors are in it alone. Once you no\n"
            f'longer need it, remove it with: DROP DATABASE "{self.kept}"'
        )

    def connect(self, name: str, **kwargs) -> psycopg.Connection:
        return psycopg.connect(os.environ["DATABASE_URL"], dbname=name, **kwargs)

    def run(self, statement: str, *names: str) -> None:
        """Run a statement about databases, connected to another one."""
        with self.connect("postgres", autocommit=True) as server:
            server.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def refuse_others(self) -> None:
        connection.close()
        connection.close_pool()
        with self.connect("postgres") as server:
            others = server.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", [self.name]).fetchone()
        if others[0]:
            raise CommandError(f"{others[0]} others are connected to the database {self.name}: stop the site first.")

    def create(self) -> None:
        """Make an empty database in UTF-8 that sorts as the old one does, whatever the server's own default is."""
        try:
            with self.connect("postgres", autocommit=True) as server:
                sorting = server.execute(SORTING, [self.name]).fetchone()
                server.execute(sql.SQL(CREATE).format(sql.Identifier(self.remade), *map(sql.Literal, sorting)))
        except psycopg.errors.DuplicateDatabase:
            raise CommandError(
                f"A database {self.remade} is left of a run that was killed: drop it, and run this again."
            ) from None
        except psycopg.errors.InsufficientPrivilege:
            raise CommandError(
                "This role may not create databases: let it (ALTER ROLE … CREATEDB) for as long as this command runs."
            ) from None
        except psycopg.errors.Error as error:
            raise CommandError(f"The server did not make the database {self.remade}: {error}") from None

    def fill(self) -> None:
        """Make all tables in the new database, and copy into them."""
        self.stdout.write("Making the tables …")
        with using(self.remade):
            call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
        with self.connect(self.name) as old, self.connect(self.remade) as new:
            old.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            copy = Copy(old, new)
            version = copy.version()
            for what, rows in copy.everything():
                self.stdout.write(f"{what}: {rows}")
            old.rollback()
            if copy.version() != version:
                raise CommandError(f"The database {self.name} was written to meanwhile: stop the site first.")

    def exchange(self) -> None:
        """Give the new database the name of the old one."""
        try:
            self.run("ALTER DATABASE {} RENAME TO {}", self.name, self.kept)
        except psycopg.errors.ObjectInUse:
            raise CommandError(f"Others are connected to the database {self.name}: stop the site first.") from None
        try:
            self.run("ALTER DATABASE {} RENAME TO {}", self.remade, self.name)
        except BaseException:
            self.run("ALTER DATABASE {} RENAME TO {}", self.kept, self.name)
            raise


@contextmanager
def using(name: str) -> Iterator[None]:
    """Have Django connect to another database of the same server while the block runs."""
    before = connection.settings_dict["NAME"]
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        connection.close_pool()
        connection.settings_dict["NAME"] = before
