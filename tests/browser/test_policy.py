"""No page of the site needs what its content security policy forbids."""

import pytest

from tests.support.kinds import PAGES, address, spoken
from tests.support.logins import log_in_as

pytestmark = pytest.mark.django_db

ADMIN = ["", "vendors/vendor/", "auth/user/", "auth/user/add/", "password_change/", "two-factor/"]


@pytest.mark.parametrize("page_of", PAGES, ids=spoken)
def test_no_public_page_runs_into_its_policy(page, site, complaints, page_of):
    page.goto(site + address(*page_of))
    page.wait_for_load_state("networkidle")
    assert complaints == []


def test_a_missing_page_does_not_either(page, site, complaints):
    page.goto(f"{site}/en/nothing/")
    assert [text for text in complaints if "404" not in text] == []


def test_the_admin_does_not_either(page, site, superusers, complaints):
    page.goto(f"{site}/en/admin/login/")
    page.wait_for_load_state("networkidle")
    log_in_as(page, site, "editor")
    for path in ADMIN:
        page.goto(f"{site}/en/admin/{path}")
        page.wait_for_load_state("networkidle")
    assert complaints == []
