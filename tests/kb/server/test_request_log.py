import json
import logging
import re

import pytest
import structlog
from django.contrib.auth.models import User

from kb.server.logs import FORMS, SHARED
from tests.kb.server.test_errors import SECRET
from tests.support.factories import VendorFactory
from tests.support.logins import log_in, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def lines(caplog):
    """The log as it is written, each line read as JSON."""
    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *FORMS["json"]],
            foreign_pre_chain=SHARED,
        )
    )
    return lambda: [json.loads(line) for line in caplog.text.splitlines()]


def test_a_request_is_one_line_that_says_what_was_asked_and_what_came_of_it(client, lines):
    response = client.get("/en/vendors/?tier=cloud")
    (line,) = lines()
    assert line["event"] == "request_finished"
    assert line["request"] == "GET /en/vendors/?tier=cloud"
    assert line["code"] == 200
    assert line["milliseconds"] > 0
    assert line["level"] == "info"
    assert line["request_id"] == response["X-Request-ID"]
    assert "user_id" not in line


def test_every_request_has_a_number_of_its_own(client):
    assert client.get("/en/")["X-Request-ID"] != client.get("/en/")["X-Request-ID"]


def test_who_is_logged_in_is_named_by_number(admin_client, lines):
    VendorFactory(slug="biren")
    admin_client.get("/en/admin/")
    assert lines()[-1]["user_id"] == User.objects.get().pk


@pytest.mark.parametrize("given", ["4bf92f35-77b3-4da6-a3ce-929d0e0e4736", "proxy.request_0001"])
def test_the_number_that_the_proxy_gave_is_kept(client, settings, given):
    settings.BEHIND_PROXY = True
    assert client.get("/en/", headers={"x-request-id": given})["X-Request-ID"] == given


@pytest.mark.parametrize("given", ["", "short", "x" * 65, 'a" onload="x', "12345678\n9", "身份身份身份身份"])
def test_a_number_that_is_not_well_formed_is_not(client, settings, given):
    settings.BEHIND_PROXY = True
    response = client.get("/en/", HTTP_X_REQUEST_ID=given)
    assert re.fullmatch(r"[0-9a-f-]{36}", response["X-Request-ID"])


def test_without_a_proxy_nobody_chooses_the_number(client):
    response = client.get("/en/", headers={"x-request-id": "proxy.request_0001"})
    assert response["X-Request-ID"] != "proxy.request_0001"


def test_what_is_typed_into_the_login_form_is_not_in_the_log(client, lines, caplog):
    person("editor")
    client.get("/en/admin/login/?username=hush-name&password=hush-word")
    log_in(client, "hush-name", "hush-word")
    assert lines()
    assert "hush" not in caplog.text


@pytest.mark.urls("tests.kb.server.test_errors")
def test_a_failure_is_logged_once_with_its_traceback(client, lines):
    client.raise_request_exception = False
    response = client.get("/en/fail/500/")
    (line,) = lines()
    assert line["event"] == "request_failed"
    assert line["request_id"] == response["X-Request-ID"]
    assert f"RuntimeError: {SECRET}" in line["exception"]
    assert line["level"] == "error"


@pytest.mark.urls("tests.kb.server.test_errors")
def test_a_database_that_is_gone_is_one_line_without_a_traceback(client, lines):
    client.raise_request_exception = False
    client.get("/en/fail/503/")
    (line,) = lines()
    assert line["code"] == 503
    assert line["error"].startswith("connection to server failed")
    assert "exception" not in line


def test_a_new_line_in_an_address_is_not_one_in_the_log(client, lines):
    client.get("/en/vendors/nobody%0a{}/")
    (line,) = lines()
    assert line["code"] == 404


def test_what_is_logged_is_not_longer_for_a_longer_address(client, lines):
    client.get("/en/vendors/?q=" + "x" * 5000)
    assert all(len(line["request"]) <= 500 for line in lines())


@pytest.mark.urls("tests.kb.server.test_errors")
def test_an_answer_that_fails_while_it_is_sent_is_logged_with_its_number(client, lines):
    response = client.get("/en/fail/stream/")
    with pytest.raises(RuntimeError):
        b"".join(response.streaming_content)
    assert [line["event"] for line in lines()] == ["request_finished", "streaming_failed"]
    assert lines()[-1]["request_id"] == response["X-Request-ID"]
    assert f"RuntimeError: {SECRET}" in lines()[-1]["exception"]
