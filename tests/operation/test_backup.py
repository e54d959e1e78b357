"""What deploy/backup writes, the command in docs/operations.md brings back, to the last value."""

import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from kb.database import embedded
from tests.operation.service import ROOT, manage

CHECKSUM = "SELECT count(*), md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM {} t"
TABLES = """
    SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname
"""
NAME = f"xinpu_backup_{os.getpid()}"


def address(database: str) -> str:
    """Return the DATABASE_URL of a database beside that of the tests."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{database}").geturl()


@pytest.fixture(scope="module")
def programs() -> Path:
    """The folder of the server's own client programs: another version's may not restore."""
    with psycopg.connect(address("postgres")) as connection:
        version = connection.info.server_version // 10000
    ours = embedded.PROGRAMS if version == 18 else Path(f"/usr/lib/postgresql/{version}/bin")
    if not (ours / "pg_dump").exists():
        reason = f"no client programs of PostgreSQL {version} on this machine"
        # .ci/run tries versions whose programs it has seen.
        pytest.fail(reason) if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip(reason)
    return ours


@pytest.fixture
def server():
    with psycopg.connect(address("postgres"), autocommit=True) as connection:
        yield connection
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(NAME)))


def create(server):
    server.execute(sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(sql.Identifier(NAME)))


def checksums() -> dict[str, tuple[int, str]]:
    """Return how many rows every table has, and what they come to."""
    with psycopg.connect(address(NAME)) as connection:
        tables = [name for (name,) in connection.execute(TABLES)]
        queries = {table: sql.SQL(CHECKSUM).format(sql.Identifier(table)) for table in tables}
        return {table: connection.execute(query).fetchone() for table, query in queries.items()}


def restore_command() -> str:
    """Return the command that the documentation gives."""
    operations = (ROOT / "docs" / "operations.md").read_text()
    return operations.split("<!-- restore -->\n```\n")[1].split("\n```")[0]


def test_a_backup_brings_everything_back(server, programs, tmp_path):
    create(server)
    manage("migrate", "--verbosity=0", database=address(NAME))
    manage("load_facts", database=address(NAME))
    before = checksums()
    assert before["vendors_vendor"][0] > 0
    environment = {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "DATABASE_URL": address(NAME),
        "BACKUPS": str(tmp_path),
    }
    written = subprocess.run([ROOT / "deploy" / "backup"], env=environment, capture_output=True, text=True, check=True)
    (dump,) = tmp_path.iterdir()
    assert written.stdout.strip() == str(dump)
    server.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(NAME)))
    create(server)
    assert checksums() == {}
    subprocess.run(restore_command(), shell=True, env=environment | {"DUMP": str(dump)}, check=True)
    assert checksums() == before
    # The triggers and constraints came too, and no file of facts differs.
    manage("dump_facts", "--check", database=address(NAME))
    manage("migrate", "--check", database=address(NAME))


def test_a_backup_that_fails_leaves_nothing_that_looks_like_one(programs, tmp_path):
    environment = {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "DATABASE_URL": address("no_such_database"),
        "BACKUPS": str(tmp_path),
    }
    failed = subprocess.run([ROOT / "deploy" / "backup"], env=environment, capture_output=True, text=True)
    assert failed.returncode != 0
    assert "no_such_database" in failed.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd on this machine")
@pytest.mark.parametrize("unit", ["xinpu.service", "xinpu-backup.service", "xinpu-backup.timer"])
def test_systemd_takes_the_units(unit):
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", ROOT / "deploy" / unit], capture_output=True, text=True
    )
    complaints = [
        line for line in checked.stderr.splitlines() if "/srv/xinpu" not in line and "is not executable" not in line
    ]
    assert complaints == []
