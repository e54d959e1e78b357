import re

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.db import OperationalError
from django.http import Http404, StreamingHttpResponse
from django.template import engines
from django.urls import path
from django.utils import translation

import kb.urls
from kb.server.errors import WORDS
from tests.support.pages import read

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]

SECRET = "hunter2-in-a-local-variable"
FAULTS = {
    "400": BadRequest(SECRET),
    "403": PermissionDenied(SECRET),
    "404": Http404(SECRET),
    "500": RuntimeError(SECRET),
    "503": OperationalError(f'connection to server failed: FATAL: password of "{SECRET}"'),
}
TRACES = re.compile(r"Traceback|File &quot;|Django [\d/]|Python|psycopg|granian|site-packages|Error\b|Exception")
both_languages = pytest.mark.parametrize(("prefix", "language"), [("", "zh-Hans"), ("/en", "en")])


def fail(request, status):
    raise FAULTS[status]


def fail_while_sent(request):
    def content():
        yield "begun"
        raise FAULTS["500"]

    return StreamingHttpResponse(content())


urlpatterns = [
    path("en/fail/stream/", fail_while_sent),
    path("fail/<status>/", fail),
    path("en/fail/<status>/", fail),
    *kb.urls.urlpatterns,
]
handler400, handler403 = kb.urls.handler400, kb.urls.handler403
handler404, handler500 = kb.urls.handler404, kb.urls.handler500


@pytest.fixture(autouse=True)
def _as_the_public_sees_it(client, settings):
    settings.DEBUG = False
    client.raise_request_exception = False


@both_languages
@pytest.mark.parametrize("status", FAULTS)
def test_every_fault_has_a_page_in_the_frame_and_in_both_languages(client, status, prefix, language):
    response = client.get(f"{prefix}/fail/{status}/")
    assert response.status_code == int(status)
    page = read(response)
    assert page.one("html")["lang"] == response["Content-Language"].replace("hans", "Hans") == language
    assert page.one("main").one("h1").text
    assert page.one("header", _class="masthead")
    assert page.one("meta", name="robots")["content"] == "noindex"


@pytest.mark.parametrize("status", FAULTS)
def test_no_error_page_reveals_internals(client, status):
    text = client.get(f"/en/fail/{status}/").text
    assert SECRET not in text
    assert not TRACES.search(text)


def test_the_pages_say_different_things_in_each_language(client):
    for status in FAULTS:
        english, chinese = (read(client.get(f"{prefix}/fail/{status}/")).one("h1").text for prefix in ("/en", ""))
        with translation.override("en"):
            assert english == str(WORDS[int(status)][0])
        assert re.search(r"[\u4e00-\u9fff]", chinese)


def test_when_the_database_is_gone_the_page_says_when_to_come_again(client):
    response = client.get("/en/fail/503/")
    assert int(response["Retry-After"]) > 0
    assert response["Cache-Control"] == "no-store"


def test_a_failure_leads_to_its_line_in_the_log(client):
    response = client.get("/en/fail/500/")
    assert response["X-Request-ID"] in read(response).one("main").text


@pytest.mark.parametrize(("status", "fault"), [("500", 500), ("503", 503)])
def test_where_even_the_frame_cannot_be_made_a_page_without_it_answers(client, monkeypatch, status, fault):
    def broken(request):
        raise OperationalError(SECRET)

    (engine,) = engines.all()
    processors = engine.engine.template_context_processors
    monkeypatch.setattr(engine.engine, "template_context_processors", (*processors, broken))
    response = client.get(f"/fail/{status}/")
    assert response.status_code == fault
    assert read(response).one("h1").text == "出错了"
    assert "Something went wrong" in response.text
    assert SECRET not in response.text
