"""The site as the service runs it, over HTTP: what it answers, an outage of its database, a reload of its workers."""

import json
import os
import re
import signal
import subprocess
import threading
import time
from contextlib import ExitStack

import psutil
import psycopg
import pytest

from kb.database import embedded
from tests.operation.service import FROM_PROXY, PATIENCE, ROOT, command, environment, manage, serving, short_folder


class Cluster:
    """A database server of our own, to be stopped and started."""

    def __init__(self, folder):
        self.folder, self.stack = folder, ExitStack()

    def start(self):
        self.url = self.stack.enter_context(embedded.running(self.folder))

    def stop(self):
        self.stack.close()


@pytest.fixture(scope="module")
def cluster():
    with short_folder() as folder:
        cluster = Cluster(folder / "data")
        cluster.start()
        manage("migrate", "--verbosity=0", database=cluster.url)
        yield cluster
        cluster.stop()


@pytest.fixture(scope="module")
def site(cluster, tmp_path_factory):
    # One worker, for a reload to be as short, and as hard, as it can be.
    with serving(cluster.url, tmp_path_factory.mktemp("site"), GRANIAN_WORKERS="1") as service:
        yield service


def test_the_service_finds_nothing_to_warn_of_before_it_starts(cluster):
    checked = subprocess.run(
        [*command("ExecStartPre"), "--fail-level=WARNING"],
        cwd=ROOT,
        env=environment(cluster.url),
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stderr


def test_the_service_answers_behind_its_proxy(site):
    page = site.get("/en/")
    assert page.status == 200
    assert 'lang="en"' in page.text
    assert page.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert site.get("/readyz").text == "ready\n"


def test_what_came_in_plain_http_is_sent_to_https(site):
    answer = site.get("/en/", FROM_PROXY | {"X-Forwarded-Proto": "http"})
    assert (answer.status, answer.headers["Location"]) == (301, "https://xinpu.example/en/")


def test_a_probe_needs_neither_proxy_nor_name(site):
    assert site.get("/healthz", {}).status == site.get("/readyz", {}).status == 200


def test_cookies_go_over_https_only(site):
    cookie = site.get("/en/admin/login/").headers["Set-Cookie"]
    assert "; Secure" in cookie
    assert "; HttpOnly" in cookie


def test_static_files_come_from_the_service_itself_to_be_kept(site):
    page = site.get("/en/").text
    path = page.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = site.get(path)
    assert answer.status == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_each_request_is_a_line_of_json_under_the_number_of_the_proxy(site):
    site.get("/en/vendors/", FROM_PROXY | {"X-Request-ID": "proxy-0000-0001"})
    (line,) = [line for line in site.log.read_text().splitlines() if "proxy-0000-0001" in line]
    assert json.loads(line)["request"] == "GET /en/vendors/"


def test_no_answer_shows_the_version_of_the_server(site):
    assert not re.search(r"\d", site.get("/en/").headers.get("Server", ""))


def test_the_site_outlives_its_database(site, cluster):
    site.wait_for("/en/vendors/", 200)
    cluster.stop()
    gone = site.get("/en/vendors/")
    assert gone.status == 503
    assert "The site is temporarily unavailable" in gone.text
    assert int(gone.headers["Retry-After"]) > 0
    assert "default-src" in gone.headers["Content-Security-Policy"]
    assert "暂时不可用" in site.get("/vendors/").text
    assert site.get("/healthz").status == 200
    assert site.get("/readyz").text == "not ready: the database does not answer\n"
    workers = psutil.Process(site.process.pid).children()
    cluster.start()
    site.wait_for("/readyz", 200)
    site.wait_for("/en/vendors/", 200)
    assert psutil.Process(site.process.pid).children() == workers


def test_a_reload_replaces_the_workers_and_drops_no_request(site, cluster):
    site.wait_for("/en/vendors/", 200)
    server = psutil.Process(site.process.pid)
    before = workers_of(server)
    statuses, ended = [], threading.Event()

    def as_the_proxy_does(address):
        try:
            return site.get(address)
        except ConnectionError:
            # The old worker ended before it took the connection: deploy/nginx.conf has the proxy try once more.
            return site.get(address)

    def visit():
        while not ended.is_set():
            try:
                statuses.append(as_the_proxy_does("/en/").status)
            except OSError as error:
                statuses.append(error)

    def read_slowly():
        slow.append(site.get("/en/vendors/?q=slow").status)

    slow = []
    visitors = [threading.Thread(target=work) for work in (read_slowly, visit)]
    try:
        with psycopg.connect(cluster.url) as lock:
            # Whoever asks for vendors now waits, across the reload.
            lock.execute("LOCK TABLE vendors_vendor IN ACCESS EXCLUSIVE MODE")
            for visitor in visitors:
                visitor.start()
            time.sleep(0.5)
            os.kill(server.pid, signal.SIGHUP)
            time.sleep(2)
            assert slow == []
        deadline = time.monotonic() + PATIENCE
        while workers_of(server) & before and time.monotonic() < deadline:
            time.sleep(0.1)
    finally:
        ended.set()
        for visitor in visitors:
            visitor.join()
    assert not workers_of(server) & before
    assert slow == [200]
    assert set(statuses) == {200}


def workers_of(server):
    return {worker.pid for worker in server.children() if worker.status() != psutil.STATUS_ZOMBIE}
