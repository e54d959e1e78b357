import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

PROBES = ["/healthz", "/readyz"]
every_probe = pytest.mark.parametrize("path", PROBES)


def test_the_process_says_that_it_is_alive_without_the_database(client):
    # Without the mark, pytest-django refuses every query.
    response = client.get("/healthz")
    assert (response.status_code, response.text) == (200, "alive\n")


@pytest.mark.django_db
def test_it_is_ready_when_every_migration_is_applied(client):
    response = client.get("/readyz")
    assert (response.status_code, response.text) == (200, "ready\n")


@pytest.mark.django_db
def test_it_is_not_ready_while_a_migration_waits(client):
    MigrationRecorder(connection).record_unapplied("sessions", "0001_initial")
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.text == "not ready: migrations to apply: 1\n"


@every_probe
@pytest.mark.django_db
def test_a_probe_may_ask_in_plain_http_and_under_any_name(client, settings, path):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get(path, headers={"host": "10.0.0.7:8000"}).status_code == 200


@every_probe
@pytest.mark.django_db
def test_a_probe_leaves_no_line_in_the_log(client, caplog, path):
    caplog.set_level("INFO")
    client.get(path)
    assert caplog.records == []


@every_probe
@pytest.mark.django_db
def test_an_answer_to_a_probe_is_kept_nowhere_and_sets_nothing(client, path):
    response = client.get(path)
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies
    assert response["Content-Type"] == "text/plain"


@every_probe
def test_a_probe_only_asks(client, path):
    assert client.post(path).status_code == 405
