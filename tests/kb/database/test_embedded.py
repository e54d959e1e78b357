import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest

from kb.database import embedded


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cluster"


def answers(url):
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT 1").fetchone() == (1,)


def is_up(folder):
    return (folder / "postmaster.pid").exists()


def server_of(folder):
    return psutil.Process(int((folder / "postmaster.pid").read_text().split()[0]))


def kill(folder):
    server = server_of(folder)
    server.kill()
    server.wait()


def test_the_last_user_stops_the_server(folder):
    with embedded.running(folder) as first, embedded.running(folder) as second:
        assert first == second
    assert not is_up(folder)


def test_a_server_in_use_stays_up(folder):
    with embedded.running(folder) as url:
        with embedded.running(folder):
            pass
        assert answers(url)


def test_committed_rows_survive_a_killed_server(folder):
    with embedded.running(folder) as url:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE chip AS SELECT 1 AS n")
        writer = psycopg.connect(url)
        writer.execute("INSERT INTO chip SELECT generate_series(2, 100000)")
        kill(folder)
        writer.close()
        with embedded.running(folder) as again, psycopg.connect(again) as connection:
            assert connection.execute("SELECT count(*) FROM chip").fetchone() == (1,)


def test_a_killed_user_does_not_keep_the_server_up(folder):
    code = f"""
import time
from pathlib import Path

from kb.database import embedded

with embedded.running(Path({str(folder)!r})):
    print(flush=True)
    time.sleep(60)
"""
    user = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
    with user:
        user.stdout.readline()
        user.send_signal(signal.SIGKILL)
    assert is_up(folder)
    with embedded.running(folder):
        pass
    assert not is_up(folder)


def test_a_pid_file_that_names_another_process_does_not_block_the_start(folder):
    with embedded.running(folder):
        left_behind = (folder / "postmaster.pid").read_text().splitlines()
    left_behind[0] = str(os.getpid())
    (folder / "postmaster.pid").write_text("\n".join(left_behind) + "\n")
    with embedded.running(folder) as url:
        assert answers(url)


def test_a_half_made_cluster_is_recreated(folder):
    draft = folder.with_suffix(".new")
    draft.mkdir()
    (draft / "PG_VERSION").write_text("18\n")
    with embedded.running(folder) as url:
        assert answers(url)


def test_a_path_too_long_for_a_socket_is_no_obstacle(tmp_path):
    with embedded.running(tmp_path / ("long" * 25)) as url:
        assert answers(url)
