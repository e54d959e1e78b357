"""Recovery codes, for who has no app at hand."""

import pytest

from tests.support.logins import CODE, CODES, log_in, person, set_up
from tests.support.pages import read

pytestmark = pytest.mark.django_db


def recovery_codes(response):
    return [item.text for item in read(response).one("ul", translate="no").all("li")]


def test_a_recovery_code_works_once(client):
    person("analyst")
    log_in(client, "analyst")
    codes = recovery_codes(set_up(client))
    assert len(codes) == 10
    for expected in (302, 200):
        client.logout()
        log_in(client, "analyst")
        assert client.post(CODE, {"code": f" {codes[0][:4]} {codes[0][4:]}"}).status_code == expected


def test_recovery_codes_are_shown_once(client):
    person("analyst")
    log_in(client, "analyst")
    codes = recovery_codes(set_up(client))
    again = client.get(CODES).text
    assert not any(code in again for code in codes)
    assert client.get(f"{CODES}download/").status_code == 403


def test_new_recovery_codes_invalidate_the_old_ones(client):
    person("analyst")
    log_in(client, "analyst")
    old = set(recovery_codes(set_up(client)))
    new = set(recovery_codes(client.post(f"{CODES}generate/", follow=True)))
    assert len(new) == 10
    assert not new & old
    client.logout()
    for code, expected in ((old.pop(), 200), (new.pop(), 302)):
        log_in(client, "analyst")
        assert client.post(CODE, {"code": code}).status_code == expected
